"""The salons on the planning sheet: looked up in the calendar, region by region."""

from pathlib import Path

import msgspec

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.planning_grid import Grid
from salonplanner.exchange.workbook.sheets.planning_rows import ONE_LINE, TWO_LINES
from salonplanner.exchange.workbook.writer import workbook_bytes
from tests.unit.exchange.workbook.conftest import Made, export_of
from tests.workbooks import opened

HERE = Sheet.PLANNING


def test_every_salon_is_shown_once_with_its_days(made: Made) -> None:
    sheet = made.values[made.job.terms.sheets[HERE]]
    salons = {salon.id: salon for salon in made.job.plan.salons}
    found = [row for row in sheet.iter_rows() if row[0].value in salons]
    assert len(found) == len(salons)
    for row in found:
        salon = salons[row[0].value]
        assert row[Grid.NAME].value == salon.name
        assert row[Grid.START].value.date() == salon.start
        assert sum(cell.value or 0 for cell in row[Grid.WEEKS :]) == salon.days


def test_what_is_shown_comes_from_the_calendar(made: Made) -> None:
    sheet, values = made.sheet(HERE), made.values[made.job.terms.sheets[HERE]]
    ids = {salon.id for salon in made.job.plan.salons}
    for row in values.iter_rows(max_col=1):
        if row[0].value in ids:
            for col in range(1, Grid.WEEKS + 2):
                assert str(sheet.cell(row[0].row, col).value).startswith("=")


def test_salons_are_grouped_under_their_region(made: Made) -> None:
    sheet, values = made.sheet(HERE), made.values[made.job.terms.sheets[HERE]]
    regions, ids = set(made.job.terms.regions.values()), {s.id for s in made.job.plan.salons}
    levels = {"region": set(), "salon": set()}
    for row in values.iter_rows(max_col=1):
        kind = "region" if row[0].value in regions else "salon" if row[0].value in ids else ""
        if kind:
            levels[kind].add(sheet.row_dimensions[row[0].row].outlineLevel)
    assert levels == {"region": {0}, "salon": {1}}


def test_a_long_name_has_two_lines_and_no_more(made: Made, tmp_path: Path) -> None:
    first, second, third, *others = made.job.plan.salons
    names = (("Foire", first), ("Exposition " * 6, second), ("Exposition " * 600, third))
    salons = [msgspec.structs.replace(salon, name=name) for name, salon in names]
    plan = msgspec.structs.replace(made.job.plan, salons=(*salons, *others))
    path = tmp_path / "plan.xlsx"
    path.write_bytes(workbook_bytes(export_of(plan)))
    sheet = opened(path, values=True)[made.job.terms.sheets[HERE]]
    rows = {row[0].value: row[0].row for row in sheet.iter_rows(max_col=1)}
    heights = [sheet.row_dimensions[rows[salon.id]].height for salon in salons]
    # openpyxl leaves a row of the usual height out.
    assert [height or ONE_LINE for height in heights] == [ONE_LINE, TWO_LINES, TWO_LINES]
