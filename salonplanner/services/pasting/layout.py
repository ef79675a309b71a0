"""Where the headings of a block are, and what its columns hold."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from salonplanner.exchange.clipboard.cells import Block, Cell, Row
from salonplanner.exchange.clipboard.fields import Field, Headings
from salonplanner.exchange.clipboard.values import (
    DAY_FIELDS,
    NUMBER_FIELDS,
    TEXT_FIELDS,
    CellReader,
)

_LOOKED_AT = 6
"""Rows in which headings are looked for: titles may stand above them."""
_SAMPLE = 60
"""Rows that a column is judged by."""
_MOST = 0.6
"""The share of its cells that must be of a kind for a column to be proposed for it."""


class Layout(NamedTuple):
    """The row of the headings, if there is one, and the field of each column."""

    heading: int | None
    fields: tuple[Field | None, ...]
    guessed: bool
    """Whether the fields were proposed for what stands in the columns, not for their headings."""
    texts: tuple[str, ...] = ()
    """The headings, if there are any."""
    above: int = 0
    """Lines above the headings, which say nothing about the columns."""


def heading_row(block: Block, headings: Headings) -> int | None:
    """The first row that names two fields, or the only one of a block of one column."""
    wanted = min(2, block.width)
    for row, cells in enumerate(block.rows[:_LOOKED_AT]):
        found = [field for field in headings.fields_of(c.text for c in cells) if field]
        filled = [cell for cell in cells if not cell.blank]
        if len(found) >= wanted and 2 * len(found) >= len(filled) and row + 1 < len(block.rows):
            return row
    return None


def layout_of(
    block: Block,
    headings: Headings,
    reader: CellReader,
    *,
    heading: bool | None,
    into: Field | None = None,
) -> Layout:
    """What the columns hold by their headings; by what stands in them where there are none.

    ``heading`` says whether there are headings where that is known; ``into`` is the field of the
    table's column that the block is pasted into.
    """
    row = None if heading is False else heading_row(block, headings)
    if row is not None and heading is None and into is not None and block.width == 1:
        row = row if _heads(block.rows[row][0], into, headings, reader) else None
    if row is None and heading:
        row = 0
    above = row or 0
    texts: list[str] = []
    if row is not None:
        texts = [cell.text.strip() for cell in block.rows[row]]
        if heading is None and _names_parts(block, row + 1, headings):
            row += 1
            texts = [
                low.text.strip() or top for low, top in zip(block.rows[row], texts, strict=True)
            ]
        fields = headings.fields_of(texts)
        if any(fields):
            fields = _both_days(fields, texts, block.rows[row + 1 :], reader)
            return Layout(row, fields, guessed=False, texts=tuple(texts), above=above)
    first = 0 if row is None else row + 1
    fields = _guessed(block.rows[first : first + _SAMPLE], reader)
    return Layout(row, fields, guessed=True, texts=tuple(texts), above=above)


def _heads(cell: Cell, into: Field, headings: Headings, reader: CellReader) -> bool:
    """Whether one word is the heading of the column it is pasted into, and no value for it.

    ``no`` heads a column of numbers, and answers whether the dates are locked.
    """
    if headings.find(cell.text) is not into:
        return False
    by_column = into in DAY_FIELDS | NUMBER_FIELDS | TEXT_FIELDS
    return by_column or reader.word(cell, into).remark is not None


def _names_parts(block: Block, row: int, headings: Headings) -> bool:
    """Whether a row holds a second line of headings: first and last day below ``Dates``."""
    if row + 1 >= len(block.rows):
        return False
    filled = [cell.text for cell in block.rows[row] if not cell.blank]
    return len(filled) > 1 and all(headings.find(text) for text in filled)


def _both_days(
    fields: Sequence[Field | None], texts: Sequence[str], rows: Sequence[Row], reader: CellReader
) -> tuple[Field | None, ...]:
    """First and last day where the heading of both is merged over two columns of days."""
    place = fields.index(Field.DATES) if Field.DATES in fields else len(fields)
    taken = {Field.START, Field.END} & set(fields)
    if place + 1 >= len(fields) or texts[place + 1].strip() or taken:
        return tuple(fields)
    below = [row[place + 1] for row in rows[:_SAMPLE] if not row[place + 1].blank]
    if not _mostly(below, _one_day(reader)):
        return tuple(fields)
    return (*fields[:place], Field.START, Field.END, *fields[place + 2 :])


def _one_day(reader: CellReader) -> Callable[[Cell], bool]:
    def fits(cell: Cell) -> bool:
        found = reader.days(cell)
        span = found.day_first or found.month_first
        return span is not None and span[0] == span[1] and _is_day(cell)

    return fits


def _guessed(rows: Sequence[Row], reader: CellReader) -> tuple[Field | None, ...]:
    """A proposal from the kinds of the cells; numbers are left for the planner to say."""
    width = len(rows[0]) if rows else 0
    columns = [[row[column] for row in rows if not row[column].blank] for column in range(width)]
    fields: list[Field | None] = [None] * width
    for field, fits in _kinds(reader):
        for column, cells in enumerate(columns):
            if fields[column] is None and field not in fields and _mostly(cells, fits):
                fields[column] = field
    texts = [c for c in range(width) if fields[c] is None and _mostly(columns[c], _is_words)]
    if texts:
        fields[max(texts, key=lambda column: _length(columns[column]))] = Field.NAME
    return tuple(fields)


def _kinds(reader: CellReader) -> tuple[tuple[Field, Callable[[Cell], bool]], ...]:
    def fits(field: Field) -> Callable[[Cell], bool]:
        return lambda cell: reader.word(cell, field).remark is None

    def two_days(cell: Cell) -> bool:
        found = reader.days(cell)
        span = found.day_first or found.month_first
        return span is not None and span[0] != span[1]

    return (
        (Field.LEVEL, fits(Field.LEVEL)),
        (Field.STATUS, fits(Field.STATUS)),
        (Field.REGION, fits(Field.REGION)),
        (Field.ID, _is_salon_number),
        (Field.CITY, fits(Field.CITY)),
        (Field.DATES, two_days),
        (Field.START, _one_day(reader)),
        (Field.END, _one_day(reader)),
    )


def _mostly(cells: Sequence[Cell], fits: Callable[[Cell], bool]) -> bool:
    return bool(cells) and sum(map(fits, cells)) >= _MOST * len(cells)


def _is_salon_number(cell: Cell) -> bool:
    prefix, dash, rank = cell.text.strip().rpartition("-")
    return bool(dash) and prefix.isascii() and prefix.isalpha() and rank.isdigit()


def _is_day(cell: Cell) -> bool:
    """Whether a cell shows a day for sure: 1.5 could be the first of May."""
    return cell.day is not None or cell.text.count(".") + cell.text.count(",") != 1


def _is_words(cell: Cell) -> bool:
    return sum(letter.isalpha() for letter in cell.text) >= 3


def _length(cells: Sequence[Cell]) -> float:
    return sum(len(cell.text) for cell in cells) / max(1, len(cells))
