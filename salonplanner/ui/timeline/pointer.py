"""The mouse on the calendar: selecting, carrying, resizing and drawing bars, folding rows."""

from datetime import timedelta

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtWidgets import QApplication

from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.gestures import (
    Drag,
    Gesture,
    Ground,
    Lasso,
    Press,
    Sketch,
    begin,
    begin_on,
    fits,
)
from salonplanner.ui.timeline.layout import Hit, Part
from salonplanner.ui.timeline.marks import Ahead
from salonplanner.ui.timeline.preview import Preview
from salonplanner.ui.timeline.stage import Stage

NEW_DAYS = 7
"""Days of a salon that a double click adds."""
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NOTHING = Ahead()


class Pointer(QObject):
    """Follows the mouse over a stage and tells what it asks for.

    Attributes:
        chosen: another Choice of salons.
        landed: a Landing, while what was carried or drawn still shows.
        refused: a sentence, why a row does not take what was dropped.
        open_requested: an id.
        folded: the key of the row to fold or unfold.
        more_pressed: all events are to be shown, or only the most wanted again.
        changed: what lies on the calendar changed; ids of the bars to paint again, or None
            for all.
    """

    chosen = Signal(object)
    landed = Signal(object)
    refused = Signal(str)
    open_requested = Signal(str)
    folded = Signal(str)
    more_pressed = Signal()
    changed = Signal(object)

    def __init__(self, stage: Stage, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._preview = preview
        self._start: Press | Ground | None = None
        self._twice = False
        self._pressed_at = QPointF()
        self._point = QPointF()
        self._held = Qt.KeyboardModifier.NoModifier
        self._gesture: Gesture | None = None
        self._ahead = _NOTHING
        self._hovered: str | None = None

    @property
    def gesture(self) -> Gesture | None:
        """What is on its way while a button is held."""
        return self._gesture

    @property
    def ahead(self) -> Ahead:
        """What it would give."""
        return self._ahead

    @property
    def hovered(self) -> str | None:
        """The salon under the pointer."""
        return self._hovered

    def press(self, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """The left button goes down."""
        self.cancel()
        if self._stage.more_at(point):
            self.more_pressed.emit()
            return
        title = self._stage.title_at(point)
        if title is not None:
            self.folded.emit(title.key)
            return
        if not self._stage.body.contains(point):
            return
        self._pressed_at = point
        hit = self._stage.hit(point)
        if hit is not None and hit.bar is not None:
            self._press_bar(hit, point, keys, choice)
        else:
            self._press_ground(hit, point, keys, choice)

    def move(self, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """The pointer moves, or the keys held with it change."""
        self._point, self._held = point, keys
        if self._start is None:
            self._hover(point)
            return
        if self._gesture is None:
            far = (point - self._pressed_at).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            self._begin(self._start, keys, choice)
        if self._gesture is not None:
            self._gesture = self._gone_on(self._gesture, point, keys)
            self._ahead = self._preview.ahead(self._gesture, point)
            self.changed.emit(None)

    def follow(self, choice: Choice) -> None:
        """The view scrolled under the pointer: what is carried goes with it."""
        self.modify(self._held, choice)

    def laid_out(self, choice: Choice) -> None:
        """The stage is laid out anew: what is carried goes on there, where its row still is."""
        self._preview.forget()
        if self._gesture is not None and not fits(self._gesture, self._stage.layout):
            self.cancel()
        self.follow(choice)

    def modify(self, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """Keys are pressed or released while something is carried: Ctrl makes it a copy."""
        if self._gesture is not None:
            self.move(self._point, keys, choice)

    def release(self, choice: Choice) -> None:
        """The left button comes up: a gesture asks for what it gives, a click selects."""
        start, gesture, twice = self._start, self._gesture, self._twice
        if isinstance(gesture, Lasso):
            ids = gesture.ids(self._stage.layout)
            self.chosen.emit(choice.given(ids, None))
        elif gesture is not None:
            self._drop(gesture)
        elif isinstance(start, Press) and not twice:
            self._click(start, choice)
        self.cancel()
        if gesture is None and twice:
            self._open_or_add(self._stage.hit(self._pressed_at))

    def double_click(self, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """The left button goes down again: its release opens the salon, or adds one.

        Who clicks and drags at once means a drag, and with Ctrl or Shift two clicks.
        """
        self.press(point, keys, choice)
        self._twice = self._start is not None and not keys & (_CONTROL | _SHIFT)

    def add_at(self, hit: Hit) -> None:
        """Ask for a salon of a week in a row."""
        self._drop(Sketch(hit.row, 0, hit.day, hit.day + timedelta(days=NEW_DAYS - 1)))
        self.cancel()

    def cancel(self) -> bool:
        """Give up a press or a gesture; tells whether a gesture was on its way."""
        was_going = self._gesture is not None
        self._start = self._gesture = None
        self._twice = False
        self._ahead = _NOTHING
        self._preview.forget()
        if was_going:
            self.changed.emit(None)
        return was_going

    def leave(self) -> None:
        """The pointer leaves, or what was under it is gone."""
        if self._hovered is not None:
            self.changed.emit([self._hovered])
            self._hovered = None

    def cursor(self, point: QPointF) -> Qt.CursorShape:
        """What the pointer looks like over a point."""
        shapes = Qt.CursorShape
        gesture = self._gesture
        if isinstance(gesture, Drag) and gesture.part is Part.BODY:
            landing = self._preview.landing(gesture)
            if landing is not None and landing.refusal is not None:
                return shapes.ForbiddenCursor
            return shapes.DragCopyCursor if gesture.copies else shapes.ClosedHandCursor
        if isinstance(gesture, Lasso | Sketch):
            return shapes.CrossCursor
        if self._stage.title_at(point) is not None or self._stage.more_at(point):
            return shapes.PointingHandCursor
        hit = self._stage.hit(point)
        if hit is None or hit.bar is None:
            return shapes.ArrowCursor
        return shapes.OpenHandCursor if hit.part is Part.BODY else shapes.SizeHorCursor

    def _press_bar(
        self, hit: Hit, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice
    ) -> None:
        bar = hit.bar
        if bar is None:
            return
        if keys & _SHIFT:
            self.chosen.emit(choice.up_to(bar.id, self._stage.order))
            return
        was_selected = bar.id in choice.ids
        toggles = bool(keys & _CONTROL)
        if not toggles:
            # A press on one of several leaves them selected: it may begin a drag of all of them.
            ids = choice.ids if was_selected else (bar.id,)
            self.chosen.emit(Choice(ids, bar.id, bar.id))
        days = self._stage.days_to(point)
        self._start = Press(bar, hit.part, days, was_selected, toggles)

    def _press_ground(
        self, hit: Hit | None, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice
    ) -> None:
        adds = bool(keys & (_CONTROL | _SHIFT))
        if choice.ids and not adds:
            self.chosen.emit(Choice())
        x, y = self._stage.on_canvas(point)
        row = hit.row if hit is not None and not adds else None
        day = self._stage.layout.scale.day_at(x)
        self._start = Ground(x, y, day, row, choice.ids if adds else ())

    def _begin(self, start: Press | Ground, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        layout = self._stage.layout
        if isinstance(start, Ground):
            self._gesture = begin_on(start, layout)
            return
        copies = bool(keys & _CONTROL)
        if start.toggles and not start.was_selected:
            choice = choice.only(start.bar.id)
            self.chosen.emit(choice)
        self._gesture = begin(start, layout, frozenset(choice.ids), copies=copies)

    def _gone_on(self, gesture: Gesture, point: QPointF, keys: Qt.KeyboardModifier) -> Gesture:
        layout = self._stage.layout
        x, y = self._stage.on_canvas(point)
        match gesture:
            case Lasso():
                return gesture.to(x, y)
            case Sketch():
                return gesture.to(layout.scale.day_at(x), layout)
            case Drag():
                days = self._stage.days_to(point)
                start = self._start.days if isinstance(self._start, Press) else days
                moved = gesture.by(round(days - start), layout)
                return moved.over(y, layout).copying(bool(keys & _CONTROL))

    def _drop(self, gesture: Drag | Sketch) -> None:
        landing = self._preview.landing(gesture)
        if landing is None:
            return
        if landing.refusal is not None:
            self.refused.emit(self._preview.refusal)
        elif landing.changes:
            self.landed.emit(landing)

    def _open_or_add(self, hit: Hit | None) -> None:
        if hit is None:
            return
        if hit.bar is not None:
            self.open_requested.emit(hit.bar.id)
        else:
            self.add_at(hit)

    def _click(self, press: Press, choice: Choice) -> None:
        bar = press.bar
        if press.toggles:
            self.chosen.emit(choice.toggled(bar.id))
        elif press.was_selected and len(choice.ids) > 1:
            self.chosen.emit(choice.only(bar.id))

    def _hover(self, point: QPointF) -> None:
        hit = self._stage.hit(point)
        hovered = hit.bar.id if hit and hit.bar else None
        if hovered != self._hovered:
            both = [salon_id for salon_id in (self._hovered, hovered) if salon_id is not None]
            self._hovered = hovered
            self.changed.emit(both)
