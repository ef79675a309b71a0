"""The keys of the month: from salon to salon, or from day to day while none is selected."""

from datetime import date, timedelta

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from salonplanner.domain.salon import Salon
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.month.stays import DAYS
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.landing import Landing

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
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENDS = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MonthKeyboard(QObject):
    """Turns keys into what they ask for.

    Attributes:
        chosen: another Choice of salons.
        stood: the day the keys shall stand on.
        turned: months to go on, backwards where negative.
        move_requested: first days by id.
        landed: a Landing: the selected salons with another last day.
        open_requested: an id.
        list_requested: the day whose salons shall be listed.
        delete_requested: ids.
        duplicate_requested: ids.
    """

    chosen = Signal(object)
    stood = Signal(object)
    turned = Signal(int)
    move_requested = Signal(dict)
    landed = Signal(object)
    open_requested = Signal(str)
    list_requested = Signal(object)
    delete_requested = Signal(list)
    duplicate_requested = Signal(list)

    def __init__(self, stage: MonthStage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage

    def press(self, event: QKeyEvent, choice: Choice, cursor: date) -> bool:
        """Act on a key with the keys standing on a day; tells whether it is one of the month's."""
        key = Qt.Key(event.key())
        keys = event.modifiers() & ~_KEYPAD
        if key in _ARROWS:
            across, down = _ARROWS[key]
            # Time runs to the left in Arabic, and the keys with it.
            later = -across if self._stage.layout.grid.rtl else across
            return self._arrow(later, down, keys, choice, cursor)
        if key in _PAGES and keys == _NONE:
            self.turned.emit(_PAGES[key])
            return True
        if key in _ENDS and keys in (_NONE, _CONTROL):
            return self._end(choice, cursor, last=_ENDS[key], of_all=keys == _CONTROL)
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.chosen.emit(Choice().given(tuple(self._stage.order.ids), choice.current))
            return True
        if key in _ENTER and keys == _NONE and choice.current is None:
            self.list_requested.emit(cursor)
            return True
        return self._act(event, key, keys, choice)

    def _act(
        self, event: QKeyEvent, key: Qt.Key, keys: Qt.KeyboardModifier, choice: Choice
    ) -> bool:
        if not choice.ids:
            return False
        if event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(list(choice.ids))
        elif key == Qt.Key.Key_D and keys == _CONTROL:
            self.duplicate_requested.emit(list(choice.ids))
        elif key in _ENTER and keys == _NONE and choice.current is not None:
            self.open_requested.emit(choice.current)
        elif key == Qt.Key.Key_Escape and keys == _NONE:
            # From the salon to its day: there the arrows go from day to day.
            self._stand_where(choice)
            self.chosen.emit(Choice())
        else:
            return False
        return True

    def _arrow(
        self, later: int, down: int, keys: Qt.KeyboardModifier, choice: Choice, cursor: date
    ) -> bool:
        days = later + DAYS * down
        if keys == _NONE:
            if choice.current is None:
                self.stood.emit(cursor + timedelta(days=days))
            else:
                self._go(later, down, choice)
        elif keys == _ALT:
            self._move(days, choice)
        elif keys == _ALT | _SHIFT and later:
            self._move(DAYS * later, choice)
        elif keys == _SHIFT and later:
            self._resize(later, choice)
        elif keys == _CONTROL | _SHIFT:
            self._extend(later, down, choice)
        else:
            return False
        return True

    def _go(self, later: int, down: int, choice: Choice) -> None:
        wanted = self._beside(later, down, choice)
        if wanted is not None:
            self.chosen.emit(choice.only(wanted))

    def _extend(self, later: int, down: int, choice: Choice) -> None:
        wanted = self._beside(later, down, choice)
        if wanted is not None:
            others = tuple(salon_id for salon_id in choice.ids if salon_id != wanted)
            self.chosen.emit(Choice((*others, wanted), wanted, choice.anchor or wanted))

    def _beside(self, later: int, down: int, choice: Choice) -> str | None:
        """The salon that comes after the current one, the first one without any."""
        order, current = self._stage.order, choice.current
        if current is None or current not in order:
            return next(iter(order.ids), None)
        return order.a_week_away(current, down) if down else order.beside(current, later)

    def _end(self, choice: Choice, cursor: date, *, last: bool, of_all: bool) -> bool:
        """To the first or last salon of the month or of all; or day of the week."""
        order, grid = self._stage.order, self._stage.layout.grid
        if choice.current is None and not of_all:
            monday = cursor - timedelta(days=cursor.weekday())
            self.stood.emit(monday + timedelta(days=DAYS - 1 if last else 0))
            return True
        ids = order.ids if of_all else order.within(grid.first, grid.last)
        if ids:
            self.chosen.emit(choice.only(ids[-1 if last else 0]))
        return bool(ids)

    def _move(self, days: int, choice: Choice) -> None:
        shift = timedelta(days=days)
        salons = map(self._stage.order.salon, choice.ids)
        starts = {salon.id: salon.start + shift for salon in salons if salon is not None}
        if starts:
            self.move_requested.emit(starts)

    def _resize(self, days: int, choice: Choice) -> None:
        """Give the selected salons more or fewer days; one of a day stays as it is."""
        known = (self._stage.order.salon(salon_id) for salon_id in choice.ids)
        salons = tuple(salon for salon in known if salon is not None)
        landing = Landing(salons, tuple(_longer(salon, days) for salon in salons))
        if landing.changes:
            self.landed.emit(landing)

    def _stand_where(self, choice: Choice) -> None:
        salon = None if choice.current is None else self._stage.order.salon(choice.current)
        if salon is not None:
            self.stood.emit(salon.start)


def _longer(salon: Salon, days: int) -> Salon:
    """A salon with so many days more; one whose days are in no order stays as it is."""
    if salon.end < salon.start:
        return salon
    return msgspec.structs.replace(salon, end=max(salon.end + timedelta(days=days), salon.start))
