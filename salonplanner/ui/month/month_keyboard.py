"""The keys of the month: from salon to salon, or from day to day while none is selected."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.month.stays import DAYS
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.landing import stretched
from salonplanner.ui.timeline.salon_keys import (
    ALT,
    CONTROL,
    ENDS,
    ENTER,
    NONE,
    SHIFT,
    SalonKeys,
    arrow_of,
    keys_of,
)

_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthKeyboard(SalonKeys):
    """Turns keys into what they ask for.

    Attributes:
        stood: the day the keys shall stand on.
        turned: months to go on, backwards where negative.
        move_requested: first days by id.
        list_requested: the day whose salons shall be listed.
    """

    stood = Signal(object)
    turned = Signal(int)
    move_requested = Signal(dict)
    list_requested = Signal(object)

    def __init__(self, stage: MonthStage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage

    def press(self, event: QKeyEvent, choice: Choice, cursor: date) -> bool:
        """Act on a key with the keys standing on a day; tells whether it is one of the month's."""
        key = Qt.Key(event.key())
        keys = keys_of(event)
        arrow = arrow_of(event, rtl=self._stage.layout.grid.rtl)
        if arrow is not None:
            return self._arrow(*arrow, keys, choice, cursor)
        if key in _PAGES and keys == NONE:
            self.turned.emit(_PAGES[key])
            return True
        if key in ENDS and keys in (NONE, CONTROL):
            return self._end(choice, cursor, last=ENDS[key], of_all=keys == CONTROL)
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.chosen.emit(Choice().given(tuple(self._stage.order.ids), choice.current))
            return True
        if key in ENTER and keys == NONE and choice.current is None:
            self.list_requested.emit(cursor)
            return True
        if key == Qt.Key.Key_Escape and keys == NONE and choice.ids:
            # From the salon to its day: there the arrows go from day to day.
            self._stand_where(choice)
            self.chosen.emit(Choice())
            return True
        return self._act(event, choice)

    def _arrow(
        self, later: int, down: int, keys: Qt.KeyboardModifier, choice: Choice, cursor: date
    ) -> bool:
        days = later + DAYS * down
        if keys == NONE:
            if choice.current is None:
                self.stood.emit(cursor + timedelta(days=days))
            else:
                self._go(later, down, choice)
        elif keys == ALT:
            self._move(days, choice)
        elif keys == ALT | SHIFT and later:
            self._move(DAYS * later, choice)
        elif keys == SHIFT and later:
            self._resize(later, choice)
        elif keys == CONTROL | SHIFT:
            self._extend(later, down, choice)
        else:
            return False
        return True

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
        known = (self._stage.order.salon(salon_id) for salon_id in choice.ids)
        landing = stretched([salon for salon in known if salon is not None], days)
        if landing.changes:
            self.landed.emit(landing)

    def _stand_where(self, choice: Choice) -> None:
        salon = None if choice.current is None else self._stage.order.salon(choice.current)
        if salon is not None:
            self.stood.emit(salon.start)
