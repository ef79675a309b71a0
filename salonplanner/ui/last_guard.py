"""The last guard: what nobody foresaw is told, and the window goes on."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer


class LastGuard(QObject):
    """Takes the errors that no one caught; ``tell`` is called with what went wrong, in short.

    What goes wrong while one is told, such as each new attempt to paint, is only written to the
    standard error with the others.
    """

    def __init__(self, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self._telling = False
        self._waiting = ""

    def install(self) -> None:
        """Take them from now on."""
        sys.excepthook = self.take

    def remove(self) -> None:
        """Leave them to Python again."""
        sys.excepthook = sys.__excepthook__

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write an error down, and tell it once the window is free to."""
        sys.__excepthook__(kind, error, trace)
        if self._telling or not issubclass(kind, Exception):
            return
        self._telling = True
        self._waiting = f"{kind.__name__}: {error}"
        QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        try:
            self._tell(self._waiting)
        finally:
            self._telling = False
