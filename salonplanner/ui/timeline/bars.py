"""Salons as bars in lanes that never overlap, the space of their labels reserved."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon, Status
from salonplanner.ui.timeline.geometry import Lengths, Measure, Rect, Span, TimeScale


class Bar(msgspec.Struct, frozen=True):
    """One salon's place in its row; rectangles count from the row's top."""

    salon: Salon
    lane: int
    rect: Rect
    text: str
    label: Rect | None
    """Where its label stands, narrower than the text where it must be cut; None in a mini bar."""
    severity: Severity | None

    row: str = ""
    """Key of its row's group: a salon can stand in several rows."""

    @property
    def id(self) -> str:
        """The salon's number, which its bars in several rows have in common."""
        return self.salon.id

    @property
    def inside(self) -> bool:
        """Whether its label stands in the bar."""
        label, rect = self.label, self.rect
        return label is not None and rect.x <= label.x and label.right <= rect.right

    @property
    def left(self) -> float:
        """The left edge of all that it occupies."""
        return min(self.rect.x, self.label.x) if self.label else self.rect.x

    @property
    def right(self) -> float:
        """The right edge of all that it occupies, an alert's badge left out."""
        return max(self.rect.right, self.label.right) if self.label else self.rect.right


class _Placed(NamedTuple):
    """A bar on the time axis before it has a lane."""

    salon: Salon
    bar: Span
    label: Span
    occupied: Span
    text: str


class BarRules(msgspec.Struct, frozen=True):
    """What the placing of bars depends on, the salons apart."""

    scale: TimeScale
    lengths: Lengths
    measure: Measure
    label: Callable[[Salon], str]
    fit_to: float
    """Pixels of the axis that labels must not leave; that of the whole days shown as a rule."""

    def lanes(
        self, salons: Iterable[Salon], severities: Mapping[str, Severity], row: str = ""
    ) -> tuple[tuple[Bar, ...], ...]:
        """The salons packed from the top, each lane in the order of time.

        The same salons give the same lanes in whatever order they come.
        """
        ends: list[float] = []
        lanes: list[list[Bar]] = []
        for salon in sorted(salons, key=_in_time):
            severity = alert_of(severities.get(salon.id))
            placed = self._placed(salon, severity)
            lane = next(
                (n for n, end in enumerate(ends) if placed.occupied.start >= end), len(ends)
            )
            if lane == len(ends):
                ends.append(0.0)
                lanes.append([])
            ends[lane] = placed.occupied.end + self.lengths.between
            lanes[lane].append(self._bar(placed, lane, severity, row))
        return tuple(tuple(lane) for lane in lanes)

    def minis(
        self, salons: Iterable[Salon], severities: Mapping[str, Severity], row: str = ""
    ) -> tuple[tuple[Bar, ...], ...]:
        """The salons of a folded row in one lane, without labels; they may lie on another."""
        lengths, scale = self.lengths, self.scale
        y = (lengths.mini_row - lengths.mini_bar) / 2
        bars = tuple(
            Bar(
                salon=salon,
                lane=0,
                rect=scale.rect(_span(scale, salon), y, lengths.mini_bar),
                text="",
                label=None,
                severity=alert_of(severities.get(salon.id)),
                row=row,
            )
            for salon in sorted(salons, key=_in_time)
        )
        return (bars,) if bars else ()

    def _placed(self, salon: Salon, severity: Severity | None) -> _Placed:
        lengths = self.lengths
        bar = _span(self.scale, salon)
        text = self.label(salon)
        wanted = min(self.measure(text), lengths.label_most)
        lead = lead_width(salon, lengths)
        if lead + wanted + lengths.slack <= bar.width:
            start = bar.start + lead
            return _Placed(salon, bar, Span(start, start + wanted), bar, text)
        out = lengths.label_gap + (lengths.alert_out if severity else 0)
        after = Span(bar.end + out, bar.end + out + wanted)
        if after.end > self.fit_to:
            before = Span(bar.start - lengths.label_gap - wanted, bar.start - lengths.label_gap)
            if before.start >= 0:
                return _Placed(salon, bar, before, Span(before.start, bar.end), text)
            after = Span(after.start, max(after.start, self.fit_to))
        return _Placed(salon, bar, after, Span(bar.start, after.end), text)

    def _bar(self, placed: _Placed, lane: int, severity: Severity | None, row: str) -> Bar:
        lengths, scale = self.lengths, self.scale
        y = lengths.row_padding + lane * lengths.lane
        return Bar(
            salon=placed.salon,
            lane=lane,
            rect=scale.rect(placed.bar, y, lengths.bar),
            text=placed.text,
            label=scale.rect(placed.label, y, lengths.bar),
            severity=severity,
            row=row,
        )


def alert_of(severity: Severity | None) -> Severity | None:
    """The severity a bar shows: an error or a warning, never a mere information."""
    return None if severity is Severity.INFO else severity


def lead_width(salon: Salon, lengths: Lengths) -> float:
    """Pixels from the beginning of a bar to where a label inside it begins."""
    glyphs = (salon.status is Status.HELD) + bool(salon.ties)
    if not glyphs:
        return lengths.inset
    return lengths.badge_inset + glyphs * (lengths.badge + lengths.badge_inset)


def bars_between(lane: Sequence[Bar], left: float, right: float, *, rtl: bool) -> Sequence[Bar]:
    """The bars of a lane that show between two places of the canvas, by bisection."""
    low, high = 0, len(lane)
    if rtl:
        first = _first(lane, lambda bar: bar.left < right)
        return lane[first : _first(lane, lambda bar: bar.right < left)]
    low = _first(lane, lambda bar: bar.right > left)
    high = _first(lane, lambda bar: bar.left > right)
    return lane[low:high]


def _first(lane: Sequence[Bar], holds: Callable[[Bar], bool]) -> int:
    low, high = 0, len(lane)
    while low < high:
        middle = (low + high) // 2
        if holds(lane[middle]):
            high = middle
        else:
            low = middle + 1
    return low


def _in_time(salon: Salon) -> tuple[date, date, str]:
    return salon.start, salon.end, salon.id


def _span(scale: TimeScale, salon: Salon) -> Span:
    return scale.span(salon.start, max(salon.start, salon.end))
