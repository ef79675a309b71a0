"""Headings of a table: filled to its end, the first on the side where reading begins."""

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.headings import TWO_LINES
from tests.unit.exchange.workbook.conftest import Made


def test_a_row_of_headings_is_filled_to_its_end(made: Made) -> None:
    places, sheet = made.job.layout.forecast, made.sheet(Sheet.FORECAST)
    row = sheet[places.region_header + 1][: places.RANK + 1]
    assert {cell.fill.fgColor.rgb for cell in row} == {"FF0B6E5F"}
    assert row[0].alignment.horizontal == "left"
    gap = row[places.GAP]
    assert gap.alignment.horizontal == "center"
    assert {cell.alignment.horizontal for cell in row[1:] if cell != gap} == {"right"}


def test_a_heading_of_two_lines_has_room(made: Made) -> None:
    places, sheet = made.job.layout.forecast, made.sheet(Sheet.FORECAST)
    headers = (
        places.total_header,
        places.scenario_header,
        places.region_header,
        places.month_header,
        places.level_header,
    )
    assert {sheet.row_dimensions[row + 1].height for row in headers} == {TWO_LINES}
    baseline = made.job.layout.assumptions.baseline_header
    assert made.sheet(Sheet.ASSUMPTIONS).row_dimensions[baseline + 1].height == TWO_LINES
