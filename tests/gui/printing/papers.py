"""Reading PDFs back, and looking at what was painted."""

import re
from datetime import date
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from salonplanner.ui.printing.book import Book
from tests.pdfs import page_texts

DAY = date(2025, 3, 20)
_SHARED = str.maketrans("\u02bc\u02ee\u2010", "’”-")


def texts(path: Path) -> list[str]:
    """The text of each page, its spaces and apostrophes made plain."""
    return [plain(text) for text in page_texts(path)]


def plain(text: str) -> str:
    """A text as it is compared: glyphs that two letters share come back as either."""
    return re.sub(r"\s+", " ", text.translate(_SHARED))


def times(text: str, number: str) -> int:
    """How often a salon's number stands in a text, longer numbers left out."""
    return len(re.findall(rf"(?<![\w.-]){re.escape(number)}(?![\w.-])", text))


def painted(book: Book, page: int, ratio: float = 1.0) -> QImage:
    """A page as a picture."""
    width, height = round(book.paper.width * ratio), round(book.height(page) * ratio)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    book.fill(painter, page)
    book.paint(painter, page)
    painter.end()
    return image


def colours(image: QImage, step: int = 3) -> set[str]:
    """The colours of a picture, by a grid of points."""
    found = {
        image.pixel(x, y)
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }
    return {QColor(pixel).name() for pixel in found}


def margins_are_free(book: Book, page: int) -> bool:
    """Whether nothing is painted beyond the margins of the paper."""
    image = painted(book, page)
    margin = int(book.paper.margin) - 2
    width, height = image.width(), image.height()
    white = QColor("white").rgb()
    rows = [*range(margin), *range(height - margin, height)]
    columns = [*range(margin), *range(width - margin, width)]
    return all(image.pixel(x, y) == white for y in rows for x in range(0, width, 2)) and all(
        image.pixel(x, y) == white for x in columns for y in range(0, height, 2)
    )
