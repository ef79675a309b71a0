"""Planning: the weeks, how busy they are, and the printed page."""

from pathlib import Path

from salonplanner.exchange.workbook.layout import EXTRA_ROWS
from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.planning_bands import packed
from salonplanner.exchange.workbook.sheets.planning_grid import Grid, open_days, weeks_of
from salonplanner.exchange.workbook.writer import workbook_bytes
from tests.unit.exchange.workbook.conftest import SEEDS, Made, export_of
from tests.workbooks import opened

HERE = Sheet.PLANNING


def grid_of(made: Made) -> Grid:
    weeks = weeks_of(made.job.plan)
    return Grid(weeks=weeks, bands=len(packed(made.job, weeks)))


def test_a_column_a_week_with_the_salons_open(made: Made) -> None:
    grid, rows = grid_of(made), made.job.figures.rows
    for index, monday in enumerate(grid.weeks):
        col = grid.WEEKS + index
        assert made.formula(HERE, grid.header, col).date() == monday
        busy = sum(1 for row in rows if row.active and open_days(row, monday))
        assert made.shown(HERE, grid.pressure, col) == busy


def test_headings_stay_in_sight_and_on_each_page(made: Made) -> None:
    grid, sheet = grid_of(made), made.sheet(HERE)
    assert sheet.freeze_panes == f"K{grid.first + 1}"
    assert sheet.print_title_rows.replace("$", "") == f"1:{grid.pressure + 1}"
    assert sheet.row_dimensions[grid.feasts + 1].hidden


def test_feasts_that_hang_on_the_moon_are_marked(made: Made, tmp_path: Path) -> None:
    note = made.job.language.tr("Weeks of feasts: subject to the sighting of the moon.")
    assert made.shown(HERE, Grid.LEGEND, 0) is None
    path = tmp_path / "plan.xlsx"
    path.write_bytes(workbook_bytes(export_of(SEEDS.empty_plan(2026))))
    sheet = opened(path, values=True)[made.job.terms.sheets[HERE]]
    assert sheet.cell(Grid.LEGEND + 1, 1).value == note
    assert "sous réserve de l’observation de la lune" in note


def test_every_spare_row_of_the_calendar_has_its_row(made: Made) -> None:
    sheet, places = made.sheet(HERE), made.job.layout.calendar
    keys = [
        str(row[0].value) for row in sheet.iter_rows(min_col=Grid.ROW + 1, max_col=Grid.ROW + 1)
    ]
    looked_up = [key for key in keys if key.startswith("=IFERROR(MATCH(")]
    assert len(looked_up) == places.last - places.first + 1
    printed = sheet.print_area.split("$")[-1]
    assert int(printed) == sheet.max_row - EXTRA_ROWS + 12
