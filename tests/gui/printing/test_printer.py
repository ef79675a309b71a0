"""To a printer: the sheets chosen, at its resolution, and nothing where the dialog is left."""

import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, PaperSize, PrintJob
from salonplanner.ui.printing.printer import (
    PrinterSilentError,
    asked_printer,
    prepare,
    printed_pages,
)
from tests.gui.printing.papers import texts


@pytest.fixture
def book(subject, look):
    return Book(subject, PrintJob(kinds=(PageKind.TABLE,), size=PaperSize.A3), look)


@pytest.fixture
def printer(book, tmp_path):
    """A printer that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare(made, book, "Essai")
    return made


def test_every_sheet_is_printed(book, printer, tmp_path):
    shares = list(printed_pages(book, printer))
    assert shares[-1] == 1
    pages = texts(tmp_path / "printed.pdf")
    assert len(pages) == book.pages
    assert "TTA-01" in pages[0]
    assert "Total" in pages[-1]


def test_only_the_sheets_asked_for_are_printed(book, printer, tmp_path):
    ranges = QPageRanges()
    ranges.addPage(2)
    printer.setPageRanges(ranges)
    list(printed_pages(book, printer))
    pages = texts(tmp_path / "printed.pdf")
    assert len(pages) == 1
    assert f"Page 2 / {book.pages}" in pages[0]


def test_the_printer_has_the_paper_of_the_preview(printer):
    layout = printer.pageLayout()
    assert layout.pageSize().name() == "A3"
    assert layout.orientation() is layout.Orientation.Landscape
    assert printer.fullPage()
    assert printer.docName() == "Essai"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(book, printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    with pytest.raises(PrinterSilentError):
        list(printed_pages(book, printer))


@pytest.mark.parametrize("accepted", [True, False])
def test_the_system_asks(book, window, monkeypatch, accepted):
    code = QPrintDialog.DialogCode
    monkeypatch.setattr(
        QPrintDialog, "exec", lambda _self: code.Accepted if accepted else code.Rejected
    )
    printer = asked_printer(book, "x", window)
    assert (printer is not None) is accepted
