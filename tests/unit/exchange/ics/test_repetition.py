"""Entries that repeat, against the days counted one by one (files: see test_reader)."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.exchange.ics.components import Block, parsed_all
from salonplanner.exchange.ics.days import span_of
from salonplanner.exchange.ics.repetition import repeats, repetitions


def entry(*lines: str) -> Block:
    text = "\r\n".join(("BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"))
    calendars = parsed_all(text)
    assert calendars
    return calendars[0].walk("VEVENT")[0]


@given(
    start=st.dates(date(2020, 1, 1), date(2026, 1, 1)),
    interval=st.integers(1, 40),
    length=st.integers(1, 20),
    first=st.dates(date(2025, 1, 1), date(2025, 6, 1)),
    window=st.integers(0, 200),
)
def test_every_so_many_days(start, interval, length, first, window):
    last = first + timedelta(days=window)
    found = entry(
        f"DTSTART;VALUE=DATE:{start:%Y%m%d}",
        f"DURATION:P{length}D",
        f"RRULE:FREQ=DAILY;INTERVAL={interval}",
    )
    span = span_of(found)
    assert span is not None
    wanted = []
    day = start
    while day <= last:
        if day + timedelta(days=length - 1) >= first:
            wanted.append((day, day + timedelta(days=length - 1)))
        day += timedelta(days=interval)
    assert [one.days() for one in repetitions(found, span, first, last)] == wanted


def test_what_does_not_repeat():
    assert not repeats(entry("DTSTART;VALUE=DATE:20250705"))
    assert repeats(entry("DTSTART;VALUE=DATE:20250705", "RRULE:FREQ=YEARLY"))
