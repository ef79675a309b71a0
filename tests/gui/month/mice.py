"""Real mouse events on a month: a day, a salon's piece, and drags from one to another."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from salonplanner.ui.month.month_view import MonthView
from tests.gui.timeline.desk import LEFT, NO_BUTTON, PLAIN


def on_day(view: MonthView, day: date, *, low: bool = True) -> QPoint:
    """A point of a day: free space at its bottom, or the row of its number."""
    rect = view._stage.place_of_day(day)
    assert rect is not None
    return QPoint(round(rect.x + rect.width * 0.6), round(rect.bottom - 4 if low else rect.y + 9))


def on_bar(view: MonthView, number: str, along: float = 0.5, piece: int = 0) -> QPoint:
    """A point of a salon's bar: ``along`` is 0 at the beginning of a piece, 1 at its end."""
    segment = view.layout_shown.places[number][piece]
    rect = view._stage.on_view(segment.rect)
    inside = min(max(rect.width * along, 2.0), rect.width - 3.0)
    return QPoint(round(rect.x + inside), round(rect.y + rect.height / 2))


def mouse(
    view: MonthView,
    kind: QEvent.Type,
    point: QPoint,
    held: Qt.MouseButton,
    keys: Qt.KeyboardModifier = PLAIN,
) -> None:
    """Send one event to the viewport."""
    button = NO_BUTTON if kind is QEvent.Type.MouseMove else LEFT
    where, place = QPointF(point), QPointF(view.viewport().mapToGlobal(point))
    event = QMouseEvent(kind, where, where, place, button, held, keys)
    QApplication.sendEvent(view.viewport(), event)


def press(view: MonthView, point: QPoint, keys: Qt.KeyboardModifier = PLAIN) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, point, LEFT, keys)


def carry(view: MonthView, point: QPoint, keys: Qt.KeyboardModifier = PLAIN) -> None:
    mouse(view, QEvent.Type.MouseMove, point, LEFT, keys)


def drop(view: MonthView, point: QPoint, keys: Qt.KeyboardModifier = PLAIN) -> None:
    mouse(view, QEvent.Type.MouseButtonRelease, point, NO_BUTTON, keys)


def drag(view: MonthView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press, go half the way and then the whole, let go."""
    press(view, start, keys)
    carry(view, (start + end) / 2, keys)
    carry(view, end, keys)
    drop(view, end, keys)
