"""The foot of Hypothèses: targets, usual lengths, statuses and the sector's figures."""

import re

from salonplanner.exchange.workbook.job import Indicator, Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.headings import TWO_LINES
from salonplanner.exchange.workbook.sheets.origins import write_origin_headings
from salonplanner.exchange.workbook.styles import COUNT, TEXT3
from salonplanner.language import Language

_PERIOD = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?(?:[-/](\d{4})(?:-(0[1-9]|1[0-2]))?)?")
"""A year or a month, or two of them: ``2024``, ``2019-2024``, ``2026-01``, ``2025-01/2025-11``."""


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
        label = indicator.label.in_language(job.language.code)
        page.text(row, 0, label, styles.body(indent=1, shrink=True))
        whole = float(indicator.value).is_integer()
        page.number(row, 1, indicator.value, styles.body(num_format=COUNT if whole else "#,##0.0"))
        page.text(row, 2, _unit(job, indicator), styles.body(align="center"))
        period = period_words(indicator.period, job.language)
        page.text(row, 3, period, styles.body(align="center", font_size=9, shrink=True))


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


def period_words(period: str, language: Language) -> str:
    """Years and months as the language writes them; ``2025-01/2025-11`` is janv.–nov. 2025."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        return period
    year, month, last_year, last_month = (int(part) if part else 0 for part in found.groups())
    if not month:
        return f"{year}–{last_year}" if last_year else str(year)
    if not last_month:
        return language.month(month, year, "abbreviated")
    first = language.month(month, None if last_year == year else year, "abbreviated")
    return f"{first}–{language.month(last_month, last_year, 'abbreviated')}"


def _headings(job: Job, page: Page, row: int, texts: tuple[str, ...]) -> None:
    page.height(row, TWO_LINES)
    for col, text in enumerate(texts):
        look = job.styles.header(indent=1) if not col else job.styles.header(align="center")
        page.text(row, col, text, look)
