"""The checks that Excel computes again; a row half typed is in test_writer_recalculated."""

from pathlib import Path

import msgspec

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.checks import LIVE_HEADER
from salonplanner.exchange.workbook.sheets.checks_live import LIVE_ROWS
from salonplanner.exchange.workbook.writer import workbook_bytes
from tests.unit.exchange.workbook.conftest import Made, export_of
from tests.workbooks import opened


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


def test_numbers_are_compared_as_text(made: Made, tmp_path: Path) -> None:
    plan = made.job.plan
    ids = ("1", "01", "1.0", "1E1", "10", "a1", "A1")
    pairs = zip(plan.salons, ids, strict=False)
    salons = tuple(msgspec.structs.replace(salon, id=number) for salon, number in pairs)
    path = tmp_path / "plan.xlsx"
    path.write_bytes(workbook_bytes(export_of(msgspec.structs.replace(plan, salons=salons))))
    text = made.job.language.tr("Rows with a number that another row has")
    rows = opened(path, values=True)[made.job.terms.sheets[Sheet.CHECKS]].iter_rows()
    assert next(row[1].value for row in rows if row[2].value == text) == 1
