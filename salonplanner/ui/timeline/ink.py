"""Pens, fonts, texts and small pixmaps of the timeline, made once for a look and kept."""

from collections.abc import Callable, Hashable
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
    QTransform,
)

from salonplanner.ui.colours import Token
from salonplanner.ui.fonts import FontRole
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.geometry import Lengths, Measure, Rect
from salonplanner.ui.timeline.settings import Measures

Face = Literal[
    "bar",
    "band",
    "title",
    "count",
    "month",
    "week",
    "small_week",
    "feast",
    "corner",
    "head",
    "struck",
]

_FACES: Final[dict[Face, tuple[FontRole, QFont.Weight | None]]] = {
    "bar": ("bar", None),
    "struck": ("bar", None),
    "band": ("bar", None),
    "title": ("body", None),
    "count": ("small", None),
    "month": ("section", None),
    "week": ("axis", None),
    "small_week": ("feast", None),
    "feast": ("feast", None),
    "corner": ("small", None),
    "head": ("small", QFont.Weight.DemiBold),
}
MOST_KEPT = 20_000
"""Texts and pixmaps kept; a plan that has more is drawn afresh rather than filling memory."""


class _Text(NamedTuple):
    text: QStaticText
    width: float
    height: float


class Ink:
    """What the timeline is drawn with under one theme, text size and pixel ratio."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self.icons: Final = icons
        self.lengths: Final = Lengths().at(theme.px)
        self.radius: Final = float(theme.px(4))
        self.mini_radius: Final = float(theme.px(2))
        self._colours = {token: theme.colours[token] for token in theme.colours}
        self._pens: dict[tuple[Token, float], QPen] = {}
        self._fonts = {face: theme.font(role, weight) for face, (role, weight) in _FACES.items()}
        for font in self._fonts.values():
            # Figures of equal width come with hyphens as wide, which tears names apart.
            font.unsetFeature(QFont.Tag("tnum"))
        self._metrics = {face: QFontMetricsF(font) for face, font in self._fonts.items()}
        self._widths: dict[tuple[Face, str], float] = {}
        self._texts: dict[tuple[Face, str, int], _Text] = {}
        self._pixmaps: dict[tuple[Hashable, float], QPixmap] = {}
        self.measures: Final = Measures(
            bar=self._measure("bar"),
            band=self._measure("band"),
            title=self._measure("title"),
            month=self._measure("month"),
            week=self._measure("week"),
            small_week=self._measure("small_week"),
            feast=self._measure("feast"),
        )

    def colour(self, token: Token) -> QColor:
        """A colour of the theme; it is shared, so it must not be changed."""
        return self._colours[token]

    def pen(self, token: Token, width: float = 1.0) -> QPen:
        """A solid pen of the theme; it is shared, so it must not be changed."""
        key = (token, width)
        if key not in self._pens:
            self._pens[key] = QPen(self._colours[token], width)
        return self._pens[key]

    def width(self, face: Face, text: str) -> float:
        """The width of a text in pixels."""
        key = (face, text)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > MOST_KEPT:
                self._widths.clear()
            width = self._widths[key] = self._metrics[face].horizontalAdvance(text)
        return width

    def font(self, face: Face) -> QFont:
        """The font of a kind of text."""
        return self._fonts[face]

    def write(self, painter: QPainter, face: Face, text: str, rect: Rect, *, rtl: bool) -> None:
        """Write a text at the beginning of a rectangle in its middle height, cut where too wide.

        The painter's pen gives the colour.
        """
        place, static = self.laid(face, text, rect, rtl=rtl)
        painter.setFont(self._fonts[face])
        painter.drawStaticText(place, static)
        if face == "struck":
            self.strike(painter, place, static)

    def strike(self, painter: QPainter, place: QPointF, text: QStaticText) -> None:
        """Strike through a text just written: a static text leaves such lines out of its font."""
        y = place.y() + self._metrics["struck"].ascent() - self._metrics["struck"].strikeOutPos()
        painter.fillRect(QRectF(place.x(), round(y), text.size().width(), 1), painter.pen().color())

    def laid(self, face: Face, text: str, rect: Rect, *, rtl: bool) -> tuple[QPointF, QStaticText]:
        """Where a text would be written in a rectangle, and the text, cut where too wide."""
        laid = self._laid(face, text, rect.width)
        x = rect.right - laid.width if rtl else rect.x
        return QPointF(x, round(rect.y + (rect.height - laid.height) / 2)), laid.text

    def pixmap(
        self,
        key: Hashable,
        width: float,
        height: float,
        ratio: float,
        draw: Callable[[QPainter], None],
    ) -> QPixmap:
        """A small picture of that size, drawn the first time it is asked for."""
        whole_key = (key, ratio)
        found = self._pixmaps.get(whole_key)
        if found is None:
            if len(self._pixmaps) > MOST_KEPT:
                self._pixmaps.clear()
            found = self._pixmaps[whole_key] = _drawn(width, height, ratio, draw)
        return found

    def drawn(
        self, width: float, height: float, ratio: float, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        """A picture of that size that the caller keeps."""
        return _drawn(width, height, ratio, draw)

    def paint_icon(self, painter: QPainter, place: QRectF, name: str, colour: QColor) -> None:
        """Paint an icon that fills a square, as sharp as the painter's device."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            place.topLeft(), self.icons.pixmap(name, colour, int(place.width()), ratio)
        )

    @property
    def doubt(self) -> QColor:
        """The colour of a day that may be a holiday."""
        colour = QColor(self._colours["holiday"])
        colour.setAlphaF(0.45)
        return colour

    def foreign_days(self, ratio: float) -> QBrush:
        """The hatch of days that are not of the season."""
        tile = self.pixmap("foreign", 8, 8, ratio, self._draw_foreign)
        brush = QBrush(tile)
        # A pixmap's own ratio is not heeded in a brush.
        brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        return brush

    def _draw_foreign(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, 8, 8), self._colours["sunken"])
        painter.setPen(QPen(self._colours["line2"], 1))
        for offset in (-8, 0, 8):
            painter.drawLine(QPointF(offset - 1, 9), QPointF(offset + 9, -1))

    def _measure(self, face: Face) -> Measure:
        def width(text: str) -> float:
            return self.width(face, text)

        return width

    def _laid(self, face: Face, text: str, most: float) -> _Text:
        natural = self.width(face, text)
        # Whole texts share one entry whatever room they have.
        room = -1 if natural <= most + 0.5 else int(most)
        key = (face, text, room)
        laid = self._texts.get(key)
        if laid is None:
            if len(self._texts) > MOST_KEPT:
                self._texts.clear()
            laid = self._texts[key] = self._make(face, text, room)
        return laid

    def _make(self, face: Face, text: str, room: int) -> _Text:
        metrics = self._metrics[face]
        if room >= 0:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        static.prepare(QTransform(), self._fonts[face])
        # Its own height, since Arabic letters come from another font than the metrics'.
        return _Text(static, metrics.horizontalAdvance(text), static.size().height())


def _drawn(width: float, height: float, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return pixmap
