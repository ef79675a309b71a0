"""How things look on paper: light whatever the window's theme, with letters a reader can find."""

from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QFont, QPaintEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from salonplanner.ui.colours import Token
from salonplanner.ui.fonts import FontRole, load_fonts
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.swatch import BarPainter

_OTHER_SHAPES: Final = ("calt", "cv11", "tnum")
"""Features that put glyphs no letter stands for into a PDF: its text could not be searched."""
_SIGNS_TO_PRESS: Final = frozenset({"chevron-down", "chevron-right", "chevron-left"})
_ON_PAPER: Final = 4.0
"""Pixels of an icon to a logical one: 384 to an inch."""


class Style(NamedTuple):
    """What a text is written in."""

    font: QFont
    token: Token


class PaperTheme(Theme):
    """The light colours at 100 %, whatever the user chose for the window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app, choice="light", scale=100)
        load_fonts()

    def font(self, role: FontRole, weight: QFont.Weight | None = None) -> QFont:
        """The font of a role in the plain shapes of its letters."""
        font = super().font(role, weight)
        for feature in _OTHER_SHAPES:
            font.setFeature(QFont.Tag(feature), 0)
        return font


class PaperIcons(Icons):
    """Icons sharp enough for a printer; what only a pointer can press is left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._sharpness = _ON_PAPER

    def suit(self, painter: QPainter) -> None:
        """Make icons as sharp as what a painter paints on, at its scale of now."""
        is_picture = painter.paintEngine().type() is QPaintEngine.Type.Raster
        seen = painter.transform().m11() * painter.device().devicePixelRatioF()
        self._sharpness = max(seen, 0.25) if is_picture else _ON_PAPER

    def pixmap(self, name: str, colour: Token | QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon of ``size`` logical pixels; a tiny empty one in place of a sign to press."""
        if name in _SIGNS_TO_PRESS:
            nothing = QPixmap(1, 1)
            nothing.fill(QColor(0, 0, 0, 0))
            return nothing
        return super().pixmap(name, colour, size, self._sharpness)


class Look:
    """Theme, icons and bars of paper; ``dispose`` it where many are made."""

    def __init__(self, app: QApplication) -> None:
        self.theme: Final = PaperTheme(app)
        self.icons: Final = PaperIcons(self.theme)
        self.bars: Final = BarPainter(self.theme, self.icons)

    def style(
        self, role: FontRole, token: Token = "text", weight: QFont.Weight | None = None
    ) -> Style:
        """A style of a type role, in a colour and maybe another weight."""
        return Style(self.theme.font(role, weight), token)

    def dispose(self) -> None:
        """Let the theme go, which the application would keep."""
        self.theme.deleteLater()
