"""A menu that opens where something was pointed at, and is gone once it closes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget


def context_menu(parent: QWidget, name: str) -> QMenu:
    """An empty menu; what cannot be chosen in it says why."""
    menu = QMenu(parent)
    menu.setObjectName(name)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    return menu
