"""What lies over the calendar."""

from salonplanner.ui.timeline.marks import Ahead, Marks, View


def test_what_has_something_on_it_is_painted_apart() -> None:
    marks = Marks(
        selected=frozenset({"A"}),
        hovered="B",
        pulsing=frozenset({"C"}),
        ahead=Ahead(left=frozenset({"D"})),
        offsets={"E": (3.0, 0.0)},
    )
    assert marks.apart == {"A", "B", "C", "D", "E"}
    assert Marks().apart == frozenset()


def test_a_view_begins_at_the_top() -> None:
    assert (View(100, 50).x, View(100, 50).y) == (0, 0)
