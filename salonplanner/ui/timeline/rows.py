"""The rows of the calendar: one a region, open with its lanes or folded to a strip."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.bars import Bar, BarRules
from salonplanner.ui.timeline.geometry import Lengths
from salonplanner.ui.timeline.settings import Settings


class Row(msgspec.Struct, frozen=True):
    """One region: its place, its texts and its bars, whose rectangles count from its top."""

    code: RegionCode
    y: float
    height: float
    title: str
    count: str
    folded: bool
    lanes: tuple[tuple[Bar, ...], ...]
    salons: tuple[Salon, ...]
    severities: Mapping[str, Severity]

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


def make_rows(
    content: Content, settings: Settings, rules: BarRules, kept: Mapping[RegionCode, Row]
) -> tuple[Row, ...]:
    """A row for each region, from the top; one of ``kept`` where it would be the same."""
    shown: dict[RegionCode, list[Salon]] = {code: [] for code in RegionCode}
    totals = dict.fromkeys(RegionCode, 0)
    for salon in content.plan.salons:
        totals[salon.region] += salon.active
        if content.shows(salon):
            shown[salon.region].append(salon)
    rows: list[Row] = []
    y = 0.0
    for code, salons in shown.items():
        folded = code in settings.folded
        alerts = {s.id: content.severities[s.id] for s in salons if s.id in content.severities}
        count = settings.wording.count(sum(salon.active for salon in salons), totals[code])
        row = kept.get(code)
        if row is None or not _same_content(row, salons, alerts, folded=folded):
            lanes = (rules.minis if folded else rules.lanes)(salons, alerts)
            height = _height(len(lanes), settings.lengths, folded=folded)
            title = settings.wording.region(code)
            row = Row(code, y, height, title, count, folded, lanes, tuple(salons), alerts)
        elif row.y != y or row.count != count:
            row = msgspec.structs.replace(row, y=y, count=count)
        rows.append(row)
        y += row.height
    return tuple(rows)


def _same_content(
    row: Row, salons: Sequence[Salon], severities: Mapping[str, Severity], *, folded: bool
) -> bool:
    return (
        row.folded == folded
        and len(row.salons) == len(salons)
        and all(one is other for one, other in zip(row.salons, salons, strict=True))
        and row.severities == severities
    )


def _height(lanes: int, lengths: Lengths, *, folded: bool) -> float:
    if folded:
        return lengths.mini_row
    return lengths.row_padding + lengths.lane * max(lanes, 1)
