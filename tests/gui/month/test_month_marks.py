"""What lies over the month."""

from salonplanner.ui.month.month_marks import MonthAhead, MonthMarks


def test_what_bears_a_mark_is_painted_apart() -> None:
    marks = MonthMarks(
        selected=frozenset({"A"}),
        hovered="B",
        pulsing=frozenset({"C"}),
        ahead=MonthAhead(left=frozenset({"D"})),
    )
    assert marks.apart == {"A", "B", "C", "D"}
    assert MonthMarks().apart == frozenset()
