"""The checks that Excel computes again; a row half typed is in test_writer_recalculated."""

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.checks import LIVE_HEADER
from salonplanner.exchange.workbook.sheets.checks_live import LIVE_ROWS
from tests.unit.exchange.workbook.conftest import Made


def test_the_table_is_full_and_the_sums_agree(made: Made) -> None:
    rows = range(LIVE_HEADER + 1, LIVE_HEADER + 1 + LIVE_ROWS)
    found = [made.shown(Sheet.CHECKS, row, 1) for row in rows]
    states = [made.shown(Sheet.CHECKS, row, 0) for row in rows]
    assert all(made.shown(Sheet.CHECKS, row, 2) for row in rows)
    assert made.shown(Sheet.CHECKS, rows[-1] + 1, 2) is None
    assert found[:5] == [0, 0, 0, 0, 0]
    assert all(
        (state == states[0]) == (count == 0) for state, count in zip(states, found, strict=True)
    )


def test_they_are_formulas(made: Made) -> None:
    for row in range(LIVE_HEADER + 1, LIVE_HEADER + 1 + LIVE_ROWS):
        for col in (0, 1):
            assert str(made.formula(Sheet.CHECKS, row, col)).startswith("=")
