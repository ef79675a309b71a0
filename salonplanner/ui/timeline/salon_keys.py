"""The keys that calendar and month share: from salon to salon, opening, copying, deleting."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from salonplanner.ui.timeline.choice import Choice

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
ENDS = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPENING = (*ENTER, Qt.Key.Key_F2)
"""F2 edits, as in a spreadsheet."""
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SalonKeys(QObject):
    """Turns keys into what they ask for.

    Attributes:
        chosen: another Choice of salons.
        landed: a Landing of the selected salons.
        open_requested: an id.
        delete_requested: ids.
        duplicate_requested: ids.
    """

    chosen = Signal(object)
    landed = Signal(object)
    open_requested = Signal(str)
    delete_requested = Signal(list)
    duplicate_requested = Signal(list)

    def _beside(self, later: int, down: int, choice: Choice) -> str | None:
        """The salon that comes after the current one, the first one without any."""
        raise NotImplementedError

    def _go(self, later: int, down: int, choice: Choice) -> None:
        wanted = self._beside(later, down, choice)
        if wanted is not None:
            self.chosen.emit(choice.only(wanted))

    def _extend(self, later: int, down: int, choice: Choice) -> None:
        wanted = self._beside(later, down, choice)
        if wanted is not None:
            others = tuple(salon_id for salon_id in choice.ids if salon_id != wanted)
            self.chosen.emit(Choice((*others, wanted), wanted, choice.anchor or wanted))

    def _act(self, event: QKeyEvent, choice: Choice) -> bool:
        """Act on the keys for the selected salons; tells whether it is one of them."""
        if not choice.ids:
            return False
        keys = keys_of(event)
        if event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(list(choice.ids))
        elif event.key() == Qt.Key.Key_D and keys == CONTROL:
            self.duplicate_requested.emit(list(choice.ids))
        elif event.key() in _OPENING and keys == NONE and choice.current is not None:
            self.open_requested.emit(choice.current)
        else:
            return False
        return True


def keys_of(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The keys held beside the one pressed, which may be one of the keypad's."""
    return event.modifiers() & ~_KEYPAD


def arrow_of(event: QKeyEvent, *, rtl: bool) -> tuple[int, int] | None:
    """How much later and lower an arrow points; None for other keys.

    Time runs to the left in Arabic, and the keys with it.
    """
    arrow = _ARROWS.get(Qt.Key(event.key()))
    if arrow is None:
        return None
    across, down = arrow
    return (-across if rtl else across), down
