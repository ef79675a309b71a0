"""The whole season in small, laid out without Qt: a mark for each salon, a frame for the view."""

from collections.abc import Sequence
from datetime import date

import msgspec

from salonplanner.domain.salon import Level
from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.geometry import Rect, Span, TimeScale
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.rows import Row

_LEAST_WIDTH = 1.5
_LEAST_FRAME = 12.0


class Mark(msgspec.Struct, frozen=True):
    """One salon."""

    rect: Rect
    level: Level


class Line(msgspec.Struct, frozen=True):
    """The marks of one row of the calendar."""

    lanes: Sequence[Sequence[Bar]]
    """The bars they stand for."""
    y: float
    thickness: float
    marks: tuple[Mark, ...]

    def holds(self, row: Row, y: float, thickness: float) -> bool:
        """Whether it is what a row would be made into."""
        return self.lanes is row.lanes and (self.y, self.thickness) == (y, thickness)


class Overview(msgspec.Struct, frozen=True):
    """The marks of a season in a strip, and how its places stand for days."""

    scale: TimeScale
    lines: tuple[Line, ...]
    months: tuple[float, ...]
    """Where a month begins."""

    def frame(self, along: float, width: float, per_day: float) -> Span:
        """What of the strip a view shows, in pixels from its left edge.

        ``along`` says how far the view is scrolled in time, ``width`` how wide it is.
        """
        unit = self.scale.per_day / per_day
        start, length = along * unit, min(max(width * unit, _LEAST_FRAME), self.scale.width)
        start = min(start, self.scale.width - length)
        span = Span(start, start + length)
        left = self.scale.left(span)
        return Span(left, left + length)

    def along_for(self, left: float, width: float, per_day: float) -> float:
        """The scroll that brings the frame's left edge to a place of the strip."""
        unit = self.scale.per_day / per_day
        if self.scale.rtl:
            left = self.scale.width - left - width * unit
        return left / unit


def overview(
    layout: TimelineLayout,
    width: float,
    top: float,
    height: float,
    previous: Overview | None = None,
) -> Overview:
    """A season in a strip so wide, its rows as lines one under another.

    Lines that would be the same are taken from the ``previous`` one.
    """
    scale = layout.scale
    small = TimeScale(scale.first, scale.days, max(width, 1.0) / scale.days, scale.rtl)
    pitch = height / max(len(layout.rows), 1)
    thickness = max(pitch - 0.5, 1.0)
    kept = previous.lines if previous is not None and previous.scale == small else ()
    lines: list[Line] = []
    for index, row in enumerate(layout.rows):
        y = top + index * pitch
        if index < len(kept) and kept[index].holds(row, y, thickness):
            lines.append(kept[index])
        else:
            lines.append(_line(row, small, y, thickness))
    return Overview(small, tuple(lines), tuple(_months(small)))


def _line(row: Row, scale: TimeScale, y: float, thickness: float) -> Line:
    marks: list[Mark] = []
    for bar in row.bars:
        salon = bar.salon
        rect = scale.rect(scale.span(salon.start, max(salon.start, salon.end)), y, thickness)
        wide = max(rect.width - 0.5, _LEAST_WIDTH)
        marks.append(Mark(Rect(rect.x, y, wide, thickness), salon.level))
    return Line(row.lanes, y, thickness, tuple(marks))


def _months(scale: TimeScale) -> list[float]:
    days = (date.fromordinal(scale.first + n) for n in range(scale.days))
    spans = (scale.span(day, day) for day in days if day.day == 1)
    return [scale.width - span.start if scale.rtl else span.start for span in spans]
