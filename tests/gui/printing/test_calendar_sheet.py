"""The calendar on sheets: every salon there as often as it should, each sheet whole in itself."""

from collections import Counter

import pytest

from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.calendar_sheet import CalendarSheet
from salonplanner.ui.printing.job import PaperSize, PrintJob
from salonplanner.ui.printing.subject import subject_of
from salonplanner.ui.timeline.grouping import Grouping
from tests.benchmarks.plans import enlarged
from tests.gui.printing.papers import DAY, margins_are_free, plain, texts, times


def appearances(pages: list[str], numbers: list[str]) -> Counter[str]:
    return Counter({number: sum(times(page, number) for page in pages) for number in numbers})


def test_each_salon_stands_on_one_sheet(make_pdf, subject):
    pages = texts(make_pdf(subject))
    assert len(pages) == 2
    numbers = [salon.id for salon in subject.salons]
    assert set(appearances(pages, numbers).values()) == {1}


@pytest.mark.parametrize(("code", "size"), [("fr", PaperSize.A4), ("en", PaperSize.A3)])
def test_three_hundred_salons_are_all_there(make_pdf, make_subject, sample, size, code):
    plan = enlarged(sample, 300)
    subject = make_subject(plan, code)
    pages = texts(make_pdf(subject, size=size))
    numbers = [salon.id for salon in plan.salons]
    assert set(appearances(pages, numbers).values()) == {1}


def test_the_head_stands_on_each_sheet(make_pdf, make_subject, sample):
    pages = texts(make_pdf(make_subject(enlarged(sample, 300))))
    assert len(pages) > 3
    for page in pages:
        for month in ("Juin 2025", "Juillet 2025", "Octobre 2025"):
            assert month in page
        assert "Tourisme estival" in page


def test_spread_over_sheets_a_salon_stands_on_each_that_has_a_day_of_it(make_pdf, subject, look):
    book = Book(subject, PrintJob(across=3), look)
    assert len({book.heading(page) for page in range(book.pages)}) == 3
    sheet = book._sheets[0][0]
    assert isinstance(sheet, CalendarSheet)
    days = sorted({(tile.start, tile.end) for tile, _ in sheet._sheets})
    pages = texts(make_pdf(subject, across=3))
    found = appearances(pages, [salon.id for salon in subject.salons])
    for salon in subject.salons:
        wanted = sum(salon.start <= end and salon.end >= start for start, end in days)
        assert found[salon.id] == wanted, salon.id


def test_it_can_be_made_to_fit_one_sheet(make_pdf, subject, look):
    assert len(texts(make_pdf(subject, down=1))) == 1
    sheet = CalendarSheet(subject, PrintJob(down=1), look, 1000, 640)
    assert 0.5 <= sheet.scale < 1
    assert CalendarSheet(subject, PrintJob(), look, 1000, 640).scale == 1


def test_what_fits_on_no_sheet_goes_over_more(look, make_subject, sample):
    subject = make_subject(enlarged(sample, 600))
    sheet = CalendarSheet(subject, PrintJob(down=1), look, 1000, 640)
    assert sheet.pages > 1
    assert sheet.scale == 0.5


@pytest.mark.parametrize("job", [PrintJob(), PrintJob(across=2), PrintJob(landscape=False)])
def test_nothing_is_painted_beyond_the_margins(look, make_subject, sample, job):
    book = Book(make_subject(enlarged(sample, 150)), job, look)
    assert all(margins_are_free(book, page) for page in range(book.pages))


def test_the_filter_is_heeded_and_told(window, make_pdf):
    window.figures.choose_filter(SalonFilter(text="Fès"))
    subject = subject_of(window.session, DAY)
    pages = texts(make_pdf(subject))
    shown = {salon.id for salon in subject.salons}
    assert 0 < len(shown) < 70
    assert {s.id for s in subject.plan.salons if times(" ".join(pages), s.id)} == shown
    assert plain(subject.filter_words) in pages[0]
    assert "Fès" in subject.filter_words
    whole = texts(make_pdf(subject, whole_plan=True))
    assert set(appearances(whole, [s.id for s in subject.plan.salons]).values()) == {1}
    assert plain(subject.filter_words) not in whole[0]


def test_rows_are_grouped_as_in_the_window(window, make_pdf):
    window.bench.remember(grouping=Grouping.LEVEL.value)
    pages = " ".join(texts(make_pdf(subject_of(window.session, DAY))))
    assert "National" in pages
    assert "Souss-Massa 6" not in pages


def test_time_runs_from_right_to_left_in_arabic(look, make_subject, sample):
    book = Book(make_subject(sample, "ar"), PrintJob(), look)
    assert margins_are_free(book, 0)
    sheet = book._sheets[0][0]
    assert isinstance(sheet, CalendarSheet)
    assert sheet._sheets[0].tile.layout.scale.rtl
