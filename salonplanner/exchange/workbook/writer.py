"""Makes the Excel plan: every sheet, as live formulas with the values they give."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Protocol

from salonplanner.domain.places import City, Gazetteer, RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Finding
from salonplanner.exchange.workbook import hidden
from salonplanner.exchange.workbook.cells import Block
from salonplanner.exchange.workbook.figures import Figures
from salonplanner.exchange.workbook.job import Indicator, Job
from salonplanner.exchange.workbook.layout import Layout
from salonplanner.exchange.workbook.library import Book, new_book, new_sheet
from salonplanner.exchange.workbook.names import STATE_SHEET, Sheet, Terms
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets import (
    assumptions,
    calendar,
    checks,
    events,
    forecast,
    planning,
    summary,
)
from salonplanner.exchange.workbook.styles import Styles
from salonplanner.exchange.workbook.text import cell_text
from salonplanner.language import Language
from salonplanner.words.findings import sentence
from salonplanner.words.names import Names

_WRITERS: dict[Sheet, Callable[[Job, Page], None]] = {
    Sheet.SUMMARY: summary.write,
    Sheet.CALENDAR: calendar.write,
    Sheet.PLANNING: planning.write,
    Sheet.FORECAST: forecast.write,
    Sheet.EVENTS: events.write,
    Sheet.ASSUMPTIONS: assumptions.write,
    Sheet.CHECKS: checks.write,
}


class Progress(Protocol):
    """Where the writer tells how far it is; what ``step`` raises ends the work without a file."""

    def step(self, share: float, text: str = "") -> None:
        """Tell the share done, from 0 to 1, and what is being done."""
        ...


@dataclass(frozen=True, kw_only=True)
class Export:
    """What goes into a workbook: a plan, the scenario shown first, the words and the findings."""

    plan: Plan
    scenario: str
    language: Language
    names: Names
    gazetteer: Gazetteer
    findings: Sequence[Finding] = ()
    indicators: Sequence[Indicator] = ()
    moment: datetime | None = None
    """When it is exported, now unless given."""


def workbook_bytes(export: Export, progress: Progress | None = None) -> bytes:
    """The Excel plan as a file's content; what ``progress`` raises goes through.

    Raises:
        KeyError: the plan has no such scenario.
    """
    content = BytesIO()
    workbook = new_book(content)
    job = job_of(export, workbook)
    pages = {
        sheet: Page(new_sheet(workbook, name), job.styles, job.language)
        for sheet, name in job.terms.sheets.items()
    }
    for index, (sheet, page) in enumerate(pages.items()):
        if progress is not None:
            progress.step(index / (len(pages) + 1), job.terms.sheets[sheet])
        _WRITERS[sheet](job, page)
    hidden.write(job, Page(new_sheet(workbook, STATE_SHEET), job.styles, job.language))
    for name, block in _names(job.layout):
        workbook.define_name(name, f"={block}")
    workbook.set_properties(_properties(job))
    if progress is not None:
        progress.step(len(pages) / (len(pages) + 1))
    workbook.close()
    if progress is not None:
        progress.step(1.0)
    return content.getvalue()


def job_of(export: Export, book: Book) -> Job:
    """What the sheets' modules are given to write an export into a workbook."""
    plan, language = export.plan, export.language
    terms = Terms(language, export.names, plan.events)
    cities = tuple(dict.fromkeys(city.name for city in _cities(export)))
    layout = Layout(plan, terms, len(export.indicators), len(cities))
    return Job(
        plan=plan,
        layout=layout,
        figures=Figures(plan, export.scenario, layout),
        terms=terms,
        language=language,
        styles=Styles(book, rtl=language.rtl, percent_gap=language.percent(1, 0)[-2].isspace()),
        book=book,
        cities=cities,
        findings=export.findings,
        sentences=[sentence(f, plan, language, export.names) for f in export.findings],
        indicators=export.indicators,
        moment=export.moment or datetime.now(UTC).astimezone(),
    )


def _cities(export: Export) -> Iterator[City]:
    """The known cities, region by region, and the plan's own."""
    places = export.gazetteer.with_cities(export.plan.cities)
    for code in RegionCode:
        yield from places.cities_of(code)


def _names(layout: Layout) -> Iterator[tuple[str, Block]]:
    """The cells other programs may rely on, named the same in each language."""
    assumptions, places = layout.assumptions, layout.forecast
    for name, row in (
        ("Base_Salons", "salons"),
        ("Base_Visiteurs", "visitors"),
        ("Base_CA", "turnover_mad"),
        ("Moyenne_Visiteurs", "visitors_per_salon"),
        ("Moyenne_CA", "turnover_per_salon"),
    ):
        yield name, assumptions.value(assumptions.baseline[row])
    yield "Total_Salons", places.cell(places.total, places.SALONS)
    yield "Total_Visiteurs", places.cell(places.total, places.VISITORS)
    yield "Total_CA", places.cell(places.total, places.TURNOVER)


def _properties(job: Job) -> dict[str, object]:
    tr = job.language.tr
    return {
        "title": cell_text(job.plan.name)[:250] or tr("Programme of handicraft salons"),
        "subject": tr("Season {days}", days=str(job.plan.season.year)),
        "author": cell_text(job.plan.chamber)[:250] or "Salon Planner",
        "category": tr("Excel plan"),
        "comments": tr("Scenario of the export: {scenario}", scenario=job.active_name),
        "created": job.moment.astimezone(UTC).replace(tzinfo=None),
    }
