"""Edits of the plan's own cities and venues. One that names what is not there raises KeyError."""

from collections.abc import Callable, Collection, Mapping

import msgspec

from salonplanner.domain.edits.salons import with_salons
from salonplanner.domain.events import Event
from salonplanner.domain.places import City, Venue, place_key
from salonplanner.domain.plan import Plan
from salonplanner.domain.value import Value

VenueKey = tuple[str, str]
"""City and name of a venue, as they are written."""


class AddCity(Value, frozen=True, kw_only=True):
    """Put a city at the end of the plan's own."""

    city: City

    def apply(self, plan: Plan) -> Plan:
        """The plan with the city."""
        return msgspec.structs.replace(plan, cities=(*plan.cities, self.city))


class ReviseCity(Value, frozen=True, kw_only=True):
    """Give new values to fields of one of the plan's own cities, by its name."""

    name: str
    fields: Mapping[str, object]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the fields set; a new name goes to its salons, venues and events too."""
        _require(self.name in {city.name for city in plan.cities}, self.name)
        cities = tuple(
            msgspec.structs.replace(city, **self.fields) if city.name == self.name else city
            for city in plan.cities
        )
        plan = msgspec.structs.replace(plan, cities=cities)
        name = self.fields.get("name")
        return _renamed_city(plan, self.name, name) if isinstance(name, str) else plan


class RemoveCities(Value, frozen=True, kw_only=True):
    """Take cities out of the plan's own; salons keep the name, which may be unknown then."""

    names: tuple[str, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan without them."""
        for name in self.names:
            _require(name in {city.name for city in plan.cities}, name)
        kept = tuple(city for city in plan.cities if city.name not in self.names)
        return msgspec.structs.replace(plan, cities=kept)


class AddVenue(Value, frozen=True, kw_only=True):
    """Put a venue at the end of the plan's."""

    venue: Venue

    def apply(self, plan: Plan) -> Plan:
        """The plan with the venue."""
        return AddVenues(venues=(self.venue,)).apply(plan)


class AddVenues(Value, frozen=True, kw_only=True):
    """Put venues at the end of the plan's."""

    venues: tuple[Venue, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the venues."""
        return msgspec.structs.replace(plan, venues=(*plan.venues, *self.venues))


class ReviseVenue(Value, frozen=True, kw_only=True):
    """Give new values to fields of a venue, by its city and name.

    ``salons`` are those held there under another spelling: they take a new name too, as those
    that have the venue's very city and name do.
    """

    key: VenueKey
    fields: Mapping[str, object]
    salons: tuple[str, ...] = ()

    def apply(self, plan: Plan) -> Plan:
        """The plan with the fields set; the venue's salons follow its new name."""
        _require(self.key in map(key_of, plan.venues), self.key[1])
        venues = tuple(
            msgspec.structs.replace(venue, **self.fields) if key_of(venue) == self.key else venue
            for venue in plan.venues
        )
        plan = msgspec.structs.replace(plan, venues=venues)
        name = self.fields.get("name")
        return self._renamed(plan, name) if isinstance(name, str) else plan

    def _renamed(self, plan: Plan, name: str) -> Plan:
        held: Collection[str] = frozenset(self.salons)
        salons = [
            msgspec.structs.replace(salon, venue=name)
            if salon.id in held or (salon.city, salon.venue) == self.key
            else salon
            for salon in plan.salons
        ]
        return with_salons(plan, salons)


class RemoveVenues(Value, frozen=True, kw_only=True):
    """Take venues out of the plan; salons keep the name."""

    keys: tuple[VenueKey, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan without them."""
        known = set(map(key_of, plan.venues))
        for key in self.keys:
            _require(key in known, key[1])
        kept = tuple(venue for venue in plan.venues if key_of(venue) not in self.keys)
        return msgspec.structs.replace(plan, venues=kept)


def key_of(venue: Venue) -> VenueKey:
    """What tells a venue from another of the plan."""
    return venue.city, venue.name


def _require(known: bool, name: str) -> None:
    if not known:
        raise KeyError(name)


def _renamed_city(plan: Plan, old: str, new: str) -> Plan:
    key = place_key(old)

    def renamed(city: str) -> str:
        return new if place_key(city) == key else city

    venues = (msgspec.structs.replace(v, city=renamed(v.city)) for v in plan.venues)
    salons = (
        salon
        if renamed(salon.city) == salon.city
        else msgspec.structs.replace(salon, city=renamed(salon.city))
        for salon in plan.salons
    )
    return msgspec.structs.replace(
        plan,
        venues=tuple(venues),
        salons=tuple(salons),
        events=tuple(_with_cities(event, renamed) for event in plan.events),
    )


def _with_cities(event: Event, renamed: Callable[[str], str]) -> Event:
    cities = tuple(map(renamed, event.places.cities))
    if cities == event.places.cities:
        return event
    places = msgspec.structs.replace(event.places, cities=cities)
    return msgspec.structs.replace(event, places=places)
