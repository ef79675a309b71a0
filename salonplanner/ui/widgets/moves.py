"""Where the keys of a spreadsheet lead from the cell they are pressed in."""

import enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Move(enum.Enum):
    """Where the current cell goes once another was typed in: rows down, columns onwards."""

    STAY = (0, 0)
    DOWN = (1, 0)
    UP = (-1, 0)
    NEXT = (0, 1)
    PREVIOUS = (0, -1)


def move_of(event: QKeyEvent) -> Move | None:
    """Where a key leads; None for one that stays in the cell."""
    key, mods = Qt.Key(event.key()), event.modifiers()
    shift = bool(mods & Qt.KeyboardModifier.ShiftModifier)
    if key is Qt.Key.Key_Backtab or (key is Qt.Key.Key_Tab and shift):
        return Move.PREVIOUS
    if key is Qt.Key.Key_Tab:
        return Move.NEXT
    if key not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return None
    return Move.UP if shift else Move.DOWN
