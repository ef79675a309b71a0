"""Puts the panels around a page aside while the page wants the window for itself."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDockWidget, QMainWindow


class DockRoom:
    """Remembers which panels were shown, and brings those back.

    A panel that the user shows in the meantime stays shown.
    """

    def __init__(self, window: QMainWindow, docks: Iterable[QDockWidget]) -> None:
        self._window = window
        self._docks = tuple(docks)
        self._aside: tuple[QDockWidget, ...] | None = None

    def make(self, *, whole: bool) -> None:
        """Give the page the ``whole`` window, or bring the panels back."""
        if whole == (self._aside is not None):
            return
        if whole:
            self._aside = tuple(dock for dock in self._docks if not dock.isHidden())
            self._show_aside(shown=False)
        else:
            self._show_aside(shown=True)
            self._aside = None

    def layout(self) -> QByteArray:
        """Where the panels are, those put aside where they were."""
        hidden = [dock for dock in self._aside or () if dock.isHidden()]
        for dock in hidden:
            dock.show()
        state = self._window.saveState()
        for dock in hidden:
            dock.hide()
        return state

    def _show_aside(self, *, shown: bool) -> None:
        for dock in self._aside or ():
            dock.setVisible(shown)
