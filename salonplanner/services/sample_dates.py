"""Gives dates to the salons the illustrative programme invents, by a rule without chance.

Salons are placed one after the other, national ones first, then regional, then local, the regions
taking turns. Each gets the days that cost least, the earliest of equals, among those its pattern
may open on (``PATTERNS``). A feast to avoid, a second national salon and a full month are ruled out
where other days are left; days of the same region, a salon of the same city within four weeks and
openings in the same week cost; an event to seek in the city is worth a little. Two large salons in
regions that touch cost little, so that the example has a few warnings to mend.
"""

import calendar
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.season import Month, Season, month_of
from salonplanner.domain.value import Value

PATTERNS: Mapping[Level, tuple[tuple[int, int], ...]] = {
    Level.NATIONAL: ((calendar.FRIDAY, 10),),
    Level.REGIONAL: ((calendar.FRIDAY, 10), (calendar.SATURDAY, 9)),
    Level.LOCAL: ((calendar.THURSDAY, 4), (calendar.WEDNESDAY, 5), (calendar.FRIDAY, 3)),
}
"""Weekday of opening and days of each level, taken in turn; all end on a Sunday."""

_RULED_OUT = 1000
_NEIGHBOUR_CLASH = 12
_SAME_CITY_SOON = 40
_SAME_REGION = 30
_SAME_REGION_MONTH = 6
_SAME_WEEK = 1
_EVENT_SOUGHT = -8
_SOON = timedelta(days=28)


class Span(Value, frozen=True, kw_only=True):
    """Days, both included."""

    start: date
    end: date

    def meets(self, other: "Span") -> bool:
        """Whether they have a day in common."""
        return self.start <= other.end and other.start <= self.end


class Wish(Value, frozen=True, kw_only=True):
    """A salon that wants dates: where, of which level, which of its level's patterns."""

    region: RegionCode
    city: str
    level: Level
    pattern: tuple[int, int]
    sought: tuple[Span, ...] = ()
    """Days on which it could be tied to an event of its city."""


class Dated(Value, frozen=True, kw_only=True):
    """A salon with its dates."""

    region: RegionCode
    city: str
    level: Level
    days: Span


class Programme:
    """The salons placed so far, and what another would cost on a day."""

    def __init__(
        self,
        season: Season,
        avoided: Iterable[Span],
        neighbours: Mapping[RegionCode, Sequence[RegionCode]],
        most_a_month: int,
    ) -> None:
        self._season = season
        self._avoided = tuple(avoided)
        self._neighbours = neighbours
        self._most_a_month = most_a_month
        self._placed: list[Dated] = []
        self._opening: dict[Month, int] = {}

    def put(self, salon: Dated) -> None:
        """Take a salon's days as given."""
        self._placed.append(salon)
        month = month_of(salon.days.start)
        self._opening[month] = self._opening.get(month, 0) + 1

    def place(self, wish: Wish) -> Dated:
        """Give a salon the days that cost least, and keep them."""
        days = min(self._candidates(wish), key=lambda days: (self._cost(wish, days), days.start))
        placed = Dated(region=wish.region, city=wish.city, level=wish.level, days=days)
        self.put(placed)
        return placed

    def _candidates(self, wish: Wish) -> Iterator[Span]:
        weekday, length = wish.pattern
        first = self._season.start
        day = first + timedelta(days=(weekday - first.weekday()) % 7)
        while day + timedelta(days=length - 1) <= self._season.end:
            yield Span(start=day, end=day + timedelta(days=length - 1))
            day += timedelta(days=7)

    def _cost(self, wish: Wish, days: Span) -> int:
        cost = _RULED_OUT * any(days.meets(feast) for feast in self._avoided)
        cost += _RULED_OUT * (self._opening.get(month_of(days.start), 0) >= self._most_a_month)
        cost += _EVENT_SOUGHT * any(days.meets(span) for span in wish.sought)
        return cost + sum(self._cost_beside(wish, days, other) for other in self._placed)

    def _cost_beside(self, wish: Wish, days: Span, other: Dated) -> int:
        meets = days.meets(other.days)
        cost = _SAME_WEEK * (abs((days.start - other.days.start).days) < 4)
        if meets and wish.level is other.level is Level.NATIONAL:
            cost += _RULED_OUT
        if meets and Level.LOCAL not in (wish.level, other.level):
            cost += _NEIGHBOUR_CLASH * (other.region in self._neighbours[wish.region])
            cost += _SAME_REGION * (other.region is wish.region)
        if wish.region is other.region:
            cost += _SAME_REGION * meets
            cost += _SAME_REGION_MONTH * (month_of(days.start) == month_of(other.days.start))
            near = Span(start=days.start - _SOON, end=days.end + _SOON)
            cost += _SAME_CITY_SOON * (wish.city == other.city and near.meets(other.days))
        return cost
