"""What a drag would give: days kept within those shown, lengths never below one."""

from datetime import date

import pytest

from salonplanner.ui.timeline.gestures import Drag, Ground, Lasso, Press, Sketch, begin, begin_on
from salonplanner.ui.timeline.layout import Part
from tests.gui.timeline.plans import laid_out, plan_of, salon

FIRST, SECOND = salon(), salon("OR-02", date(2025, 8, 1), days=3)
LAYOUT = laid_out(plan_of(FIRST, SECOND))
BAR, OTHER = (LAYOUT.places[number][1] for number in ("OR-01", "OR-02"))


def days_of(made: Drag, number: str = "OR-01") -> tuple[date, date]:
    """First and last day that a salon of a drag would get."""
    return next((new.start, new.end) for bar, new in made.moved if bar.id == number)


def drag(part: Part, days: int) -> Drag:
    return Drag(BAR, part, (BAR,)).by(days, LAYOUT)


def test_a_body_takes_both_days_along() -> None:
    assert days_of(drag(Part.BODY, -3)) == (date(2025, 7, 7), date(2025, 7, 16))


def test_an_edge_takes_its_day_alone() -> None:
    assert days_of(drag(Part.FIRST_DAY, 2)) == (date(2025, 7, 12), FIRST.end)
    assert days_of(drag(Part.LAST_DAY, 2)) == (FIRST.start, date(2025, 7, 21))


@pytest.mark.parametrize("part", [Part.FIRST_DAY, Part.LAST_DAY])
def test_a_day_remains(part: Part) -> None:
    days = 50 if part is Part.FIRST_DAY else -50
    start, end = days_of(drag(part, days))
    assert start == end


def test_a_drag_stays_within_the_days_shown() -> None:
    assert days_of(drag(Part.BODY, -500))[0] == date(2025, 6, 1)
    assert days_of(drag(Part.BODY, 500))[1] == date(2025, 11, 2)


def test_several_stop_together_where_the_first_of_them_reaches_the_last_day_shown() -> None:
    both = Drag(BAR, Part.BODY, (BAR, OTHER))
    for copies in (False, True):
        late = both.copying(copies).by(500, LAYOUT)
        assert days_of(late, "OR-02")[1] == date(2025, 11, 2)
        assert days_of(late)[0] - FIRST.start == days_of(late, "OR-02")[0] - SECOND.start
    assert days_of(both.by(-500, LAYOUT))[0] == date(2025, 6, 1)
    held = Drag(OTHER, Part.BODY, (BAR, OTHER)).by(-500, LAYOUT)
    assert days_of(held)[0] == date(2025, 6, 1)


def test_a_body_takes_all_that_are_selected() -> None:
    press = Press(BAR, Part.BODY, 0, was_selected=True)
    taken = begin(press, LAYOUT, frozenset({"OR-01", "OR-02"}))
    assert {bar.id for bar in taken.bars} == {"OR-01", "OR-02"}
    moved = taken.by(1, LAYOUT)
    assert days_of(moved, "OR-02")[0] == date(2025, 8, 2)
    assert days_of(moved)[1] == date(2025, 7, 20)
    assert [bar.id for bar, _ in moved.moved] == ["OR-01", "OR-02"]


def test_an_edge_takes_its_own_bar_only() -> None:
    press = Press(BAR, Part.LAST_DAY, 0, was_selected=True)
    assert begin(press, LAYOUT, frozenset({"OR-01", "OR-02"})).bars == (BAR,)
    unselected = Press(OTHER, Part.BODY, 0, was_selected=False)
    assert begin(unselected, LAYOUT, frozenset({"OR-01"})).bars == (OTHER,)


def test_only_a_body_is_copied_or_carried_to_another_row() -> None:
    press = Press(BAR, Part.LAST_DAY, 0, was_selected=True)
    resized = begin(press, LAYOUT, frozenset(), copies=True)
    assert not resized.copies
    assert resized.over(LAYOUT.rows[5].y + 4, LAYOUT).row is None
    carried = Drag(BAR, Part.BODY, (BAR,)).over(LAYOUT.rows[5].y + 4, LAYOUT)
    assert carried.row is LAYOUT.rows[5]
    assert carried.over(LAYOUT.rows[1].y + 4, LAYOUT).row is None, "back in its own row"


def test_a_press_on_free_space_draws_in_a_row_and_takes_a_rubber_band_below_them() -> None:
    day = date(2025, 9, 1)
    row = LAYOUT.rows[2]
    drawn = begin_on(Ground(10, row.y + 5, day, row), LAYOUT)
    assert isinstance(drawn, Sketch)
    back = drawn.to(date(2025, 8, 28), LAYOUT)
    assert (back.start, back.end) == (date(2025, 8, 28), day)
    assert isinstance(begin_on(Ground(10, 900, day), LAYOUT), Lasso)


def test_a_rubber_band_takes_what_it_touches_and_keeps_what_was_selected() -> None:
    row = LAYOUT.rows[1]
    rect = BAR.rect.moved(0, row.y)
    band = Lasso(rect.right + 30, rect.bottom + 9, 0, 0, ("RSK-01",))
    around = band.to(rect.right - 1, rect.y + 1)
    assert around.ids(LAYOUT) == ("RSK-01", "OR-01")
    assert band.to(rect.right + 9, rect.y + 1).ids(LAYOUT) == ("RSK-01",)
    assert around.rect.width == 31
