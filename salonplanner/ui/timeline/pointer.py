"""The mouse on the calendar: selecting, moving and resizing bars, folding rows."""

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtWidgets import QApplication

from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.gestures import Drag, Press, begin
from salonplanner.ui.timeline.layout import Hit, Part
from salonplanner.ui.timeline.marks import Tag
from salonplanner.ui.timeline.stage import Stage

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Pointer(QObject):
    """Follows the mouse over a stage and tells what it asks for.

    Attributes:
        chosen: another Choice of salons.
        move_requested: first days by id.
        resize_requested: an id, its first and its last day.
        add_requested: the region of a row, None where it is none, and a day.
        open_requested: an id.
        folded: the key of a row to fold or unfold.
        changed: what lies on the calendar changed; ids of the bars to paint again, or None
            for all.
    """

    chosen = Signal(object)
    move_requested = Signal(dict)
    resize_requested = Signal(str, object, object)
    add_requested = Signal(object, object)
    open_requested = Signal(str)
    folded = Signal(str)
    changed = Signal(object)

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._press: Press | None = None
        self._pressed_at = QPointF()
        self._drag: Drag | None = None
        self._tag: Tag | None = None
        self._hovered: str | None = None

    @property
    def drag(self) -> Drag | None:
        """The drag on its way."""
        return self._drag

    @property
    def tag(self) -> Tag | None:
        """The dates it would give."""
        return self._tag

    @property
    def hovered(self) -> str | None:
        """The salon under the pointer."""
        return self._hovered

    def press(self, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """The left button goes down."""
        title = self._stage.title_at(point)
        if title is not None:
            self.folded.emit(title.key)
            return
        hit = self._stage.hit(point)
        if hit is None:
            return
        if hit.bar is None:
            if choice.ids and not keys & (_CONTROL | _SHIFT):
                self.chosen.emit(Choice())
            return
        self._press_bar(hit, point, keys, choice)

    def move(self, point: QPointF, choice: Choice) -> None:
        """The pointer moves."""
        if self._press is None:
            self._hover(point)
            return
        if self._drag is None:
            far = (point - self._pressed_at).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            self._drag = begin(self._press, self._stage.layout, frozenset(choice.ids))
        x, _ = self._stage.on_canvas(point)
        layout = self._stage.layout
        self._drag = self._drag.by(layout.scale.days_for(x - self._press.x), layout)
        start, end = self._drag.days_of(self._drag.held)
        text = self._stage.wording.dates_and_length(start, end)
        self._tag = Tag(text, point.x(), point.y())
        self.changed.emit(None)

    def release(self, choice: Choice) -> None:
        """The left button comes up: a drag asks for its edit, a click selects."""
        press, drag = self._press, self._drag
        self.cancel()
        if press is None:
            return
        if drag is None:
            if press.was_selected and len(choice.ids) > 1:
                self.chosen.emit(choice.only(press.bar.id))
            return
        if not drag.days:
            return
        if drag.part is Part.BODY:
            self.move_requested.emit({bar.id: drag.days_of(bar)[0] for bar in drag.bars})
        else:
            self.resize_requested.emit(drag.held.id, *drag.days_of(drag.held))

    def double_click(self, point: QPointF) -> None:
        """Opens the salon there, or adds one on that day; a row folds as by a click."""
        title = self._stage.title_at(point)
        if title is not None:
            self.folded.emit(title.key)
            return
        hit = self._stage.hit(point)
        if hit is None:
            return
        self.cancel()
        if hit.bar is not None:
            self.open_requested.emit(hit.bar.id)
        else:
            self.add_requested.emit(hit.region, hit.day)

    def cancel(self) -> bool:
        """Give up a press or a drag; tells whether one was on its way."""
        was_dragging = self._drag is not None
        self._press = self._drag = self._tag = None
        if was_dragging:
            self.changed.emit(None)
        return was_dragging

    def leave(self) -> None:
        """The pointer leaves, or what was under it is gone."""
        if self._hovered is not None:
            self.changed.emit([self._hovered])
            self._hovered = None

    def cursor(self, point: QPointF) -> Qt.CursorShape:
        """What the pointer looks like over a point."""
        if self._drag is not None and self._drag.part is Part.BODY:
            return Qt.CursorShape.ClosedHandCursor
        if self._stage.title_at(point) is not None:
            return Qt.CursorShape.PointingHandCursor
        hit = self._stage.hit(point)
        if hit is None or hit.bar is None:
            return Qt.CursorShape.ArrowCursor
        is_body = hit.part is Part.BODY
        return Qt.CursorShape.OpenHandCursor if is_body else Qt.CursorShape.SizeHorCursor

    def _press_bar(
        self, hit: Hit, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice
    ) -> None:
        bar = hit.bar
        if bar is None:
            return
        was_selected = bar.id in choice.ids
        if keys & _CONTROL:
            self.chosen.emit(choice.toggled(bar.id))
            return
        if keys & _SHIFT:
            self.chosen.emit(choice.up_to(bar.id, self._stage.order))
            return
        # A press on one of several leaves them selected: it may begin a drag of all of them.
        ids = choice.ids if was_selected else (bar.id,)
        self.chosen.emit(Choice(ids, bar.id, bar.id))
        x, _ = self._stage.on_canvas(point)
        self._pressed_at = point
        self._press = Press(bar, hit.part, x, was_selected)

    def _hover(self, point: QPointF) -> None:
        hit = self._stage.hit(point)
        hovered = hit.bar.id if hit and hit.bar else None
        if hovered != self._hovered:
            both = [salon_id for salon_id in (self._hovered, hovered) if salon_id is not None]
            self._hovered = hovered
            self.changed.emit(both)
