"""Pictures to paint into, and what colours they hold."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QImage, QPainter

WIDTH, HEIGHT = 1000, 600


def painted(
    paint: Callable[[QPainter], None], width: int = WIDTH, height: int = HEIGHT, ratio: float = 1.0
) -> QImage:
    """What a function paints on a ground that no theme has."""
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def at(image: QImage, x: float, y: float) -> str:
    """The colour at a logical place."""
    ratio = image.devicePixelRatio()
    return image.pixelColor(int(x * ratio), int(y * ratio)).name()


def has(image: QImage, colour: QColor, x: float, y: float, width: float, height: float) -> bool:
    """Whether the colour, or one that the eye takes for it, is somewhere in a rectangle."""
    return any(
        gap(QColor(at(image, column, row)), colour) < 40
        for column in range(int(x), int(x + width))
        for row in range(int(y), int(y + height))
    )


def gap(one: QColor, other: QColor) -> int:
    """How far two colours are apart, by the channel where they differ most."""
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )
