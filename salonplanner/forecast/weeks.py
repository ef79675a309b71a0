"""What each week of a programme holds: salons at once, visitors and turnover.

A salon's figures are spread evenly over its days, so that the weeks add up to the totals.
"""

from collections.abc import Iterator
from datetime import date
from itertools import accumulate

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Season
from salonplanner.domain.value import Value
from salonplanner.forecast.model import Forecast


class Week(Value, frozen=True, kw_only=True):
    """The days from a Monday to a Sunday, fewer where the season or the days asked for end."""

    start: date
    end: date
    salons: tuple[str, ...]
    """Ids of the active salons open on one of its days, in the plan's order."""
    most: int
    """How many of them are open on the same day at most."""
    visitors: float
    turnover: float
    """In MAD."""


def weeks(plan: Plan, forecast: Forecast, first: date, last: date) -> tuple[Week, ...]:
    """The weeks from one day to another, what lies before or after counted in the outermost ones.

    A week in which the season begins or ends is cut there. A salon that ends before it opens
    counts on the day it opens.

    Raises:
        ValueError: The last day lies before the first one.
    """
    if last < first:
        raise ValueError("no day to count")
    spans = [*_spans(plan.season, first.toordinal(), last.toordinal())]
    tally = _Tally(spans)
    for salon in plan.salons:
        figures = forecast.salons.get(salon.id)
        if figures is not None:
            tally.add(salon, figures.visitors, figures.turnover)
    return tally.weeks()


def _spans(season: Season, first: int, last: int) -> Iterator[tuple[int, int]]:
    """First and last day of each week, as ordinals."""
    cuts = {season.start.toordinal() - 1, season.end.toordinal(), last}
    start = first
    while start <= last:
        sunday = start + 6 - (start - 1) % 7
        end = min(cut for cut in (*cuts, sunday) if cut >= start)
        yield start, end
        start = end + 1


class _Tally:
    """Sums being made up, one a week."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._spans = spans
        self._first, self._last = spans[0][0], spans[-1][1]
        self._week_of = [n for n, (start, end) in enumerate(spans) for _ in range(start, end + 1)]
        self._opening = [0] * (len(self._week_of) + 1)
        self._salons: list[list[str]] = [[] for _ in spans]
        self._visitors = [0.0] * len(spans)
        self._turnover = [0.0] * len(spans)

    def add(self, salon: Salon, visitors: float, turnover: float) -> None:
        start = salon.start.toordinal()
        end = max(start, salon.end.toordinal())
        low = min(max(start, self._first), self._last) - self._first
        high = min(max(end, self._first), self._last) - self._first
        self._opening[low] += 1
        self._opening[high + 1] -= 1
        first, last = self._week_of[low], self._week_of[high]
        if first == last:
            self._put(first, salon.id, visitors, turnover)
            return
        # Each week has the days until its end, the last one those that are left.
        days, since = end - start + 1, start
        for week in range(first, last + 1):
            until = end if week == last else self._spans[week][1]
            part = (until - since + 1) / days
            self._put(week, salon.id, visitors * part, turnover * part)
            since = until + 1

    def _put(self, week: int, salon_id: str, visitors: float, turnover: float) -> None:
        self._salons[week].append(salon_id)
        self._visitors[week] += visitors
        self._turnover[week] += turnover

    def weeks(self) -> tuple[Week, ...]:
        at_once = [*accumulate(self._opening)]
        return tuple(
            Week(
                start=date.fromordinal(start),
                end=date.fromordinal(end),
                salons=tuple(salons),
                most=max(at_once[start - self._first : end - self._first + 1]),
                visitors=visitors,
                turnover=turnover,
            )
            for (start, end), salons, visitors, turnover in zip(
                self._spans, self._salons, self._visitors, self._turnover, strict=True
            )
        )
