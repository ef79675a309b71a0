"""Reads a seed file strictly: a comma-separated table row by row, or a TOML record.

A mistake raises FileError with the file, and as place the row and column as a spreadsheet counts
them (``row 4, start``) or the path of the value (``$.salons.value``).
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn, TypeVar

import msgspec

from salonplanner.domain.errors import FileError, Problem

T = TypeVar("T", bound=msgspec.Struct)

_PLACED = re.compile(r"(?P<text>.*?)(?: - at `(?P<place>[^`]*)`)?", re.DOTALL)
_IN_ROW = re.compile(r"\$\.?(?P<column>\w*).*", re.DOTALL)


def read_table(path: Path, row_type: type[T], lists: frozenset[str] = frozenset()) -> tuple[T, ...]:
    """The rows of a UTF-8 CSV file with a header row, as values of ``row_type``.

    An empty cell is the same as a field left out. ``lists`` names the columns that hold several
    values, separated by ``|``.
    """
    return tuple(_converted(path, number, cells, row_type, lists) for number, cells in _rows(path))


def read_record(path: Path, record_type: type[T]) -> T:
    """The content of a UTF-8 TOML file, as a value of ``record_type``."""
    try:
        return msgspec.toml.decode(path.read_bytes(), type=record_type)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        place, text = _placed(error)
        raise FileError(str(path), Problem.OTHER_CONTENT, place, text=text) from error
    except OSError as error:
        _unreadable(path, error)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The number of each row in the sheet, its header being 1, and its filled cells."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = next(reader, list[str]())
            for number, cells in enumerate(reader, start=2):
                if len(cells) != len(header):
                    text = f"Expected {len(header)} columns, got {len(cells)}"
                    raise FileError(str(path), Problem.OTHER_CONTENT, f"row {number}", text=text)
                yield number, {name: cell for name, cell in zip(header, cells, strict=True) if cell}
    except (csv.Error, UnicodeDecodeError) as error:
        raise FileError(str(path), Problem.OTHER_CONTENT, text=str(error)) from error
    except OSError as error:
        _unreadable(path, error)


def _converted(
    path: Path, number: int, cells: dict[str, str], row_type: type[T], lists: frozenset[str]
) -> T:
    values = {name: cell.split("|") if name in lists else cell for name, cell in cells.items()}
    try:
        return msgspec.convert(values, row_type, strict=False)
    except msgspec.ValidationError as error:
        place, text = _placed(error)
        column = _IN_ROW.sub(r"\g<column>", place)
        where = f"row {number}, {column}" if column else f"row {number}"
        raise FileError(str(path), Problem.OTHER_CONTENT, where, text=text) from error


def _placed(error: Exception) -> tuple[str, str]:
    """The place a conversion error names, empty where it names none, and its text."""
    found = _PLACED.fullmatch(str(error))
    return (found["place"] or "", found["text"]) if found else ("", str(error))


def _unreadable(path: Path, error: OSError) -> NoReturn:
    if isinstance(error, FileNotFoundError):
        raise FileError(str(path), Problem.FILE_MISSING) from error
    raise FileError(str(path), Problem.NOT_READABLE, reason=str(error.strerror)) from error
