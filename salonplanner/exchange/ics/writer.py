"""The salons as all-day entries of a calendar file that other programs import.

An entry's identity is made of the season's year, the chamber and the salon's number, so that a
later file renews the entries of an earlier one. SEQUENCE counts the versions of an entry: it is
raised against the file being replaced, where that file is ours, and only where the entry changed.
What is cancelled, and what the file being replaced has and the plan no longer, is there as
cancelled, so that importing the file takes it out of a calendar. Events are left out: they are
other people's, and their own calendars have them.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from salonplanner.domain.places import place_key
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.exchange.ics.components import Block, new_calendar, new_entry, parsed
from salonplanner.exchange.ics.entry_texts import EntryWriter, one_line
from salonplanner.forecast.model import Forecast
from salonplanner.language import Language
from salonplanner.words.names import Names

PRODUCT = "-//Salon Planner//salonplanner//EN"
_STATUS = {
    Status.DRAFT: "TENTATIVE",
    Status.PROPOSED: "TENTATIVE",
    Status.PENDING: "TENTATIVE",
    Status.CONFIRMED: "CONFIRMED",
    Status.HELD: "CONFIRMED",
    Status.CANCELLED: "CANCELLED",
}


@dataclass(frozen=True, kw_only=True)
class CalendarExport:
    """A plan to put in a calendar file, with the figures of one of its scenarios."""

    plan: Plan
    figures: Forecast
    language: Language
    names: Names


class _Known(NamedTuple):
    """An entry of the file being replaced, without its version, and that version."""

    entry: Block
    sequence: int
    stamp: datetime


def calendar_bytes(job: CalendarExport, now: datetime, before: bytes = b"") -> bytes:
    """The calendar file, in the plan's order.

    ``now`` is the moment of the export, with its time zone; ``before`` is the content of the file
    it replaces, whatever that is.
    """
    now = now.astimezone(UTC)
    calendar = _calendar(job)
    known = _entries(before)
    writer = EntryWriter(job.plan, job.figures, job.language, job.names)
    for salon in job.plan.salons:
        name = uid(job.plan, salon.id)
        entry = _entry(name, salon, writer)
        calendar.add_component(_renewed(entry, known.pop(name, None), now))
    family = _family(job.plan)
    for name, gone in known.items():
        if name.startswith(family):
            calendar.add_component(_cancelled(gone, now))
    return calendar.to_ical()


def uid(plan: Plan, salon_id: str) -> str:
    """The identity of a salon's entry."""
    return f"{_family(plan)}{salon_id}@salonplanner"


def _family(plan: Plan) -> str:
    """What the entries of a season and a chamber have in common at the beginning of their UID."""
    chamber = place_key(plan.chamber)
    named = hashlib.sha256(chamber.encode()).hexdigest()[:8] if chamber else "plan"
    return f"{plan.season.year}-{named}-"


def _calendar(job: CalendarExport) -> Block:
    language = job.language
    calendar = new_calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    year = str(job.plan.season.year)
    name = one_line(job.plan.name) or language.tr("Salons {year}", year=year)
    if job.plan.chamber:
        name = f"{name} · {one_line(job.plan.chamber)}"
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    return calendar


def _entry(name: str, salon: Salon, writer: EntryWriter) -> Block:
    """A salon's entry without its version."""
    texts = writer.texts(salon)
    entry = new_entry()
    entry.add("uid", name)
    entry.add("dtstart", salon.start)
    # The day after the last one, which DTEND leaves out. One that ends before it opens is shown
    # on its first day: a calendar program would refuse it.
    entry.add("dtend", max(salon.start, salon.end) + timedelta(days=1))
    entry.add("summary", texts.title)
    if texts.place:
        entry.add("location", texts.place)
    entry.add("description", texts.details)
    entry.add("categories", list(texts.categories))
    entry.add("status", _STATUS[salon.status])
    # A fair does not take a reader's own time.
    entry.add("transp", "TRANSPARENT")
    return entry


def _renewed(entry: Block, old: _Known | None, now: datetime) -> Block:
    """The entry with the old one's version where nothing changed, else with a new one."""
    if old is None:
        return _versioned(entry, 0, now)
    if old.entry.to_ical() == entry.to_ical():
        return _versioned(entry, old.sequence, old.stamp)
    return _versioned(entry, old.sequence + 1, now)


def _cancelled(gone: _Known, now: datetime) -> Block:
    """The entry of a salon that the plan has no more, as cancelled."""
    status = gone.entry.pop("STATUS")
    gone.entry.add("status", "CANCELLED")
    if status == "CANCELLED":
        return _versioned(gone.entry, gone.sequence, gone.stamp)
    return _versioned(gone.entry, gone.sequence + 1, now)


def _versioned(entry: Block, sequence: int, stamp: datetime) -> Block:
    entry.add("dtstamp", stamp)
    entry.add("sequence", sequence)
    return entry


def _entries(content: bytes) -> dict[str, _Known]:
    """The entries of a file of ours by their identity; none of any other file."""
    calendar = parsed(content)
    if calendar is None or calendar.get("PRODID") != PRODUCT:
        return {}
    found = ((entry.get("UID"), _known(entry)) for entry in calendar.walk("VEVENT"))
    return {str(name): known for name, known in found if name and known}


def _known(entry: Block) -> _Known | None:
    """An entry apart from its version; None where it has none, as no entry of ours."""
    sequence, stamp = entry.pop("SEQUENCE"), getattr(entry.pop("DTSTAMP"), "dt", None)
    if not isinstance(sequence, int) or not isinstance(stamp, datetime):
        return None
    return _Known(entry, sequence, stamp)
