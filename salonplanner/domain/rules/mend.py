"""The edit that mends a finding, looked for only when a finding is shown.

A mend removes its finding and never brings an error. Days of a locked or a held salon stay as
they are.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta

import msgspec

from salonplanner.domain.edits import (
    Edit,
    MoveSalons,
    RelocateSalon,
    ReviseSalons,
    TieSalons,
    UntieSalons,
)
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules.dates import date_order, outside_season
from salonplanner.domain.rules.finding import Code, Finding, Severity
from salonplanner.domain.rules.moving import start_free_of_clashes, start_free_of_errors
from salonplanner.domain.rules.places import same_city, unknown_place, venue_clash
from salonplanner.domain.salon import Level, Salon, Status

Mender = Callable[[Finding, Plan, Gazetteer], Edit | None]

_COMMITMENT = {
    status: rank
    for rank, status in enumerate(
        (Status.DRAFT, Status.PROPOSED, Status.PENDING, Status.CONFIRMED, Status.HELD)
    )
}
_SIZE = {level: rank for rank, level in enumerate(Level)}


def mend(finding: Finding, plan: Plan, gazetteer: Gazetteer) -> Edit | None:
    """The edit that mends a finding of the plan, None where none can be proposed.

    ``gazetteer`` is the seeds' one. A finding of another plan may raise KeyError.
    """
    mender = _MENDERS.get(finding.code)
    if mender is None:
        return None
    return mender(finding, plan, gazetteer.with_cities(plan.cities))


def _put_in_order(finding: Finding, plan: Plan, gazetteer: Gazetteer) -> Edit | None:
    salon = plan.salon(finding.salons[0])
    if salon.locked:
        return None
    swapped = ReviseSalons(ids=(salon.id,), fields={"start": salon.end, "end": salon.start})
    return _first_harmless((swapped,), salon, plan, gazetteer)


def _bring_inside(finding: Finding, plan: Plan, gazetteer: Gazetteer) -> Edit | None:
    salon = plan.salon(finding.salons[0])
    if not _can_move(salon):
        return None
    start = start_free_of_errors(salon, plan, gazetteer)
    return None if start is None else MoveSalons(starts={salon.id: start})


def _move_apart(finding: Finding, plan: Plan, gazetteer: Gazetteer) -> Edit | None:
    """Move the less committed of the salons, or the other where there is no room for it."""
    salons = sorted((plan.salon(salon_id) for salon_id in finding.salons), key=_standing)
    for salon in filter(_can_move, salons):
        stays = [other for other in salons if other is not salon]
        start = start_free_of_clashes(salon, stays, plan, gazetteer)
        if start is not None:
            return MoveSalons(starts={salon.id: start})
    return None


def _relocate(finding: Finding, plan: Plan, gazetteer: Gazetteer) -> Edit | None:
    salon = plan.salon(finding.salons[0])
    if finding.region is None:
        return None
    edit = RelocateSalon(id=salon.id, region=finding.region, city=salon.city, venue=salon.venue)
    return _first_harmless((edit,), salon, plan, gazetteer)


def _make_usual(finding: Finding, plan: Plan, gazetteer: Gazetteer) -> Edit | None:
    """Bring the last day to the nearest bound; the first where the last cannot go there."""
    salon = plan.salon(finding.salons[0])
    if not _can_move(salon):
        return None
    fewest, most = plan.level_days[salon.level]
    change = timedelta(days=min(max(salon.days, fewest), most) - salon.days)
    edits = (
        ReviseSalons(ids=(salon.id,), fields={"end": salon.end + change}),
        ReviseSalons(ids=(salon.id,), fields={"start": salon.start - change, "end": salon.end}),
    )
    return _first_harmless(edits, salon, plan, gazetteer)


def _untie(finding: Finding, _plan: Plan, _gazetteer: Gazetteer) -> Edit | None:
    return None if finding.event is None else UntieSalons(ids=finding.salons, event=finding.event)


def _tie(finding: Finding, _plan: Plan, _gazetteer: Gazetteer) -> Edit | None:
    return None if finding.event is None else TieSalons(ids=finding.salons, event=finding.event)


_MENDERS: Mapping[Code, Mender] = {
    Code.DATE_ORDER: _put_in_order,
    Code.OUTSIDE_SEASON: _bring_inside,
    Code.UNKNOWN_PLACE: _relocate,
    Code.VENUE_CLASH: _move_apart,
    Code.CITY_CLASH: _move_apart,
    Code.REGION_CLASH: _move_apart,
    Code.NEIGHBOUR_CLASH: _move_apart,
    Code.NATIONAL_CLASH: _move_apart,
    Code.AVOID_EVENT: _move_apart,
    Code.LENGTH: _make_usual,
    Code.TIE_INELIGIBLE: _untie,
    Code.TIE_OPPORTUNITY: _tie,
}


def _can_move(salon: Salon) -> bool:
    return not salon.locked and salon.status is not Status.HELD


def _standing(salon: Salon) -> tuple[int, int, int]:
    """What moves first sorts first: less committed, smaller, opening later."""
    return _COMMITMENT[salon.status], _SIZE[salon.level], -salon.start.toordinal()


def _first_harmless(
    edits: Iterable[Edit], salon: Salon, plan: Plan, gazetteer: Gazetteer
) -> Edit | None:
    """The first edit of the salon that brings no error the plan does not have already."""
    # Another salon has to do with this one's errors only by its venue, so by its city.
    near = [s for s in plan.salons if s.id == salon.id or same_city(s, salon, gazetteer)]
    plan = msgspec.structs.replace(plan, salons=tuple(near))
    before = set(_errors(plan, gazetteer))
    return next((e for e in edits if set(_errors(e.apply(plan), gazetteer)) <= before), None)


def _errors(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    for rule in (date_order, outside_season, unknown_place, venue_clash):
        yield from (f for f in rule(plan, gazetteer) if f.severity is Severity.ERROR)
