"""A table taken from the clipboard: its cells as another program put them there."""

import enum
from datetime import date, timedelta
from typing import NamedTuple

from salonplanner.domain.value import Value

MOST_ROWS, MOST_COLUMNS = 20_000, 200
"""What is beyond is no programme of salons, and would only keep the window waiting."""
_FIRST_SERIAL = date(1899, 12, 30)
"""Day 0 of a spreadsheet's count, for every day from March 1900 on."""
EARLIEST_SERIAL, LATEST_SERIAL = 10_000, 109_574
"""From 1927 to 2199: a smaller number in a column of days is more likely a year or a mistake."""


class Source(enum.StrEnum):
    """What a block was read from."""

    HTML = "html"
    TSV = "tsv"
    SEMICOLONS = "semicolons"


class Cell(NamedTuple):
    """One cell: the text shown, and the exact value where the other program says it."""

    text: str = ""
    number: float | None = None
    day: date | None = None
    spread: bool = False
    """Whether it lies under a merged cell, whose value it then has."""

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text.strip()


Row = tuple[Cell, ...]


class Block(Value, frozen=True, kw_only=True):
    """Rows of equal length, at most ``MOST_ROWS`` of ``MOST_COLUMNS`` cells.

    ``cut`` says that the clipboard held more. ``decimal`` is the sign that parts decimals, where
    the other program says which one it shows. ``own`` says that this program copied it.
    """

    rows: tuple[Row, ...]
    source: Source
    cut: bool = False
    decimal: str = ""
    own: bool = False

    @property
    def width(self) -> int:
        """Columns."""
        return len(self.rows[0]) if self.rows else 0


def block_of(rows: list[list[Cell]], source: Source, decimal: str = "") -> Block | None:
    """The rows made equally long, without the empty lines at their end; None where none is left."""
    width = max((len(row) for row in rows), default=0)
    while rows and width > 1 and len(rows[-1]) <= 1 and all(cell.blank for cell in rows[-1]):
        rows = rows[:-1]
    if not rows or all(cell.blank for row in rows for cell in row):
        return None
    shown = min(width, MOST_COLUMNS)
    blank = Cell()
    even = tuple(
        tuple(row[:shown]) + (blank,) * (shown - len(row[:shown])) for row in rows[:MOST_ROWS]
    )
    cut = width > shown or len(rows) > MOST_ROWS
    return Block(rows=even, source=source, cut=cut, decimal=decimal)


def serial_day(number: float) -> date | None:
    """The day a spreadsheet's number stands for; None where it can hardly be meant as one."""
    if not EARLIEST_SERIAL <= number <= LATEST_SERIAL:
        return None
    return _FIRST_SERIAL + timedelta(days=int(number))
