"""Which rows the findings panel shows: groups, findings, and opportunities folded by event."""

import enum
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding, Severity
from salonplanner.services.filtering import SalonFilter

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


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
    within: bool = False


Row = Heading | Fold | Line
Entry = Row | Finding
"""A finding as it is stands for its line: of some thousand only those looked at are made."""
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

    entries: tuple[Entry, ...]
    hidden: int
    counts: dict[Severity, int]
    """Open findings of each severity that the filter leaves, shown or not."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows made."""
        return tuple(map(row_of, self.entries))


def row_of(entry: Entry) -> Row:
    """The row that an entry stands for."""
    return Line(entry) if isinstance(entry, Finding) else entry


def listing(
    findings: Sequence[Finding],
    plan: Plan,
    wanted: Wanted,
    visible: Set[str],
    salon_filter: SalonFilter,
) -> Listing:
    """The rows for all findings of a plan, which come the gravest first; accepted ones last."""
    seen = _in_sight(findings, plan, visible, salon_filter)
    open_ones, accepted = seen, []
    hidden = len(findings) - len(seen)
    if plan.accepted:
        open_ones = [finding for finding in seen if finding.accepted is None]
        accepted = [finding for finding in seen if finding.accepted is not None]
        hidden = sum(finding.accepted is None for finding in findings) - len(open_ones)
    shown = _chosen(open_ones, wanted)
    last = _chosen(accepted, wanted) if wanted.accepted else ()
    counts = {one: end - start for one, (start, end) in _spans(open_ones).items()}
    if wanted.grouping is Grouping.SEVERITY:
        entries = _by_severity(shown, last, wanted)
    else:
        entries = _in_groups((*shown, *last), plan, wanted)
    return Listing(tuple(entries), hidden, counts)


def _in_sight(
    findings: Sequence[Finding], plan: Plan, visible: Set[str], salon_filter: SalonFilter
) -> Sequence[Finding]:
    """Those of which a salon is shown; what is about no salon follows the region."""
    region = salon_filter.region
    if region is None and all(salon.id in visible for salon in plan.salons if salon.active):
        return findings
    return [
        finding
        for finding in findings
        if (
            not visible.isdisjoint(finding.salons)
            if finding.salons
            else region is None or finding.region is None or finding.region is region
        )
    ]


def _spans(findings: Sequence[Finding]) -> dict[Severity, tuple[int, int]]:
    """Where the findings of each severity begin and end, as they stand in its order."""
    ends = [bisect_right(findings, rank, key=_rank) for rank in range(len(Severity))]
    starts = (0, *ends)
    return {one: (starts[rank], ends[rank]) for rank, one in enumerate(Severity)}


def _rank(finding: Finding) -> int:
    return _RANKS[finding.severity]


def _chosen(findings: Sequence[Finding], wanted: Wanted) -> Sequence[Finding]:
    """The findings of the severities and rules asked for."""
    chosen = findings
    if len(wanted.severities) < len(Severity):
        spans = _spans(findings)
        chosen = [
            finding
            for severity in Severity
            if severity in wanted.severities
            for finding in findings[slice(*spans[severity])]
        ]
    if wanted.without:
        chosen = [finding for finding in chosen if finding.code not in wanted.without]
    return chosen


def _by_severity(
    shown: Sequence[Finding], last: Sequence[Finding], wanted: Wanted
) -> Iterable[Entry]:
    """The findings as they stand; only notes, which come after the rest, are looked at to fold."""
    notes = bisect_left(shown, _RANKS[Severity.INFO], key=_rank)
    return (*shown[:notes], *_with_folds(shown[notes:], "", wanted), *last)


def _in_groups(findings: Sequence[Finding], plan: Plan, wanted: Wanted) -> Iterable[Entry]:
    entries: list[Entry] = []
    groups: dict[str, list[Finding]] = {}
    # As plain texts, which are told apart many times faster than members of an enum.
    regions = {salon.id: str(salon.region) for salon in plan.salons}
    for finding in findings:
        for key in _groups_of(finding, wanted.grouping, regions):
            groups.setdefault(key, []).append(finding)
    for key in _order(groups, wanted.grouping, plan):
        members, folded = groups[key], key in wanted.folded
        open_ones = sum(one.accepted is None for one in members)
        entries.append(Heading(wanted.grouping, key, open_ones, folded))
        if not folded:
            entries.extend(_with_folds(members, key, wanted))
    return entries


def _groups_of(finding: Finding, grouping: Grouping, regions: dict[str, str]) -> tuple[str, ...]:
    """The groups a finding stands in: a pair in those of both its salons, once each."""
    if grouping is Grouping.RULE:
        return (str(finding.code),)
    if grouping is Grouping.SALON:
        return finding.salons or ("",)
    if finding.salons:
        first, last = regions[finding.salons[0]], regions[finding.salons[-1]]
        return (first,) if first == last else (first, last)
    return (str(finding.region or ""),)


def _order(groups: Iterable[str], grouping: Grouping, plan: Plan) -> list[str]:
    """The groups as planners know them; what is about the whole programme comes last."""
    if grouping is Grouping.RULE:
        known: Iterable[str] = map(str, Code)
    elif grouping is Grouping.REGION:
        known = map(str, RegionCode)
    else:
        known = (salon.id for salon in plan.salons)
    ranks = {key: rank for rank, key in enumerate(known)}
    return sorted(groups, key=lambda key: ranks.get(key, len(ranks)))


def _with_folds(findings: Sequence[Finding], group: str, wanted: Wanted) -> Iterable[Entry]:
    """The findings, with two opportunities or more of one event folded where the first stands."""
    by_event: dict[str, list[Finding]] = {}
    for finding in findings:
        if _folds(finding):
            by_event.setdefault(finding.event or "", []).append(finding)
    folds = {event: members for event, members in by_event.items() if len(members) > 1}
    if not folds:
        return findings
    entries: list[Entry] = []
    for finding in findings:
        members = folds.get(finding.event or "") if _folds(finding) else None
        if members is None:
            entries.append(finding)
        elif finding is members[0]:
            event = finding.event or ""
            opened = (group, event) in wanted.opened
            entries.append(Fold(event, tuple(members), group, opened))
            if opened:
                entries.extend(Line(one, within=True) for one in members)
    return entries


def _folds(finding: Finding) -> bool:
    return finding.code is Code.TIE_OPPORTUNITY and finding.accepted is None
