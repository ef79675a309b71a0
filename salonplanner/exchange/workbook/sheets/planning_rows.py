"""The rows of the planning sheet: a region's heading, and its salons looked up in the calendar."""

from collections.abc import Sequence

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Status
from salonplanner.exchange.workbook.cells import address, cell
from salonplanner.exchange.workbook.figures import Cached, Row
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page, serial, wrapped_lines
from salonplanner.exchange.workbook.sheets.planning_grid import Grid, open_days
from salonplanner.exchange.workbook.styles import (
    LINE,
    SHORT_DATE,
    TEXT2,
    TEXT_OR_NOTHING,
    TINT,
    Look,
)
from salonplanner.exchange.workbook.text import formula_text, number_text

_COLUMNS = ("id", "name", "city", "level", "status", "start", "end", "days")
NAME_WIDTH, CITY_WIDTH = 38, 15
"""Characters."""
ONE_LINE, TWO_LINES = 15.0, 27.0
_HEADING: dict[str, Look] = {"bg_color": TINT, "bottom": 1, "bottom_color": "#B9D9D1"}
_CELL: dict[str, Look] = {"bottom": 1, "bottom_color": LINE}


def write_region(job: Job, page: Page, grid: Grid, row: int, code: RegionCode) -> int:
    """Write a region's heading and salons; gives the row after them."""
    rank = list(RegionCode).index(code)
    rows = [entry for entry in job.figures.rows if entry.salon.region == code]
    page.sheet.set_row(row, 16, None, {"level": 0})
    _heading(job, page, grid, row, rank, rows)
    _heading_weeks(job, page, grid, row, rows)
    for index, entry in enumerate(rows):
        key = f"{(rank + 1) * 100_000 + index + 1}"
        write_salon(job, page, grid, row + 1 + index, key, entry)
    return row + 1 + len(rows)


def write_salon(job: Job, page: Page, grid: Grid, row: int, key: str, entry: Row | None) -> None:
    """Write one salon, found in the calendar by its place among those of its region."""
    calendar, styles = job.layout.calendar, job.styles
    page.sheet.set_row(row, _height(entry), None, {"level": 1})
    plain = styles.get(num_format=TEXT_OR_NOTHING, **_CELL)
    text = styles.get(num_format=TEXT_OR_NOTHING, text_wrap=True, **_CELL)
    at = 0 if entry is None else int(entry.values["row_no"]) - calendar.first
    match = f"=IFERROR(MATCH({key},{calendar.span('plan_key')},0),0)"
    page.formula(row, grid.ROW, match, at, plain)
    day = styles.get(num_format=SHORT_DATE, align="center", **_CELL)
    count = styles.get(num_format="0;-0;;@", **_CELL)
    looks = {"name": text, "city": text, "start": day, "end": day, "days": count}
    found = address(row, grid.ROW, col_fixed=True)
    values = _shown(job, entry)
    for col, name in enumerate(_COLUMNS):
        formula = f"=IF({found}=0,0,INDEX({calendar.span(name)},{found}))"
        page.formula(row, col, formula, values[name], looks.get(name, plain))
    feasts = f"=IF({found}=0,0,INDEX({calendar.span('feasts')},{found}))"
    page.formula(row, grid.FEASTS, feasts, values["feasts"], plain)
    _weeks(job, page, grid, row, entry)


def _height(entry: Row | None) -> float:
    """Points: two lines where the name or the city wants them, and no more."""
    if entry is None:
        return ONE_LINE
    lines = max(
        wrapped_lines(entry.salon.name, NAME_WIDTH), wrapped_lines(entry.salon.city, CITY_WIDTH)
    )
    return ONE_LINE if lines == 1 else TWO_LINES


def _weeks(job: Job, page: Page, grid: Grid, row: int, entry: Row | None) -> None:
    first = address(row, grid.START, col_fixed=True)
    last = address(row, grid.END, col_fixed=True)
    look = job.styles.get(
        num_format="0;;;@", align="center", font_size=9, left=1, left_color=LINE, **_CELL
    )
    for index, monday in enumerate(grid.weeks):
        col = grid.WEEKS + index
        day = address(grid.header, col, row_fixed=True)
        formula = f"=MAX(0,MIN({last},{day}+6)-MAX({first},{day})+1)"
        page.formula(row, col, formula, 0 if entry is None else open_days(entry, monday), look)


def _shown(job: Job, entry: Row | None) -> dict[str, Cached]:
    """What the row's formulas give; 0 stands for a blank cell."""
    if entry is None:
        return dict.fromkeys((*_COLUMNS, "feasts"), 0)
    salon, terms = entry.salon, job.terms
    return {
        "id": salon.id,
        "name": job.terms.shown(salon.name) or 0,
        "city": job.terms.shown(salon.city) or 0,
        "level": terms.levels[salon.level],
        "status": terms.statuses[salon.status],
        "start": serial(salon.start),
        "end": serial(salon.end),
        "days": salon.days,
        "feasts": entry.values["feasts"],
    }


def _heading(job: Job, page: Page, grid: Grid, row: int, rank: int, rows: Sequence[Row]) -> None:
    """The region's name and its figures, from the forecast sheet's table."""
    styles, tr = job.styles, job.language.tr
    places, assumptions = job.layout.forecast, job.layout.assumptions
    code = list(RegionCode)[rank]
    source = places.region + rank
    name = cell(assumptions.sheet, assumptions.target[code], assumptions.LABEL)
    bold = styles.get(bold=True, **_HEADING)
    block = (row, grid.ID, row, grid.NAME)
    page.merged_formula(block, f"={name}", job.terms.regions[code], bold)
    counted = cell(places.sheet, source, places.SALONS)
    target = cell(places.sheet, source, places.TARGET)
    active = [entry for entry in rows if entry.active]
    word = tr("salons")
    page.merged_formula(
        (row, grid.CITY, row, grid.LEVEL),
        f'={counted}&" / "&{target}&{formula_text(" " + word)}',
        f"{len(active)} / {job.plan.targets[code]} {word}",
        styles.get(**_HEADING),
    )
    unit = number_text(" " + tr("visitors"))
    visitors = styles.get(num_format=f"#,##0{unit}", align="left", **_HEADING)
    source_cell = cell(places.sheet, source, places.VISITORS)
    total = job.figures.total(lambda r: r.visitors, lambda r: r.salon.region == code)
    page.formula(row, grid.STATUS, f"={source_cell}", total, visitors)
    unit = number_text(" " + tr("MDH"))
    turnover = styles.get(num_format=f"0.0{unit}", align="right", **_HEADING)
    source_cell = cell(places.sheet, source, places.TURNOVER)
    total = job.figures.total(lambda r: r.turnover, lambda r: r.salon.region == code)
    block = (row, grid.START, row, grid.DAYS)
    page.merged_formula(block, f"={source_cell}/1000000", total / 1_000_000, turnover)


def _heading_weeks(job: Job, page: Page, grid: Grid, row: int, rows: Sequence[Row]) -> None:
    """How many of the region's salons are open each week."""
    assumptions = job.layout.assumptions
    look = job.styles.get(
        align="center", font_size=9, font_color=TEXT2, num_format="0;;;@", **_HEADING
    )
    for col in (grid.ROW, grid.FEASTS):
        page.blank(row, col, look)
    cancelled = cell(assumptions.sheet, assumptions.status[Status.CANCELLED], assumptions.LABEL)
    first, last = row + 1, row + len(rows)
    statuses = (
        f"{address(first, grid.STATUS, col_fixed=True)}:"
        f"{address(last, grid.STATUS, col_fixed=True)}"
    )
    for index, monday in enumerate(grid.weeks):
        col = grid.WEEKS + index
        if not rows:
            page.blank(row, col, look)
            continue
        days = f"{address(first, col)}:{address(last, col)}"
        formula = f"=SUMPRODUCT(({days}>0)*({statuses}<>{cancelled}))"
        value = sum(1 for entry in rows if entry.active and open_days(entry, monday) > 0)
        page.formula(row, col, formula, value, look)
