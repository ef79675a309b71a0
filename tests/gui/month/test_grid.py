"""The grid of a month: its weeks, the places of its days, its mirror image."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.season import Month, month_of
from salonplanner.ui.month.grid import MonthLengths, after, grid_of
from salonplanner.ui.month.stays import DAYS
from tests.gui.month.months import grid

MONTHS = st.builds(Month, year=st.integers(1900, 2200), month=st.integers(1, 12))


@given(MONTHS)
def test_a_grid_has_the_whole_weeks_of_its_month(month: Month) -> None:
    made = grid(month)
    assert made.first.weekday() == 0
    assert made.last.weekday() == 6
    days = [made.first + timedelta(days=n) for n in range(DAYS * made.weeks)]
    of_month = [day for day in days if month_of(day) == month]
    assert of_month[0].day == 1
    assert month_of(of_month[-1] + timedelta(days=1)) == after(month, 1)
    # No week is wholly another month's.
    assert month_of(days[6]) == month or days[6].day < DAYS
    assert of_month[0] - made.first < timedelta(days=DAYS)
    assert made.last - of_month[-1] < timedelta(days=DAYS)


@given(MONTHS, st.integers(-30, 30))
def test_months_go_on_and_back(month: Month, months: int) -> None:
    assert after(after(month, months), -months) == month


def test_the_calendar_s_own_ends_are_kept() -> None:
    assert after(Month(year=2, month=1), -5) == Month(year=2, month=1)
    assert after(Month(year=9998, month=11), 5) == Month(year=9998, month=11)


@pytest.mark.parametrize("rtl", [False, True])
def test_a_point_in_a_day_finds_the_day(rtl: bool) -> None:
    made = grid(rtl=rtl)
    for number in range(DAYS * made.weeks):
        day = made.first + timedelta(days=number)
        cell = made.cell(day)
        assert made.day_at(cell.x + 1, cell.y + 1) == day
        assert made.day_at(cell.right - 1, cell.bottom - 1) == day


def test_the_mirror_image_has_the_same_places_from_the_right() -> None:
    one, other = grid(), grid(rtl=True)
    for number in range(DAYS * one.weeks):
        day = one.first + timedelta(days=number)
        left, right = one.cell(day), other.cell(day)
        assert right.x == pytest.approx(one.width - left.right)
        assert right.width == pytest.approx(left.width)


def test_beside_the_days_the_nearest_one_counts() -> None:
    made = grid()
    assert made.day_at(0, 0) == made.first
    assert made.day_at(-50, -50) == made.first
    assert made.day_at(5000, 5000) == made.last


def test_weeks_keep_a_least_height() -> None:
    low = grid(height=50)
    assert low.row == MonthLengths().least_week
    assert low.height == low.row * low.weeks
    assert low.room(low.lengths.day + 2 * low.band(begins=False)).beside_more >= 1


def test_higher_weeks_have_more_lanes_and_names_of_events() -> None:
    lanes = [grid(height=h).room(60).whole for h in (500, 800, 1200, 2000)]
    assert lanes == sorted(lanes)
    assert lanes[0] < lanes[-1]
    assert grid(height=400).band(begins=True) == grid(height=1200).band(begins=True)
    assert grid(height=700).band(begins=False) < grid(height=1200).band(begins=False)
    assert grid(height=400).bar < grid(height=1200).bar


@given(st.floats(100, 3000), st.floats(0, 200))
def test_the_lanes_fit_in_the_week(height: float, above: float) -> None:
    made = grid_of(Month(year=2025, month=7), 728, height, MonthLengths())
    room = made.room(above)
    bar, pitch = made.bar
    assert 0 <= room.beside_more <= room.whole
    if room.whole:
        assert above + (room.whole - 1) * pitch + bar <= made.row
    if room.beside_more:
        lengths = made.lengths
        bottom = above + (room.beside_more - 1) * pitch + bar
        assert bottom <= made.row - lengths.more - lengths.below / 2


def test_lengths_grow_with_the_text() -> None:
    assert MonthLengths().at(lambda length: length * 2).head == 2 * MonthLengths().head
