"""The days a season has left for a salon, once other salons and feasts have taken theirs."""

from collections.abc import Iterable
from datetime import date, timedelta

from salonplanner.domain.events import Attitude
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Season

Span = tuple[date, date]
"""A first and a last day, both included."""


def free_starts(season: Season, days: int, taken: Iterable[Span]) -> tuple[date, ...]:
    """Each first day of a salon of so many days inside the season that meets no span taken.

    In order; none where the season is shorter than the salon. Spans that end before they begin
    take nothing.
    """
    first = season.start.toordinal()
    starts = season.days - max(days, 1) + 1
    blocked = bytearray(max(starts, 0))
    for span_first, span_last in taken:
        low = max(span_first.toordinal() - first - max(days, 1) + 1, 0)
        high = min(span_last.toordinal() - first + 1, starts)
        if span_first <= span_last and low < high:
            blocked[low:high] = b"\x01" * (high - low)
    return tuple(date.fromordinal(first + n) for n, no in enumerate(blocked) if not no)


def next_free_start(plan: Plan, salon: Salon, earliest: date) -> date:
    """The first day from ``earliest`` on which a copy of the salon fits its region.

    A copy fits where it meets neither an active salon of the region, the salon itself included,
    nor an event to avoid of the whole country or the region. It stays inside the season where it
    can: without free days to its end the search starts again at the season's first day, and where
    all is taken the answer is the last start that still ends inside the season (never before its
    first day).
    """
    days = max(salon.days, 1)
    taken = [(salon.start, salon.end), *_of_region(plan, salon), *_to_avoid(plan, salon)]
    free = free_starts(plan.season, days, taken)
    latest = max(plan.season.start, plan.season.end - timedelta(days=days - 1))
    return next((day for day in free if day >= earliest), free[0] if free else latest)


def _of_region(plan: Plan, salon: Salon) -> Iterable[Span]:
    return (
        (other.start, other.end)
        for other in plan.salons
        if other.region == salon.region and other.active
    )


def _to_avoid(plan: Plan, salon: Salon) -> Iterable[Span]:
    return (
        (event.start, event.end)
        for event in plan.events
        if event.attitude is Attitude.AVOID
        and (event.places.national or salon.region in event.places.regions)
    )
