"""The salons on the planning sheet: looked up in the calendar, region by region."""

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.planning_grid import Grid
from tests.unit.exchange.workbook.conftest import Made

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
