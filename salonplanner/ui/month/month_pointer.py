"""The mouse on a month: selecting, carrying and stretching bars, drawing, listing a day."""

from datetime import date

import msgspec
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtWidgets import QApplication

from salonplanner.ui.month.month_gestures import MonthDrag, MonthPress, Sketch, begin
from salonplanner.ui.month.month_layout import MonthHit
from salonplanner.ui.month.month_marks import MonthAhead
from salonplanner.ui.month.month_preview import MonthPreview
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.layout import Part

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class MonthPointer(QObject):
    """Follows the mouse over a stage and tells what it asks for.

    Attributes:
        chosen: another Choice of salons.
        stood: the day the keys shall stand on.
        landed: a Landing: salons on other days, copies of them, or a new one.
        add_requested: the first day of a new salon.
        open_requested: an id.
        more_requested: the day whose salons shall be listed.
        changed: what lies on the month changed.
    """

    chosen = Signal(object)
    stood = Signal(object)
    landed = Signal(object)
    add_requested = Signal(object)
    open_requested = Signal(str)
    more_requested = Signal(object)
    changed = Signal()

    def __init__(self, stage: MonthStage, preview: MonthPreview, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._preview = preview
        self._press: MonthPress | None = None
        self._twice = False
        self._pressed_at = QPointF()
        self._point = QPointF()
        self._pressed_day: date | None = None
        self._gesture: MonthDrag | Sketch | None = None
        self._hovered: str | None = None

    @property
    def gesture(self) -> MonthDrag | Sketch | None:
        """The drag on its way, or the days being drawn."""
        return self._gesture

    @property
    def ahead(self) -> MonthAhead:
        """What it would give."""
        if self._gesture is None:
            return MonthAhead()
        return self._preview.ahead(self._gesture, self._point)

    @property
    def hovered(self) -> str | None:
        """The salon under the pointer."""
        return self._hovered

    def press(self, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """The left button goes down."""
        hit = self._stage.hit(point)
        if hit is None:
            return
        self._pressed_at = self._point = point
        if hit.segment is not None:
            self._press_bar(hit, keys, choice)
        elif hit.more is not None:
            self.more_requested.emit(hit.day)
        else:
            if choice.ids and not keys & (_CONTROL | _SHIFT):
                self.chosen.emit(Choice())
            self.stood.emit(hit.day)
            self._pressed_day = hit.day

    def move(self, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """The pointer moves."""
        if self._press is None and self._pressed_day is None:
            self._hover(point)
            return
        self._point = point
        day = self._stage.day_at(point)
        if self._gesture is None:
            self._begin(point, day, keys, choice)
        self._carry(day)

    def set_copying(self, *, copies: bool) -> None:
        """Ctrl went down or up while bars are carried."""
        if isinstance(self._gesture, MonthDrag) and self._gesture.copies is not copies:
            self._gesture = msgspec.structs.replace(self._gesture, copies=copies)
            self.changed.emit()

    def month_turned(self) -> None:
        """Another month is shown under the pointer."""
        self._hovered = None
        if self._gesture is not None:
            self._carry(self._stage.day_at(self._point))

    def release(self, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """The left button comes up: a drag asks for its edit, a click selects."""
        press, gesture, twice = self._press, self._gesture, self._twice
        if isinstance(gesture, MonthDrag):
            gesture = msgspec.structs.replace(gesture, copies=bool(keys & _CONTROL))
        landing = self._preview.landing(gesture) if gesture is not None else None
        self.cancel()
        if landing is not None and landing.changes:
            self.landed.emit(landing)
        elif gesture is None and twice:
            self._open_or_add(self._stage.hit(self._pressed_at))
        elif gesture is None and press is not None:
            self._click(press, choice)

    def double_click(self, point: QPointF, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        """The left button goes down again: its release opens the salon, or adds one that day.

        Who clicks and drags at once means a drag, and with Ctrl or Shift two clicks.
        """
        self.cancel()
        self.press(point, keys, choice)
        is_held = self._press is not None or self._pressed_day is not None
        self._twice = is_held and not keys & (_CONTROL | _SHIFT)

    def cancel(self) -> bool:
        """Give up a press or a drag; tells whether a drag was on its way."""
        was_carrying = self._gesture is not None
        self._press = self._gesture = self._pressed_day = None
        self._twice = False
        self._preview.forget()
        if was_carrying:
            self.changed.emit()
        return was_carrying

    def leave(self) -> None:
        """The pointer leaves, or what was under it is gone."""
        if self._hovered is not None:
            self._hovered = None
            self.changed.emit()

    def cursor(self, point: QPointF) -> Qt.CursorShape:
        """What the pointer looks like over a point."""
        if isinstance(self._gesture, MonthDrag) and self._gesture.part is Part.BODY:
            copies = self._gesture.copies
            return Qt.CursorShape.DragCopyCursor if copies else Qt.CursorShape.ClosedHandCursor
        hit = self._stage.hit(point)
        if hit is not None and hit.more is not None:
            return Qt.CursorShape.PointingHandCursor
        if hit is None or hit.segment is None:
            return Qt.CursorShape.ArrowCursor
        is_body = hit.part is Part.BODY
        return Qt.CursorShape.OpenHandCursor if is_body else Qt.CursorShape.SizeHorCursor

    def _press_bar(self, hit: MonthHit, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        segment = hit.segment
        if segment is None:
            return
        salon_id = segment.id
        was_selected = salon_id in choice.ids
        if keys & _SHIFT:
            self.chosen.emit(self._reaching(choice, salon_id))
            return
        toggles = bool(keys & _CONTROL)
        if not toggles:
            # A press on one of several leaves them selected: it may begin a drag of all of them.
            ids = choice.ids if was_selected else (salon_id,)
            self.chosen.emit(Choice(ids, salon_id, salon_id))
        self._press = MonthPress(segment, hit.part, hit.day, was_selected, toggles)

    def _reaching(self, choice: Choice, salon_id: str) -> Choice:
        order, anchor = self._stage.order, choice.anchor
        if anchor is None or anchor not in order or salon_id not in order:
            return choice.only(salon_id)
        return Choice(order.between(anchor, salon_id), salon_id, anchor)

    def _begin(self, point: QPointF, day: date, keys: Qt.KeyboardModifier, choice: Choice) -> None:
        far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        press = self._press
        if press is not None and far:
            ids = choice.ids if press.was_selected else (press.segment.id,)
            if press.toggles and not press.was_selected:
                self.chosen.emit(choice.only(press.segment.id))
            known = (self._stage.order.salon(salon_id) for salon_id in ids)
            salons = tuple(salon for salon in known if salon is not None)
            self._gesture = begin(press, salons, copies=bool(keys & _CONTROL))
        elif self._pressed_day is not None and day != self._pressed_day:
            # Another day must be reached, or a trembling hand would add salons.
            self._gesture = Sketch(self._pressed_day, day)

    def _carry(self, day: date) -> None:
        if self._gesture is not None:
            self._gesture = msgspec.structs.replace(self._gesture, day=day)
            self.changed.emit()

    def _open_or_add(self, hit: MonthHit | None) -> None:
        if hit is None:
            return
        if hit.segment is not None:
            self.open_requested.emit(hit.segment.id)
        else:
            self.add_requested.emit(hit.day)

    def _click(self, press: MonthPress, choice: Choice) -> None:
        if press.toggles:
            self.chosen.emit(choice.toggled(press.segment.id))
        elif press.was_selected and len(choice.ids) > 1:
            self.chosen.emit(choice.only(press.segment.id))

    def _hover(self, point: QPointF) -> None:
        hit = self._stage.hit(point)
        hovered = hit.segment.id if hit and hit.segment else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.changed.emit()
