"""Enter goes down, Tab onwards, both back with Shift; other keys stay."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from salonplanner.ui.widgets.moves import Move, move_of

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "held", "wanted"),
    [
        (Qt.Key.Key_Return, PLAIN, Move.DOWN),
        (Qt.Key.Key_Enter, PLAIN, Move.DOWN),
        (Qt.Key.Key_Return, SHIFT, Move.UP),
        (Qt.Key.Key_Tab, PLAIN, Move.NEXT),
        (Qt.Key.Key_Tab, SHIFT, Move.PREVIOUS),
        (Qt.Key.Key_Backtab, SHIFT, Move.PREVIOUS),
        (Qt.Key.Key_Down, PLAIN, None),
        (Qt.Key.Key_A, PLAIN, None),
    ],
)
def test_a_key_leads_where_a_spreadsheet_leads(key, held, wanted):
    assert move_of(QKeyEvent(QEvent.Type.KeyPress, key, held)) is wanted
