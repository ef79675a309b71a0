"""What a drag would give: days kept within those shown, lengths never below one."""

from datetime import date

import pytest

from salonplanner.ui.timeline.gestures import Drag, Press, begin
from salonplanner.ui.timeline.layout import Part
from tests.gui.timeline.plans import laid_out, plan_of, salon

FIRST, SECOND = salon(), salon("OR-02", date(2025, 8, 1), days=3)
LAYOUT = laid_out(plan_of(FIRST, SECOND))
BAR, OTHER = (LAYOUT.places[number][1] for number in ("OR-01", "OR-02"))


def drag(part: Part, days: int) -> Drag:
    return Drag(BAR, part, (BAR,)).by(days, LAYOUT)


def test_a_body_takes_both_days_along() -> None:
    assert drag(Part.BODY, -3).days_of(BAR) == (date(2025, 7, 7), date(2025, 7, 16))


def test_an_edge_takes_its_day_alone() -> None:
    assert drag(Part.FIRST_DAY, 2).days_of(BAR) == (date(2025, 7, 12), FIRST.end)
    assert drag(Part.LAST_DAY, 2).days_of(BAR) == (FIRST.start, date(2025, 7, 21))


@pytest.mark.parametrize("part", [Part.FIRST_DAY, Part.LAST_DAY])
def test_a_day_remains(part: Part) -> None:
    days = 50 if part is Part.FIRST_DAY else -50
    start, end = drag(part, days).days_of(BAR)
    assert start == end


def test_a_drag_stays_within_the_days_shown() -> None:
    assert drag(Part.BODY, -500).days_of(BAR)[0] == date(2025, 6, 1)
    assert drag(Part.BODY, 500).days_of(BAR)[1] == date(2025, 11, 2)


def test_a_body_takes_all_that_are_selected() -> None:
    press = Press(BAR, Part.BODY, 0, was_selected=True)
    taken = begin(press, LAYOUT, frozenset({"OR-01", "OR-02"}))
    assert {bar.id for bar in taken.bars} == {"OR-01", "OR-02"}
    moved = taken.by(1, LAYOUT)
    assert moved.ghosts["OR-02"].start == date(2025, 8, 2)
    assert moved.ghosts["OR-01"].end == date(2025, 7, 20)


def test_an_edge_takes_its_own_bar_only() -> None:
    press = Press(BAR, Part.LAST_DAY, 0, was_selected=True)
    assert begin(press, LAYOUT, frozenset({"OR-01", "OR-02"})).bars == (BAR,)
    unselected = Press(OTHER, Part.BODY, 0, was_selected=False)
    assert begin(unselected, LAYOUT, frozenset({"OR-01"})).bars == (OTHER,)
