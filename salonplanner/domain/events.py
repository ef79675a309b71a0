"""Events that salons are tied to, or should avoid: feasts, tournaments, festivals, seasons."""

import enum
from datetime import date, timedelta
from typing import Annotated

from msgspec import Meta

from salonplanner.domain.places import RegionCode
from salonplanner.domain.value import Value

Days = Annotated[int, Meta(ge=0, le=3660)]


class Attitude(enum.StrEnum):
    """What a planner wants of an event."""

    SEEK = "seek"
    AVOID = "avoid"
    NEUTRAL = "neutral"


class Certainty(enum.StrEnum):
    """How sure an event's days are."""

    OBSERVED = "observed"
    FIXED = "fixed"
    ESTIMATED = "estimated"
    """By the moon, within a day."""
    ANNOUNCED = "announced"


class EventPlaces(Value, frozen=True, kw_only=True):
    """Where an event is felt: some cities, some regions, or the whole country."""

    cities: tuple[str, ...] = ()
    regions: tuple[RegionCode, ...] = ()
    national: bool = False


class Event(Value, frozen=True, kw_only=True):
    """Something with days and places; uplifts are fractions (0.08 is +8 %)."""

    id: str
    name: str
    kind: str = ""
    attitude: Attitude = Attitude.NEUTRAL
    start: date
    end: date
    places: EventPlaces = EventPlaces()
    lead_days: Days = 0
    tail_days: Days = 0
    visitor_uplift: float = 0.0
    spend_uplift: float = 0.0
    certainty: Certainty = Certainty.ANNOUNCED
    source: str = ""
    note: str = ""

    @property
    def tie_start(self) -> date:
        """The first day a salon can be tied to it."""
        return _shifted(self.start, -self.lead_days)

    @property
    def tie_end(self) -> date:
        """The last day a salon can be tied to it."""
        return _shifted(self.end, self.tail_days)


def _shifted(day: date, days: int) -> date:
    ordinal = day.toordinal() + days
    return date.fromordinal(max(1, min(ordinal, date.max.toordinal()))) if days else day


def days_between(first: date, last: date) -> int:
    """Whole days from one day to another, 0 for the same day."""
    return (last - first) // timedelta(days=1)
