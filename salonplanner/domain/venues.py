"""Venues and what happens in them: who uses one, on closed days or beyond its capacity.

The contract has no finding for these, so they are remarks beside the venue and the salon.
``gazetteer`` is the seeds' one everywhere; the plan's own cities are added here.
"""

import enum
from collections.abc import Mapping
from typing import NamedTuple

from salonplanner.domain.edits import AddVenues, Edit, ReviseVenue, VenueKey
from salonplanner.domain.places import ClosedDays, Gazetteer, Venue, place_key
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon

_Place = tuple[str, str]


class Trouble(enum.Enum):
    """What can be wrong with a salon in a venue."""

    CLOSED = enum.auto()
    CROWDED = enum.auto()


class Remark(NamedTuple):
    """Something to know about a salon and the registered venue it is held in."""

    trouble: Trouble
    venue: Venue
    closed: tuple[ClosedDays, ...] = ()
    """The spans that the salon's days meet."""


class VenueUse(NamedTuple):
    """A registered venue and the salons that name it; cancelled ones cannot be in trouble."""

    venue: Venue
    salons: tuple[str, ...] = ()
    on_closed_days: tuple[str, ...] = ()
    over_capacity: tuple[str, ...] = ()


def uses(plan: Plan, gazetteer: Gazetteer) -> tuple[VenueUse, ...]:
    """Each venue of the plan with its salons, in the plan's order."""
    known = gazetteer.with_cities(plan.cities)
    by_place: dict[_Place, list[Salon]] = {}
    for salon in plan.salons:
        by_place.setdefault(_place(salon.city, salon.venue, known), []).append(salon)
    return tuple(
        _use(venue, by_place.get(_place(venue.city, venue.name, known), []))
        for venue in plan.venues
    )


def remarks(plan: Plan, salon: Salon, gazetteer: Gazetteer) -> tuple[Remark, ...]:
    """What is to know about a salon, as it is or as it would be, in its registered venue."""
    if not (salon.venue and plan.venues):
        return ()
    known = gazetteer.with_cities(plan.cities)
    place = _place(salon.city, salon.venue, known)
    found: list[Remark] = []
    for venue in plan.venues:
        if _place(venue.city, venue.name, known) == place:
            found += _remarks(venue, salon)
    return tuple(found)


def unregistered(plan: Plan, gazetteer: Gazetteer) -> Mapping[VenueKey, int]:
    """City and name of each venue that salons name and the plan lacks, and how many they are."""
    known = gazetteer.with_cities(plan.cities)
    there = {_place(venue.city, venue.name, known) for venue in plan.venues}
    spelt: dict[_Place, VenueKey] = {}
    counts: dict[VenueKey, int] = {}
    for salon in plan.salons:
        place = _place(salon.city, salon.venue, known)
        if place in there or not (place[1] and salon.city):
            continue
        key = spelt.setdefault(place, (salon.city, salon.venue))
        counts[key] = counts.get(key, 0) + 1
    return counts


def register(plan: Plan, gazetteer: Gazetteer) -> Edit:
    """Make venues of the plan of all those that salons name."""
    keys = unregistered(plan, gazetteer)
    return AddVenues(venues=tuple(Venue(name=name, city=city) for city, name in keys))


def renamed(plan: Plan, venue: Venue, name: str, gazetteer: Gazetteer) -> Edit:
    """Give a venue another name, in the salons held there too."""
    known = gazetteer.with_cities(plan.cities)
    place = _place(venue.city, venue.name, known)
    held = tuple(s.id for s in plan.salons if _place(s.city, s.venue, known) == place)
    return ReviseVenue(key=(venue.city, venue.name), fields={"name": name}, salons=held)


def same_venue(plan: Plan, city: str, name: str, gazetteer: Gazetteer) -> Venue | None:
    """The venue of the plan that has that name in that city, however they are spelt."""
    known = gazetteer.with_cities(plan.cities)
    place = _place(city, name, known)
    return next((v for v in plan.venues if _place(v.city, v.name, known) == place), None)


def _place(city: str, venue: str, gazetteer: Gazetteer) -> _Place:
    return gazetteer.city_key(city), place_key(venue) if venue else ""


def _use(venue: Venue, salons: list[Salon]) -> VenueUse:
    found = {salon.id: {remark.trouble for remark in _remarks(venue, salon)} for salon in salons}
    return VenueUse(
        venue=venue,
        salons=tuple(found),
        on_closed_days=tuple(s for s, troubles in found.items() if Trouble.CLOSED in troubles),
        over_capacity=tuple(s for s, troubles in found.items() if Trouble.CROWDED in troubles),
    )


def _remarks(venue: Venue, salon: Salon) -> list[Remark]:
    if not salon.active:
        return []
    found: list[Remark] = []
    closed = tuple(
        span
        for span in venue.closed
        if salon.start <= salon.end and salon.start <= span.end and span.start <= salon.end
    )
    if closed:
        found.append(Remark(Trouble.CLOSED, venue, closed))
    if venue.capacity is not None and (salon.exhibitors or 0) > venue.capacity:
        found.append(Remark(Trouble.CROWDED, venue))
    return found
