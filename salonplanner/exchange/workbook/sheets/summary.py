"""Synthèse: the programme on one page."""

from salonplanner.exchange.workbook.cells import cell
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets import (
    charts,
    summary_figures,
    summary_points,
    summary_tables,
)
from salonplanner.exchange.workbook.styles import ACCENT, ACCENT_DARK, TEXT2
from salonplanner.exchange.workbook.text import formula_text

_WIDTHS = (26, 8, 7.5, 7, 8, 8.5, 8, 8.5, 12.5, 9, 9, 2, 15, 9.5, 12, 12, 11, 9)
_MONTH_CHART_ROWS = 14


def write(job: Job, page: Page) -> None:
    """Write the sheet."""
    for col, width in enumerate(_WIDTHS):
        page.sheet.set_column(col, col, width)
    _title(job, page)
    summary_figures.write(job, page)
    summary_tables.write_regions(job, page)
    end = summary_tables.write_months(job, page)
    foot = summary_points.write_points(job, page, end + 2 + _MONTH_CHART_ROWS)
    left, right = _pixels(0, 11), _pixels(12, 18)
    region_chart = summary_tables.REGION_TOTAL + 2
    height = page.pixels(region_chart, foot)
    charts.add_regions(job, page, (region_chart, 0), (left, height))
    height = page.pixels(end + 2, end + 1 + _MONTH_CHART_ROWS)
    charts.add_months(job, page, (end + 2, 12), (right, height))
    last = summary_points.write_reading(job, page, foot + 1)
    page.sheet.set_first_sheet()
    page.sheet.activate()
    page.printed((0, 0, last, len(_WIDTHS) - 1), one_page=True)


def _pixels(first: int, after: int) -> int:
    """How wide some columns are together."""
    return sum(int(width * 7 + 5) for width in _WIDTHS[first:after])


def _title(job: Job, page: Page) -> None:
    styles, tr, language = job.styles, job.language.tr, job.language
    page.height(0, 30)
    page.height(1, 18)
    page.height(2, 6)
    page.text(
        0,
        0,
        tr("Programme of handicraft salons"),
        styles.get(bold=True, font_size=22, font_color=ACCENT_DARK),
    )
    season = job.plan.season
    days = language.date_range(season.start, season.end, year=True)
    lead = " · ".join((tr("Season {days}", days=days), tr("scenario {scenario}", scenario="")))
    assumptions = job.layout.assumptions
    active = cell(assumptions.sheet, assumptions.active_name, 1)
    page.formula(
        1,
        0,
        f"={formula_text(lead)}&{active}",
        lead + job.active_name,
        styles.get(font_size=12, font_color=TEXT2),
    )
    right = styles.get(font_color=TEXT2, align="right")
    day = language.date(job.moment.date())
    page.merged(
        (0, 12, 0, 17),
        tr("Plan as of {day}", day=day),
        styles.get(font_color=TEXT2, align="right", valign="bottom"),
    )
    named = " · ".join(job.terms.shown(t)[:60] for t in (job.plan.name, job.plan.chamber) if t)
    text = named or tr("Working document for the meeting of the Chambers of handicraft")
    page.merged((1, 12, 1, 17), text, right)
    for col in range(len(_WIDTHS)):
        page.blank(2, col, styles.get(bottom=2, bottom_color=ACCENT))
    page.height(3, 8)
