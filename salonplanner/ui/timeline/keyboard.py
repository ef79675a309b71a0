"""The keys of the calendar."""

from datetime import timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.stage import Stage

_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_NONE = Qt.KeyboardModifier.NoModifier
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENDS = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyboard(QObject):
    """Turns keys into what they ask for.

    Attributes:
        chosen: another Choice of salons.
        move_requested: first days by id.
        resize_requested: an id, its first and its last day.
        open_requested: an id.
        delete_requested: ids.
        duplicate_requested: ids.
        folded: the key of the current salon's row, and whether to fold it.
        all_folded: whether to fold all rows.
    """

    chosen = Signal(object)
    move_requested = Signal(dict)
    resize_requested = Signal(str, object, object)
    open_requested = Signal(str)
    delete_requested = Signal(list)
    duplicate_requested = Signal(list)
    folded = Signal(str, bool)
    all_folded = Signal(bool)

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage

    def press(self, event: QKeyEvent, choice: Choice) -> bool:
        """Act on a key; tells whether it is one of the calendar's."""
        key = Qt.Key(event.key())
        keys = event.modifiers() & ~_KEYPAD
        if key in _ARROWS:
            across, down = _ARROWS[key]
            # Time runs to the left in Arabic, and the keys with it.
            later = -across if self._stage.layout.scale.rtl else across
            return self._arrow(later, down, keys, choice)
        if key in _ENDS and keys in (_NONE, _CONTROL):
            return self._end(choice, last=_ENDS[key], of_all=keys == _CONTROL)
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            return self._fold(keys, choice, fold=key == Qt.Key.Key_Minus)
        if event.matches(QKeySequence.StandardKey.SelectAll):
            ids = tuple(self._stage.order.ids)
            self.chosen.emit(Choice().given(ids, choice.current))
            return True
        return self._act(event, key, keys, choice)

    def _act(
        self, event: QKeyEvent, key: Qt.Key, keys: Qt.KeyboardModifier, choice: Choice
    ) -> bool:
        if not choice.ids:
            return False
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit(list(choice.ids))
        elif key == Qt.Key.Key_D and keys == _CONTROL:
            self.duplicate_requested.emit(list(choice.ids))
        elif key in _ENTER and keys == _NONE and choice.current is not None:
            self.open_requested.emit(choice.current)
        else:
            return False
        return True

    def _arrow(self, later: int, down: int, keys: Qt.KeyboardModifier, choice: Choice) -> bool:
        if keys == _NONE:
            self._go(later, down, choice)
        elif down:
            return False
        elif keys == _ALT:
            self._move(later, choice)
        elif keys == _ALT | _SHIFT:
            self._move(7 * later, choice)
        elif keys == _SHIFT:
            self._resize(later, choice)
        else:
            return False
        return True

    def _go(self, later: int, down: int, choice: Choice) -> None:
        order = self._stage.order
        current = choice.current
        if current is None or current not in order:
            wanted = next(iter(order.ids), None)
        elif down:
            wanted = order.across(current, down)
        else:
            wanted = order.beside(current, later)
        if wanted is not None:
            self.chosen.emit(choice.only(wanted))

    def _end(self, choice: Choice, *, last: bool, of_all: bool) -> bool:
        order = self._stage.order
        ids = order.ids
        if not ids:
            return False
        if of_all or choice.current is None or choice.current not in order:
            self.chosen.emit(choice.only(ids[-1 if last else 0]))
        else:
            self.chosen.emit(choice.only(order.end_of_row(choice.current, last=last)))
        return True

    def _fold(self, keys: Qt.KeyboardModifier, choice: Choice, *, fold: bool) -> bool:
        # The plus sign is typed with Shift on many keyboards.
        if keys == _CONTROL | _SHIFT:
            self.all_folded.emit(fold)
            return True
        layout = self._stage.layout
        place = layout.places.get(choice.current or "")
        if place is None or keys & ~_SHIFT:
            return False
        self.folded.emit(layout.rows[place[0]].key, fold)
        return True

    def _move(self, days: int, choice: Choice) -> None:
        salons = [self._salon(salon_id) for salon_id in choice.ids]
        shift = timedelta(days=days)
        starts = {salon.id: salon.start + shift for salon in salons if salon is not None}
        if starts:
            self.move_requested.emit(starts)

    def _resize(self, days: int, choice: Choice) -> None:
        salon = self._salon(choice.current)
        if salon is None:
            return
        end = salon.end + timedelta(days=days)
        if end >= salon.start:
            self.resize_requested.emit(salon.id, salon.start, end)

    def _salon(self, salon_id: str | None) -> Salon | None:
        place = self._stage.layout.places.get(salon_id) if salon_id is not None else None
        return place[1].salon if place else None
