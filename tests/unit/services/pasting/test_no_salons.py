"""Lines of a list that are no salons."""

import pytest

from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.services.pasting.no_salons import NoSalons


def cells(*texts: str) -> list[Cell]:
    return [Cell(text) for text in texts]


@pytest.mark.parametrize(
    "first",
    [
        *("Total", "TOTAL", "Total général", "Sous-total Fès-Meknès", "S/TOTAL", "Totaux"),
        *("Grand total", "Subtotal", "Sub-total", "Somme", "Total :", "المجموع"),
    ],
)
def test_a_total_begins_with_the_word(first) -> None:
    assert NoSalons.total(cells("", first, "130")) is not None


@pytest.mark.parametrize("first", ["Totalement artisanat", "Salon total", "Sommet", "", "130"])
def test_other_lines_are_no_totals(first) -> None:
    assert NoSalons.total(cells(first, "Total")[: 1 if first == "" else 2]) is None


def test_headings_that_come_again_are_known() -> None:
    known = NoSalons(cells("N°", "Nom du salon", ""))
    assert known.is_heading(cells("n°", "NOM DU SALON", " "))
    assert not known.is_heading(cells("n°", "Salon de Fès", ""))
    assert not NoSalons(()).is_heading(cells())
    assert not NoSalons(cells("", "")).is_heading(cells("", ""))
