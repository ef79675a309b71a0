"""A book to a printer, by the system's own dialog. Only who really prints loads this."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QPageRanges, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.pdf import page_layout

_DPI: Final = 96


class PrinterSilentError(Exception):
    """The printer takes nothing: it is switched off, gone, or its file cannot be written."""


def asked_printer(book: Book, title: str, parent: QWidget) -> QPrinter | None:
    """The printer the user chose for a book's paper; None where the dialog was left."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, book, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, book.pages)
    chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


def prepare(printer: QPrinter, book: Book, title: str) -> None:
    """Give a printer the book's paper, margins apart: the book has its own."""
    printer.setPageLayout(page_layout(book.job))
    printer.setFullPage(True)
    printer.setDocName(title)
    printer.setCreator("Salon Planner")


def printed_pages(book: Book, printer: QPrinter) -> Iterator[float]:
    """Print sheet by sheet what was chosen in the dialog; after each, gives the share done.

    Raises:
        PrinterSilentError: the printer takes nothing.
    """
    pages = [page for page in range(book.pages) if _wanted(printer.pageRanges(), page)]
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterSilentError
    scale = printer.resolution() / _DPI
    painter.scale(scale, scale)
    try:
        for number, page in enumerate(pages):
            if number:
                printer.newPage()
            book.paint(painter, page)
            yield (number + 1) / len(pages)
    finally:
        painter.end()


def _wanted(ranges: QPageRanges, page: int) -> bool:
    return ranges.isEmpty() or ranges.contains(page + 1)
