"""The table on sheets: each salon on one of them, the head on all, the total under the last."""

import msgspec
import pytest
from PySide6.QtGui import QFontMetricsF

from salonplanner.domain.salon import Status
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, PaperSize, PrintJob
from salonplanner.ui.printing.table_sheet import TableSheet
from tests.benchmarks.plans import enlarged
from tests.gui.printing.papers import margins_are_free, plain, texts, times

TABLE = (PageKind.TABLE,)


@pytest.mark.parametrize(("size", "landscape"), [(PaperSize.A4, True), (PaperSize.A3, False)])
def test_each_salon_is_there_once(make_pdf, make_subject, sample, look, size, landscape):
    subject = make_subject(enlarged(sample, 300))
    job = PrintJob(kinds=TABLE, size=size, landscape=landscape)
    pages = texts(make_pdf(subject, kinds=TABLE, size=size, landscape=landscape))
    book = Book(subject, job, look)
    # The head of a sheet names its first and its last number again.
    headings = [plain(book.heading(page)) for page in range(book.pages)]
    assert all(heading in page for heading, page in zip(headings, pages, strict=True))
    rest = " ".join(page.replace(h, "", 1) for page, h in zip(pages, headings, strict=True))
    for salon in subject.salons:
        assert times(rest, salon.id) == 1, salon.id
    for name in {salon.name for salon in subject.salons}:
        assert plain(name).replace(" ", "") in rest.replace(" ", "")


def test_the_head_is_on_each_sheet_and_the_total_on_the_last(make_pdf, make_subject, sample):
    subject = make_subject(enlarged(sample, 150), "en")
    pages = texts(make_pdf(subject, kinds=TABLE))
    assert len(pages) > 5
    for page in pages:
        assert "City and venue" in page
        assert "Forecast visitors" in page
    assert [("Total" in page) for page in pages] == [False] * (len(pages) - 1) + [True]
    total = subject.language.number(subject.figures.totals.visitors)
    assert plain(total) in pages[-1]


def test_a_row_is_not_cut(subject, look):
    sheet = TableSheet(subject, PrintJob(), look, 1000, 640)
    edges = {cut.bottom for cut in sheet._cuts}
    assert edges <= {line.top + line.height for line in sheet._lines}


def test_words_wider_than_a_column_are_broken_and_nothing_is_lost(make_pdf, make_subject, sample):
    long = msgspec.structs.replace(sample.salons[0], name="Wort" * 40, venue="Straße " * 30)
    subject = make_subject(msgspec.structs.replace(sample, salons=(long, *sample.salons[1:])))
    page = texts(make_pdf(subject, kinds=TABLE))[0].replace(" ", "")
    assert page.count("Wort") >= 30
    assert page.count("Straße") == 30


def test_what_is_cancelled_is_struck_out_and_counts_for_nothing(make_subject, sample, look):
    gone = msgspec.structs.replace(sample.salons[0], status=Status.CANCELLED)
    plan = msgspec.structs.replace(sample, salons=(gone, *sample.salons[1:]))
    subject = make_subject(plan)
    assert len(subject.salons) == 69
    sheet = TableSheet(subject, PrintJob(), look, 1000, 640)
    assert "69" in " ".join(sheet._lines[-1].cells)


def test_it_can_be_made_to_fit_fewer_sheets(subject, look):
    usual = TableSheet(subject, PrintJob(), look, 1000, 640)
    fewer = TableSheet(subject, PrintJob(down=usual.pages - 1), look, 1000, 640)
    assert fewer.pages < usual.pages


def test_columns_of_short_texts_do_not_break_them(make_subject, sample, look):
    sheet = TableSheet(make_subject(enlarged(sample, 300)), PrintJob(), look, 700, 1000)
    metrics = QFontMetricsF(sheet._plain.font)
    ids = [column.key for column in sheet._columns].index("id")
    widest = max(metrics.horizontalAdvance(line.cells[ids]) for line in sheet._lines)
    assert widest <= sheet._room(ids)


def test_an_empty_programme_has_a_total_of_nothing(make_subject, empty, make_pdf):
    pages = texts(make_pdf(make_subject(empty), kinds=TABLE))
    assert len(pages) == 1
    assert "Total" in pages[0]


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_nothing_is_painted_beyond_the_margins(look, make_subject, sample, code):
    book = Book(make_subject(sample, code), PrintJob(kinds=TABLE), look)
    assert all(margins_are_free(book, page) for page in range(book.pages))
