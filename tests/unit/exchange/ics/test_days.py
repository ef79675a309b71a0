"""The days of a calendar entry, counted as in Morocco."""

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.exchange.ics.days import HOME, Span, local_day

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@given(DAYS, st.integers(1, 100))
def test_an_end_is_left_out(first, days):
    span = Span(first, first + timedelta(days=days))
    assert span.days() == (first, first + timedelta(days=days - 1))


@given(DAYS, st.integers(0, 23), st.integers(1, 2000), st.integers(-12, 14))
def test_a_moment_is_the_day_it_is_in_morocco(day, hour, minutes, offset):
    start = datetime.combine(day, time(hour), timezone(timedelta(hours=offset)))
    end = start + timedelta(minutes=minutes)
    first, last = Span(start, end).days()
    assert first == start.astimezone(ZoneInfo(HOME)).date()
    just_before = end.astimezone(ZoneInfo(HOME)) - timedelta(microseconds=1)
    assert last == just_before.date()


def test_a_moment_without_zone_stays_where_it_is():
    late = datetime(2025, 7, 5, 23, 59)  # noqa: DTZ001 - without a zone on purpose
    assert local_day(late) == date(2025, 7, 5)


def test_a_shifted_span_keeps_its_length():
    span = Span(date(2025, 7, 5), date(2025, 7, 9)).shifted(date(2025, 8, 1))
    assert span.days() == (date(2025, 8, 1), date(2025, 8, 4))
    assert Span(date(2025, 7, 5), None).shifted(date(2025, 8, 1)).end is None


def test_the_end_before_the_beginning_shows():
    first, last = Span(date(2025, 7, 5), date(2025, 7, 1)).days()
    assert last < first
