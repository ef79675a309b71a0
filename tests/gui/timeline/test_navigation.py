"""The way of the arrow keys through the salons."""

from datetime import date

from salonplanner.ui.timeline.navigation import Order
from tests.gui.timeline.plans import RABAT, laid_out, plan_of, salon

JULY, AUGUST = date(2025, 7, 1), date(2025, 8, 1)
PLAN = plan_of(
    salon("OR-02", AUGUST),
    salon("OR-01", JULY),
    salon("RSK-01", date(2025, 7, 25), region=RABAT),
    salon("RSK-02", date(2025, 9, 1), region=RABAT),
)
ORDER = Order(laid_out(PLAN))


def test_salons_follow_in_time_within_their_region() -> None:
    assert ORDER.ids == ["OR-01", "OR-02", "RSK-01", "RSK-02"]
    assert ORDER.beside("OR-01", 1) == "OR-02"
    assert ORDER.beside("OR-02", -1) == "OR-01"
    assert ORDER.beside("OR-01", -1) is None
    assert ORDER.beside("OR-02", 1) is None


def test_up_and_down_go_to_the_nearest_in_time_past_empty_regions() -> None:
    assert ORDER.across("OR-02", 1) == "RSK-01"
    assert ORDER.across("RSK-02", -1) == "OR-02"
    assert ORDER.across("OR-01", -1) is None
    assert ORDER.across("RSK-01", 1) is None


def test_ends_and_ranges() -> None:
    assert ORDER.end_of_row("OR-01", last=True) == "OR-02"
    assert ORDER.end_of_row("RSK-02", last=False) == "RSK-01"
    assert ORDER.between("RSK-01", "OR-02") == ["OR-02", "RSK-01"]
    assert "OR-01" in ORDER
    assert "XX-01" not in ORDER
