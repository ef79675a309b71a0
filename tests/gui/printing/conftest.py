"""What tests of printing share: paper's look, what is printed, and the texts of a PDF."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from salonplanner.domain.plan import Plan
from salonplanner.language import Language
from salonplanner.storage.seeds import Seeds
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PrintJob
from salonplanner.ui.printing.look import Look
from salonplanner.ui.printing.pdf import pdf_pages
from salonplanner.ui.printing.subject import Subject, subject_of_plan
from tests.gui.printing.papers import DAY


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp)
    yield made
    made.dispose()


@pytest.fixture
def make_subject(seeds: Seeds) -> Callable[..., Subject]:
    def made(plan: Plan, code: str = "fr", scenario: str = "central", day: date = DAY) -> Subject:
        return subject_of_plan(plan, scenario, Language(code), seeds, day)

    return made


@pytest.fixture
def subject(make_subject: Callable[..., Subject], sample: Plan) -> Subject:
    return make_subject(sample)


@pytest.fixture
def make_pdf(look: Look, tmp_path: Path) -> Callable[..., Path]:
    def made(subject: Subject, **job: object) -> Path:
        path = tmp_path / "made.pdf"
        book = Book(subject, PrintJob(**job), look)  # type: ignore[arg-type]
        shares = list(pdf_pages(book, path, "Essai"))
        assert shares == sorted(shares)
        assert shares[-1] == 1.0
        return path

    return made
