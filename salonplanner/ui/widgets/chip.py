"""Chips: a short text in the ink and tint of one tone, alone or inside a table cell."""

from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import DISABLED, Theme

Tone = Literal["error", "warning", "info", "ok", "accent", "neutral"]

INK: Final[dict[Tone, Token]] = {
    "error": "err",
    "warning": "warn",
    "info": "info",
    "ok": "ok",
    "accent": "tinttext",
    "neutral": "text2",
}
TINT: Final[dict[Tone, Token]] = {
    "error": "errT",
    "warning": "warnT",
    "info": "infoT",
    "ok": "okT",
    "accent": "tint",
    "neutral": "sunken",
}
# Shapes tell severities apart where colours do not.
GLYPH: Final[dict[Tone, str]] = {
    "error": "circle-x",
    "warning": "triangle-alert",
    "info": "info",
    "ok": "circle-check",
}
PROVENANCE: Final[dict[str, Tone]] = {
    "published": "info",
    "derived": "accent",
    "assumption": "warning",
}


class ChipPainter:
    """Measures and paints chips; delegates share it with the widget below."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons

    def font(self) -> QFont:
        """The font of a chip's text."""
        return self._theme.font("small", QFont.Weight.Medium)

    def size(self, text: str, *, icon: str = "", small: bool = False) -> QSize:
        """The room a chip takes; ``small`` is the lower one for provenance."""
        height = self._theme.px(metrics.CHIP_SMALL if small else metrics.CHIP)
        width = QFontMetrics(self.font()).horizontalAdvance(text)
        width += 2 * self._margin(small=small) + (self._icon_room() if icon else 0)
        return QSize(width, height)

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        tone: Tone,
        *,
        icon: str = "",
        small: bool = False,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        """Paint a chip over a whole rectangle, its text shortened where it does not fit."""
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours[TINT[tone]])
        radius = min(rect.height() / 2, float(self._theme.px(metrics.RADIUS_CHIP)))
        painter.drawRoundedRect(QRectF(rect), radius, radius)
        margin = self._margin(small=small)
        inner = rect.adjusted(margin, 0, -margin, 0)
        if icon:
            side = self._theme.px(metrics.ICON_TINY)
            box = QRect(inner.left(), rect.center().y() - (side - 1) // 2, side, side)
            if direction is Qt.LayoutDirection.RightToLeft:
                box.moveRight(inner.right())
                inner.setRight(inner.right() - self._icon_room())
            else:
                inner.setLeft(inner.left() + self._icon_room())
            self._icons.paint(painter, box, icon, INK[tone])
        painter.setPen(colours[INK[tone]])
        painter.setFont(self.font())
        painter.setLayoutDirection(direction)
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, inner.width() + 1
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()

    def _margin(self, *, small: bool) -> int:
        return self._theme.px(6 if small else 8)

    def _icon_room(self) -> int:
        return self._theme.px(metrics.ICON_TINY) + self._theme.px(4)


class Chip(QWidget):
    """A chip as a widget; an empty text hides it."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        text: str = "",
        tone: Tone = "neutral",
        *,
        icon: str = "",
        small: bool = False,
    ) -> None:
        super().__init__()
        self._painter = ChipPainter(theme, icons)
        self._text = ""
        self._tone: Tone = tone
        self._icon = icon
        self._small = small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refresh)
        self.show_text(text, tone, icon=icon)

    def text(self) -> str:
        """What the chip says."""
        return self._text

    def tone(self) -> Tone:
        """The tone it says it in."""
        return self._tone

    def show_text(self, text: str, tone: Tone | None = None, *, icon: str | None = None) -> None:
        """Say something else, in the tone and with the icon it had unless others are given."""
        self._text = text
        self._tone = tone or self._tone
        self._icon = self._icon if icon is None else icon
        self.setAccessibleName(text)
        # Hiding is explicit only for an empty text: showing here would open a window.
        if self.isHidden() != (not text) or not text:
            self.setHidden(not text)
        self._refresh()

    def sizeHint(self) -> QSize:
        """The text, its icon and the room around them."""
        return self._painter.size(self._text, icon=self._icon, small=self._small)

    def minimumSizeHint(self) -> QSize:
        """A chip is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip, faint where it is disabled."""
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(DISABLED)
        self._painter.paint(
            painter,
            self.rect(),
            self._text,
            self._tone,
            icon=self._icon,
            small=self._small,
            direction=self.layoutDirection(),
        )
        painter.end()

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()
