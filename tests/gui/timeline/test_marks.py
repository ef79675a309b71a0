"""What lies over the calendar."""

from salonplanner.ui.timeline.marks import Ghost, Marks, View
from tests.gui.timeline.plans import laid_out, plan_of, salon


def test_what_has_something_on_it_is_painted_apart() -> None:
    made = salon()
    bar = laid_out(plan_of(made)).places["OR-01"][1]
    marks = Marks(
        selected=frozenset({"A"}),
        hovered="B",
        pulsing=frozenset({"C"}),
        ghosts={"OR-01": Ghost(bar, made.start, made.end)},
    )
    assert marks.apart == {"A", "B", "C", "OR-01"}
    assert Marks().apart == frozenset()


def test_a_view_begins_at_the_top() -> None:
    assert (View(100, 50).x, View(100, 50).y) == (0, 0)
