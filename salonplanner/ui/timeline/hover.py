"""Shows a tooltip a moment after the pointer came to rest on something."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QToolTip, QWidget

REST_MS = 400
LONGEST_WHOLE = 64
"""Characters of a line that is not wrapped."""


class HoverTip(QObject):
    """Waits while the pointer rests on one thing, then shows its lines, the first one bold."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._key: object = None
        self._position = QPoint()
        self._lines: Callable[[], Sequence[str]] = list
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._show)

    def rest(self, key: object, position: QPoint, lines: Callable[[], Sequence[str]]) -> None:
        """Tell what the pointer is on, None for nothing, where in global places, and its lines."""
        self._position = position
        if key == self._key:
            return
        self.stop()
        self._key = key
        if key is not None:
            self._lines = lines
            self._timer.start()

    def stop(self) -> None:
        """Forget what the pointer was on and hide the tooltip."""
        self._timer.stop()
        if self._key is not None:
            self._key = None
            QToolTip.hideText()

    def _show(self) -> None:
        QToolTip.showText(self._position, as_html(self._lines()), self._widget)


def as_html(lines: Sequence[str]) -> str:
    """The lines as one text of a tooltip: short ones stay whole, only long ones are wrapped."""
    if not lines:
        return ""
    first, *others = (_line(line) for line in lines)
    return "<br>".join((f"<b>{first}</b>", *others))


def _line(line: str) -> str:
    text = escape(line)
    return f"<nobr>{text}</nobr>" if len(line) <= LONGEST_WHOLE else text
