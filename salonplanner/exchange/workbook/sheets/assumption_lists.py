"""The foot of Hypothèses: targets, usual lengths, statuses and the sector's figures."""

from salonplanner.exchange.workbook.job import Indicator, Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.origins import write_origin_headings
from salonplanner.exchange.workbook.styles import COUNT, TEXT3


def write(job: Job, page: Page) -> None:
    """Write the lists that cells choose from, with what belongs to each entry."""
    _targets(job, page)
    _lengths(job, page)
    _statuses(job, page)
    if job.indicators:
        _indicators(job, page)


def _targets(job: Job, page: Page) -> None:
    places, styles, tr = job.layout.assumptions, job.styles, job.language.tr
    row = places.target_header
    _headings(
        job, page, row, (tr("Regions"), tr("Target (salons)"), tr("Schedule rows"), tr("Code"))
    )
    write_origin_headings(job, page, row)
    for code, row in places.target.items():
        page.text(row, 0, job.terms.regions[code], styles.body(indent=1))
        page.number(row, 1, job.plan.targets[code], styles.typed(num_format=COUNT))
        slots = job.layout.planning.slots[code]
        page.number(row, 2, slots, styles.body(num_format=COUNT, font_color=TEXT3, align="center"))
        page.text(row, 3, code.value, styles.body(font_color=TEXT3, align="center"))


def _lengths(job: Job, page: Page) -> None:
    places, styles, tr = job.layout.assumptions, job.styles, job.language.tr
    row = places.days_header
    _headings(job, page, row, (tr("Levels"), tr("Fewest days"), tr("Most days")))
    write_origin_headings(job, page, row)
    for level, row in places.days.items():
        fewest, most = job.plan.level_days[level]
        page.text(row, 0, job.terms.levels[level], styles.body(indent=1))
        page.number(row, 1, fewest, styles.typed(num_format=COUNT))
        page.number(row, 2, most, styles.typed(num_format=COUNT))


def _statuses(job: Job, page: Page) -> None:
    places = job.layout.assumptions
    _headings(job, page, places.status_header, (job.language.tr("Statuses"),))
    for status, row in places.status.items():
        page.text(row, 0, job.terms.statuses[status], job.styles.body(indent=1))


def _indicators(job: Job, page: Page) -> None:
    places, styles, tr = job.layout.assumptions, job.styles, job.language.tr
    row = places.indicator_header
    _headings(job, page, row, (tr("The sector"), tr("Value"), tr("Unit"), tr("Period")))
    write_origin_headings(job, page, row)
    for row, indicator in zip(places.indicator, job.indicators, strict=True):
        page.text(row, 0, indicator.label.in_language(job.language.code), styles.body(indent=1))
        page.number(row, 1, indicator.value, styles.body(num_format="#,##0.##"))
        page.text(row, 2, _unit(job, indicator), styles.body(align="center"))
        page.text(row, 3, indicator.period, styles.body(align="center", font_size=9, shrink=True))


def _unit(job: Job, indicator: Indicator) -> str:
    tr = job.language.tr
    return {
        "MAD": tr("MAD"),
        "people": tr("people"),
        "percent": tr("percent"),
        "places": tr("places"),
        "units": tr("units"),
        "salons": tr("salons"),
    }.get(indicator.unit, indicator.unit)


def _headings(job: Job, page: Page, row: int, texts: tuple[str, ...]) -> None:
    page.height(row, 30)
    for col, text in enumerate(texts):
        look = job.styles.header(indent=1) if not col else job.styles.header(align="center")
        page.text(row, col, text, look)
