"""What a pressed mouse button does on the calendar: carrying bars, drawing one, a rubber band."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.layout import Part, TimelineLayout
from salonplanner.ui.timeline.rows import Row


class Press(msgspec.Struct, frozen=True):
    """A mouse button held on a bar."""

    bar: Bar
    part: Part
    days: float
    """Where it was pressed, in days from the first one shown: the layout may get another width."""
    was_selected: bool
    """Whether it was selected before: then a mere click selects it alone on release."""
    toggles: bool = False
    """Whether Ctrl was down: then a mere click adds it to the selection, or takes it away."""


class Ground(msgspec.Struct, frozen=True):
    """A mouse button held on free space, in places of the canvas."""

    x: float
    y: float
    day: date
    row: Row | None = None
    """The row there; None below them all, or where a rubber band is wanted."""
    before: tuple[str, ...] = ()
    """What was selected and stays so."""


class Drag(msgspec.Struct, frozen=True):
    """Bars on their way: all those selected by their bodies, or one by an edge."""

    held: Bar
    part: Part
    bars: tuple[Bar, ...]
    days: int = 0
    row: Row | None = None
    """The row they are carried to; None for the ones they are in."""
    lane: int = 0
    """The lane of that row under the pointer."""
    copies: bool = False
    """Whether the bars stay, and copies are carried."""

    def by(self, days: int, layout: TimelineLayout) -> "Drag":
        """The drag with the pointer so many days from where it began, within the days shown.

        Several stop together where one of them reaches the first or the last day.
        """
        salons = [bar.salon for bar in self.bars]
        start = min(salon.start for salon in salons).toordinal()
        end = max(salon.end for salon in salons).toordinal()
        earlier = min(0, layout.scale.first - start)
        later = max(0, layout.scale.last - end)
        length = max(self.held.salon.days - 1, 0)
        if self.part is Part.FIRST_DAY:
            later = length
        elif self.part is Part.LAST_DAY:
            earlier = -length
        return msgspec.structs.replace(self, days=min(max(days, earlier), later))

    def over(self, y: float, layout: TimelineLayout) -> "Drag":
        """The drag with the pointer at a height of the canvas: an edge stays in its row."""
        row = layout.row_at(y) if self.part is Part.BODY else None
        if row is None or row.key == self.held.row:
            return msgspec.structs.replace(self, row=None, lane=self.held.lane)
        return msgspec.structs.replace(self, row=row, lane=_lane_at(y, row, layout))

    def copying(self, copies: bool) -> "Drag":
        """The drag of copies, or of the bars themselves; an edge has no copies."""
        return msgspec.structs.replace(self, copies=copies and self.part is Part.BODY)

    @property
    def moved(self) -> Iterator[tuple[Bar, Salon]]:
        """Each bar with its salon on the days it would get, the held one first."""
        yield self.held, self._moved(self.held.salon)
        for bar in self.bars:
            if bar.id != self.held.id:
                yield bar, self._moved(bar.salon)

    def _moved(self, salon: Salon) -> Salon:
        shift = timedelta(days=self.days)
        start, end = salon.start, salon.end
        if self.part is not Part.LAST_DAY:
            start += shift
        if self.part is not Part.FIRST_DAY:
            end += shift
        return msgspec.structs.replace(salon, start=start, end=end)


class Sketch(msgspec.Struct, frozen=True):
    """A salon being drawn on the free space of a row."""

    row: Row
    lane: int
    anchor: date
    day: date

    def to(self, day: date, layout: TimelineLayout) -> "Sketch":
        """The drawing with the pointer over another day."""
        row = next(row for row in layout.rows if row.key == self.row.key)
        return msgspec.structs.replace(self, day=day, row=row)

    @property
    def start(self) -> date:
        """Its first day."""
        return min(self.anchor, self.day)

    @property
    def end(self) -> date:
        """Its last day."""
        return max(self.anchor, self.day)


class Lasso(msgspec.Struct, frozen=True):
    """A rubber band over the canvas, which adds what it touches to what was selected."""

    x: float
    y: float
    to_x: float
    to_y: float
    before: tuple[str, ...] = ()

    def to(self, x: float, y: float) -> "Lasso":
        """The band with the pointer elsewhere."""
        return msgspec.structs.replace(self, to_x=x, to_y=y)

    @property
    def rect(self) -> Rect:
        """What it covers of the canvas."""
        left, top = min(self.x, self.to_x), min(self.y, self.to_y)
        return Rect(left, top, abs(self.to_x - self.x), abs(self.to_y - self.y))

    def ids(self, layout: TimelineLayout) -> tuple[str, ...]:
        """What was selected before, and the salons whose bars it touches, in their order."""
        rect = self.rect
        found = dict.fromkeys(self.before)
        for row in layout.rows_between(rect.y, rect.bottom):
            top, bottom = rect.y - row.y, rect.bottom - row.y
            for bar in row.bars:
                box = bar.rect
                across = box.x < rect.right and rect.x < box.right
                if across and box.y < bottom and top < box.bottom:
                    found[bar.id] = None
        return tuple(found)


Gesture = Drag | Sketch | Lasso


def fits(gesture: Gesture, layout: TimelineLayout) -> bool:
    """Whether a layout still has the row that a gesture began in."""
    if isinstance(gesture, Lasso):
        return True
    key = gesture.held.row if isinstance(gesture, Drag) else gesture.row.key
    return any(row.key == key for row in layout.rows)


def begin(
    press: Press, layout: TimelineLayout, selected: frozenset[str], *, copies: bool = False
) -> Drag:
    """The drag that a press begins: an edge takes its own bar, a body all that are selected."""
    bar = press.bar
    if press.part is not Part.BODY or bar.id not in selected:
        drag = Drag(bar, press.part, (bar,))
    else:
        bars = (found for number, (_, found) in layout.places.items() if number in selected)
        drag = Drag(bar, press.part, tuple(bars))
    return drag.copying(copies)


def begin_on(ground: Ground, layout: TimelineLayout) -> Sketch | Lasso:
    """What a press on free space begins: a salon in its row, or a rubber band."""
    if ground.row is None:
        return Lasso(ground.x, ground.y, ground.x, ground.y, ground.before)
    lane = _lane_at(ground.y, ground.row, layout)
    return Sketch(ground.row, lane, ground.day, ground.day)


def _lane_at(y: float, row: Row, layout: TimelineLayout) -> int:
    lengths = layout.settings.lengths
    lane = int((y - row.y - lengths.row_padding) // lengths.lane)
    last = 0 if row.folded else max(len(row.lanes) - 1, 0)
    return min(max(lane, 0), last)
