"""The season in small: every salon has its mark, and the frame and the scroll agree."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.overview import overview
from tests.gui.timeline.plans import laid_out, plan_of, salon
from tests.gui.timeline.plans import settings as look
from tests.gui.timeline.strategies import salon_lists


@given(salons=salon_lists(), rtl=st.booleans())
def test_every_salon_has_a_mark_within(salons: list[Salon], rtl: bool) -> None:
    layout = laid_out(plan_of(*salons), with_settings=look(rtl=rtl))
    found = overview(layout, 600, 4, 18)
    marks = [mark for line in found.lines for mark in line.marks]
    assert len(marks) == sum(one.active for one in salons)
    for mark in marks:
        assert -0.01 <= mark.rect.x <= 600
        assert 4 <= mark.rect.y < 22


@pytest.mark.parametrize("rtl", [False, True])
def test_the_frame_says_what_the_view_shows(rtl: bool) -> None:
    layout = laid_out(plan_of(salon()), None, 40.0, look(rtl=rtl))
    found = overview(layout, 620, 0, 20)
    frame = found.frame(1000, 800, 40.0)
    assert frame.width == pytest.approx(800 / layout.width * 620)
    start = 1000 / layout.width * 620
    assert frame.start == pytest.approx(620 - start - frame.width if rtl else start)
    assert found.along_for(frame.start, 800, 40.0) == pytest.approx(1000)


def test_the_frame_stays_inside() -> None:
    layout = laid_out(plan_of(salon()), None, 40.0)
    found = overview(layout, 300, 0, 20)
    assert found.frame(layout.width, 10, 40.0).end == pytest.approx(300)


def test_months_are_marked_where_they_begin() -> None:
    layout = laid_out(plan_of(salon(start=date(2025, 7, 1))))
    found = overview(layout, 155, 0, 20)
    assert found.months[:2] == (0, 30)
    mirrored = overview(laid_out(plan_of(salon()), with_settings=look(rtl=True)), 155, 0, 20)
    assert mirrored.months[:2] == (155, 125)


@given(salons=salon_lists(), rtl=st.booleans())
def test_lines_taken_from_the_previous_overview_change_nothing(
    salons: list[Salon], rtl: bool
) -> None:
    before = laid_out(plan_of(*salons), with_settings=look(rtl=rtl))
    after = laid_out(plan_of(*salons[1:]), with_settings=look(rtl=rtl))
    previous = overview(before, 600, 4, 18)
    assert overview(after, 600, 4, 18, previous) == overview(after, 600, 4, 18)


def test_a_row_that_is_the_same_keeps_its_line() -> None:
    layout = laid_out(plan_of(salon()))
    previous = overview(layout, 600, 4, 18)
    again = overview(layout, 600, 4, 18, previous)
    assert all(one is other for one, other in zip(again.lines, previous.lines, strict=True))
    wider = overview(layout, 700, 4, 18, previous)
    assert not any(one is other for one, other in zip(wider.lines, previous.lines, strict=True))
