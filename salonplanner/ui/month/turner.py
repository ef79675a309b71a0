"""Turns to another month while something is carried over a place that asks for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer, Signal

from salonplanner.domain.season import Month
from salonplanner.ui.month.grid import after
from salonplanner.ui.month.month_stage import MonthStage

FIRST_MS = 600
NEXT_MS = 900
"""Longer, so that nobody is carried past the month that was wanted."""

Signpost = Callable[[QPoint], Month | None]
"""Gives the month that a place of the screen stands for, such as a button of the bar above."""


class Turner(QObject):
    """Waits while the pointer rests on such a place; ``turned`` carries the month it asks for."""

    turned = Signal(object)

    def __init__(self, stage: MonthStage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._aim: Month | None = None
        self.signpost: Signpost | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)

    def over(self, place: QPoint, point: QPointF, *, again: bool = False) -> None:
        """Something is carried over a place of the screen, which is a point of the viewport.

        ``again`` tells that the month has just been turned.
        """
        aim = self._month_at(place, point)
        if aim == self._aim and not again:
            return
        self._aim = aim
        if aim is None:
            self._timer.stop()
        else:
            self._timer.start(NEXT_MS if again else FIRST_MS)

    def stop(self) -> None:
        """Nothing is carried any more."""
        self._aim = None
        self._timer.stop()

    def _turn(self) -> None:
        if self._aim is not None:
            self.turned.emit(self._aim)

    def _month_at(self, place: QPoint, point: QPointF) -> Month | None:
        """The month asked for there; beside the days one before or after, over them none."""
        found = self.signpost(place) if self.signpost is not None else None
        if found is not None:
            return found
        stage = self._stage
        is_across = 0 <= point.x() < stage.width
        if is_across and stage.head <= point.y() < stage.height:
            return None
        beyond = point.x() < 0 if stage.layout.grid.rtl else point.x() >= stage.width
        is_later = beyond or point.y() >= stage.height
        return after(stage.month, 1 if is_later else -1)
