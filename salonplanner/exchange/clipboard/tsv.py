"""Plain text as spreadsheets put it on the clipboard: cells parted by tabs, or by semicolons.

A cell with a line break, a tab or a quotation mark stands in quotation marks, those within it
doubled. A quotation mark that nothing closes stands for itself, as Excel reads it.
"""

import re
from collections.abc import Iterable, Sequence

from salonplanner.exchange.clipboard.cells import Block, Cell, Source, block_of

_QUOTED = {
    separator: re.compile(rf'"((?:[^"]|"")*)"(?=[{separator}\r\n]|\Z)') for separator in "\t;"
}
_PLAIN = {separator: re.compile(rf"[^{separator}\r\n]*") for separator in "\t;"}
_LINE_END = re.compile(r"\r\n|\n|\r")
_NEEDS_QUOTES = frozenset('\t\n\r"')
_LEAST_IN_PROSE = 3
"""Cells of a line by which it is no sentence with a semicolon in it."""
_NO_TEXT = str.maketrans(dict.fromkeys("\0\ufeff", None))


def read_text(text: str) -> Block | None:
    """The table a text holds, of one cell at least; None for a blank text."""
    text = text.translate(_NO_TEXT)
    if "\t" not in text:
        rows = _rows(text, ";")
        if _is_table(rows):
            return _block(rows, Source.SEMICOLONS)
    return _block(_rows(text, "\t"), Source.TSV)


def write_text(rows: Iterable[Sequence[str]]) -> str:
    """The rows as a spreadsheet takes them from the clipboard."""
    return "".join("\t".join(map(_written, row)) + "\r\n" for row in rows)


def _written(text: str) -> str:
    if _NEEDS_QUOTES.isdisjoint(text):
        return text
    return '"' + text.replace('"', '""') + '"'


def _block(rows: list[list[str]], source: Source) -> Block | None:
    return block_of([[Cell(text) for text in row] for row in rows], source)


def _rows(text: str, separator: str) -> list[list[str]]:
    """The cells; the line end that closes the last row begins no other one."""
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        cell, at = _cell(text, at, separator)
        rows[-1].append(cell)
        if at >= len(text):
            return rows
        if text[at] == separator:
            at += 1
            continue
        ended = _LINE_END.match(text, at)
        at = ended.end() if ended else at + 1
        if at >= len(text):
            return rows
        rows.append([])


def _cell(text: str, at: int, separator: str) -> tuple[str, int]:
    """The cell that begins at a place, and where it ends."""
    if text.startswith('"', at):
        quoted = _QUOTED[separator].match(text, at)
        if quoted:
            return _LINE_END.sub("\n", quoted[1].replace('""', '"')), quoted.end()
    plain = _PLAIN[separator].match(text, at)
    end = plain.end() if plain else at
    return text[at:end], end


def _is_table(rows: list[list[str]]) -> bool:
    """Whether semicolons part cells, and are no mere punctuation.

    Lines of prose may stand around them, as in a letter, and blank cells be missing at their ends.
    """
    widths = [len(row) for row in rows if row != [""]]
    if len(set(widths)) == 1:
        return widths[0] >= (4 if len(rows) == 1 else 2)
    parted = [width for width in widths if width > 1]
    return len(parted) > 1 and min(parted) >= _LEAST_IN_PROSE and max(parted) - min(parted) <= 1
