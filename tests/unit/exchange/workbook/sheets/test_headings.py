"""Headings of a table: filled to its end, the first on the side where reading begins."""

from salonplanner.exchange.workbook.names import Sheet
from tests.unit.exchange.workbook.conftest import Made


def test_a_row_of_headings_is_filled_to_its_end(made: Made) -> None:
    places, sheet = made.job.layout.forecast, made.sheet(Sheet.FORECAST)
    row = sheet[places.region_header + 1][: places.RANK + 1]
    assert {cell.fill.fgColor.rgb for cell in row} == {"FF0B6E5F"}
    assert row[0].alignment.horizontal == "left"
    assert {cell.alignment.horizontal for cell in row[1:]} == {"right"}
