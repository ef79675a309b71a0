"""What a command gives: results on standard output, messages on standard error."""

import contextlib
import io
import json
import os
import sys
import unicodedata
from collections.abc import Sequence
from typing import TextIO

_LONGEST_RULE = 40


def give(text: str) -> None:
    """Write a result."""
    print(text)


def give_json(value: object) -> None:
    """Write a result as JSON, of ASCII alone where the output has no other letters."""
    encoding = "" if sys.stdout is None else sys.stdout.encoding
    utf8 = (encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not utf8, indent=2, allow_nan=False))


def give_bytes(content: bytes) -> None:
    """Write the bytes of a file."""
    if sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)


def prepare_streams() -> None:
    """Let nothing that a plan holds be beyond what the output can write.

    On Windows a pipe gets the system's code page, which lacks most of our letters: UTF-8 instead.
    """
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            encoding = "utf-8" if sys.platform == "win32" else stream.encoding
            stream.reconfigure(encoding=encoding, errors=errors)


def finish() -> None:
    """Have the results written; a window started without a console has no output."""
    _flush(sys.stdout)


def forget() -> None:
    """Keep the interpreter from trying, at its end, to write what nobody takes."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(message: str) -> None:
    """Write a message, in the lines it comes in."""
    print(message, file=sys.stderr)


def table(rows: Sequence[Sequence[str]], numbers: Sequence[int] = (), *, head: bool = True) -> str:
    """Rows as aligned columns, a rule under the first where it is a head.

    ``numbers`` are the columns that stand to the right.
    """
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    lines = [_line(row, widths, numbers) for row in rows]
    if head:
        lines.insert(1, "  ".join("─" * min(width, _LONGEST_RULE) for width in widths))
    return "\n".join(lines)


def _flush(stream: TextIO | None) -> None:
    if stream is not None:
        stream.flush()


def _line(row: Sequence[str], widths: Sequence[int], numbers: Sequence[int]) -> str:
    cells: list[str] = []
    for column, (text, width) in enumerate(zip(row, widths, strict=True)):
        gap = " " * (width - _width(text))
        cells.append(gap + text if column in numbers else text + gap)
    return "  ".join(cells).rstrip()


def _width(text: str) -> int:
    """The columns a terminal gives a text: none for a mark on a letter, two for a wide one."""
    return sum(
        0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF")
        for c in text
    )
