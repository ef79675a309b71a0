"""What the strips under the calendar have in common: they stand in line with its days."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.area import TimelineArea
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink


class TimeStrip(QWidget):
    """A strip as wide as a calendar, under its column of titles and its days."""

    def __init__(self, theme: Theme, view: TimelineArea, height: int) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        view.moved.connect(self.update)
        theme.changed.connect(self._resize)
        self._resize()

    @property
    def _rtl(self) -> bool:
        return self._view.layout_shown.scale.rtl

    @property
    def _body(self) -> QRectF:
        """Where the days are, in places of the strip."""
        pane = self._view.pane
        return QRectF(pane.left, 0, pane.width, self.height())

    def _paint_ground(self, painter: QPainter, ink: Ink, title: str) -> None:
        """The column with its title, the surface of the days, and the lines around them."""
        body, height = self._body, float(self.height())
        painter.fillRect(self.rect(), ink.colour("panel"))
        painter.fillRect(body, ink.colour("surface"))
        column = self._column
        painter.setPen(ink.colour("text2"))
        inset = ink.lengths.inset
        room = column.width() - 3 * inset
        left = column.left() + (inset if self._rtl else 2 * inset)
        line = ink.lengths.week
        ink.write(painter, "corner", title, Rect(left, 2, room, line), rtl=self._rtl)
        painter.setPen(ink.pen("line2"))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        edge = body.right() + 0.5 if self._rtl else body.left() - 0.5
        painter.drawLine(QPointF(edge, 0), QPointF(edge, height))

    @property
    def _column(self) -> QRectF:
        """Where the titles of the calendar's rows are above."""
        body, width = self._body, self._view.layout_shown.column
        left = body.right() if self._rtl else body.left() - width
        return QRectF(left, 0, width, self.height())

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.update()
