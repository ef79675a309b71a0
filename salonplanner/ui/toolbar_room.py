"""What a toolbar leaves out where its window is narrow for the size of its texts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QToolBar, QWidget

from salonplanner.ui.theme import Theme

Economy = Callable[[bool], None]
"""Leaves something out, or shows it again."""


class ToolbarRoom(QObject):
    """Tries economies one after the other until all the rest of the toolbar fits.

    What does not fit would be behind an arrow at its end, where nobody looks for it.
    """

    def __init__(self, bar: QToolBar, theme: Theme, economies: Sequence[Economy]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._economies = tuple(economies)
        bar.installEventFilter(self)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)
        theme.changed.connect(self._later.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again whenever the bar has another width."""
        if watched is self._bar and event.type() is QEvent.Type.Resize:
            self._later.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        for economy in self._economies:
            economy(False)  # noqa: FBT003 - the one thing an economy is told
        for economy in self._economies:
            if self._needed() <= self._bar.width():
                break
            economy(True)  # noqa: FBT003 - as above
        self._needed()
        layout = self._bar.layout()
        if layout is not None:
            # Qt lays it out by the widths from before.
            layout.setGeometry(self._bar.rect())

    def _needed(self) -> int:
        """The width of all there is, asked anew: layouts within layouts learn of changes late."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for child in self._bar.findChildren(QWidget, options=direct):
            layout = child.layout()
            if layout is not None:
                layout.invalidate()
            child.updateGeometry()
        return self._bar.sizeHint().width()
