"""Lets a widget have the Delete key, which elsewhere deletes the selected salons."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def claims_delete(event: QEvent) -> bool:
    """Whether Delete is about to go to its shortcut; it is then kept for the widget asked."""
    if (
        event.type() is not QEvent.Type.ShortcutOverride
        or not isinstance(event, QKeyEvent)
        or event.key() != Qt.Key.Key_Delete
    ):
        return False
    event.accept()
    return True
