"""The week-ends a salon has."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.ui.inspector.heading import weekends

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        (date(2025, 7, 10), date(2025, 7, 19), 2),
        (date(2025, 7, 7), date(2025, 7, 11), 0),
        (date(2025, 7, 13), date(2025, 7, 13), 1),
        (date(2025, 7, 13), date(2025, 7, 19), 2),
        (date(2025, 7, 19), date(2025, 7, 10), 0),
    ],
)
def test_known_spans(start: date, end: date, count: int) -> None:
    assert weekends(start, end) == count


@given(DAYS, st.integers(-5, 60))
def test_each_week_with_a_saturday_or_sunday_counts_once(start: date, length: int) -> None:
    end = start + timedelta(days=length)
    days = [start + timedelta(days=n) for n in range(length + 1)]
    weeks = {day.isocalendar()[:2] for day in days if day.weekday() >= 5}
    assert weekends(start, end) == len(weeks)
