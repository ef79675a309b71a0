"""What drags would give, day by day."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.ui.month.month_gestures import MonthDrag, MonthPress, Sketch, begin
from salonplanner.ui.month.segments import Segment
from salonplanner.ui.timeline.layout import Part
from tests.gui.month.months import content, laid_out
from tests.gui.timeline.plans import salon

OUJDA = salon(days=4)
OTHER = salon("OR-02", date(2025, 8, 5), days=2)
DAY = date(2025, 7, 11)


def piece() -> Segment:
    return laid_out(content(OUJDA)).places["OR-01"][0]


def dragged(part: Part, days: int, *, copies: bool = False) -> MonthDrag:
    drag = begin(MonthPress(piece(), part, DAY, was_selected=True), (OTHER, OUJDA), copies=copies)
    return msgspec.structs.replace(drag, day=DAY + timedelta(days=days))


def test_a_body_takes_all_that_are_selected_the_held_one_first() -> None:
    landing = dragged(Part.BODY, 3).landing
    assert landing.before == (OUJDA, OTHER)
    assert [s.start for s in landing.after] == [date(2025, 7, 13), date(2025, 8, 8)]
    assert [s.days for s in landing.after] == [4, 2]


def test_an_end_takes_its_own_salon_and_is_never_copied() -> None:
    landing = dragged(Part.LAST_DAY, 3, copies=True).landing
    assert landing.before == (OUJDA,)
    assert landing.after[0].days == 7
    assert not landing.copies
    assert dragged(Part.BODY, 3, copies=True).landing.copies


@given(st.sampled_from([Part.FIRST_DAY, Part.LAST_DAY]), st.integers(-60, 60))
def test_a_salon_keeps_a_day_at_least(part: Part, days: int) -> None:
    (after,) = dragged(part, days).landing.after
    assert after.days >= 1
    kept = after.end == OUJDA.end if part is Part.FIRST_DAY else after.start == OUJDA.start
    assert kept


def test_back_where_it_began_nothing_changes() -> None:
    assert not dragged(Part.BODY, 0).landing.changes


@pytest.mark.parametrize("days", [-4, 0, 4])
def test_days_are_drawn_in_both_directions(days: int) -> None:
    other = DAY + timedelta(days=days)
    assert Sketch(DAY, other).days == (min(DAY, other), max(DAY, other))
