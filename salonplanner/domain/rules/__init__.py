"""The rules: each a function from a plan to findings."""

from collections.abc import Callable, Iterable, Mapping

import msgspec

from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import dates, events, places, programme
from salonplanner.domain.rules.finding import Code, Finding, Rule, Severity, mark_of
from salonplanner.domain.rules.mend import mend

__all__ = ["RULES", "Code", "Finding", "Rule", "Severity", "check", "mend"]

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


def check(plan: Plan, gazetteer: Gazetteer) -> tuple[Finding, ...]:
    """All findings: the gravest first, then in the order of the plan's salons.

    ``gazetteer`` is the seeds' one; the plan's own cities are added here. Findings the plan
    accepts are among them, and carry the reason.
    """
    known = gazetteer.with_cities(plan.cities)
    findings: Iterable[Finding] = (f for rule in RULES.values() for f in rule(plan, known))
    if plan.accepted:
        findings = _with_acceptances(findings, plan)
    return tuple(sorted(findings, key=_order_in(plan)))


def _with_acceptances(findings: Iterable[Finding], plan: Plan) -> Iterable[Finding]:
    reasons = {mark_of(acceptance): acceptance.reason for acceptance in plan.accepted}
    for finding in findings:
        reason = reasons.get(finding.mark)
        # An error cannot be accepted: it stays open until it is mended.
        if reason is None or finding.severity is Severity.ERROR:
            yield finding
        else:
            yield msgspec.structs.replace(finding, accepted=reason)


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
