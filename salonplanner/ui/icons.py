"""Icons drawn from SVG files in the colours of the theme, sharp on every screen."""

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from salonplanner import assets
from salonplanner.ui.colours import Token
from salonplanner.ui.theme import Theme

DISABLED_OPACITY = 0.38
# Icons that point somewhere; the others look the same in a right-to-left window.
DIRECTIONAL = frozenset(
    {"undo-2", "redo-2", "rotate-ccw", "chevron-left", "chevron-right", "arrow-right",
     "external-link", "book-open", "history"}
)  # fmt: skip


class Icons:
    """Makes icons by name; what it made follows the theme by itself.

    A name is a file of ``resources/icons`` without its ending; a colour is a token of the theme,
    or any QColor for what is painted.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, int, bool], QPixmap] = {}
        self._clones: list[QIconEngine] = []
        theme.changed.connect(self._pixmaps.clear)

    @property
    def theme(self) -> Theme:
        """The theme whose colours the icons wear."""
        return self._theme

    def icon(self, name: str, colour: Token = "text2", on: Token | None = None) -> QIcon:
        """An icon for an action or button; ``on`` colours it while it is checked.

        It is painted when shown, in the colours and the direction of that moment, and at 38 %
        where it is disabled. An icon size that is wider than high keeps a button's text away.

        Raises:
            FileNotFoundError: there is no icon of that name.
        """
        self._source(name)
        return QIcon(_Engine(self, name, colour, on))

    def pixmap(self, name: str, colour: Token | QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon of ``size`` logical pixels for a device pixel ratio, kept for the next time."""
        ink = colour if isinstance(colour, QColor) else self._theme.colours[colour]
        mirrored = name in DIRECTIONAL and _right_to_left()
        key = (name, ink.rgba(), size, round(ratio * 100), mirrored)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(name, ink, size, ratio, mirrored=mirrored)
        return self._pixmaps[key]

    def paint(
        self, painter: QPainter, rect: QRect | QRectF, name: str, colour: Token | QColor
    ) -> None:
        """Paint an icon as large as fits in the middle of a rectangle."""
        size = int(min(rect.width(), rect.height()))
        ratio = painter.device().devicePixelRatio()
        pixmap = self.pixmap(name, colour, size, ratio)
        middle = QRectF(rect).center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(middle, pixmap)

    def kept(self, engine: QIconEngine) -> QIconEngine:
        """Hold a copy that Qt asked an engine for.

        Qt owns and deletes it, but PySide would drop its Python half at once and crash.
        """
        self._clones.append(engine)
        return engine

    def _drawn(self, name: str, ink: QColor, size: int, ratio: float, *, mirrored: bool) -> QPixmap:
        stroke = "1.75" if size <= 18 else "1.5"
        source = self._source(name).replace("currentColor", ink.name())
        source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(ink.alphaF())
        if mirrored:
            painter.translate(pixels, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(source.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            path = assets.resource(f"icons/{name}.svg")
            self._sources[name] = path.read_text(encoding="utf-8")
        return self._sources[name]


class _Engine(QIconEngine):
    """Lets Qt ask for the pixmap when it paints, so that an icon follows the theme."""

    def __init__(self, icons: Icons, name: str, colour: Token, on: Token | None) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour: Token = colour
        self._on: Token | None = on

    def clone(self) -> QIconEngine:
        return self._icons.kept(_Engine(self._icons, self._name, self._colour, self._on))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._icons.paint(painter, rect, self._name, self._ink(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt calls it by this name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        if side <= 0:
            return QPixmap()  # a button squeezed to nothing
        drawn = self._icons.pixmap(self._name, self._ink(mode, state), side, scale)
        return drawn if size.width() <= side else _beside_gap(drawn, size, scale)

    def _ink(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        token = self._on if self._on and state is QIcon.State.On else self._colour
        colours = self._icons.theme.colours
        return colours.faded(token, DISABLED_OPACITY if mode is QIcon.Mode.Disabled else 1.0)


def _beside_gap(drawn: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """A wider pixmap with the icon at its start: the rest keeps a button's text away from it."""
    wide = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    left = size.width() - size.height() if _right_to_left() else 0
    painter.drawPixmap(left, 0, drawn)
    painter.end()
    return wide


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
