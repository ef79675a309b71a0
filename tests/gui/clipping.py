"""Finds texts that a window cuts off: labels, buttons and boxes smaller than what they say."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QMainWindow,
    QToolButton,
    QWidget,
)

from salonplanner.ui.widgets.label import ElidedLabel

SLACK = 1
"""Pixels that rounding may take."""


def clipped(window: QWidget) -> list[str]:
    """What is cut off in a window as it is shown, each with its name and text."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r} {_text(widget)!r}: {fault}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and _text(widget) and (fault := _fault(widget))
    ]


def _text(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return ""  # made to be shortened, with the whole text as its tip
    if isinstance(widget, QToolButton) and not widget.icon().isNull():
        return ""  # shows its icon alone
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _fault(widget: QWidget) -> str:
    has = widget.size()
    if isinstance(widget, QLabel) and widget.wordWrap():
        height = widget.heightForWidth(has.width())
        return f"{has.height()} high, needs {height}" if height > has.height() + SLACK else ""
    needed = _needed(widget)
    if needed > has.width() + SLACK:
        return f"{has.width()} wide, needs {needed}"
    for parent in _frames(widget):
        if not _holds(parent, widget):
            return f"reaches out of {parent.objectName() or type(parent).__name__}"
    return ""


def _needed(widget: QWidget) -> int:
    """The width a one-line text takes, in pixels; a button may give up its padding for it."""
    if not isinstance(widget, QAbstractButton):
        return widget.sizeHint().width()
    icon = 0 if widget.icon().isNull() else widget.iconSize().width()
    return icon + widget.fontMetrics().horizontalAdvance(_text(widget).replace("&", ""))


def _frames(widget: QWidget) -> Iterator[QWidget]:
    """The parents that cut a widget off; what scrolls may reach out of its viewport."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        holder = parent.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and not isinstance(holder, QMainWindow):
            return
        yield parent
        parent = holder


def _holds(parent: QWidget, widget: QWidget) -> bool:
    place = QRect(widget.mapTo(parent, widget.rect().topLeft()), widget.size())
    return parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place)
