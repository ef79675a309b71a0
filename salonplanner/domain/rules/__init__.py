"""The rules: each a function from a plan to findings."""

from bisect import insort
from collections.abc import Callable, Iterable, Mapping

import msgspec

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import dates, events, places, programme
from salonplanner.domain.rules.finding import (
    Code,
    Finding,
    Rule,
    Severity,
    reasons_of,
    with_reason,
)
from salonplanner.domain.rules.mend import mend

__all__ = ["RULES", "Code", "Finding", "Rule", "Severity", "check", "check_again", "mend"]

RULES: Mapping[Code, Rule] = {
    Code.DATE_ORDER: dates.date_order,
    Code.OUTSIDE_SEASON: dates.outside_season,
    Code.UNKNOWN_PLACE: places.unknown_place,
    Code.VENUE_CLASH: places.venue_clash,
    Code.CITY_CLASH: places.city_clash,
    Code.REGION_CLASH: places.region_clash,
    Code.NEIGHBOUR_CLASH: places.neighbour_clash,
    Code.NATIONAL_CLASH: places.national_clash,
    Code.AVOID_EVENT: events.avoid_event,
    Code.LENGTH: dates.length,
    Code.TARGET: programme.target,
    Code.TIE_INELIGIBLE: events.tie_ineligible,
    Code.WOMEN_SHARE: programme.women_share,
    Code.TIE_OPPORTUNITY: events.tie_opportunity,
}

_MANY = 20
"""So many times as many findings as there are new ones are not put in order again."""
_OF_PLAN = (programme.target, programme.women_share)
_OF_SALONS = tuple(rule for rule in RULES.values() if rule not in _OF_PLAN)


def check(plan: Plan, gazetteer: Gazetteer) -> tuple[Finding, ...]:
    """All findings: the gravest first, then in the order of the plan's salons.

    ``gazetteer`` is the seeds' one; the plan's own cities are added here. Findings the plan
    accepts are among them, and carry the reason.
    """
    return _in_order(_found(RULES.values(), plan, gazetteer), plan)


def check_again(
    before: Iterable[Finding], plan: Plan, changes: ChangeSet, gazetteer: Gazetteer
) -> tuple[Finding, ...]:
    """What ``check`` gives for a plan, from the findings before it was changed.

    A finding is about one salon, about two with days in common, or about the whole plan: only
    the salons that changed, with those that are open when they are, have to be judged anew.
    """
    if changes.other:
        return check(plan, gazetteer)
    touched = changes.touched
    moved = [salon for salon in plan.salons if salon.id in touched]
    near = tuple(
        salon
        for salon in plan.salons
        if salon.id in touched or any(salon.overlaps(other) for other in moved)
    )
    part = msgspec.structs.replace(plan, salons=near)
    kept = [f for f in before if f.salons and touched.isdisjoint(f.salons)]
    new = [f for f in _found(_OF_SALONS, part, gazetteer) if not touched.isdisjoint(f.salons)]
    new.extend(_found(_OF_PLAN, plan, gazetteer))
    if len(new) * _MANY > len(kept):
        return _in_order((*kept, *new), plan)
    # An edit leaves the order of the salons it does not touch, and so that of what is kept.
    order = _order_in(plan)
    for finding in new:
        insort(kept, finding, key=order)
    return tuple(kept)


def _found(rules: Iterable[Rule], plan: Plan, gazetteer: Gazetteer) -> Iterable[Finding]:
    known = gazetteer.with_cities(plan.cities)
    findings: Iterable[Finding] = (f for rule in rules for f in rule(plan, known))
    return _with_acceptances(findings, plan) if plan.accepted else findings


def _in_order(findings: Iterable[Finding], plan: Plan) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=_order_in(plan)))


def _with_acceptances(findings: Iterable[Finding], plan: Plan) -> Iterable[Finding]:
    reasons = reasons_of(plan)
    return (with_reason(finding, reasons) for finding in findings)


def _order_in(plan: Plan) -> Callable[[Finding], int]:
    """A sorting key: by severity, first salon, second salon; those of no salon come last."""
    count = len(plan.salons) + 1
    ranks = {salon.id: index for index, salon in enumerate(plan.salons)}
    graveness = {severity: index * count for index, severity in enumerate(Severity)}

    def order(finding: Finding) -> int:
        salons = finding.salons
        first = ranks[salons[0]] if salons else count - 1
        second = ranks[salons[1]] if len(salons) > 1 else 0
        return (graveness[finding.severity] + first) * count + second

    return order
