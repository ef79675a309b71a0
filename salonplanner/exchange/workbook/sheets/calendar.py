"""Calendrier: the table of the salons, one row each, and the spare rows under it."""

from collections.abc import Callable, Mapping

from xlsxwriter.format import Format

from salonplanner.domain.salon import Level, Salon
from salonplanner.exchange.workbook.cells import Block, address, column
from salonplanner.exchange.workbook.columns import Column, Kind
from salonplanner.exchange.workbook.figures import Cached
from salonplanner.exchange.workbook.formulas import Ref, SalonFormulas, in_row, in_table
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.names import TABLE
from salonplanner.exchange.workbook.page import Page, serial
from salonplanner.exchange.workbook.styles import (
    COUNT,
    COUNT_OR_NOTHING,
    DATE,
    FACTOR,
    INK_OF,
    INPUT,
    SUNKEN,
    TEXT2,
    TEXT3,
)

PRINTED_SPARE = 6
"""Spare rows on paper, so that a salon or two added in a meeting are printed too."""

_LONG = ("name", "city", "venue", "ties")
"""Columns whose text may take several lines; a long note is cut instead."""


def write(job: Job, page: Page) -> None:
    """Write the sheet."""
    places, tr = job.layout.calendar, job.language.tr
    page.text(0, 0, tr("Calendar of the salons"), job.styles.title())
    note = tr(
        "One row a salon. Change the light cells or add salons in the empty rows below: "
        "the other sheets follow. Grey columns are computed."
    )
    page.text(1, 0, note, job.styles.note())
    styles = _styles(job)
    formulas = SalonFormulas(job.layout)
    _table(job, page, styles, formulas)
    _salons(job, page, styles, formulas)
    _spare(job, page, styles, formulas)
    _lists(job, page)
    _rules(job, page)
    page.sheet.freeze_panes(places.first, places.place["region"])
    last = places.table_last + PRINTED_SPARE
    repeated = (places.header, places.header)
    page.printed((0, 0, last, places.place["budget"]), repeat=repeated)


def _styles(job: Job) -> Mapping[str, Format]:
    looks: dict[Kind, dict[str, str | bool | int]] = {
        Kind.TEXT: {"bg_color": INPUT},
        Kind.DATE: {"bg_color": INPUT, "num_format": DATE, "align": "center"},
        Kind.COUNT: {"bg_color": INPUT, "num_format": COUNT},
        Kind.MONEY: {"bg_color": INPUT, "num_format": COUNT},
        Kind.DAYS: {"num_format": COUNT_OR_NOTHING, "align": "center", "font_color": TEXT2},
        Kind.FORECAST_COUNT: {"num_format": COUNT_OR_NOTHING, "font_color": TEXT2},
        Kind.FORECAST_MONEY: {"num_format": COUNT_OR_NOTHING, "font_color": TEXT2},
        Kind.FACTOR: {"num_format": FACTOR, "font_color": TEXT3},
        Kind.TECHNICAL: {"num_format": "General;-General;;@", "font_color": TEXT3},
    }
    made: dict[str, Format] = {}
    for entry in job.layout.calendar.columns:
        look = looks[entry.kind]
        if entry.kind.computed:
            look = {"bg_color": SUNKEN, **look}
        if entry.key in {*_LONG, "region"}:
            look = {**look, "text_wrap": True}
        made[entry.key] = job.styles.body(**look)
    return made


def _table(job: Job, page: Page, styles: Mapping[str, Format], formulas: SalonFormulas) -> None:
    places = job.layout.calendar
    page.sheet.set_row(places.header, 32)
    ref = in_table(places)
    columns: list[dict[str, object]] = []
    for index, entry in enumerate(places.columns):
        options = {"level": 1, "hidden": True} if entry.detail else {}
        page.sheet.set_column(index, index, entry.width, None, options)
        made: dict[str, object] = {
            "header": entry.heading,
            "header_format": _heading(job, entry),
            "format": styles[entry.key],
        }
        if entry.kind.computed:
            # The table fills its cells too, without values: _salons writes them again.
            made["formula"] = formulas.of(entry.key, ref)
        columns.append(made)
    page.sheet.set_column(len(columns), len(columns), None, None, {"collapsed": True})
    options = {"name": TABLE, "style": None, "columns": columns, "autofilter": True}
    page.sheet.add_table(places.header, 0, places.table_last, len(columns) - 1, options)


def _heading(job: Job, entry: Column) -> Format:
    align = "left" if entry.kind is Kind.TEXT else "center"
    if entry.kind.computed:
        return job.styles.header(align=align, bg_color="#46645C", border_color="#46645C")
    return job.styles.header(align=align)


def _salons(job: Job, page: Page, styles: Mapping[str, Format], formulas: SalonFormulas) -> None:
    places, ref = job.layout.calendar, in_table(job.layout.calendar)
    made = {c.key: formulas.of(c.key, ref) for c in places.columns if c.kind.computed}
    typed = _typed(job)
    for index, row in enumerate(job.figures.rows):
        shown = ((typed[key](row.salon), places.columns[places.place[key]].width) for key in _LONG)
        page.fit(places.first + index, ((str(text), width) for text, width in shown))
        for col, entry in enumerate(places.columns):
            at, style = places.first + index, styles[entry.key]
            if entry.key in made:
                page.formula(at, col, made[entry.key], row.values[entry.key], style)
            else:
                _constant(page, at, col, typed[entry.key](row.salon), style)
    if not job.figures.rows:
        _empty_row(job, page, places.first, styles, formulas, ref)


def _spare(job: Job, page: Page, styles: Mapping[str, Format], formulas: SalonFormulas) -> None:
    places = job.layout.calendar
    for row in range(places.table_last + 1, places.last + 1):
        _empty_row(job, page, row, styles, formulas, in_row(places, row))


def _empty_row(
    job: Job,
    page: Page,
    row: int,
    styles: Mapping[str, Format],
    formulas: SalonFormulas,
    ref: Ref,
) -> None:
    """A row nobody has filled: its formulas wait for what is typed beside them."""
    values: Mapping[str, Cached] = job.figures.spare()
    for col, entry in enumerate(job.layout.calendar.columns):
        if entry.kind.computed:
            page.formula(
                row, col, formulas.of(entry.key, ref), values[entry.key], styles[entry.key]
            )
        else:
            page.blank(row, col, styles[entry.key])


def _constant(page: Page, row: int, col: int, value: str | float | None, style: Format) -> None:
    if isinstance(value, str):
        page.text(row, col, value, style)
    else:
        page.number(row, col, value, style)


def _typed(job: Job) -> Mapping[str, Callable[[Salon], str | float | None]]:
    """What a planner typed, by column."""
    terms = job.terms
    return {
        "id": lambda s: s.id,
        "name": lambda s: s.name,
        "region": lambda s: terms.regions[s.region],
        "city": lambda s: s.city,
        "venue": lambda s: s.venue,
        "level": lambda s: terms.levels[s.level],
        "start": lambda s: serial(s.start),
        "end": lambda s: serial(s.end),
        "status": lambda s: terms.statuses[s.status],
        "ties": lambda s: terms.ties(s.ties),
        "exhibitors": lambda s: s.exhibitors,
        "budget": lambda s: s.budget_mad,
        "coop_stands": lambda s: s.coop_stands,
        "women_stands": lambda s: s.women_coop_stands,
        "visitors_override": lambda s: s.visitors_override,
        "turnover_override": lambda s: s.turnover_override,
        "actual_visitors": lambda s: s.actual_visitors,
        "actual_turnover": lambda s: s.actual_turnover_mad,
        "notes": lambda s: s.notes,
    }


def _lists(job: Job, page: Page) -> None:
    places, assumptions = job.layout.calendar, job.layout.assumptions
    events = job.layout.events
    lists: dict[str, tuple[Block, bool]] = {
        "region": (assumptions.list_of(assumptions.target), True),
        "city": (job.layout.cities, False),
        "level": (assumptions.list_of(assumptions.days), True),
        "status": (assumptions.list_of(assumptions.status), True),
        "ties": (column(events.sheet, events.LABEL, events.first, events.last), False),
    }
    for key, (words, strict) in lists.items():
        col = places.place[key]
        page.choice((places.first, col, places.last, col), words, strict=strict)
    _date_check(job, page)


def _date_check(job: Job, page: Page) -> None:
    places, tr = job.layout.calendar, job.language.tr
    for key in ("start", "end"):
        col = places.place[key]
        page.sheet.data_validation(
            places.first,
            col,
            places.last,
            col,
            {
                "validate": "decimal",
                "criteria": "between",
                "minimum": 1,
                "maximum": 109_939,
                "ignore_blank": True,
                "error_title": tr("Not a date")[:32],
                "error_message": tr("Type a date, such as 15/07/2025.")[:255],
            },
        )


def _rules(job: Job, page: Page) -> None:
    """Level words in their colour, cancelled salons struck out, dates in the wrong order shown."""
    places, terms, styles = job.layout.calendar, job.terms, job.styles
    level = places.place["level"]
    block = (places.first, level, places.last, level)
    for entry in Level:
        look = styles.rule(bold=True, font_color=INK_OF[entry])
        rule = {"type": "cell", "criteria": "==", "value": f'"{terms.levels[entry]}"'}
        page.rule(block, {**rule, "format": look})
    start = address(places.first, places.place["start"], col_fixed=True)
    end = address(places.first, places.place["end"], col_fixed=True)
    wrong = f"=AND(ISNUMBER({start}),ISNUMBER({end}),{end}<{start})"
    left, right = places.place["start"], places.place["end"]
    look = styles.rule(bold=True, font_color="#B42318", bg_color="#FDECEA")
    page.rule(
        (places.first, left, places.last, right),
        {"type": "formula", "criteria": wrong, "format": look},
    )
    name = address(places.first, places.place["name"], col_fixed=True)
    number = address(places.first, places.place["id"], col_fixed=True)
    active = address(places.first, places.place["active"], col_fixed=True)
    struck = f'=AND({active}=0,OR({name}<>"",{number}<>""))'
    look = styles.rule(font_strikeout=True, font_color=TEXT3)
    last = places.place["notes"]
    page.rule(
        (places.first, 0, places.last, last),
        {"type": "formula", "criteria": struck, "format": look},
    )
