"""A salon: one selling fair of the programme."""

import enum
from datetime import date
from typing import Annotated

from msgspec import Meta

from salonplanner.domain.places import RegionCode
from salonplanner.domain.value import Value

Count = Annotated[int, Meta(ge=0)]
Amount = Annotated[float, Meta(ge=0)]


class Level(enum.StrEnum):
    """Where a salon's exhibitors come from."""

    LOCAL = "local"
    REGIONAL = "regional"
    NATIONAL = "national"


class Status(enum.StrEnum):
    """How far a salon has come."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    PENDING = "pending"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"


class Salon(Value, frozen=True, kw_only=True):
    """One fair, its days both included.

    ``id`` is the number planners see (``OR-01``): it stays when the region changes. Overrides
    replace the forecast figure, 0 included; actuals are what was counted afterwards. Money is in
    dirhams (MAD).
    """

    id: str
    name: str
    level: Level
    region: RegionCode
    city: str
    venue: str = ""
    start: date
    end: date
    status: Status = Status.PROPOSED
    ties: tuple[str, ...] = ()
    exhibitors: Count | None = None
    coop_stands: Count | None = None
    women_coop_stands: Count | None = None
    budget_mad: Amount | None = None
    visitors_override: Amount | None = None
    turnover_override: Amount | None = None
    actual_visitors: Amount | None = None
    actual_turnover_mad: Amount | None = None
    locked: bool = False
    notes: str = ""

    @property
    def active(self) -> bool:
        """Whether it counts: every salon that is not cancelled does."""
        return self.status is not Status.CANCELLED

    @property
    def days(self) -> int:
        """Days it is open; 0 or less where it ends before it opens."""
        return (self.end - self.start).days + 1

    def overlaps(self, other: "Salon") -> bool:
        """Whether the two have a day in common; never where one ends before it opens."""
        return (
            self.start <= other.end
            and other.start <= self.end
            and self.start <= self.end
            and other.start <= other.end
        )
