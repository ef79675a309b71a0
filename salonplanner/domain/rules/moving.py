"""Where in the season a salon can go without meeting what it should not."""

from collections.abc import Iterable, Iterator
from datetime import date

from salonplanner.domain.events import Attitude
from salonplanner.domain.free_dates import Span, free_starts
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules.dates import dated_salons
from salonplanner.domain.rules.finding import Code
from salonplanner.domain.rules.places import clashes_on_common_days
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.ties import can_tie, covers_place


def start_free_of_errors(salon: Salon, plan: Plan, gazetteer: Gazetteer) -> date | None:
    """The nearest first day inside the season without a venue clash; None without one."""
    taken = _clashing_days(salon, plan, gazetteer).get(Code.VENUE_CLASH, ())
    return _nearest(salon, free_starts(plan.season, salon.days, taken))


def start_free_of_clashes(
    salon: Salon, apart_from: Iterable[Salon], plan: Plan, gazetteer: Gazetteer
) -> date | None:
    """The nearest first day inside the season without a clash or an event to avoid.

    Days are looked for that meet no other salon of the region either and keep all ties that fit;
    where there are none, days that may meet other salons of the region, then days that may also
    lose ties. ``apart_from`` are salons not to meet in any case. None without such a day.
    """
    kept = [(other.start, other.end) for other in apart_from]
    avoided = _days_to_avoid(salon, plan, gazetteer)
    clashing = _clashing_days(salon, plan, gazetteer)
    light = clashing.pop(Code.REGION_CLASH, set())
    grave = {*kept, *avoided}.union(*clashing.values())
    quiet = free_starts(plan.season, salon.days, grave | light)
    possible = free_starts(plan.season, salon.days, grave)
    for starts in (
        _keeping_ties(salon, quiet, plan, gazetteer),
        _keeping_ties(salon, possible, plan, gazetteer),
        possible,
    ):
        start = _nearest(salon, starts)
        if start is not None:
            return start
    return None


def _nearest(salon: Salon, starts: Iterable[date]) -> date | None:
    """The day nearest to the salon's first, the later of two as near."""
    own = salon.start
    return min(starts, key=lambda day: (abs(day - own), day < own), default=None)


def _clashing_days(salon: Salon, plan: Plan, gazetteer: Gazetteer) -> dict[Code, set[Span]]:
    """The days on which the salon would meet another, by what they would clash by."""
    found: dict[Code, set[Span]] = {}
    key, local = gazetteer.city_key(salon.city), salon.level is Level.LOCAL
    for other in dated_salons(plan):
        if other.id == salon.id:
            continue
        near = other.region is salon.region or gazetteer.city_key(other.city) == key
        # Far apart, only two salons above local level can clash: most pairs need no second look.
        if near or not (local or other.level is Level.LOCAL):
            for code in clashes_on_common_days(salon, other, gazetteer):
                found.setdefault(code, set()).add((other.start, other.end))
    return found


def _days_to_avoid(salon: Salon, plan: Plan, gazetteer: Gazetteer) -> tuple[Span, ...]:
    return tuple(
        (event.start, event.end)
        for event in plan.events
        if event.attitude is Attitude.AVOID and covers_place(event, salon, gazetteer)
    )


def _keeping_ties(
    salon: Salon, starts: Iterable[date], plan: Plan, gazetteer: Gazetteer
) -> Iterator[date]:
    """The starts that leave each tie that fits now within its event's reach."""
    reach = [
        (event.tie_start, event.tie_end)
        for event in plan.events
        if event.id in salon.ties and can_tie(event, salon, gazetteer)
    ]
    length = salon.end - salon.start
    return (
        start
        for start in starts
        if all(start <= last and first <= start + length for first, last in reach)
    )
