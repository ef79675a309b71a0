"""A book as a PDF file: vectors and real text, the fonts inside."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from salonplanner.storage.replacing import replace_file
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PaperSize, PrintJob

_DPI: Final = 96
_SIZES: Final = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.A3: QPageSize.PageSizeId.A3}


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
    writer.setPageLayout(page_layout(book.job))
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


def page_layout(job: PrintJob) -> QPageLayout:
    """The job's paper without margins: its sheets have their own."""
    size = QPageSize(_SIZES[job.size])
    orientation = QPageLayout.Orientation
    turned = orientation.Landscape if job.landscape else orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))


def _put(content: bytes, path: Path) -> None:
    path.write_bytes(content)
