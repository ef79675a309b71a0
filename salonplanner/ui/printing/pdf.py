"""A book as a PDF file: vectors and real text, the fonts inside."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from salonplanner.storage.replacing import replace_file
from salonplanner.ui.printing.book import Book

_DPI: Final = 96
_POINTS: Final = 72 / _DPI


def pdf_pages(book: Book, path: Path, title: str) -> Iterator[float]:
    """Make the file sheet by sheet; after each, gives the share done.

    The file is put in its place after the last one, so that leaving earlier changes nothing.

    Raises:
        FileError: the file could not be written; an old one is untouched.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("Salon Planner")
    writer.setPageLayout(page_layout(book))
    painter = QPainter(writer)
    try:
        for page in range(book.pages):
            if page:
                writer.newPage()
            book.paint(painter, page)
            yield (page + 1) / (book.pages + 1)
    finally:
        painter.end()
    content = bytes(buffer.data().data())
    replace_file(path, lambda beside: _put(content, beside))
    yield 1.0


def page_layout(book: Book) -> QPageLayout:
    """The book's paper without margins: it has its own."""
    size = QSizeF(book.paper.width, book.paper.height) * _POINTS
    exact = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(exact, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def _put(content: bytes, path: Path) -> None:
    path.write_bytes(content)
