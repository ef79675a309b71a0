"""Says where things are: a window of the program in this process, of the size of the real one."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from salonplanner.domain.salon import Salon
from salonplanner.ui.app import build_window
from salonplanner.ui.main_window import MainWindow


class WindowMap:
    """Says where things are in a window of the program."""

    def __init__(self, size: tuple[int, int], path: Path | None = None) -> None:
        self.window: MainWindow = build_window(path)
        self.window.resize(*size)
        self.window.show()
        QApplication.processEvents()

    def middle(self, name: str) -> tuple[int, int]:
        """The middle of a widget."""
        widget = self.window.findChild(QWidget, name)
        assert widget is not None
        return self._place(widget, widget.rect().center())

    def bar(self, salon: Salon, days: int = 0) -> tuple[int, int]:
        """The middle of a salon's bar, or the place some days later."""
        view = self.window.workspace.calendar.view
        stage = view._stage
        rect = stage.bar_rect(salon.id)
        assert rect is not None
        along = rect.x + rect.width / 2 + days * stage.layout.scale.per_day
        return self._place(view.viewport(), QPoint(round(along), round(rect.y + rect.height / 2)))

    def day(self, region: str, day: dt.date) -> tuple[int, int]:
        """The middle of a day in the first lane of a region's row."""
        view = self.window.workspace.calendar.view
        stage = view._stage
        row = next(row for row in stage.layout.rows if row.key == region)
        scale = stage.layout.scale
        body = stage.body
        x = body.x() + scale.span(day, day).start + scale.per_day / 2 - stage.view.x
        y = body.y() + row.y + 14 - stage.view.y
        return self._place(view.viewport(), QPoint(round(x), round(y)))

    def edge(self, salon: Salon) -> tuple[int, int]:
        """Just inside the end of a salon's bar."""
        view = self.window.workspace.calendar.view
        rect = view._stage.bar_rect(salon.id)
        assert rect is not None
        point = QPoint(round(rect.x + rect.width - 2), round(rect.y + rect.height / 2))
        return self._place(view.viewport(), point)

    def shifted(self, place: tuple[int, int], days: int) -> tuple[int, int]:
        """A place some days later."""
        per_day = self.window.workspace.calendar.view._stage.layout.scale.per_day
        return round(place[0] + days * per_day), place[1]

    def in_sight(self, salon: Salon) -> bool:
        """Whether the calendar shows a salon's bar without being scrolled, some room below."""
        viewport = self.window.workspace.calendar.view.viewport()
        low = viewport.mapTo(self.window, viewport.rect().bottomLeft()).y()
        return self.bar(salon)[1] < low - 40

    def _place(self, widget: QWidget, point: QPoint) -> tuple[int, int]:
        there = widget.mapTo(self.window, point)
        return there.x(), there.y()
