"""All moves that findings propose, one after the other, each judged in the plan that it finds."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from salonplanner.domain.edits import MoveSalons
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules.finding import Code, Finding, Severity
from salonplanner.domain.rules.mend import mend
from salonplanner.domain.rules.probe import Probe
from salonplanner.domain.settled import is_settled

MENDED_BY_MOVES = frozenset(
    {
        Code.OUTSIDE_SEASON,
        Code.VENUE_CLASH,
        Code.CITY_CLASH,
        Code.NEIGHBOUR_CLASH,
        Code.NATIONAL_CLASH,
        Code.AVOID_EVENT,
    }
)
"""The errors and warnings that another choice of days can take away."""


class Moves(NamedTuple):
    """The new first day of each salon that moves, and how many of the findings are left then."""

    starts: dict[str, date]
    left: int


def is_mended_by_moves(finding: Finding) -> bool:
    """Whether it is open, an error or a warning, and about days that could be others."""
    grave = finding.severity is not Severity.INFO and finding.accepted is None
    return grave and finding.code in MENDED_BY_MOVES


def proposed_move(finding: Finding, plan: Plan, gazetteer: Gazetteer) -> MoveSalons | None:
    """The move that mends such a finding; None where it would move a settled salon.

    Settled is what is locked, confirmed or held: whoever moves such a salon decides it one by one.
    """
    if not is_mended_by_moves(finding):
        return None
    edit = mend(finding, plan, gazetteer)
    if not isinstance(edit, MoveSalons) or any(is_settled(plan.salon(i)) for i in edit.starts):
        return None
    return edit


def mend_all(
    findings: Iterable[Finding],
    plan: Plan,
    gazetteer: Gazetteer,
    tell: Callable[[float], None] | None = None,
) -> Moves:
    """The moves proposed for findings of the plan, the gravest first.

    Each is looked for in the plan that the ones before it leave, where its finding is still there;
    one that would bring an error is left out. ``gazetteer`` is the seeds' one. ``tell`` is told
    the share of the findings looked at, from 0 to 1; what it raises ends the search.
    """
    wanted = [finding for finding in findings if is_mended_by_moves(finding)]
    starts: dict[str, date] = {}
    present, probe = plan, Probe(plan, gazetteer)
    for place, finding in enumerate(wanted):
        if tell is not None:
            tell(place / len(wanted))
        if not _is_found(finding, present, probe):
            continue
        edit = proposed_move(finding, present, gazetteer)
        if edit is None:
            continue
        after = edit.apply(present)
        (salon_id,) = edit.starts
        before, then = probe.findings(present.salon(salon_id)), after.salon(salon_id)
        if _errors(probe.findings(then)) <= _errors(before):
            present, probe = after, Probe(after, gazetteer)
            starts |= edit.starts
    left = sum(_is_found(finding, present, probe) for finding in wanted)
    changed = {one: start for one, start in starts.items() if plan.salon(one).start != start}
    return Moves(changed, left)


def _is_found(finding: Finding, plan: Plan, probe: Probe) -> bool:
    mark = finding.mark
    return any(found.mark == mark for found in probe.findings(plan.salon(finding.salons[0])))


def _errors(findings: Iterable[Finding]) -> set[object]:
    return {finding.mark for finding in findings if finding.severity is Severity.ERROR}
