"""Shows ahead what a gesture would give: where the bars would be, and what would follow."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import msgspec
from PySide6.QtCore import QPointF

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.foresight import Foresight, Note
from salonplanner.ui.timeline.geometry import Lengths, Rect
from salonplanner.ui.timeline.gestures import Drag, Gesture, Lasso, Sketch
from salonplanner.ui.timeline.grouping import Group
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.marks import Ahead, Shade, Tag
from salonplanner.ui.timeline.rows import Row
from salonplanner.ui.timeline.stage import Stage

_SAME_DAY = date(2000, 1, 1)


class Preview:
    """Works out a gesture over a stage, anew only where it would give something else.

    Without a ``foresight`` bars keep to their rows, and nothing is foreseen.
    """

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.foresight: Foresight | None = None
        self.forget()

    def forget(self) -> None:
        """Forget what was worked out: the gesture is over, or the plan is another."""
        self._gesture: Gesture | None = None
        self._landing: Landing | None = None
        self._notes: tuple[Note, ...] = ()
        self._shades: tuple[Shade, ...] = ()
        self._shaded: tuple[object, ...] = ()

    def landing(self, gesture: Drag | Sketch) -> Landing | None:
        """What letting go now would give; None where nothing can be drawn."""
        self._work_out(gesture)
        return self._landing

    @property
    def refusal(self) -> str:
        """Why what was worked out last cannot be dropped; empty where it can."""
        landing = self._landing
        refused = landing is not None and landing.refusal is not None and self._notes
        return self._notes[0].text if refused else ""

    def ahead(self, gesture: Gesture, point: QPointF) -> Ahead:
        """What to paint of the gesture, with the pointer at a point of the viewport."""
        if isinstance(gesture, Lasso):
            return Ahead(lasso=gesture.rect, touched=gesture.ids(self._stage.layout))
        self._work_out(gesture)
        landing = self._landing
        if landing is None:
            return Ahead()
        tag = Tag(
            title=self._title(gesture, landing),
            x=point.x(),
            y=point.y(),
            notes=self._notes,
            legend=self._stage.wording.clash_legend if self._shades else "",
        )
        layout = self._stage.layout
        if isinstance(gesture, Sketch):
            ghosts = (_drawn(gesture, landing.after[0], layout),)
            return Ahead(ghosts=ghosts, shades=self._shades, tag=tag)
        left = frozenset(s.id for s in landing.before if not gesture.copies)
        ghosts = tuple(_carried(gesture, landing, layout))
        return Ahead(ghosts, left, self._shades, tag=tag)

    def _work_out(self, gesture: Drag | Sketch) -> None:
        if gesture == self._gesture:
            return
        self._gesture = gesture
        self._landing = self._landed(gesture)
        self._notes = ()
        if self._landing is None or self.foresight is None:
            return
        row = _row_of(gesture, self._stage.layout)
        refusal = self.foresight.refusal(self._landing, row.group)
        if refusal:
            self._notes = (Note(refusal, Severity.ERROR),)
            self._shades, self._shaded = (), ()
            return
        asks = self._stage.wording.asks_city if self._landing.asks_city else ""
        asking = (Note(asks),) if asks else ()
        self._notes = (*asking, *self.foresight.notes(self._landing))
        self._shade(gesture, self._landing, row, self.foresight)

    def _landed(self, gesture: Drag | Sketch) -> Landing | None:
        foresight, layout = self.foresight, self._stage.layout
        grouping = layout.settings.grouping
        if isinstance(gesture, Sketch):
            if foresight is None:
                return None
            return foresight.drawn(gesture.row.group, grouping, gesture.start, gesture.end)
        moved = tuple(gesture.moved)
        if foresight is None:
            before = tuple(bar.salon for bar, _ in moved)
            return Landing(before, tuple(new for _, new in moved), gesture.copies)
        groups = {row.key: row.group for row in layout.rows}
        return foresight.carried(
            [(groups.get(bar.row, Group("")), bar.salon, new) for bar, new in moved],
            gesture.row.group if gesture.row is not None else None,
            grouping,
            copies=gesture.copies,
        )

    def _shade(
        self, gesture: Drag | Sketch, landing: Landing, row: Row, foresight: Foresight
    ) -> None:
        """Shade the days that would clash; they do not depend on the days of the one salon."""
        first = msgspec.structs.replace(landing.after[0], start=_SAME_DAY, end=_SAME_DAY)
        shaded = (first, landing.copies, landing.after[1:], row.key)
        if shaded != self._shaded:
            self._shaded = shaded
            scale = self._stage.layout.scale
            low, high = date.fromordinal(scale.first), date.fromordinal(scale.last)
            days = foresight.clash_days(landing, low, high)
            self._shades = tuple(_shades(days, row, self._stage.layout))

    def _title(self, gesture: Drag | Sketch, landing: Landing) -> str:
        first = landing.after[0]
        wording = self._stage.wording
        row = None
        if isinstance(gesture, Drag) and gesture.row is not None:
            row = gesture.row.title
        return wording.carried(
            first.start, first.end, len(landing.after), row, copies=landing.copies
        )


def _row_of(gesture: Drag | Sketch, layout: TimelineLayout) -> Row:
    """The row that the first salon would be in."""
    if gesture.row is not None:
        return gesture.row
    return next(row for row in layout.rows if row.key == gesture.held.row)


def _carried(drag: Drag, landing: Landing, layout: TimelineLayout) -> Iterator[Bar]:
    """The bars in their new places; further bars of a salon stay in their own rows."""
    there = drag.row if landing.refusal is None else None
    for (bar, _), salon in zip(drag.moved, landing.after, strict=True):
        for index, spot in layout.spots(bar.id):
            own = layout.rows[index]
            if spot.row != bar.row or there is None or there.key == own.key:
                yield placed(spot, salon, own.y + spot.rect.y, layout)
            else:
                lane = drag.lane + (bar.lane - drag.held.lane if bar.row == drag.held.row else 0)
                yield placed(spot, salon, _top(there, lane, spot.rect, layout), layout)


def _top(row: Row, lane: int, rect: Rect, layout: TimelineLayout) -> float:
    """Where a bar's top is in a lane of another row, as far as the row has it."""
    lengths = layout.settings.lengths
    if row.folded:
        return row.y + (row.height - rect.height) / 2
    wanted = row.y + lengths.row_padding + max(lane, 0) * lengths.lane
    return min(wanted, row.y + row.height - lengths.lane)


def placed(bar: Bar, salon: Salon, y: float, layout: TimelineLayout) -> Bar:
    """The bar on other days; its label keeps its distance from the edge it stands at."""
    span = layout.scale.span(salon.start, max(salon.start, salon.end))
    rect = layout.scale.rect(span, y, bar.rect.height)
    label = bar.label
    if label is not None:
        at_right = label.x >= bar.rect.right
        dx = rect.right - bar.rect.right if at_right else rect.x - bar.rect.x
        label = label.moved(dx, y - bar.rect.y)
    return msgspec.structs.replace(bar, salon=salon, rect=rect, label=label)


def _drawn(sketch: Sketch, salon: Salon, layout: TimelineLayout) -> Bar:
    """The bar of a salon that is being drawn."""
    lengths: Lengths = layout.settings.lengths
    height = lengths.mini_bar if sketch.row.folded else lengths.bar
    rect = layout.scale.rect(layout.scale.span(salon.start, salon.end), 0, height)
    rect = rect.moved(0, _top(sketch.row, sketch.lane, rect, layout))
    label = None
    text = layout.settings.wording.label(salon)
    wide = layout.settings.measures.bar(text) + 2 * lengths.inset <= rect.width
    if not sketch.row.folded:
        room = rect.width - 2 * lengths.inset
        label = Rect(rect.x + lengths.inset, rect.y, max(room, 0.0), rect.height)
    return Bar(salon, sketch.lane, rect, text if wide else "", label, None, sketch.row.key)


def _shades(days: Mapping[date, Severity], row: Row, layout: TimelineLayout) -> Iterator[Shade]:
    """The days of a severity that follow each other, as one rectangle of the row."""
    ordered = sorted(days)
    while ordered:
        first = last = ordered.pop(0)
        severity = days[first]
        while ordered and ordered[0] - last == timedelta(days=1) and days[ordered[0]] is severity:
            last = ordered.pop(0)
        span = layout.scale.span(first, last)
        yield Shade(layout.scale.rect(span, row.y, row.height - 1), severity)
