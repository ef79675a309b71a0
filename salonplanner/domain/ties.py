"""The tie-in: which events a salon can be tied to, and how near it is to each."""

import enum
from typing import NamedTuple

from salonplanner.domain.events import Event, days_between
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.salon import Salon


class When(enum.StrEnum):
    """When a salon is open, seen from an event's own first and last day."""

    DURING = "during"
    BEFORE = "before"
    AFTER = "after"
    NEVER = "never"
    """It ends before it opens."""


class Reach(enum.StrEnum):
    """By which of its places an event is felt where a salon is; a city goes before a region."""

    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    ELSEWHERE = "elsewhere"


class Relation(NamedTuple):
    """How a salon stands to an event; lead and tail days make it eligible, never an overlap."""

    when: When
    days: int
    """Days in common; else from the salon's last day to the event's first, or the other way."""
    reach: Reach
    in_time: bool
    """Whether the days meet the event's, its lead and tail days included."""

    @property
    def in_place(self) -> bool:
        """Whether the salon's place is one of the event's."""
        return self.reach is not Reach.ELSEWHERE

    @property
    def eligible(self) -> bool:
        """Whether the salon can be tied to the event: days and place both fit."""
        return self.in_time and self.in_place

    @property
    def overlap(self) -> int:
        """Days on which both take place."""
        return self.days if self.when is When.DURING else 0


def relation(event: Event, salon: Salon, gazetteer: Gazetteer) -> Relation:
    """How a salon stands to an event, in time and place."""
    when, days = _when(event, salon)
    return Relation(when, days, reach(event, salon, gazetteer), covers_days(event, salon))


def reach(event: Event, salon: Salon, gazetteer: Gazetteer) -> Reach:
    """By which of its places an event is felt where a salon is."""
    places = event.places
    if places.cities:
        key = gazetteer.city_key(salon.city)
        if any(gazetteer.city_key(city) == key for city in places.cities):
            return Reach.CITY
    if salon.region in places.regions:
        return Reach.REGION
    return Reach.COUNTRY if places.national else Reach.ELSEWHERE


def covers_place(event: Event, salon: Salon, gazetteer: Gazetteer) -> bool:
    """Whether the salon's city or region is one of the event's places."""
    places = event.places
    if places.national or salon.region in places.regions:
        return True
    return bool(places.cities) and reach(event, salon, gazetteer) is Reach.CITY


def covers_days(event: Event, salon: Salon) -> bool:
    """Whether the salon's days meet the event's, its lead and tail days included."""
    return (
        salon.start <= salon.end and salon.start <= event.tie_end and event.tie_start <= salon.end
    )


def can_tie(event: Event, salon: Salon, gazetteer: Gazetteer) -> bool:
    """Whether the salon can be tied to the event: days and place both fit."""
    return covers_days(event, salon) and covers_place(event, salon, gazetteer)


def _when(event: Event, salon: Salon) -> tuple[When, int]:
    if salon.end < salon.start:
        return When.NEVER, 0
    if salon.end < event.start:
        return When.BEFORE, days_between(salon.end, event.start)
    if event.end < salon.start:
        return When.AFTER, days_between(event.end, salon.start)
    first, last = max(salon.start, event.start), min(salon.end, event.end)
    return When.DURING, days_between(first, last) + 1
