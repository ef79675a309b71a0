"""The arithmetic Islamic calendar against the feasts that are known, and against itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.hijri import hijri_day, hijri_days_in

# Observed in Morocco, or computed by the moon's visibility there (seeds/holidays.csv, bands.csv).
KNOWN = [
    ((1446, 9, 1), date(2025, 3, 2)),
    ((1446, 10, 1), date(2025, 3, 31)),
    ((1446, 12, 10), date(2025, 6, 7)),
    ((1447, 1, 1), date(2025, 6, 27)),
    ((1447, 3, 12), date(2025, 9, 5)),
    ((1447, 9, 1), date(2026, 2, 19)),
    ((1447, 10, 1), date(2026, 3, 21)),
    ((1447, 12, 10), date(2026, 5, 27)),
    ((1448, 1, 1), date(2026, 6, 17)),
    ((1448, 3, 12), date(2026, 8, 26)),
    ((1448, 12, 10), date(2027, 5, 17)),
    ((1449, 3, 12), date(2027, 8, 15)),
]


@pytest.mark.parametrize(("hijri", "day"), KNOWN)
def test_it_is_within_a_day_of_every_feast_that_is_known(hijri, day):
    assert abs(hijri_day(*hijri) - day) <= timedelta(days=1)


def test_the_first_day_of_the_calendar():
    assert hijri_day(1, 1, 1) == date(622, 7, 19)


def test_the_longer_years_of_a_cycle():
    lengths = [(hijri_day(year + 1, 1, 1) - hijri_day(year, 1, 1)).days for year in range(1, 31)]
    longer = [year for year, days in enumerate(lengths, start=1) if days == 355]
    assert longer == [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29]
    assert set(lengths) == {354, 355}


@given(st.integers(1, 2000), st.integers(1, 12))
def test_months_follow_each_other(year, month):
    following = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
    days = (hijri_day(*following) - hijri_day(year, month, 1)).days
    assert days in ({29, 30} if month == 12 else {30 if month % 2 else 29})


@given(st.integers(1900, 2200), st.integers(1, 12), st.integers(1, 29))
def test_every_day_of_a_gregorian_year_is_found_and_no_other(gregorian, month, day):
    found = list(hijri_days_in(gregorian, month, day))
    wanted = [
        (year, hijri_day(year, month, day))
        for year in range(1200, 1700)
        if hijri_day(year, month, day).year == gregorian
    ]
    assert found == wanted
