"""The months on sheets: no salon is merely counted, however many a week has."""

from datetime import date, timedelta

import msgspec
import pytest

from salonplanner.domain.season import Month
from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, PaperSize, PrintJob
from salonplanner.ui.printing.month_sheet import MonthSheet, months_of
from tests.benchmarks.plans import enlarged
from tests.gui.printing.papers import margins_are_free, texts, times

MONTHS = (PageKind.MONTH,)


@pytest.fixture
def sheet(subject, look):
    return MonthSheet(subject, PrintJob(kinds=MONTHS), look, 1000, 640)


def test_every_month_of_the_season_is_there_in_order(sheet):
    headings = list(dict.fromkeys(sheet.heading(page) for page in range(sheet.pages)))
    assert headings == ["Juin 2025", "Juillet 2025", "Août 2025", "Septembre 2025", "Octobre 2025"]


def weeks_of(part):
    """The weeks that have a part on a sheet."""
    cut = part.cut
    return [w for w in part.layout.weeks if w.rect.y < cut.bottom - 1 and w.rect.bottom > cut.top]


def test_no_week_of_the_example_stands_alone(look, subject):
    sheet = MonthSheet(subject, PrintJob(kinds=MONTHS), look, 1047, 640)
    counts = [len(weeks_of(part)) for part in sheet._sheets]
    assert sum(counts) == 26
    assert min(counts) > 1
    assert len(counts) > 5


def test_sheets_are_filled(look, make_subject, sample):
    sheet = MonthSheet(make_subject(enlarged(sample, 100)), PrintJob(kinds=MONTHS), look, 1000, 640)
    assert sheet.pages > 5
    assert all(sheet.used_height(page) == pytest.approx(640) for page in range(sheet.pages))


def test_a_week_higher_than_a_sheet_goes_on_on_the_next(look, make_subject, sample):
    subject = make_subject(enlarged(sample, 1000))
    job = PrintJob(kinds=MONTHS, month=Month(year=2025, month=7))
    sheet = MonthSheet(subject, job, look, 1000, 640)
    assert all(sheet.used_height(page) <= 640.5 for page in range(sheet.pages))
    shown = {
        (week.number, segment.id)
        for part in sheet._sheets
        for week in weeks_of(part)
        for segment in week.segments
        if segment.rect.y >= part.cut.top and segment.rect.bottom <= part.cut.bottom
    }
    monday = date(2025, 6, 30)
    for number in range(27, 32):
        first, last = monday, monday + timedelta(days=6)
        there = {s.id for s in subject.salons if s.start <= last and s.end >= first}
        assert {name for week, name in shown if week == number} == there
        monday += timedelta(days=7)


@pytest.mark.parametrize("count", [70, 300])
def test_each_week_names_each_of_its_salons(make_pdf, make_subject, sample, count):
    subject = make_subject(enlarged(sample, count))
    pages = texts(make_pdf(subject, kinds=MONTHS, size=PaperSize.A3))
    everything = " ".join(pages)
    for salon in subject.salons:
        assert times(everything, salon.id) >= 1, salon.id


def test_no_salon_is_only_counted(look, make_subject, sample):
    job = PrintJob(kinds=MONTHS)
    sheet = MonthSheet(make_subject(enlarged(sample, 300)), job, look, 1000, 640)
    weeks = [week for part in sheet._sheets for week in weeks_of(part)]
    assert len(weeks) == 26
    assert not any(week.more for week in weeks)


def test_a_salon_stands_in_each_week_that_has_a_day_of_it(make_pdf, subject):
    pages = texts(make_pdf(subject, kinds=MONTHS, month=Month(year=2025, month=8)))
    salon = next(s for s in subject.salons if s.id == "TTA-03")
    assert salon.start.isocalendar().week == salon.end.isocalendar().week
    assert times(" ".join(pages), salon.id) == 1


def test_the_days_names_stand_on_each_sheet(make_pdf, subject):
    pages = texts(make_pdf(subject, kinds=MONTHS))
    assert len(pages) > 5
    assert all("lundi" in page and "dimanche" in page for page in pages)


def test_one_month_can_be_asked_for(subject, look):
    job = PrintJob(kinds=MONTHS, month=Month(year=2025, month=7))
    sheet = MonthSheet(subject, job, look, 1000, 1400)
    assert {sheet.heading(page) for page in range(sheet.pages)} == {"Juillet 2025"}


def test_a_month_outside_the_season_is_there_where_a_salon_is(sample):
    salon = msgspec.structs.replace(
        sample.salons[0],
        start=sample.season.end.replace(month=12, day=21),
        end=sample.season.end.replace(month=12, day=28),
    )
    months = months_of(sample.season, (salon,))
    assert [month.month for month in months] == [6, 7, 8, 9, 10, 12]


@pytest.mark.parametrize("landscape", [True, False])
def test_nothing_is_painted_beyond_the_margins(look, subject, landscape):
    book = Book(subject, PrintJob(kinds=MONTHS, landscape=landscape), look)
    assert all(margins_are_free(book, page) for page in range(min(book.pages, 3)))
