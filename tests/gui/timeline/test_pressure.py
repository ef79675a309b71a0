"""The columns of the weeks: in line with the days, as high as their figures, mirrored in Arabic."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.forecast.weeks import Week
from salonplanner.ui.timeline.geometry import TimeScale
from salonplanner.ui.timeline.pressure import PressureRules, Quantity, amount, columns
from tests.gui.timeline.plans import six_a_letter

MONDAY = date(2025, 6, 2)


def week(number: int, most: int, visitors: float = 0.0) -> Week:
    start = date.fromordinal(MONDAY.toordinal() + 7 * number)
    end = date.fromordinal(start.toordinal() + 6)
    ids = tuple(str(n) for n in range(most))
    return Week(
        start=start, end=end, salons=ids, most=most, visitors=visitors, turnover=visitors * 20
    )


def rules(*, per_day: float = 6.0, rtl: bool = False, days: int = 28) -> PressureRules:
    scale = TimeScale(MONDAY.toordinal(), days, per_day, rtl)
    return PressureRules(scale, 16, 40, six_a_letter, lambda _, value: f"{value:g}")


WEEKS = [week(0, 2), week(1, 4), week(2, 0), week(3, 1)]


def test_the_highest_takes_all_the_height_and_others_their_part() -> None:
    found = columns(WEEKS, WEEKS, Quantity.SALONS, rules())
    assert [column.bar.height for column in found] == [12, 24, 0, 6]
    assert all(column.bar.bottom == 40 for column in found)
    assert [column.text for column in found] == ["2", "4", "", "1"]
    assert [column.cell.x for column in found] == [0, 42, 84, 126]


def test_a_filter_leaves_a_part_of_each() -> None:
    found = columns(WEEKS, [week(0, 1), week(1, 0)], Quantity.SALONS, rules())
    assert [column.part.height for column in found] == [6, 0, 0, 0]
    assert [column.bar.height for column in found] == [12, 24, 0, 6]


def test_a_figure_without_room_is_left_out() -> None:
    found = columns([week(0, 4, 123456.0)], [], Quantity.VISITORS, rules(per_day=4))
    assert found[0].text == ""
    assert found[0].bar.height == 24


def test_what_is_measured() -> None:
    one = week(0, 3, 1000.0)
    assert [amount(one, quantity) for quantity in Quantity] == [3, 1000, 20_000]


def test_something_is_never_nothing() -> None:
    found = columns([week(0, 1, 1.0), week(1, 1, 1e6)], [], Quantity.VISITORS, rules())
    assert found[0].bar.height == 2


@given(st.lists(st.integers(0, 9), min_size=1, max_size=4), st.floats(1, 60))
def test_arabic_is_the_mirror_image(amounts: list[int], per_day: float) -> None:
    whole = [week(number, most) for number, most in enumerate(amounts)]
    one = columns(whole, whole, Quantity.SALONS, rules(per_day=per_day))
    other = columns(whole, whole, Quantity.SALONS, rules(per_day=per_day, rtl=True))
    for plain, mirrored in zip(one, other, strict=True):
        assert mirrored.bar.x == pytest.approx(28 * per_day - plain.bar.right)
        assert mirrored.bar.height == plain.bar.height
