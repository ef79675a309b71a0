"""A notice: one or two sentences on the tint of their severity, with something to press."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.chip import GLYPH, INK, TINT, Tone
from salonplanner.ui.widgets.label import LabelTone, dress, make_label

_BORDER: Final[dict[Tone, Token]] = {
    "error": "errL",
    "warning": "warnL",
    "info": "infoL",
    "ok": "line2",
    "accent": "line2",
    "neutral": "line2",
}
_LABEL: Final[dict[Tone, LabelTone]] = {
    "error": "error",
    "warning": "warning",
    "info": "info",
    "ok": "ok",
    "accent": "tint",
    "neutral": "secondary",
}


class Notice(QWidget):
    """Says what happened, where and what to do next; ``pressed`` when its link is."""

    pressed = Signal()

    def __init__(self, theme: Theme, icons: Icons, *, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._tone: Tone = "info"
        self._said: tuple[str, Tone, str] | None = None
        self._text = make_label()
        self._text.setWordWrap(True)
        self._link = QPushButton()
        self._link.setObjectName(name)
        self._link.clicked.connect(self.pressed)
        self._link.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(32), theme.px(6), theme.px(8), theme.px(6))
        row.setSpacing(metrics.GAP)
        row.addWidget(self._text, 1)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        dress(self._link, link=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.update)

    def text(self) -> str:
        """What the notice says."""
        return self._text.text()

    def show_text(self, text: str, tone: Tone = "info", link: str = "") -> None:
        """Say a text in a tone; ``link`` is what can be pressed, none where empty."""
        if (text, tone, link) == self._said:
            return
        self._said = (text, tone, link)
        self._tone = tone
        self._text.setText(text)
        dress(self._text, tone=_LABEL[tone])
        self._link.setText(link)
        self._link.setVisible(bool(link))
        dress(self._link, tone=_LABEL[tone])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint, its border and the glyph of the severity."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QPen(colours[_BORDER[self._tone]], 1))
        painter.setBrush(colours[TINT[self._tone]])
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(body, metrics.RADIUS_BUTTON, metrics.RADIUS_BUTTON)
        side = self._theme.px(metrics.ICON)
        box = QRect(self._theme.px(10), self._theme.px(8), side, side)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width() - self._theme.px(10))
        self._icons.paint(painter, box, GLYPH.get(self._tone, "info"), INK[self._tone])
        painter.end()
