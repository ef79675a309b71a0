"""The native charts, all over cells of the forecast sheet."""

from collections.abc import Mapping

from xlsxwriter.chart import Chart

from salonplanner.domain.salon import Level
from salonplanner.exchange.workbook.cells import Block
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.styles import (
    ACCENT,
    BAR,
    BAR_OF,
    FONT,
    LINE,
    LINE2,
    TEXT,
    TEXT2,
)

ROWS = 24
"""Rows a chart on the forecast sheet takes."""
_HEIGHT = 460
Options = Mapping[str, object]


def add_months(job: Job, page: Page, at: tuple[int, int], size: tuple[float, float]) -> None:
    """Visitors by month and level, stacked, with the month's total above."""
    places, tr = job.layout.forecast, job.language.tr
    chart = job.book.add_chart({"type": "column", "subtype": "stacked"})
    last = places.month + len(places.months) - 1
    names = places.run(places.LABEL, places.month, last)
    for index, level in enumerate(Level):
        chart.add_series(
            {
                "name": job.terms.levels[level],
                "categories": f"={names}",
                "values": f"={places.run(places.LEVELS + index, places.month, last)}",
                "fill": {"color": BAR_OF[level]},
                "border": {"none": True},
                "gap": 60,
            }
        )
    totals = job.book.add_chart({"type": "line"})
    totals.add_series(
        {
            "name": tr("Total"),
            "categories": f"={names}",
            "values": f"={places.run(places.VISITORS, places.month, last)}",
            "line": {"none": True},
            "marker": {"type": "none"},
            "data_labels": {
                "value": True,
                "position": "above",
                "num_format": "#,##0,;;",
                "font": _font(bold=True, color=TEXT),
            },
        }
    )
    chart.combine(totals)
    _dress(job, chart, tr("Visitors by month and level (thousands)"))
    chart.set_legend({"position": "bottom", "font": _font(), "delete_series": [3]})
    chart.set_y_axis(_values("#,##0,"))
    chart.set_x_axis(_categories())
    page.chart(*at, chart, size)


def add_regions(job: Job, page: Page, at: tuple[int, int], size: tuple[float, float]) -> None:
    """Turnover by region, the highest on top."""
    places = job.layout.forecast
    last = places.region_total - 1
    chart = job.book.add_chart({"type": "bar"})
    chart.add_series(
        {
            "name": job.language.tr("Turnover (MDH)"),
            "categories": f"={places.run(places.SORTED + 1, places.region, last)}",
            "values": f"={places.run(places.SORTED + 2, places.region, last)}",
            "fill": {"color": ACCENT},
            "border": {"none": True},
            "gap": 45,
            "data_labels": {
                "value": True,
                "num_format": "0.0;;",
                "font": _font(bold=True, color=TEXT),
            },
        }
    )
    _dress(job, chart, job.language.tr("Forecast turnover by region (MDH)"))
    chart.set_legend({"none": True})
    # Each bar bears its figure: the axis would only repeat it, on top once the order is reversed.
    chart.set_x_axis(_unseen("0"))
    chart.set_y_axis({**_categories(), "reverse": True})
    page.chart(*at, chart, size)


def add_scenarios(job: Job, page: Page, row: int) -> None:
    """Turnover of each scenario beside the reference year."""
    places, tr = job.layout.forecast, job.language.tr
    last = places.scenario + len(job.plan.scenarios) - 1
    chart = job.book.add_chart({"type": "column"})
    chart.add_series(
        {
            "name": tr("Turnover (MDH)"),
            "categories": f"={places.run(places.LABEL, places.scenario, last)}",
            "values": f"={places.run(places.TURNOVER, places.scenario, last)}",
            "fill": {"color": ACCENT},
            "border": {"none": True},
            "gap": 80,
            "data_labels": {
                "value": True,
                "num_format": "0.0,,",
                "font": _font(bold=True, color=TEXT),
            },
        }
    )
    _dress(job, chart, tr("Turnover by scenario (MDH)"))
    chart.set_legend({"none": True})
    chart.set_y_axis({**_values("0,,"), "min": 0})
    chart.set_x_axis(_categories())
    page.chart(row, 0, chart, (470, _HEIGHT))


def add_budget(job: Job, page: Page, row: int) -> None:
    """Forecast turnover beside the budget, by region."""
    places, tr = job.layout.forecast, job.language.tr
    last = places.region_total - 1
    names = places.run(places.LABEL, places.region, last)
    chart = job.book.add_chart({"type": "bar"})
    for name, col, colour in (
        (tr("Forecast turnover"), places.TURNOVER, ACCENT),
        (tr("Budget"), places.BUDGET, BAR),
    ):
        values: Block = places.run(col, places.region, last)
        chart.add_series(
            {
                "name": name,
                "categories": f"={names}",
                "values": f"={values}",
                "fill": {"color": colour},
                "border": {"none": True},
                "gap": 40,
                "data_labels": {"value": True, "num_format": "0.0,,;;", "font": _font(size=8)},
            }
        )
    _dress(job, chart, tr("Budget and forecast turnover by region (MDH)"))
    chart.set_legend({"position": "bottom", "font": _font()})
    chart.set_x_axis({**_unseen("0,,"), "min": 0})
    chart.set_y_axis({**_categories(), "reverse": True})
    page.chart(row, 4, chart, (650, _HEIGHT))


def _dress(job: Job, chart: Chart, title: str) -> None:
    chart.set_title(
        {"name": title, "name_font": _font(bold=True, size=11, color=TEXT), "overlay": False}
    )
    chart.set_chartarea({"border": {"color": LINE2}, "fill": {"color": "#FFFFFF"}})


def _values(look: str) -> dict[str, object]:
    return {
        "num_format": look,
        "num_font": _font(),
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.75}},
        "major_tick_mark": "none",
    }


def _unseen(look: str) -> dict[str, object]:
    """An axis that is not drawn, nor lines that nobody could read without it."""
    return {**_values(look), "visible": False, "major_gridlines": {"visible": False}}


def _categories() -> dict[str, object]:
    return {
        "num_font": _font(),
        "text_axis": True,
        "line": {"color": LINE2},
        "major_gridlines": {"visible": False},
        "major_tick_mark": "none",
    }


def _font(*, bold: bool = False, size: float = 9, color: str = TEXT2) -> dict[str, object]:
    return {"name": FONT, "size": size, "bold": bold, "color": color}
