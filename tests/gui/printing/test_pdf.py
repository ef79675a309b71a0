"""The PDF: text that can be found and copied, fonts inside, put in its place in one step."""

import subprocess
from typing import Any

import pytest
from pypdf import PdfReader

from salonplanner.domain.errors import FileError
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, PaperSize, PrintJob
from salonplanner.ui.printing.pdf import page_layout, pdf_pages
from tests.conftest import program
from tests.gui.printing.papers import plain, texts
from tests.pdfs import page_texts


@pytest.mark.parametrize("kind", PageKind)
def test_its_text_is_read_whole_without_its_drawing(make_pdf, subject, kind):
    path = make_pdf(subject, kinds=(kind,))
    assert page_texts(path)[-1] == PdfReader(path).pages[-1].extract_text()


def test_its_pages_have_the_size_of_the_paper(make_pdf, subject):
    for size, width in ((PaperSize.A4, 842), (PaperSize.A3, 1191)):
        box = PdfReader(make_pdf(subject, size=size)).pages[0].mediabox
        assert float(box.width) == pytest.approx(width, abs=1.5)
        assert float(box.width) > float(box.height)
    box = PdfReader(make_pdf(subject, landscape=False)).pages[0].mediabox
    assert float(box.width) < float(box.height)


def test_its_fonts_are_inside(make_pdf, subject):
    page: Any = PdfReader(make_pdf(subject, kinds=(*PageKind,))).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()
        assert "Inter" in font["/BaseFont"]


def test_another_reader_finds_the_same_words(make_pdf, subject):
    path = make_pdf(subject)
    tool = program("pdftotext")
    answer = subprocess.run(
        [tool, "-layout", path, "-"], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    text = plain(answer.stdout)
    for salon in subject.salons:
        assert text.count(f"{salon.id} ") == 1, salon.id
    assert "Tanger-Tétouan" in text
    assert "10 salons" not in text


def test_it_is_named_and_made_by_the_program(make_pdf, subject):
    told = PdfReader(make_pdf(subject)).metadata
    assert told is not None
    assert (told.title, told.creator) == ("Essai", "Salon Planner")


def test_a_pdf_left_half_made_leaves_the_old_one(subject, look, tmp_path):
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    steps = pdf_pages(Book(subject, PrintJob(), look), path, "x")
    next(steps)
    del steps
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(subject, look, tmp_path):
    steps = pdf_pages(Book(subject, PrintJob(), look), tmp_path / "none" / "a.pdf", "x")
    with pytest.raises(FileError):
        list(steps)


def test_the_same_book_says_the_same(make_pdf, subject):
    assert texts(make_pdf(subject)) == texts(make_pdf(subject))


def test_printers_are_told_the_name_of_the_paper():
    layout = page_layout(PrintJob(size=PaperSize.A3, landscape=True))
    assert layout.pageSize().name() == "A3"
    assert layout.margins().isNull()
