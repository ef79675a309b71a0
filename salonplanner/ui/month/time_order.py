"""The order in which the keyboard goes through the salons of all months: that of time."""

from collections.abc import Iterable
from datetime import date, timedelta

from salonplanner.domain.salon import Salon


class TimeOrder:
    """Salons one after the other, as ``stays.in_time`` sorts them."""

    def __init__(self, salons: Iterable[Salon]) -> None:
        self._salons = tuple(salons)
        self._places = {salon.id: index for index, salon in enumerate(self._salons)}

    def __contains__(self, salon_id: object) -> bool:
        return salon_id in self._places

    @property
    def ids(self) -> list[str]:
        """Every salon."""
        return [salon.id for salon in self._salons]

    def beside(self, salon_id: str, step: int) -> str | None:
        """The salon that comes ``step`` places later, None past the ends."""
        wanted = self._places[salon_id] + step
        return self._salons[wanted].id if 0 <= wanted < len(self._salons) else None

    def a_week_away(self, salon_id: str, step: int) -> str | None:
        """The salon that opens nearest to a week later (1) or earlier (-1); None where none does.

        It opens on another day, on that side.
        """
        start = self._salons[self._places[salon_id]].start
        target = start + timedelta(weeks=step)
        others = [s for s in self._salons if (s.start > start if step > 0 else s.start < start)]
        nearest = min(others, key=lambda s: (abs(s.start - target), s.start, s.id), default=None)
        return None if nearest is None else nearest.id

    def between(self, one: str, other: str) -> tuple[str, ...]:
        """The salons from one to another, both included, in this order."""
        first, last = sorted((self._places[one], self._places[other]))
        return tuple(salon.id for salon in self._salons[first : last + 1])

    def on(self, day: date) -> tuple[Salon, ...]:
        """The salons that a day sees."""
        return tuple(s for s in self._salons if s.start <= day <= max(s.start, s.end))

    def within(self, first: date, last: date) -> tuple[str, ...]:
        """The salons that open from a day to another."""
        return tuple(s.id for s in self._salons if first <= s.start <= last)

    def salon(self, salon_id: str) -> Salon | None:
        """A salon by its number; None where it is not shown."""
        place = self._places.get(salon_id)
        return None if place is None else self._salons[place]
