"""The rows of the calendar: one a group of salons, open with its lanes or folded to a strip."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.bars import Bar, BarRules
from salonplanner.ui.timeline.geometry import Lengths
from salonplanner.ui.timeline.grouping import Group, Grouping, Member, members
from salonplanner.ui.timeline.settings import Settings


class Row(msgspec.Struct, frozen=True):
    """One group: its place, its texts and its bars, whose rectangles count from its top."""

    group: Group
    y: float
    height: float
    title: str
    count: str
    folded: bool
    lanes: tuple[tuple[Bar, ...], ...]
    salons: tuple[Salon, ...]
    severities: Mapping[str, Severity]

    @property
    def key(self) -> str:
        """The key of its group."""
        return self.group.key

    @property
    def bars(self) -> Iterator[Bar]:
        """Its bars, lane by lane."""
        for lane in self.lanes:
            yield from lane


class Content(msgspec.Struct, frozen=True):
    """What is laid out: a plan, its alerts, and what the filters leave of it."""

    plan: Plan
    severities: Mapping[str, Severity] = msgspec.field(default_factory=dict[str, Severity])
    """The worst finding of each salon that has one."""
    visible: frozenset[str] | None = None
    """Ids of the salons shown; None for all that are not cancelled."""

    def shows(self, salon: Salon) -> bool:
        """Whether the salon is among those shown."""
        return salon.active if self.visible is None else salon.id in self.visible


def members_of(content: Content, settings: Settings) -> tuple[Member, ...]:
    """The groups that have a row, with their salons shown."""
    wording = settings.wording
    return members(content.plan, content.shows, settings.grouping, wording.city_key)


def make_rows(
    groups: Sequence[Member],
    severities: Mapping[str, Severity],
    settings: Settings,
    rules: BarRules,
    kept: Mapping[str, Row],
) -> tuple[Row, ...]:
    """A row for each group, from the top; one of ``kept`` where it would be the same."""
    rows: list[Row] = []
    y = 0.0
    for member in groups:
        row = _row(member, severities, settings, rules, kept.get(member.group.key))
        if row.y != y:
            row = msgspec.structs.replace(row, y=y)
        rows.append(row)
        y += row.height
    return tuple(rows)


def _row(
    member: Member,
    severities: Mapping[str, Severity],
    settings: Settings,
    rules: BarRules,
    kept: Row | None,
) -> Row:
    group, salons, wording = member.group, member.salons, settings.wording
    folded = group.key in settings.folded
    alerts = {s.id: severities[s.id] for s in salons if s.id in severities}
    count = wording.count(sum(salon.active for salon in salons), member.active)
    if settings.grouping is Grouping.CITY and group.region is not None:
        count = f"{count} · {wording.region(group.region)}"
    if kept is not None and _same_content(kept, member, alerts, folded=folded):
        return kept if kept.count == count else msgspec.structs.replace(kept, count=count)
    lanes = (rules.minis if folded else rules.lanes)(salons, alerts, group.key)
    height = _height(len(lanes), settings.lengths, folded=folded)
    title = wording.group(group)
    return Row(group, 0.0, height, title, count, folded, lanes, salons, alerts)


def _same_content(
    row: Row, member: Member, severities: Mapping[str, Severity], *, folded: bool
) -> bool:
    return (
        row.folded == folded
        and row.group == member.group
        and len(row.salons) == len(member.salons)
        and all(one is other for one, other in zip(row.salons, member.salons, strict=True))
        and row.severities == severities
    )


def _height(lanes: int, lengths: Lengths, *, folded: bool) -> float:
    if folded:
        return lengths.mini_row
    return lengths.row_padding + lengths.lane * max(lanes, 1)
