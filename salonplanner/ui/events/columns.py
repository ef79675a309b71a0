"""The table of the event list's columns: header, text and alignment of each."""

from collections.abc import Callable
from typing import NamedTuple

from salonplanner.domain.events import Event
from salonplanner.language import Language
from salonplanner.ui.models.column import Align
from salonplanner.ui.workbench import Workbench
from salonplanner.words import events as event_words


class EventRow(NamedTuple):
    """What a cell is made of: an event, and how many active salons are tied to it."""

    event: Event
    tied: int
    bench: Workbench


class EventColumn(NamedTuple):
    """One column; its widths are in pixels at 100 %.

    ``narrowest`` is what is left of it where there is less room, and 0 where it keeps its width.
    """

    key: str
    header: str
    text: Callable[[EventRow], str]
    align: Align = Align.START
    width: int = 80
    tip: str = ""
    narrowest: int = 0


DISPENSABLE = ("spend", "visitors", "tail", "lead", "tied")
"""The columns that go where there is no room for all, the first ones first: the selected event
shows the same beside the list."""


def event_columns(language: Language) -> tuple[EventColumn, ...]:
    """All columns, in a language."""
    return (*_identity(language), *_effects(language))


def _identity(language: Language) -> tuple[EventColumn, ...]:
    tr = language.tr
    return (
        EventColumn("name", tr("Event"), _name, width=172, narrowest=132),
        EventColumn("dates", tr("Dates"), _dates, width=142),
        EventColumn("places", tr("Places"), _places, width=104, narrowest=72),
        EventColumn("attitude", tr("Attitude"), _attitude, width=94),
        EventColumn("certainty", tr("Certainty"), _certainty, width=84),
    )


def _effects(language: Language) -> tuple[EventColumn, ...]:
    tr = language.tr
    end = Align.END
    return (
        EventColumn(
            "lead",
            tr("Before"),
            _lead,
            end,
            52,
            tr("Days before it from which a salon can be tied to it"),
        ),
        EventColumn(
            "tail",
            tr("After"),
            _tail,
            end,
            48,
            tr("Days after it until which a salon can be tied to it"),
        ),
        EventColumn(
            "visitors",
            tr("Visitors"),
            _visitors,
            end,
            68,
            tr("Its effect on the visitors of a salon tied to it"),
        ),
        EventColumn(
            "spend",
            tr("Spend"),
            _spend,
            end,
            60,
            tr("Its effect on what a visitor spends in a salon tied to it"),
        ),
        EventColumn(
            "tied",
            tr("Salons"),
            _tied,
            end,
            54,
            tr("Salons tied to it, cancelled ones left out"),
        ),
    )


def _name(row: EventRow) -> str:
    return row.bench.names.event(row.event, row.bench.language)


def _dates(row: EventRow) -> str:
    return row.bench.language.date_range(row.event.start, row.event.end, year=True)


def _places(row: EventRow) -> str:
    return event_words.places(row.event.places, row.bench.language, row.bench.names)


def _attitude(row: EventRow) -> str:
    return event_words.attitude(row.event.attitude, row.bench.language)


def _certainty(row: EventRow) -> str:
    return event_words.certainty(row.event.certainty, row.bench.language)


def _lead(row: EventRow) -> str:
    return _count(row, row.event.lead_days)


def _tail(row: EventRow) -> str:
    return _count(row, row.event.tail_days)


def _visitors(row: EventRow) -> str:
    return _share(row, row.event.visitor_uplift)


def _spend(row: EventRow) -> str:
    return _share(row, row.event.spend_uplift)


def _tied(row: EventRow) -> str:
    return _count(row, row.tied)


def _count(row: EventRow, count: int) -> str:
    return row.bench.language.number(count) if count else "—"


def _share(row: EventRow, share: float) -> str:
    if not share:
        return "—"
    decimals = 0 if round(share * 100, 6).is_integer() else 1
    return row.bench.language.percent(share, decimals, signed=True)
