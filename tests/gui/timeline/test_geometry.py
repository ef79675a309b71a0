"""Days as places on the canvas, in both directions of time."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.ui.timeline.geometry import Lengths, Rect, Span, TimeScale

FIRST = date(2025, 6, 1)


def scale(*, rtl: bool = False, per_day: float = 5.0) -> TimeScale:
    return TimeScale(FIRST.toordinal(), 155, per_day, rtl)


def test_a_day_is_as_wide_as_the_scale_says() -> None:
    assert scale().span(FIRST, FIRST) == Span(0, 5)
    assert scale().span(date(2025, 6, 3), date(2025, 6, 4)) == Span(10, 20)
    assert scale().width == 775


def test_days_that_are_not_shown_stand_at_the_edge() -> None:
    assert scale().span(date(2024, 1, 1), date(2024, 2, 1)) == Span(0, 5)
    assert scale().span(date(2026, 1, 1), date(2026, 2, 1)) == Span(770, 775)
    assert scale().span(date(2025, 5, 1), date(2025, 6, 2)) == Span(0, 10)


@given(st.integers(0, 154), st.floats(0.5, 40), st.booleans())
def test_the_day_under_the_middle_of_a_day_is_that_day(
    index: int, per_day: float, rtl: bool
) -> None:
    made = scale(rtl=rtl, per_day=per_day)
    day = date.fromordinal(made.first + index)
    rect = made.rect(made.span(day, day), 0, 1)
    assert made.day_at(rect.x + rect.width / 2) == day


def test_time_runs_the_other_way_in_arabic() -> None:
    rect = scale(rtl=True).rect(Span(0, 5), 2, 7)
    assert rect == Rect(770, 2, 5, 7)


def test_places_beside_the_days_give_the_outermost_one() -> None:
    assert scale().day_at(-50) == FIRST
    assert scale().day_at(5000) == date.fromordinal(scale().last)


def test_rectangles_and_spans() -> None:
    rect = Rect(1, 2, 3, 4)
    assert (rect.right, rect.bottom) == (4, 6)
    assert rect.holds(1, 2)
    assert not rect.holds(4, 2)
    assert rect.moved(1, 1) == Rect(2, 3, 3, 4)
    assert Span(0, 2).meets(Span(1, 3))
    assert not Span(0, 2).meets(Span(2, 3))
    assert Span(1, 3).width == 2


def test_lengths_grow_with_the_text() -> None:
    larger = Lengths().at(lambda length: round(length * 1.3))
    assert larger.bar == 29
    assert larger.lane > larger.bar
