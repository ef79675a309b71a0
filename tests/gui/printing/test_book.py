"""A book: calendar, months and table one after the other, on paper of one size or on a roll."""

import math

import pytest

from salonplanner.ui.printing.book import Book
from salonplanner.ui.printing.job import PageKind, Paper, PrintJob
from tests.gui.printing.papers import colours, painted


def test_kinds_stand_one_after_the_other(subject, look):
    single = [Book(subject, PrintJob(kinds=(kind,)), look) for kind in PageKind]
    whole = Book(subject, PrintJob(kinds=(*PageKind,)), look)
    assert whole.pages == sum(book.pages for book in single)
    headings = [book.heading(page) for book in single for page in range(book.pages)]
    assert [whole.heading(page) for page in range(whole.pages)] == headings


@pytest.mark.parametrize("kind", PageKind)
def test_the_first_and_the_last_page_show_the_levels(subject, look, kind):
    book = Book(subject, PrintJob(kinds=(kind,)), look)
    wanted = {look.theme.colours[token].name() for token in ("nat", "reg", "loc")}
    for page in (0, book.pages - 1):
        assert wanted <= colours(painted(book, page), 4)


@pytest.mark.parametrize("kind", PageKind)
def test_on_a_roll_a_page_is_as_high_as_what_is_on_it(subject, look, kind):
    book = Book(subject, PrintJob(kinds=(kind,)), look, Paper(1200, math.inf, 20))
    assert 300 < book.height(0) < 6000
    if kind is not PageKind.MONTH:
        assert book.pages == 1


def test_painting_leaves_the_painter_as_it_was(subject, look):
    book = Book(subject, PrintJob(), look)
    assert painted(book, 0) == painted(book, 0)
