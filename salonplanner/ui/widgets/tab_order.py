"""The way the Tab key takes through the inputs of a form."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_tab_order(*widgets: QWidget) -> None:
    """Let the Tab key go from each widget to the next.

    A widget that takes no keys itself stands for those inside it, in the order they were made in:
    Qt leaves such a one out, and would not take what follows it along.
    """
    stops = [stop for widget in widgets for stop in _stops(widget)]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
        return
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from _stops(child)
