"""Tells when a window has been painted for the first time: what else it needs is made then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """``done`` tells, once, that a window was painted and what that left in the queue is done."""

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint, then for the end of it."""
        if watched is self._window and event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self.done.emit)
        return False


def start_once_painted(timer: QTimer, widget: QWidget) -> None:
    """Start a timer once the widget's window has been painted; at once where it has been."""
    window = widget.window()
    if window.isVisible() and window.windowHandle().isExposed():
        timer.start()
    else:
        FirstPaint(window).done.connect(timer.start)
