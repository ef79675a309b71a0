"""The zellige panel of the home page, painted from one eight-pointed star."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

TILE = 91
"""Pixels from star to star."""
GROUND, FOOT = QColor("#0A473E"), QColor("#05312B")
_STARS = (QColor("#0F7E6C"), QColor("#0C6B5C"), QColor("#0A5A4E"))
_LINE = QColor(255, 255, 255, 110)


class ZelligePanel(QWidget):
    """The pattern alone; texts are put over its lower part by a layout."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Some stars."""
        return QSize(4 * TILE, 5 * TILE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many stars as fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), GROUND)
        columns = self.width() // TILE + 2
        rows = self.height() // TILE + 2
        for row in range(rows):
            for column in range(columns):
                # An even, never repeating choice: the pattern looks laid by hand, always the same.
                shade = (row * 5 + column * 3 + row * column) % 7
                colour = _STARS[0 if shade < 3 else 1 if shade < 6 else 2]
                centre = QPointF((column + 0.5) * TILE, (row + 0.5) * TILE)
                _paint_star(painter, centre, colour)
        painter.end()


def _paint_star(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    painter.setPen(QPen(GROUND, 1))
    painter.setBrush(colour)
    painter.drawPolygon(_star(centre, TILE * 0.54))
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.setPen(QPen(_LINE, 1))
    half = TILE * 0.19
    painter.drawRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half))
    painter.drawPolygon(_square(centre, half))


def _star(centre: QPointF, radius: float) -> QPolygonF:
    inner = radius * math.cos(math.pi / 4) / math.cos(math.pi / 8)
    points = [
        _around(centre, radius if step % 2 == 0 else inner, step * math.pi / 8)
        for step in range(16)
    ]
    return QPolygonF(points)


def _square(centre: QPointF, half: float) -> QPolygonF:
    reach = half * math.sqrt(2)
    return QPolygonF([_around(centre, reach, step * math.pi / 2) for step in range(4)])


def _around(centre: QPointF, radius: float, angle: float) -> QPointF:
    return QPointF(centre.x() + radius * math.cos(angle), centre.y() + radius * math.sin(angle))
