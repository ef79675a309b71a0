"""The thin bar that shows how much of a whole is there, with a mark where one is wanted."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.chip import Tone

_FILL: Final[dict[Tone, Token]] = {
    "accent": "accent",
    "error": "err",
    "warning": "warn",
    "info": "info",
    "ok": "ok",
    "neutral": "line3",
}
_MARK_HEIGHT: Final = 10


def paint_thin_bar(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    share: float,
    *,
    tone: Tone = "accent",
    mirrored: bool = False,
) -> None:
    """Paint a bar over a whole rectangle, filled from its start by a share between 0 and 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(theme.colours["line"])
    painter.drawRoundedRect(rect, radius, radius)
    filled = QRectF(rect)
    filled.setWidth(rect.width() * min(max(share, 0.0), 1.0))
    if mirrored:
        filled.moveRight(rect.right())
    if filled.width() > 0:
        painter.setBrush(theme.colours[_FILL[tone]])
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()


class ThinBar(QWidget):
    """A bar of 4 px; a mark is a short upright line at a share of its length."""

    def __init__(self, theme: Theme, *, width: int = 72) -> None:
        super().__init__()
        self._theme = theme
        self._width = width
        self._share = 0.0
        self._mark: float | None = None
        self._tone: Tone = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def share(self) -> float:
        """The share shown, between 0 and 1."""
        return self._share

    def show_share(self, share: float, *, tone: Tone = "accent", mark: float | None = None) -> None:
        """Fill the bar by a share; what lies outside 0 to 1 shows as empty or full."""
        self._share = min(max(share, 0.0), 1.0)
        self._tone = tone
        if (mark is None) != (self._mark is None):
            self.updateGeometry()
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as asked for, higher where there is a mark."""
        height = metrics.THIN_BAR if self._mark is None else _MARK_HEIGHT
        margins = self.contentsMargins()
        return QSize(
            self._theme.px(self._width),
            self._theme.px(height) + margins.top() + margins.bottom(),
        )

    def minimumSizeHint(self) -> QSize:
        """Short bars still show a share."""
        return QSize(self._theme.px(24), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar in the middle of its height, and the mark over it."""
        painter = QPainter(self)
        height = self._theme.px(metrics.THIN_BAR)
        room = self.contentsRect()
        bar = QRectF(0, room.top() + (room.height() - height) // 2, self.width(), height)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_thin_bar(painter, bar, self._theme, self._share, tone=self._tone, mirrored=mirrored)
        if self._mark is not None:
            place = 1 - self._mark if mirrored else self._mark
            left = round(place * (self.width() - 2))
            painter.fillRect(left, room.top(), 2, room.height(), self._theme.colours["text"])
        painter.end()
