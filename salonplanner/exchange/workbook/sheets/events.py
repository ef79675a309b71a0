"""Événements: the events salons are tied to or avoid; formulas read their dates and uplifts."""

import math

from xlsxwriter.format import Format

from salonplanner.domain.events import Event, EventPlaces
from salonplanner.exchange.workbook.cells import address
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.styles import (
    COUNT_OR_DASH,
    COUNT_OR_NOTHING,
    DATE,
    TEXT2,
)
from salonplanner.words import events as event_words

_UPLIFT = '0.0%;"−"0.0%;"–";@'
_SMALLEST = 0.000001
"""A factor no lower, so that an uplift of -100 % typed in a meeting is no error."""


def write(job: Job, page: Page) -> None:
    """Write the sheet."""
    places, tr = job.layout.events, job.language.tr
    page.text(0, 0, tr("Events"), job.styles.title())
    note = tr(
        "A salon tied to an event bears its name in the calendar’s tie-in column; "
        "several are separated by semicolons."
    )
    page.text(1, 0, note, job.styles.note())
    _headings(job, page)
    for index in range(places.last - places.first + 1):
        event = job.plan.events[index] if index < len(job.plan.events) else None
        _event(job, page, places.first + index, event)
        _logarithms(job, page, places.first + index, event)
    last = places.ln_spend(len(job.plan.scenarios) - 1)
    page.sheet.set_column(places.ID, last, 12, None, {"level": 1, "hidden": True})
    page.sheet.set_column(last + 1, last + 1, None, None, {"collapsed": True})
    page.sheet.freeze_panes(places.first, 1)
    shown = places.first + max(1, len(job.plan.events))
    page.printed((0, 0, shown, places.NOTE), repeat=(places.header, places.header))


def _headings(job: Job, page: Page) -> None:
    places, tr = job.layout.events, job.language.tr
    columns = (
        (tr("Event"), 38, "left"),
        (tr("Kind"), 11, "left"),
        (tr("Attitude"), 11, "left"),
        (tr("Certainty"), 21, "left"),
        (tr("Start"), 11, "center"),
        (tr("End"), 11, "center"),
        (tr("Places"), 34, "left"),
        (tr("Days before"), 8, "right"),
        (tr("Days after"), 8, "right"),
        (tr("Effect on visitors"), 9.5, "right"),
        (tr("Effect on spend"), 9.5, "right"),
        (tr("Salons tied"), 10, "center"),
        (tr("Source and note"), 70, "left"),
        (tr("Id"), 12, "left"),
    )
    page.sheet.set_row(places.header, 30)
    for col, (text, width, align) in enumerate(columns):
        page.sheet.set_column(col, col, width)
        page.text(places.header, col, text, job.styles.header(align=align))
    for rank in (None, *range(len(job.plan.scenarios))):
        name = tr("active") if rank is None else job.scenario_names[rank]
        visitors = tr("ln visitors, {scenario}", scenario=name)
        page.text(places.header, places.ln_visitors(rank), visitors, job.styles.header())
        spend = tr("ln spend, {scenario}", scenario=name)
        page.text(places.header, places.ln_spend(rank), spend, job.styles.header())


def _event(job: Job, page: Page, row: int, event: Event | None) -> None:
    places, styles, terms = job.layout.events, job.styles, job.terms
    text = styles.body(text_wrap=True)
    small = styles.body(font_size=9, font_color=TEXT2, text_wrap=True)
    day = styles.typed(num_format=DATE, align="center")
    count, uplift = styles.typed(num_format=COUNT_OR_DASH), styles.typed(num_format=_UPLIFT)
    if event is None:
        for col in range(places.ID + 1):
            page.blank(row, col, _spare(job, col))
    else:
        label, note = terms.events[event.id], _note(job, event)
        certainty, where = terms.certainty(event.certainty), _places(job, event.places)
        page.fit(row, ((label, 36), (certainty, 22), (where, 36), (note, 74)))
        page.text(row, places.LABEL, label, styles.body(bold=True, text_wrap=True))
        page.text(row, places.KIND, event_words.kind(event.kind, job.language), text)
        page.text(row, places.ATTITUDE, terms.attitude(event.attitude), text)
        page.text(row, places.CERTAINTY, certainty, small)
        page.day(row, places.START, event.start, day)
        page.day(row, places.END, event.end, day)
        page.text(row, places.PLACES, where, small)
        page.number(row, places.LEAD, event.lead_days, count)
        page.number(row, places.TAIL, event.tail_days, count)
        page.number(row, places.VISITORS, event.visitor_uplift, uplift)
        page.number(row, places.SPEND, event.spend_uplift, uplift)
        page.text(row, places.NOTE, note, small)
        page.text(row, places.ID, event.id, text)
    _tied(job, page, row, event)


def _spare(job: Job, col: int) -> Format:
    places, styles = job.layout.events, job.styles
    if col in {places.START, places.END}:
        return styles.typed(num_format=DATE, align="center")
    if col in {places.VISITORS, places.SPEND}:
        return styles.typed(num_format=_UPLIFT)
    return styles.body(text_wrap=True)


def _tied(job: Job, page: Page, row: int, event: Event | None) -> None:
    places, calendar = job.layout.events, job.layout.calendar
    label = address(row, places.LABEL, col_fixed=True)
    formula = (
        f'=IF({label}="",0,SUMPRODUCT({calendar.span("active")}'
        f'*ISNUMBER(FIND(";"&{label}&";",{calendar.span("tie_list")}))))'
    )
    tied = 0 if event is None else job.figures.count(lambda r: event.id in r.salon.ties)
    page.formula(
        row,
        places.TIED,
        formula,
        tied,
        job.styles.body(num_format=COUNT_OR_NOTHING, align="center"),
    )


def _logarithms(job: Job, page: Page, row: int, event: Event | None) -> None:
    """What the salons' formulas add up to multiply the effects of their tie-ins."""
    places, assumptions = job.layout.events, job.layout.assumptions
    style = job.styles.body(num_format="0.0000")
    for rank in (None, *range(len(job.plan.scenarios))):
        scenario = job.plan.scenarios[job.figures.rank if rank is None else rank]
        strength = assumptions.value(assumptions.plain["tie_strength"], rank)
        for col, source, field in (
            (places.ln_visitors(rank), places.VISITORS, "visitor_uplift"),
            (places.ln_spend(rank), places.SPEND, "spend_uplift"),
        ):
            uplift: float = 0.0 if event is None else getattr(event, field)
            factor = max(_SMALLEST, 1 + scenario.tie_strength * uplift)
            at = address(row, source, col_fixed=True)
            formula = f"=LN(MAX({_SMALLEST:f},1+{strength}*{at}))"
            page.formula(row, col, formula, math.log(factor), style)


def _places(job: Job, places: EventPlaces) -> str:
    if places.national:
        return job.terms.whole_country
    names = job.terms.names
    cities = [names.city(city, job.language) for city in places.cities]
    regions = [job.terms.regions[code] for code in places.regions]
    return ", ".join([*cities, *regions])


def _note(job: Job, event: Event) -> str:
    origin = job.plan.provenance.get(f"events.{event.id}.visitor_uplift")
    effect = ""
    if origin is not None and event.visitor_uplift:
        word = job.terms.provenance(origin.status)
        effect = job.language.tr("Effect: {kind}.", kind=word)
    return " ".join(part for part in (event.note, effect, event.source) if part)
