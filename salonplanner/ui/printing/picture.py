"""A page of the window as a picture: light, with its head and legend, as high as it takes."""

import math
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import Paper, PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.subject import Subject

WIDTHS: Final = (1280, 1600, 1920, 2560)
"""Widths offered, in logical pixels: the narrower, the larger texts are in the picture."""
USUAL_WIDTH: Final = 1600
RATIO: Final = 2.0
"""Pixels of the picture to a logical one."""
_MARGIN: Final = 24.0
_MOST_PIXELS: Final = 30_000
"""Of one side: what pictures are read with takes no more."""


def picture(subject: Subject, job: PrintJob, look: Look, width: float = USUAL_WIDTH) -> QImage:
    """The first page of a job as a picture of a logical width, at twice as many pixels.

    One that is very high has fewer pixels to a logical one.
    """
    book = Book(subject, job, look, Paper(width, math.inf, _MARGIN))
    height = book.height(0)
    ratio = min(RATIO, _MOST_PIXELS / max(width, height))
    size = QSize(math.ceil(width * ratio), math.ceil(height * ratio))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    book.paint(painter, 0)
    painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """The picture as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(content.data())
