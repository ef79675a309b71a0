"""Scrolls a view on while something is carried to its edge."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

PAUSE_MS = 350
"""How long the pointer stays at an edge before scrolling begins: who drops there only drops."""
TICK_MS = 30
EDGE = 24
"""Pixels from the start and the end at which scrolling begins."""
EDGE_DOWN = 8
"""The same at the top and the bottom: a row that is wholly seen there is still a place to drop."""
MOST = 22
"""Pixels of a tick at the very edge or beyond it."""


class EdgeScroll(QObject):
    """Begins after a moment and goes on as long as the pointer stays there, also when it rests.

    ``scrolled`` is called after each step, so that what is carried follows.
    """

    def __init__(self, area: QAbstractScrollArea, scrolled: Callable[[], None]) -> None:
        super().__init__(area)
        self._area = area
        self._scrolled = scrolled
        self._steps = (0, 0)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.step)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._timer.start)

    def follow(self, point: QPointF, body: QRectF) -> None:
        """Take where the pointer is, in the part of the viewport that scrolls."""
        across = _beyond(point.x(), body.left(), body.right(), EDGE)
        if self._area.isRightToLeft():
            across = -across
        self._steps = (across, _beyond(point.y(), body.top(), body.bottom(), EDGE_DOWN))
        if self._steps == (0, 0):
            self.stop()
        elif not (self._timer.isActive() or self._pause.isActive()):
            self._pause.start()

    def stop(self) -> None:
        """Nothing is carried any more, or away from the edges."""
        self._pause.stop()
        self._timer.stop()
        self._steps = (0, 0)

    def step(self) -> None:
        """Scroll once; at the end of both ways it stops."""
        across, down = self._steps
        moved = _scroll(self._area.horizontalScrollBar(), across)
        if _scroll(self._area.verticalScrollBar(), down) or moved:
            self._scrolled()
        else:
            self._timer.stop()


def _scroll(bar: QScrollBar, step: int) -> bool:
    before = bar.value()
    bar.setValue(before + step)
    return bar.value() != before


def _beyond(place: float, low: float, high: float, edge: int) -> int:
    """How fast to go, the faster the nearer to the edge; 0 away from it."""
    if place < low + edge:
        return -min(round(low + edge - place) * MOST // edge, MOST)
    if place > high - edge:
        return min(round(place - high + edge) * MOST // edge, MOST)
    return 0
