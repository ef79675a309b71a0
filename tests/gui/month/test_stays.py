"""The days of a week that a salon takes."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.ui.month.stays import DAYS, in_time, last_day, stay_of
from tests.gui.timeline.plans import salon

MONDAY = date(2025, 7, 7)
_NEAR = st.dates(date(2025, 6, 1), date(2025, 8, 31))


@given(_NEAR, st.integers(0, 40))
def test_a_stay_has_just_the_days_of_the_week(start: date, length: int) -> None:
    end = start + timedelta(days=length)
    wanted = [n for n in range(DAYS) if start <= MONDAY + timedelta(days=n) <= end]
    stay = stay_of("OR-01", start, end, MONDAY)
    if stay is None:
        assert wanted == []
    else:
        assert list(range(stay.first, stay.last + 1)) == wanted
        assert stay.days == sum(1 << n for n in wanted)


def test_a_salon_that_ends_before_it_opens_shows_on_its_first_day() -> None:
    odd = salon(start=date(2025, 7, 10), days=-3)
    assert last_day(odd) == odd.start
    assert last_day(salon()) == salon().end


def test_the_longest_of_those_that_open_together_comes_first() -> None:
    short, long, late = salon("A", days=3), salon("B", days=9), salon("C", date(2025, 7, 11))
    assert sorted((late, short, long), key=in_time) == [long, short, late]
