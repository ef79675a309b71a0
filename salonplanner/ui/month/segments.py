"""The pieces of salons' bars within a week, and the counts of those that found no place."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta

import msgspec

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon, Status
from salonplanner.ui.month.grid import Grid
from salonplanner.ui.month.packing import Room, pack
from salonplanner.ui.month.stays import DAYS, Stay, last_day, stay_of
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.timeline.geometry import Measure, Rect


class Segment(msgspec.Struct, frozen=True):
    """What a week shows of one salon's bar."""

    salon: Salon
    lane: int
    rect: Rect
    from_before: bool
    """Whether the bar comes from the week before: it is cut there."""
    goes_on: bool
    """Whether it goes on in the week after."""
    text: str
    label: Rect
    """Where its text stands, narrower than the text where it must be cut."""
    severity: Severity | None = None
    """The alert whose badge it bears: a bar's last piece has it."""

    @property
    def id(self) -> str:
        """The salon's number."""
        return self.salon.id


class More(msgspec.Struct, frozen=True):
    """How many salons of a day found no place, and which."""

    day: date
    rect: Rect
    text: str
    ids: tuple[str, ...]


class WeekRules(msgspec.Struct, frozen=True):
    """What the pieces of a week's bars depend on, the salons apart."""

    grid: Grid
    week: int
    above: float
    """Pixels of the week above its lanes."""
    measure: Measure
    wording: MonthWording

    @property
    def monday(self) -> date:
        """The week's first day."""
        return self.grid.first + timedelta(days=DAYS * self.week)

    @property
    def room(self) -> Room:
        """The lanes the week has."""
        return self.grid.room(self.above)

    def laid(self, salons: Iterable[Salon]) -> tuple[tuple[Segment, ...], tuple[More, ...]]:
        """The pieces of the salons that find a lane, and the counts of the others."""
        monday = self.monday
        stays = [
            (salon, stay)
            for salon in salons
            if (stay := stay_of(salon.id, salon.start, last_day(salon), monday)) is not None
        ]
        packed = pack([stay for _, stay in stays], self.room)
        lanes = packed.lanes
        segments = tuple(
            self.segment(salon, stay, lanes[salon.id]) for salon, stay in stays if salon.id in lanes
        )
        hidden = (stay for _, stay in stays if stay.id in packed.hidden)
        return segments, tuple(self._more(hidden))

    def stay(self, salon: Salon) -> Stay | None:
        """The days of the week that a salon takes; None where it takes none."""
        return stay_of(salon.id, salon.start, last_day(salon), self.monday)

    def segment(self, salon: Salon, stay: Stay, lane: int) -> Segment:
        """A salon's piece in a lane, without a badge."""
        monday, sunday = self.monday, self.monday + timedelta(days=DAYS - 1)
        cut = (salon.start < monday, last_day(salon) > sunday)
        rect = self._bar_rect(stay, lane, cut=cut)
        # The signs of a narrow day may leave nothing, or less.
        lead = min(self._lead(salon, cut), rect.width)
        tail = min(self.grid.lengths.inset * (2 if cut[1] else 1), rect.width - lead)
        room = rect.width - lead - tail
        labels = self.wording.labels(salon)
        text = next((text for text in labels if self.measure(text) <= room), labels[-1])
        label = Rect(rect.x + (tail if self.grid.rtl else lead), rect.y, room, rect.height)
        return Segment(salon, lane, rect, *cut, text, label)

    def _bar_rect(self, stay: Stay, lane: int, *, cut: tuple[bool, bool]) -> Rect:
        """Where a bar lies in a lane; up to the week's border where it is cut."""
        bar, pitch = self.grid.bar
        y = self.grid.top(self.week) + self.above + lane * pitch
        whole = self.grid.rect(stay.first, stay.last + 1, y, bar)
        edge = self.grid.lengths.edge
        before, behind = (0.0 if is_cut else edge for is_cut in cut)
        left = behind if self.grid.rtl else before
        return Rect(whole.x + left, y, whole.width - before - behind, bar)

    def _lead(self, salon: Salon, cut: tuple[bool, bool]) -> float:
        """Pixels from the beginning of a bar to its label: signs stand where the salon opens."""
        lengths = self.grid.lengths
        if cut[0]:
            return 2 * lengths.inset
        signs = (salon.status is Status.HELD) + bool(salon.ties)
        if not signs:
            return lengths.inset
        return lengths.badge_inset + signs * (lengths.badge + lengths.badge_inset)

    def _count(self, count: int) -> str:
        text = self.wording.more(count)
        room = self.grid.column - 2 * self.grid.lengths.edge
        return text if self.measure(text) <= room else self.wording.more_short(count)

    def _more(self, hidden: Iterable[Stay]) -> Iterator[More]:
        """A count for each day that hides a salon."""
        by_day: dict[int, list[str]] = {}
        for stay in hidden:
            for column in range(stay.first, stay.last + 1):
                by_day.setdefault(column, []).append(stay.id)
        grid, lengths = self.grid, self.grid.lengths
        y = grid.top(self.week) + grid.row - lengths.more - lengths.below / 2
        for column, ids in sorted(by_day.items()):
            text = self._count(len(ids))
            rect = grid.rect(column, column + 1, y, lengths.more)
            yield More(self.monday + timedelta(days=column), rect, text, tuple(ids))


def with_badges(
    weeks: Sequence[Sequence[Segment]], severity_of: Callable[[str], Severity | None]
) -> list[tuple[Segment, ...]]:
    """The same pieces, the last one of each bar with the badge of its salon's alert."""
    marked: set[str] = set()
    found: list[tuple[Segment, ...]] = []
    for week in reversed(weeks):
        pieces: list[Segment] = []
        for segment in week:
            severity = None if segment.id in marked else severity_of(segment.id)
            marked.add(segment.id)
            pieces.append(
                segment if severity is None else msgspec.structs.replace(segment, severity=severity)
            )
        found.append(tuple(pieces))
    return found[::-1]
