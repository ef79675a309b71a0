"""The picture of a month under what follows the pointer, painted once and shown many times."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from salonplanner.ui.month.month_layout import MonthLayout
from salonplanner.ui.month.month_marks import MonthMarks
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.timeline.geometry import Rect


class Backdrop:
    """Keeps the last picture of a stage; a drag or a hover paints only over it."""

    def __init__(self) -> None:
        self._layout: MonthLayout | None = None
        self._shown: tuple[object, ...] = ()
        self._picture = QPixmap()

    def paint(self, painter: QPainter, stage: MonthStage, marks: MonthMarks, clip: Rect) -> None:
        """Paint what lies in a rectangle of the viewport."""
        ratio = painter.device().devicePixelRatioF()
        still = marks.still
        shown = (still, stage.view, ratio)
        # A layout is made anew for every change of plan, look or size.
        if stage.layout is not self._layout or shown != self._shown:
            self._picture = self._painted(stage, still, ratio)
            self._layout, self._shown = stage.layout, shown
        source = QRectF(clip.x * ratio, clip.y * ratio, clip.width * ratio, clip.height * ratio)
        painter.drawPixmap(QPointF(clip.x, clip.y), self._picture, source)
        stage.painter.paint_moving(painter, stage.layout, marks, view=stage.view)

    def _painted(self, stage: MonthStage, still: MonthMarks, ratio: float) -> QPixmap:
        size = QSize(round(stage.width * ratio), round(stage.height * ratio))
        picture = self._picture if self._picture.size() == size else QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        stage.painter.paint_still(painter, stage.layout, still, view=stage.view)
        painter.end()
        return picture
