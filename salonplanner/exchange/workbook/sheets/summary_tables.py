"""The summary's two tables, by region and by month: all their figures come from Prévisions."""

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.season import month_of
from salonplanner.exchange.workbook.cells import address, cell
from salonplanner.exchange.workbook.figures import Where, in_region, opens_in
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.headings import Heading, write_headings
from salonplanner.exchange.workbook.styles import (
    ALTERNATE,
    BAR,
    COUNT,
    COUNT_OR_DASH,
    INFO,
    INFO_TINT,
    MILLIONS,
    SHARE,
    SIGNED,
    WARNING,
    WARNING_TINT,
    Look,
)

HEADER = 8
REGION_TOTAL = HEADER + 1 + len(RegionCode)
_REGION, _TARGET, _PLANNED, _GAP, _NATIONAL, _REGIONAL, _LOCAL, _TIED = range(8)
_VISITORS, _TURNOVER, _BUDGET = 8, 9, 10
_MONTH, _SALONS, _EVENTS, _GUESTS, _SALES, _SHARE = range(12, 18)
_OF_LEVEL = {Level.NATIONAL: _NATIONAL, Level.REGIONAL: _REGIONAL, Level.LOCAL: _LOCAL}


def write_regions(job: Job, page: Page) -> None:
    """Write the table by region."""
    tr, terms = job.language.tr, job.terms
    write_headings(
        job,
        page,
        HEADER,
        (
            Heading(_REGION, tr("Region")),
            Heading(_TARGET, tr("Target"), "center"),
            Heading(_PLANNED, tr("Planned"), "center"),
            Heading(_GAP, tr("Gap"), "center"),
            Heading(_NATIONAL, terms.levels[Level.NATIONAL], "center"),
            Heading(_REGIONAL, terms.levels[Level.REGIONAL], "center"),
            Heading(_LOCAL, terms.levels[Level.LOCAL], "center"),
            Heading(_TIED, tr("Tied"), "center"),
            Heading(_VISITORS, tr("Visitors")),
            Heading(_TURNOVER, tr("MDH")),
            Heading(_BUDGET, tr("Budget")),
        ),
        _BUDGET,
    )
    for index, code in enumerate(RegionCode):
        _region(job, page, HEADER + 1 + index, index, code)
    _region_total(job, page)
    _region_rules(job, page)


def _region(job: Job, page: Page, row: int, index: int, code: RegionCode) -> None:
    places, styles, calendar = job.layout.forecast, job.styles, job.layout.calendar
    band: dict[str, Look] = {"bg_color": ALTERNATE} if index % 2 else {}
    page.height(row, 16)
    source = places.region + index
    figures = job.figures
    here = in_region(code)
    planned, target = figures.count(here), job.plan.targets[code]
    middle = styles.body(num_format=COUNT, align="center", **band)
    page.formula(
        row,
        _REGION,
        f"={places.cell(source, 0)}",
        job.terms.regions[code],
        styles.body(indent=1, **band),
    )
    page.formula(row, _TARGET, f"={places.cell(source, places.TARGET)}", target, middle)
    page.formula(row, _PLANNED, f"={places.cell(source, places.SALONS)}", planned, middle)
    gap = styles.body(num_format=SIGNED, align="center", **band)
    page.formula(row, _GAP, f"={places.cell(source, places.GAP)}", planned - target, gap)
    dash = styles.body(num_format=COUNT_OR_DASH, align="center", **band)
    name = address(row, _REGION, col_fixed=True)
    assumptions = job.layout.assumptions
    for level, col in _OF_LEVEL.items():
        word = cell(assumptions.sheet, assumptions.days[level], assumptions.LABEL)
        formula = (
            f"=SUMIFS({calendar.span('active')},{calendar.span('region')},{name},"
            f"{calendar.span('level')},{word})"
        )
        value = figures.count(lambda r, level=level: here(r) and r.salon.level == level)
        page.formula(row, col, formula, value, dash)
    formula = (
        f"=SUMIFS({calendar.span('active')},{calendar.span('region')},{name},"
        f'{calendar.span("tie_count")},">0")'
    )
    page.formula(row, _TIED, formula, figures.count(lambda r: here(r) and bool(r.salon.ties)), dash)
    visitors = figures.total(lambda r: r.visitors, here)
    page.formula(
        row,
        _VISITORS,
        f"={places.cell(source, places.VISITORS)}",
        visitors,
        styles.body(num_format=COUNT_OR_DASH, **band),
    )
    money = styles.body(num_format=MILLIONS, **band)
    turnover = figures.total(lambda r: r.turnover, here) / 1_000_000
    formula = f"={places.cell(source, places.TURNOVER)}/1000000"
    page.formula(row, _TURNOVER, formula, turnover, money)
    budget = figures.total(lambda r: r.salon.budget_mad or 0, here) / 1_000_000
    page.formula(row, _BUDGET, f"={places.cell(source, places.BUDGET)}/1000000", budget, money)


def _region_total(job: Job, page: Page) -> None:
    styles, figures = job.styles, job.figures
    totals, first = figures.active.totals, HEADER + 1
    page.height(REGION_TOTAL, 17)
    page.text(REGION_TOTAL, _REGION, job.language.tr("Total"), styles.total(indent=1))
    target = sum(job.plan.targets.values())
    middle = styles.total(num_format=COUNT, align="center")
    values: dict[int, float] = {_TARGET: target, _PLANNED: totals.salons}
    for level, col in _OF_LEVEL.items():
        values[col] = figures.count(lambda r, level=level: r.salon.level == level)
    values[_TIED] = figures.count(lambda r: bool(r.salon.ties))
    looks = dict.fromkeys(values, middle)
    values[_GAP], looks[_GAP] = (
        totals.salons - target,
        styles.total(num_format=SIGNED, align="center"),
    )
    values[_VISITORS], looks[_VISITORS] = totals.visitors, styles.total(num_format=COUNT)
    money = styles.total(num_format=MILLIONS)
    values[_TURNOVER], looks[_TURNOVER] = totals.turnover / 1_000_000, money
    budget = figures.total(lambda r: r.salon.budget_mad or 0) / 1_000_000
    values[_BUDGET], looks[_BUDGET] = budget, money
    for col, value in values.items():
        formula = f"=SUM({address(first, col)}:{address(REGION_TOTAL - 1, col)})"
        page.formula(REGION_TOTAL, col, formula, value, looks[col])


def _region_rules(job: Job, page: Page) -> None:
    first, last, styles = HEADER + 1, REGION_TOTAL - 1, job.styles
    block = (first, _GAP, last, _GAP)
    low = styles.rule(bold=True, font_color=WARNING, bg_color=WARNING_TINT)
    page.rule(block, {"type": "cell", "criteria": "<", "value": 0, "format": low})
    high = styles.rule(bold=True, font_color=INFO, bg_color=INFO_TINT)
    page.rule(block, {"type": "cell", "criteria": ">", "value": 0, "format": high})
    bars = {
        "type": "data_bar",
        "data_bar_2010": True,
        "bar_color": BAR,
        "bar_solid": True,
        "bar_no_border": True,
        "min_type": "num",
        "min_value": 0,
    }
    page.rule((first, _VISITORS, last, _VISITORS), bars)


def write_months(job: Job, page: Page) -> int:
    """Write the table by month of opening; gives its last row."""
    tr, places = job.language.tr, job.layout.forecast
    write_headings(
        job,
        page,
        HEADER,
        (
            Heading(_MONTH, tr("Month of opening")),
            Heading(_SALONS, tr("Salons"), "center"),
            Heading(_EVENTS, tr("Tied"), "center"),
            Heading(_GUESTS, tr("Visitors")),
            Heading(_SALES, tr("MDH")),
            Heading(_SHARE, tr("Share")),
        ),
        _SHARE,
    )
    row = HEADER
    known = set(places.months)
    for index, month in enumerate(places.months):
        row = HEADER + 1 + index
        _month(job, page, row, places.month + index, opens_in(month))
    row += 1
    _month(job, page, row, places.month_other, lambda r: month_of(r.salon.start) not in known)
    return _month_total(job, page, row + 1)


def _month(job: Job, page: Page, row: int, source: int, where: Where) -> None:
    places, styles, figures = job.layout.forecast, job.styles, job.figures
    band: dict[str, Look] = {"bg_color": ALTERNATE} if (row - HEADER) % 2 == 0 else {}
    middle = styles.body(num_format=COUNT_OR_DASH, align="center", **band)
    plain = styles.body(num_format=COUNT_OR_DASH, **band)
    total = figures.active.totals.visitors
    visitors = figures.total(lambda r: r.visitors, where)
    page.formula(
        row,
        _MONTH,
        f"={places.cell(source, 0)}",
        job.month_names[source - places.month],
        styles.body(indent=1, **band),
    )
    page.formula(
        row, _SALONS, f"={places.cell(source, places.SALONS)}", figures.count(where), middle
    )
    tied = figures.count(lambda r: where(r) and bool(r.salon.ties))
    page.formula(row, _EVENTS, f"={places.cell(source, places.GAP)}", tied, middle)
    page.formula(row, _GUESTS, f"={places.cell(source, places.VISITORS)}", visitors, plain)
    turnover = figures.total(lambda r: r.turnover, where) / 1_000_000
    page.formula(
        row,
        _SALES,
        f"={places.cell(source, places.TURNOVER)}/1000000",
        turnover,
        styles.body(num_format=MILLIONS, **band),
    )
    page.formula(
        row,
        _SHARE,
        f"={places.cell(source, places.SHARE)}",
        visitors / total if total else 0,
        styles.body(num_format=SHARE, **band),
    )


def _month_total(job: Job, page: Page, row: int) -> int:
    styles, figures = job.styles, job.figures
    totals = figures.active.totals
    page.text(row, _MONTH, job.language.tr("Total"), styles.total(indent=1))
    middle = styles.total(num_format=COUNT, align="center")
    share = 1.0 if totals.visitors else 0.0
    for col, value, look in (
        (_SALONS, totals.salons, middle),
        (_EVENTS, figures.count(lambda r: bool(r.salon.ties)), middle),
        (_GUESTS, totals.visitors, styles.total(num_format=COUNT)),
        (_SALES, totals.turnover / 1_000_000, styles.total(num_format=MILLIONS)),
        (_SHARE, share, styles.total(num_format=SHARE)),
    ):
        formula = f"=SUM({address(HEADER + 1, col)}:{address(row - 1, col)})"
        page.formula(row, col, formula, value, look)
    return row
