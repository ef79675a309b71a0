"""The order in which the keys go through the salons."""

from datetime import date

import pytest

from salonplanner.ui.month.time_order import TimeOrder
from tests.gui.timeline.plans import salon

FIRST = salon("A", date(2025, 7, 1), 5)
SECOND = salon("B", date(2025, 7, 3), 10)
THIRD = salon("C", date(2025, 7, 10), 2)
LAST = salon("D", date(2025, 9, 1), 3)
ORDER = TimeOrder((FIRST, SECOND, THIRD, LAST))


def test_it_goes_on_and_back_to_the_ends() -> None:
    assert ORDER.ids == ["A", "B", "C", "D"]
    assert ORDER.beside("A", 1) == "B"
    assert ORDER.beside("C", -1) == "B"
    assert ORDER.beside("A", -1) is None
    assert ORDER.beside("D", 1) is None


@pytest.mark.parametrize(
    ("start", "step", "wanted"), [("A", 1, "C"), ("C", -1, "B"), ("C", 1, "D")]
)
def test_up_and_down_go_to_the_salon_nearest_to_a_week_away(start, step, wanted) -> None:
    assert ORDER.a_week_away(start, step) == wanted


def test_past_the_ends_there_is_none() -> None:
    assert ORDER.a_week_away("A", -1) is None
    assert ORDER.a_week_away("D", 1) is None


def test_ranges_days_and_numbers() -> None:
    assert ORDER.between("C", "A") == ("A", "B", "C")
    assert [s.id for s in ORDER.on(date(2025, 7, 4))] == ["A", "B"]
    assert ORDER.within(date(2025, 7, 3), date(2025, 8, 31)) == ("B", "C")
    assert ORDER.salon("B") == SECOND
    assert ORDER.salon("gone") is None
    assert "gone" not in ORDER
