"""Days on which a salon would meet no other of its region, and no event to avoid."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon

Blocked = Callable[[date, date], bool]


def region_is_busy(plan: Plan, salon: Salon) -> Blocked:
    """Tells whether another active salon of the region is open between two days."""
    others = [
        (other.start, other.end)
        for other in plan.salons
        if other.region == salon.region and other.active and other.id != salon.id and other.days > 0
    ]

    def busy(start: date, end: date) -> bool:
        return any(first <= end and start <= last for first, last in others)

    return busy


def next_free_start(plan: Plan, salon: Salon, earliest: date) -> date:
    """The first day from ``earliest`` on which a copy of the salon fits its region.

    The copy stays inside the season where it can: without free days to its end the search starts
    again at the season's first day, and where all is taken the answer is the last start that
    still ends inside the season (never before its first day).
    """
    length = max(salon.end - salon.start, timedelta(0))
    busy = region_is_busy(plan, salon)
    own = (salon.start, salon.end)
    latest = max(plan.season.start, plan.season.end - length)
    first = max(earliest, plan.season.start)
    for start in (*_days(first, latest), *_days(plan.season.start, min(first, latest))):
        end = start + length
        if not busy(start, end) and not (own[0] <= end and start <= own[1]):
            return start
    return latest


def nearest_free_start(plan: Plan, salon: Salon, blocked: Blocked) -> date | None:
    """The season's free first day nearest to the salon's own, the later of two as near.

    None where every start is blocked or the season is too short for its length.
    """
    length = max(salon.end - salon.start, timedelta(0))
    starts = _days(plan.season.start, plan.season.end - length)
    by_distance = sorted(starts, key=lambda day: (abs(day - salon.start), day < salon.start))
    return next((day for day in by_distance if not blocked(day, day + length)), None)


def _days(first: date, last: date) -> Iterator[date]:
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)
