"""A notice: one or two sentences on the tint of their severity, with something to press."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

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
        self._said: tuple[str, Tone, str, str] | None = None
        self._text = make_label()
        self._text.setWordWrap(True)
        self._proposal = make_label()
        self._proposal.setWordWrap(True)
        self._proposal.hide()
        self._link = QPushButton()
        self._link.setObjectName(name)
        self._link.clicked.connect(self.pressed)
        self._link.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.px(32), theme.px(6), theme.px(8), theme.px(6))
        self._grid.setHorizontalSpacing(metrics.GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._proposal, 1, 0)
        self._place(beside=True)
        dress(self._link, link=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.update)

    def text(self) -> str:
        """What the notice says."""
        return "\n".join(filter(None, (self._text.text(), self._proposal.text())))

    def show_text(
        self, text: str, tone: Tone = "info", link: str = "", *, proposal: str = ""
    ) -> None:
        """Say a text in a tone; ``link`` is what can be pressed, none where empty.

        With a ``proposal`` the link stands beside that, below the text, which has the whole width.
        """
        if (text, tone, link, proposal) == self._said:
            return
        self._said = (text, tone, link, proposal)
        self._tone = tone
        self._text.setText(text)
        self._proposal.setText(proposal)
        self._link.setText(link)
        for part in (self._text, self._proposal, self._link):
            dress(part, tone=_LABEL[tone])
        self._place(beside=not proposal)
        self._proposal.setVisible(bool(proposal))
        self._link.setVisible(bool(link))
        self.update()

    def _place(self, *, beside: bool) -> None:
        """Put the link beside the text, or below it."""
        self._grid.addWidget(self._text, 0, 0, 1, 1 if beside else 2)
        self._grid.addWidget(self._link, 0 if beside else 1, 1, Qt.AlignmentFlag.AlignTop)

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
