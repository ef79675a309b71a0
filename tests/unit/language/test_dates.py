"""Dates: the house's spans, and the rest against Babel's own functions."""

from datetime import date, timedelta

import pytest
from babel import dates as cldr
from babel.core import Locale
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.language.dates import DateFormats

LOCALES = ("fr", "en_GB", "ar_MA")
FORMATS = {name: DateFormats(Locale.parse(name)) for name in LOCALES}
FRENCH = DateFormats(Locale.parse("fr"), "1er")
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(days, st.sampled_from(LOCALES))
def test_days_are_written_as_babel_writes_them(day: date, locale: str) -> None:
    formats = FORMATS[locale]
    assert formats.date(day) == cldr.format_date(day, "long", locale)
    assert formats.date(day, "abbreviated") == cldr.format_skeleton("yMMMd", day, locale=locale)
    assert formats.numeric(day) == cldr.format_skeleton("yMd", day, locale=locale)
    assert formats.day_month(day) == cldr.format_skeleton("MMMMd", day, locale=locale)
    assert formats.weekday(day) == cldr.format_date(day, "EEEE", locale)
    assert formats.weekday(day, "abbreviated") == cldr.format_date(day, "EEE", locale)
    assert formats.month(day.month, day.year) == cldr.format_skeleton("yMMMM", day, locale=locale)
    assert formats.month(day.month) == cldr.format_date(day, "LLLL", locale)


@given(days, st.integers(1, 500), st.sampled_from(LOCALES))
def test_spans_are_babels_without_spaces_around_the_dash(
    start: date, length: int, locale: str
) -> None:
    end = min(start + timedelta(days=length), date.max)
    skeleton = "yMMMd" if start.year != end.year else "MMMd"
    expected = cldr.format_interval(start, end, skeleton, locale=locale)
    assert FORMATS[locale].span(start, end).split("–") == [
        part.strip() for part in expected.split("–")
    ]


@given(days, st.sampled_from(LOCALES))
def test_a_day_in_figures_reads_back(day: date, locale: str) -> None:
    formats = FORMATS[locale]
    assert formats.parse(formats.numeric(day)) == day
    assert formats.parse(day.isoformat()) == day


@given(st.text())
def test_any_text_reads_as_a_day_or_none(text: str) -> None:
    assert FRENCH.parse(text) is None or FRENCH.numeric(FRENCH.parse(text) or date.min)


@pytest.mark.parametrize(
    ("start", "end", "year", "text"),
    [
        (date(2025, 7, 10), date(2025, 7, 19), False, "10–19 juil."),
        (date(2025, 7, 28), date(2025, 8, 3), False, "28 juil.–3 août"),
        (date(2025, 7, 28), date(2025, 8, 3), True, "28 juil.–3 août 2025"),
        (date(2025, 7, 10), date(2025, 7, 19), True, "10–19 juil. 2025"),
        (date(2025, 12, 28), date(2026, 1, 3), False, "28 déc. 2025–3 janv. 2026"),
        (date(2025, 7, 14), date(2025, 7, 14), False, "14 juil."),
        (date(2025, 7, 1), date(2025, 7, 1), True, "1er juil. 2025"),
        (date(2025, 6, 1), date(2025, 6, 9), False, "1er–9 juin"),
        (date(2025, 6, 28), date(2025, 7, 1), False, "28 juin–1er juil."),
        # It ends before it opens: a mistake that must be seen as it is.
        (date(2025, 7, 19), date(2025, 7, 10), False, "19 juil.–10 juil."),
    ],
)
def test_french_spans(start: date, end: date, year: bool, text: str) -> None:
    assert FRENCH.span(start, end, year=year) == text


def test_only_the_first_of_a_named_month_is_an_ordinal() -> None:
    day = date(2025, 6, 1)
    assert FRENCH.date(day) == "1er juin 2025"
    assert FRENCH.day_month(day) == "1er juin"
    assert FRENCH.numeric(day) == "01/06/2025"
    assert FRENCH.date(date(2025, 6, 11)) == "11 juin 2025"


def test_english_puts_the_day_before_the_month() -> None:
    formats = FORMATS["en_GB"]
    assert formats.date(date(2025, 6, 12)) == "12 June 2025"
    assert formats.numeric(date(2025, 6, 12)) == "12/06/2025"
    assert formats.span(date(2025, 7, 28), date(2025, 8, 3)) == "28 Jul–3 Aug"


def test_moroccan_month_names() -> None:
    assert FORMATS["ar_MA"].span(date(2025, 7, 28), date(2025, 8, 3)) == "28 يوليوز–3 غشت"


@pytest.mark.parametrize(
    "text", ["12/06/2025", "12.06.2025", "12-6-25", " 12 06 2025 ", "2025-06-12", "2025/6/12"]
)
def test_ways_to_type_a_day(text: str) -> None:
    assert FRENCH.parse(text) == date(2025, 6, 12)


@pytest.mark.parametrize("text", ["", "31/02/2025", "12/13/2025", "12/06", "juin", "12/06/202"])
def test_what_is_no_day(text: str) -> None:
    assert FRENCH.parse(text) is None
