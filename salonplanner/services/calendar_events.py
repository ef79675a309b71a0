"""Events made of the entries of a calendar file."""

import hashlib
import re
from pathlib import Path
from typing import NamedTuple

from salonplanner.domain.events import Certainty, Event, EventPlaces
from salonplanner.domain.places import Gazetteer, RegionCode, place_key
from salonplanner.domain.plan import Plan
from salonplanner.exchange.ics.entries import CalendarEntry, CalendarReading
from salonplanner.exchange.ics.reader import read_calendar
from salonplanner.language import Language

_ID_LENGTH = 20
_PARTS = re.compile(r"[,;/()\n]| - | – ")
_COUNTRY = frozenset(map(place_key, ("Maroc", "Morocco", "المغرب")))


class FoundEvents(NamedTuple):
    """What a calendar file offers, and how much of it has a place the program knows."""

    reading: CalendarReading
    events: tuple[Event, ...]
    """One an entry, in the same order; neutral, and in no place where none was recognised."""
    placeless: frozenset[str]
    """Ids of those in whose text no known place was found."""


def events_of_file(path: Path, plan: Plan, gazetteer: Gazetteer, language: Language) -> FoundEvents:
    """The events of a calendar file near the plan's season; nothing changes.

    ``gazetteer`` is the seeds' one; the plan's own cities are added here.

    Raises:
        FileError: it cannot be read, or is no calendar.
    """
    reading = read_calendar(path, plan.season.start, plan.season.end)
    source = reading.name or path.stem
    known = gazetteer.with_cities(plan.cities)
    events = tuple(_event(entry, source, known, language) for entry in reading.entries)
    placeless = frozenset(event.id for event in events if event.places == EventPlaces())
    return FoundEvents(reading, events, placeless)


def event_id(key: str) -> str:
    """The id of the event of an entry: the same one each time the entry is read."""
    return f"ics-{hashlib.sha256(key.encode()).hexdigest()[:_ID_LENGTH]}"


def places_in(text: str, gazetteer: Gazetteer) -> EventPlaces:
    """The places that an address names: its cities, else its regions, else the whole country."""
    parts = [part.strip() for part in _PARTS.split(text)]
    cities = [city.name for part in parts if (city := gazetteer.find(part)) is not None]
    if cities:
        return EventPlaces(cities=tuple(dict.fromkeys(cities)))
    keys = {place_key(part) for part in parts}
    regions = [code for code in RegionCode if keys & _region_keys(code, gazetteer)]
    if regions:
        return EventPlaces(regions=tuple(regions))
    return EventPlaces(national=bool(keys & _COUNTRY))


def _region_keys(code: RegionCode, gazetteer: Gazetteer) -> frozenset[str]:
    region = gazetteer.regions[code]
    names = (region.name, region.short_name)
    return frozenset(place_key(text) for name in names for text in (name.fr, name.ar, name.en))


def _event(entry: CalendarEntry, source: str, gazetteer: Gazetteer, language: Language) -> Event:
    return Event(
        id=event_id(entry.key),
        name=entry.name or language.tr("Event without a name"),
        start=entry.start,
        end=entry.end,
        places=places_in(entry.place, gazetteer),
        certainty=Certainty.ANNOUNCED,
        source=source,
        note="\n".join(filter(None, (entry.place, entry.details))),
    )
