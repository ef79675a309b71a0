"""Selecting one, some, a range."""

from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.navigation import Order
from tests.gui.timeline.plans import laid_out, plan_of, salon

ORDER = Order(laid_out(plan_of(*(salon(f"OR-0{n}") for n in range(1, 6)))))


def test_one_alone() -> None:
    assert Choice(("A", "B"), "A", "A").only("C") == Choice(("C",), "C", "C")


def test_one_more_and_one_less() -> None:
    both = Choice().only("A").toggled("B")
    assert both.ids == ("A", "B")
    assert both.current == "B"
    assert both.toggled("B") == Choice(("A",), "A", "B")
    assert both.toggled("B").toggled("A").current is None


def test_a_range_reaches_from_the_anchor() -> None:
    choice = Choice().only("OR-04").up_to("OR-02", ORDER)
    assert choice.ids == ("OR-02", "OR-03", "OR-04")
    assert choice.current == "OR-02"
    assert choice.up_to("OR-05", ORDER).ids == ("OR-04", "OR-05")


def test_a_range_without_an_anchor_is_one() -> None:
    assert Choice().up_to("OR-02", ORDER).ids == ("OR-02",)
    assert Choice().only("gone").up_to("OR-02", ORDER).ids == ("OR-02",)


def test_a_selection_from_elsewhere_keeps_the_current_one_where_it_can() -> None:
    ours = Choice().only("A").toggled("B")
    assert ours.given(("A", "B"), None) == ours
    assert ours.given(("A", "C"), None).current == "C"
    assert ours.given(("A", "C"), "A").current == "A"
    assert ours.given((), None) == Choice()


def test_salons_that_are_gone_are_forgotten() -> None:
    ours = Choice().only("A").toggled("B")
    assert ours.among({"A", "B"}) is ours
    assert ours.among({"A"}).ids == ("A",)
    assert ours.among({"A"}).current == "A"
