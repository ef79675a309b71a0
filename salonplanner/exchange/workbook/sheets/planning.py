"""Planning: the season drawn in cells, one row a salon, one column a week."""

from salonplanner.domain.events import Certainty
from salonplanner.domain.places import RegionCode
from salonplanner.exchange.workbook.cells import address
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.layout import EXTRA_ROWS
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets import planning_bands, planning_looks, planning_rows
from salonplanner.exchange.workbook.sheets.planning_grid import (
    Grid,
    feasts_of,
    feasts_within,
    open_days,
    weeks_of,
)
from salonplanner.exchange.workbook.styles import ACCENT, TEXT2, TINT

_PRINTED_EXTRA = 12
"""Rows for additions on paper; a meeting seldom adds more, and a page of blank ones says little."""


def write(job: Job, page: Page) -> None:
    """Write the sheet."""
    weeks = weeks_of(job.plan)
    bands = planning_bands.packed(job, weeks)
    grid = Grid(weeks=weeks, bands=len(bands))
    season = job.plan.season
    days = job.language.date_range(season.start, season.end, year=True)
    tr = job.language.tr
    title = tr("Schedule of the salons, {days}", days=days)
    page.height(0, 26)
    page.height(grid.LEGEND, 14)
    page.text(0, 0, title, job.styles.title())
    if any(feast.certainty is Certainty.ESTIMATED for feast in feasts_within(job.plan, weeks)):
        note = tr("Weeks of feasts: subject to the sighting of the moon.")
        page.text(grid.LEGEND, 0, note, job.styles.note(font_size=9))
    planning_bands.write(job, page, grid, bands)
    _headings(job, page, grid)
    _feasts(job, page, grid)
    _pressure(job, page, grid)
    row = grid.first
    for code in RegionCode:
        row = planning_rows.write_region(job, page, grid, row, code)
    row = _additions(job, page, grid, row)
    planning_looks.write(job, page, grid, row - 1)
    page.sheet.outline_settings(visible=True, symbols_below=False)
    page.sheet.freeze_panes(grid.first, grid.WEEKS)
    last = row - 1 - EXTRA_ROWS + _PRINTED_EXTRA
    page.printed((0, 0, last, grid.last_week), repeat=(0, grid.pressure))


def _headings(job: Job, page: Page, grid: Grid) -> None:
    styles, tr = job.styles, job.language.tr
    texts = (
        (tr("No."), 9, "left"),
        (tr("Salon"), planning_rows.NAME_WIDTH, "left"),
        (tr("City"), planning_rows.CITY_WIDTH, "left"),
        (tr("Level"), 10, "left"),
        (tr("Status"), 14, "left"),
        (tr("Start"), 7, "center"),
        (tr("End"), 7, "center"),
        (tr("Days"), 6, "right"),
    )
    for col, (text, width, align) in enumerate(texts):
        page.sheet.set_column(col, col, width)
        page.text(grid.header, col, text, styles.header(align=align))
    page.sheet.set_column(grid.ROW, grid.FEASTS, 6, None, {"hidden": True})
    page.text(grid.header, grid.ROW, tr("Row"), styles.header())
    page.text(grid.header, grid.FEASTS, tr("Feasts met"), styles.header())
    page.sheet.set_column(grid.WEEKS, grid.last_week, 4.6)
    week = styles.header(num_format="dd/mm", align="center", font_size=8, text_wrap=False)
    page.sheet.set_row(grid.header, 18)
    for index, monday in enumerate(grid.weeks):
        page.day(grid.header, grid.WEEKS + index, monday, week)


def _feasts(job: Job, page: Page, grid: Grid) -> None:
    """Count the events to avoid of each week, which colours the weeks of feasts."""
    events = job.layout.events
    page.sheet.set_row(grid.feasts, None, None, {"hidden": True})
    label = job.language.tr("Feasts of the week")
    page.text(grid.feasts, 0, label, job.styles.note())
    avoid = job.terms.avoid
    for index, monday in enumerate(grid.weeks):
        col = grid.WEEKS + index
        day = address(grid.header, col, row_fixed=True)
        formula = (
            f"=SUMPRODUCT(({events.span(events.ATTITUDE)}={avoid})"
            f"*({events.span(events.START)}<={day}+6)*({events.span(events.END)}>={day}))"
        )
        value = feasts_of(job.plan, monday)
        page.formula(grid.feasts, col, formula, value, job.styles.note())


def _pressure(job: Job, page: Page, grid: Grid) -> None:
    """Count the salons open each week, darker where they are many."""
    styles, calendar = job.styles, job.layout.calendar
    look: dict[str, str | int] = {"bottom": 1, "bottom_color": ACCENT, "font_color": TEXT2}
    label = styles.get(bold=True, align="right", **look)
    page.merged((grid.pressure, 0, grid.pressure, grid.DAYS), job.language.tr("Salons open"), label)
    count = styles.get(align="center", font_size=9, num_format="0;;;@", **look)
    for index, monday in enumerate(grid.weeks):
        col = grid.WEEKS + index
        day = address(grid.header, col, row_fixed=True)
        formula = (
            f'=COUNTIFS({calendar.span("open")},1,{calendar.span("start")},"<="&({day}+6),'
            f'{calendar.span("end")},">="&{day})'
        )
        value = job.figures.count(lambda row, monday=monday: open_days(row, monday) > 0)
        page.formula(grid.pressure, col, formula, value, count)
    block = (grid.pressure, grid.WEEKS, grid.pressure, grid.last_week)
    scale = {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": "#8CC7BA"}
    page.rule(block, scale)


def _additions(job: Job, page: Page, grid: Grid, row: int) -> int:
    """Rows for salons that were not in the plan when the workbook was made."""
    base = job.styles.get(bold=True, bg_color=TINT, bottom=1, bottom_color="#B9D9D1")
    text = job.language.tr("Added or moved to another region in Excel")
    page.merged((row, 0, row, grid.DAYS), text, base)
    for col in range(grid.ROW, grid.last_week + 1):
        page.blank(row, col, base)
    for index in range(EXTRA_ROWS):
        planning_rows.write_salon(job, page, grid, row + 1 + index, str(index + 1), None)
    return row + 1 + EXTRA_ROWS
