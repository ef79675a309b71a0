"""PDF and pictures without a window, for the command line."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salonplanner.domain.plan import Plan
from salonplanner.language import Language
from salonplanner.storage.replacing import replace_file
from salonplanner.storage.seeds import Seeds
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.pdf import pdf_pages
from salonplanner.ui.printing.picture import picture, png_bytes
from salonplanner.ui.printing.subject import subject_of_plan, title_of, today

_EVERYTHING: Final = PrintJob(kinds=(*PageKind,))


def write_pdf(plan: Plan, path: Path, *, scenario: str, language: Language, seeds: Seeds) -> None:
    """Put calendar, months and table into a PDF: A4, landscape.

    Raises:
        RequestError: the plan has no such scenario.
        FileError: the file could not be written; an old one is untouched.
    """
    subject = subject_of_plan(plan, scenario, language, seeds, today())
    with _painting(language) as look:
        for _share in pdf_pages(Book(subject, _EVERYTHING, look), path, title_of(plan, language)):
            pass


def write_png(plan: Plan, path: Path, *, scenario: str, language: Language, seeds: Seeds) -> None:
    """Put a picture of the calendar into a PNG file.

    Raises:
        RequestError: the plan has no such scenario.
        FileError: the file could not be written; an old one is untouched.
    """
    subject = subject_of_plan(plan, scenario, language, seeds, today())
    with _painting(language) as look:
        content = png_bytes(picture(subject, PrintJob(), look))
    replace_file(path, lambda beside: _put(content, beside))


@contextmanager
def _painting(language: Language) -> Generator[Look]:
    """The look of paper, and the Qt application that its fonts want."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    before = app.layoutDirection()
    direction = Qt.LayoutDirection
    app.setLayoutDirection(direction.RightToLeft if language.rtl else direction.LeftToRight)
    look = Look(app)
    try:
        yield look
    finally:
        look.dispose()
        app.setLayoutDirection(before)


def _put(content: bytes, path: Path) -> None:
    path.write_bytes(content)
