"""Blocks of cells."""

from datetime import date

from salonplanner.exchange.clipboard.cells import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Source,
    block_of,
    serial_day,
)


def test_days_as_spreadsheets_count_them() -> None:
    assert serial_day(45820) == date(2025, 6, 12)
    assert serial_day(45820.75) == date(2025, 6, 12)
    assert serial_day(2025) is None
    assert serial_day(1e9) is None


def test_a_block_is_cut_and_says_so() -> None:
    block = block_of([[Cell("x")] * (MOST_COLUMNS + 1)] * (MOST_ROWS + 1), Source.TSV)
    assert block is not None
    assert block.cut
    assert (len(block.rows), block.width) == (MOST_ROWS, MOST_COLUMNS)


def test_blank_cells_alone_are_no_block() -> None:
    assert block_of([[Cell(" "), Cell("")]], Source.HTML) is None
    assert block_of([], Source.HTML) is None
