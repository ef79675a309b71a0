"""Which days of a week a salon takes."""

from datetime import date
from typing import Final, NamedTuple

from salonplanner.domain.salon import Salon

DAYS: Final = 7
"""Days of a week."""


class Stay(NamedTuple):
    """A salon's days within a week, 0 for its first day to 6, both included."""

    id: str
    first: int
    last: int

    @property
    def days(self) -> int:
        """Its days, one bit each."""
        return (1 << (self.last + 1)) - (1 << self.first)


def stay_of(salon_id: str, start: date, end: date, monday: date) -> Stay | None:
    """The days of a week that a span takes; None where it takes none."""
    first, last = (start - monday).days, (end - monday).days
    if last < 0 or first >= DAYS:
        return None
    return Stay(salon_id, max(first, 0), min(last, DAYS - 1))


def last_day(salon: Salon) -> date:
    """The last day shown of a salon: its first where it ends before it opens."""
    return max(salon.start, salon.end)


def in_time(salon: Salon) -> tuple[date, int, str]:
    """Sorts salons by their first day, the longest first."""
    return salon.start, -salon.days, salon.id
