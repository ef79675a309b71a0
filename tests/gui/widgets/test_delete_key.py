"""Delete stays with the widget that has the keys, other keys go to their shortcuts."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from salonplanner.ui.widgets.delete_key import claims_delete

OVERRIDE, PRESS = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
DELETE, INSERT = Qt.Key.Key_Delete, Qt.Key.Key_Insert


@pytest.mark.parametrize(
    ("kind", "key", "claimed"),
    [(OVERRIDE, DELETE, True), (OVERRIDE, INSERT, False), (PRESS, DELETE, False)],
)
def test_only_delete_is_kept_from_its_shortcut(
    kind: QEvent.Type, key: Qt.Key, *, claimed: bool
) -> None:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    assert claims_delete(event) is claimed
    assert event.isAccepted() is claimed


def test_what_is_no_key_is_left_alone() -> None:
    assert not claims_delete(QEvent(QEvent.Type.Polish))
