"""The columns of the table on paper: what each says of a salon, and how wide it may be."""

import enum
from collections.abc import Callable
from typing import NamedTuple

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import SalonForecast
from salonplanner.language import Language
from salonplanner.ui.printing.paper_words import number_of
from salonplanner.ui.printing.subject import Subject

MOST_TEXT = 400
"""Characters of a cell; a longer text is cut, and the file has it whole."""


class Side(enum.Enum):
    """Where a column's texts stand; begin and end follow the direction of writing."""

    BEGIN = enum.auto()
    MIDDLE = enum.auto()
    END = enum.auto()


class PaperColumn(NamedTuple):
    """One column; ``share`` is its part of the width that is left over."""

    key: str
    header: str
    text: Callable[[Subject, Salon], str]
    least: float
    """Pixels it needs."""
    share: float = 0.0
    side: Side = Side.BEGIN


def paper_columns(language: Language) -> tuple[PaperColumn, ...]:
    """All columns, in a language."""
    tr = language.tr
    return (
        PaperColumn("alert", "", _alert, 20, side=Side.MIDDLE),
        PaperColumn("id", tr("No."), _number, 60),
        PaperColumn("name", tr("Salon"), _name, 214, 3),
        PaperColumn("region", tr("Region"), _region, 96, 0.5),
        PaperColumn("city", tr("City and venue"), _place, 100, 1.5),
        PaperColumn("level", tr("Level"), _level, 84),
        PaperColumn("dates", tr("Dates"), _dates, 106),
        PaperColumn("days", tr("Days"), _days, 46, side=Side.END),
        PaperColumn("status", tr("Status"), _status, 86),
        PaperColumn("ties", tr("Tied events"), _ties, 150, 2),
        PaperColumn("visitors", tr("Forecast visitors"), _visitors, 74, side=Side.END),
        PaperColumn("turnover", tr("Forecast turnover (MAD)"), _turnover, 100, side=Side.END),
    )


def cell_text(text: str) -> str:
    """A text for a cell: in one line, and cut where it is too long for any sheet."""
    line = " ".join(text.split())
    return line if len(line) <= MOST_TEXT else f"{line[: MOST_TEXT - 1]}…"


def _alert(subject: Subject, salon: Salon) -> str:
    marks = {Severity.ERROR: "!!", Severity.WARNING: "!"}
    found = subject.alerts.get(salon.id)
    return marks.get(found, "") if found else ""


def _number(subject: Subject, salon: Salon) -> str:
    return number_of(subject, salon)


def _name(_subject: Subject, salon: Salon) -> str:
    return cell_text(salon.name)


def _region(subject: Subject, salon: Salon) -> str:
    return subject.names.region_short(salon.region, subject.language)


def _place(subject: Subject, salon: Salon) -> str:
    city = subject.names.city(salon.city, subject.language)
    return cell_text(", ".join(part for part in (city, salon.venue) if part))


def _level(subject: Subject, salon: Salon) -> str:
    return subject.names.level(salon.level, subject.language)


def _dates(subject: Subject, salon: Salon) -> str:
    return subject.language.date_range(salon.start, salon.end)


def _days(subject: Subject, salon: Salon) -> str:
    return subject.language.number(salon.days)


def _status(subject: Subject, salon: Salon) -> str:
    return subject.names.status(salon.status, subject.language)


def _ties(subject: Subject, salon: Salon) -> str:
    events = {event.id: event for event in subject.plan.events}
    names = [
        subject.names.event(events[tie], subject.language) for tie in salon.ties if tie in events
    ]
    return cell_text(subject.language.list(names))


def _visitors(subject: Subject, salon: Salon) -> str:
    return _figure(subject, salon, lambda one: (one.visitors, one.visitors_manual))


def _turnover(subject: Subject, salon: Salon) -> str:
    return _figure(subject, salon, lambda one: (one.turnover, one.turnover_manual))


def _figure(
    subject: Subject, salon: Salon, figure: Callable[[SalonForecast], tuple[float, bool]]
) -> str:
    found = subject.figures.salons.get(salon.id)
    if found is None:
        return "–"
    value, manual = figure(found)
    number = subject.language.number(value)
    return subject.language.tr("{figure} (manual)", figure=number) if manual else number
