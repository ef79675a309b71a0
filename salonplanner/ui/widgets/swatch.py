"""How a salon looks by level and status: its bar, and the swatch that explains it."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QIcon,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from salonplanner.domain.salon import Level, Status
from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import DISABLED, Theme

_BAR: Final[dict[Level | None, Token]] = {
    Level.NATIONAL: "nat",
    Level.REGIONAL: "reg",
    Level.LOCAL: "loc",
    None: "text2",
}
_TINT: Final[dict[Level | None, Token]] = {
    Level.NATIONAL: "natT",
    Level.REGIONAL: "regT",
    Level.LOCAL: "locT",
    None: "sunken",
}
_INK: Final[dict[Level | None, Token]] = {
    Level.NATIONAL: "natI",
    Level.REGIONAL: "regI",
    Level.LOCAL: "locI",
    None: "text",
}
_SOLID: Final = frozenset({Status.CONFIRMED, Status.PENDING, Status.HELD})
_OUTLINE: Final = 1.5
_HATCH: Final = 7
_STRIPE: Final = 0.38
"""Opacity of a stripe of the hatch."""
_STRIPE_SHARE: Final = 0.27
"""Its width against the hatch's step."""
_SWATCH: Final = QSize(22, 12)


class BarPainter:
    """Paints bars by level and status; a level of None is neutral, for the legend of statuses."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons
        self._hatches: dict[tuple[int, int], QBrush] = {}
        self._pens: dict[tuple[Level | None, Status], QPen] = {}
        theme.changed.connect(self._forget)

    def fill(self, level: Level | None, status: Status) -> QColor | None:
        """The plain colour inside a bar, which a label's plate takes too; None where it is empty.

        A hatched bar must not carry text on its hatch.
        """
        if status in _SOLID:
            return self._theme.colours[_BAR[level]]
        if status is Status.PROPOSED:
            return self._theme.colours[_TINT[level]]
        return self._theme.colours["surface"] if status is Status.DRAFT else None

    def ink(self, level: Level | None, status: Status) -> QColor:
        """The colour of a text inside a bar."""
        return self._theme.colours["onbar" if status in _SOLID else _INK[level]]

    def outline(self, level: Level | None) -> QColor:
        """The colour of a level's bars and of their outline."""
        return self._theme.colours[_BAR[level]]

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        level: Level | None,
        status: Status,
        radius: float = metrics.RADIUS_BAR,
    ) -> None:
        """Paint a bar that stays inside a rectangle, outline included."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _OUTLINE / 2
        body = rect.adjusted(half, half, -half, -half)
        fill = self.fill(level, status)
        painter.setPen(self._pen(level, status))
        painter.setBrush(QBrush(fill) if fill else QBrush())
        painter.drawRoundedRect(body, radius, radius)
        if status is Status.PENDING:
            self._paint_hatch(painter, rect, body, radius)
        elif status is Status.HELD:
            self._paint_check(painter, rect)
        painter.restore()

    def pixmap(
        self, level: Level | None, status: Status, ratio: float = 1.0, size: QSize = _SWATCH
    ) -> QPixmap:
        """A swatch of a size in logical pixels, for a device pixel ratio."""
        size = QSize(self._theme.px(size.width()), self._theme.px(size.height()))
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRectF(QPointF(0, 0), size.toSizeF()), level, status, radius=3)
        painter.end()
        return pixmap

    def icon(self, level: Level | None, status: Status) -> QIcon:
        """A swatch for the entry of a combo box; made again when the theme changes."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            pixmap = self.pixmap(level, status, ratio)
            icon.addPixmap(pixmap)
            # Or Qt would tint it in a selected row.
            icon.addPixmap(pixmap, QIcon.Mode.Selected)
        return icon

    def _paint_hatch(self, painter: QPainter, rect: QRectF, body: QRectF, radius: float) -> None:
        """Stripe a bar: with a tile of pixels on a screen, line by line on paper."""
        if painter.paintEngine().type() is QPaintEngine.Type.Raster:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrushOrigin(rect.topLeft())
            painter.setBrush(self._hatch(painter.device().devicePixelRatio()))
            painter.drawRoundedRect(body, radius, radius)
            return
        shape = QPainterPath()
        shape.addRoundedRect(body, radius, radius)
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._theme.colours.faded("onbar", _STRIPE), _HATCH * _STRIPE_SHARE))
        height = rect.height()
        shift = float(_HATCH)
        while shift < rect.width() + height:
            x = rect.left() + shift
            painter.drawLine(QLineF(x, rect.top(), x - height, rect.bottom()))
            shift += _HATCH

    def _paint_check(self, painter: QPainter, rect: QRectF) -> None:
        # A bar of few days has room for a small one: without it, it would pass for a confirmed one.
        side = min(rect.height() - 2, rect.width() - 2, float(metrics.ICON_TINY))
        if side < 6:
            return
        gap = min(4.0, (rect.width() - side) / 2)
        box = QRectF(rect.left() + gap, rect.center().y() - side / 2, side, side)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(rect.right() - gap)
        self._icons.paint(painter, box, "check", "onbar")

    def _pen(self, level: Level | None, status: Status) -> QPen:
        key = (level, status)
        if key not in self._pens:
            pen = QPen(self.outline(level), _OUTLINE)
            if status is Status.DRAFT:
                pen.setDashPattern([2.4, 1.6])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            elif status is Status.CANCELLED:
                pen.setDashPattern([0.1, 2.0])
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            self._pens[key] = pen
        return self._pens[key]

    def _hatch(self, ratio: float) -> QBrush:
        ink = self._theme.colours.faded("onbar", _STRIPE)
        key = (ink.rgba(), round(ratio * 100))
        if key not in self._hatches:
            self._hatches[key] = _hatch_brush(ink, ratio)
        return self._hatches[key]

    def _forget(self) -> None:
        self._pens.clear()
        self._hatches.clear()


def _hatch_brush(ink: QColor, ratio: float) -> QBrush:
    pixels = max(1, round(_HATCH * ratio))
    tile = QPixmap(pixels, pixels)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, pixels * _STRIPE_SHARE)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    painter.setPen(pen)
    # Three strokes, so that those of neighbouring tiles meet without a seam.
    for shift in (-pixels, 0, pixels):
        painter.drawLine(QPointF(shift, pixels), QPointF(shift + pixels, 0))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return QBrush(tile)


class Swatch(QWidget):
    """A little bar beside the name of a level or a status."""

    def __init__(
        self,
        theme: Theme,
        bars: BarPainter,
        level: Level | None = None,
        status: Status = Status.CONFIRMED,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._bars = bars
        self._level = level
        self._status = status
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The size of a swatch at the chosen text size."""
        return QSize(self._theme.px(_SWATCH.width()), self._theme.px(_SWATCH.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, faint where it is disabled."""
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(DISABLED)
        self._bars.paint(painter, QRectF(self.rect()), self._level, self._status, radius=3)
        painter.end()
