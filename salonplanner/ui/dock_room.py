"""Which panels stand around the pages: one choice beside the calendars, one for whole pages."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDockWidget, QMainWindow


class DockRoom:
    """Remembers which panels the user shows beside each of the two kinds of page.

    A page that wants the window for itself has none at first; those shown there by the user are
    shown there again the next time.
    """

    def __init__(self, window: QMainWindow, docks: Iterable[QDockWidget]) -> None:
        self._window = window
        self._docks = tuple(docks)
        self._whole = False
        self._shown: dict[bool, tuple[QDockWidget, ...]] = {False: self._docks, True: ()}

    def make(self, *, whole: bool) -> None:
        """Give the page the ``whole`` window, or bring the panels back."""
        if whole == self._whole:
            return
        self._shown[self._whole] = self._shown_now()
        self._whole = whole
        self._show(self._shown[whole])

    def layout(self) -> QByteArray:
        """Where the panels are beside the calendars, whichever page is shown."""
        if not self._whole:
            return self._window.saveState()
        now = self._shown_now()
        self._show(self._shown[False])
        state = self._window.saveState()
        self._show(now)
        return state

    def _shown_now(self) -> tuple[QDockWidget, ...]:
        return tuple(dock for dock in self._docks if not dock.isHidden())

    def _show(self, shown: Iterable[QDockWidget]) -> None:
        wanted = tuple(shown)
        for dock in self._docks:
            dock.setVisible(dock in wanted)
