"""The native charts and the cells they draw."""

import zipfile
from io import BytesIO

import pytest

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.writer import workbook_bytes
from tests.unit.exchange.workbook.conftest import Made, export_of


@pytest.fixture(scope="module")
def charts(made: Made) -> list[str]:
    with zipfile.ZipFile(BytesIO(workbook_bytes(export_of(made.job.plan)))) as file:
        names = sorted(name for name in file.namelist() if name.startswith("xl/charts/chart"))
        return [file.read(name).decode() for name in names]


def test_they_draw_cells_of_the_forecast_sheet(charts: list[str], made: Made) -> None:
    sheet = made.job.terms.sheets[Sheet.FORECAST]
    assert len(charts) == 4
    for chart in charts:
        assert chart.count("<c:f>") >= 2
        assert all(f"'{sheet}'!" in part for part in chart.split("<c:f>")[1:])


def test_months_are_stacked_by_level(charts: list[str], made: Made) -> None:
    stacked = next(chart for chart in charts if '<c:grouping val="stacked"/>' in chart)
    places = made.job.layout.forecast
    for index in range(3):
        values = places.run(places.LEVELS + index, places.month, places.month_other - 1)
        assert f"<c:f>{values}</c:f>" in stacked
    assert places.month_other - places.month == 5


def test_an_axis_nobody_sees_has_no_lines(charts: list[str]) -> None:
    hidden = [chart for chart in charts if '<c:barDir val="bar"/>' in chart]
    assert len(hidden) == 2
    for chart in hidden:
        assert '<c:delete val="1"/>' in chart
        assert "majorGridlines" not in chart
