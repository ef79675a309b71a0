"""Which rows the findings panel shows: groups, findings, and opportunities folded by event."""

import enum
from collections.abc import Iterable, Iterator, Set
from typing import NamedTuple

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding, Severity
from salonplanner.services.filtering import SalonFilter


class Grouping(enum.StrEnum):
    """By what the rows stand together; by severity they need no headings."""

    SEVERITY = "severity"
    RULE = "rule"
    REGION = "region"
    SALON = "salon"


class Heading(NamedTuple):
    """What opens a group: a rule's code, a region's code, a salon's number, or nothing of them."""

    grouping: Grouping
    key: str
    open: int
    """Open findings of the group."""
    folded: bool


class Fold(NamedTuple):
    """The salons that could be tied to one event; open, their findings follow it."""

    event: str
    findings: tuple[Finding, ...]
    group: str
    opened: bool


class Line(NamedTuple):
    """One finding; ``within`` a fold it stands further in."""

    finding: Finding
    group: str
    within: bool = False


Row = Heading | Fold | Line
FoldKey = tuple[str, str]
"""Group and event of a fold."""


class Wanted(msgspec.Struct, frozen=True):
    """What the user asked to see."""

    grouping: Grouping = Grouping.SEVERITY
    severities: frozenset[Severity] = frozenset(Severity)
    without: frozenset[Code] = frozenset()
    """Rules that are not shown."""
    accepted: bool = True
    """Whether accepted findings are shown too."""
    folded: frozenset[str] = frozenset()
    """Groups of which only the heading is shown."""
    opened: frozenset[FoldKey] = frozenset()
    """Folds whose findings are shown."""


class Listing(NamedTuple):
    """The rows, and how many findings the salons' filter keeps out of them."""

    rows: tuple[Row, ...]
    hidden: int
    counts: dict[Severity, int]
    """Open findings of each severity that the filter leaves, shown or not."""


def listing(
    findings: Iterable[Finding],
    plan: Plan,
    wanted: Wanted,
    visible: Set[str],
    salon_filter: SalonFilter,
) -> Listing:
    """The rows for findings of a plan, the gravest first in each group, accepted ones last."""
    counts = dict.fromkeys(Severity, 0)
    shown: list[Finding] = []
    hidden = 0
    for finding in findings:
        if not _in_sight(finding, visible, salon_filter):
            hidden += finding.accepted is None
            continue
        counts[finding.severity] += finding.accepted is None
        if finding.severity in wanted.severities and finding.code not in wanted.without:
            shown.append(finding)
    ordered = [finding for finding in shown if finding.accepted is None]
    if wanted.accepted and len(ordered) < len(shown):
        ordered.extend(finding for finding in shown if finding.accepted is not None)
    return Listing(tuple(_rows(ordered, plan, wanted)), hidden, counts)


def _in_sight(finding: Finding, visible: Set[str], salon_filter: SalonFilter) -> bool:
    """Whether one of its salons is shown; what is about no salon follows the region."""
    if finding.salons:
        return not visible.isdisjoint(finding.salons)
    wanted = salon_filter.region
    return wanted is None or finding.region is None or finding.region is wanted


def _rows(findings: list[Finding], plan: Plan, wanted: Wanted) -> Iterator[Row]:
    if wanted.grouping is Grouping.SEVERITY:
        yield from _with_folds(findings, "", wanted)
        return
    groups: dict[str, list[Finding]] = {}
    regions = {salon.id: salon.region for salon in plan.salons}
    for finding in findings:
        for key in _groups_of(finding, wanted.grouping, regions):
            groups.setdefault(key, []).append(finding)
    for key in _order(groups, wanted.grouping, plan):
        members, folded = groups[key], key in wanted.folded
        open_ones = sum(one.accepted is None for one in members)
        yield Heading(wanted.grouping, key, open_ones, folded)
        if not folded:
            yield from _with_folds(members, key, wanted)


def _groups_of(
    finding: Finding, grouping: Grouping, regions: dict[str, RegionCode]
) -> Iterable[str]:
    """The groups a finding stands in: a pair in those of both its salons, once each."""
    if grouping is Grouping.RULE:
        return (finding.code,)
    if grouping is Grouping.SALON:
        return finding.salons or ("",)
    if finding.salons:
        return dict.fromkeys(regions[salon_id] for salon_id in finding.salons)
    return (finding.region or "",)


def _order(groups: Iterable[str], grouping: Grouping, plan: Plan) -> list[str]:
    """The groups as planners know them; what is about the whole programme comes last."""
    if grouping is Grouping.RULE:
        ranks = {code.value: rank for rank, code in enumerate(Code)}
    elif grouping is Grouping.REGION:
        ranks = {code.value: rank for rank, code in enumerate(RegionCode)}
    else:
        ranks = {salon.id: rank for rank, salon in enumerate(plan.salons)}
    return sorted(groups, key=lambda key: ranks.get(str(key), len(ranks)))


def _with_folds(findings: list[Finding], group: str, wanted: Wanted) -> Iterator[Row]:
    """The findings, with two opportunities or more of one event folded where the first stands."""
    by_event: dict[str, list[Finding]] = {}
    for finding in findings:
        if _folds(finding):
            by_event.setdefault(finding.event or "", []).append(finding)
    for finding in findings:
        event = finding.event or ""
        members = by_event.get(event, []) if _folds(finding) else []
        if len(members) < 2:
            yield Line(finding, group)
        elif finding is members[0]:
            opened = (group, event) in wanted.opened
            yield Fold(event, tuple(members), group, opened)
            if opened:
                yield from (Line(one, group, within=True) for one in members)


def _folds(finding: Finding) -> bool:
    return finding.code is Code.TIE_OPPORTUNITY and finding.accepted is None
