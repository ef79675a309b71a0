"""A double click as a hand makes it: Qt's own leaves out that the button comes up again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def double_click(widget: QWidget, point: QPoint) -> None:
    """Press and let go twice at a point of a widget."""
    QTest.mouseClick(widget, _LEFT, _PLAIN, point)
    QTest.mouseDClick(widget, _LEFT, _PLAIN, point)
    QTest.mouseRelease(widget, _LEFT, _PLAIN, point)
