"""Headings."""

import pytest

from salonplanner.exchange.clipboard.fields import CHOSEN, Field, Headings, label
from salonplanner.language import LANGUAGES, Language

HEADINGS = Headings(Language("fr"))


@pytest.mark.parametrize(
    ("text", "field"),
    [
        *(("Ville", Field.CITY), ("CITY", Field.CITY), ("  ville ", Field.CITY)),
        *(("Début", Field.START), ("Premier jour", Field.START), ("Du", Field.START)),
        *(("Au", Field.END), ("End date", Field.END), ("Date de fin", Field.END)),
        *(("N°", Field.ID), ("No.", Field.ID), ("Nº", Field.ID), ("№", Field.ID)),
        *(("Région", Field.REGION), ("REGION", Field.REGION), ("Niveau", Field.LEVEL)),
        *(("Exposants", Field.EXHIBITORS), ("Budget (MAD)", Field.BUDGET_MAD)),
        *(("Budget (en DH)", Field.BUDGET_MAD), ("Statut", Field.STATUS), ("المدينة", Field.CITY)),
        *(("Dates", Field.DATES), ("Durée (jours)", Field.DAYS), ("Visiteurs", Field.COMPUTED)),
        *(("Observations", Field.NOTES), ("Nom du\nsalon", Field.NAME), ("Responsable", None)),
        *(("", None), ("123", None)),
    ],
)
def test_headings_are_recognised(text, field) -> None:
    assert HEADINGS.find(text) is field


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("field", CHOSEN)
def test_our_own_names_are_recognised_in_every_language(field, code) -> None:
    assert HEADINGS.find(label(field, Language(code))) is field


def test_of_two_columns_of_a_field_the_first_has_it() -> None:
    assert HEADINGS.fields_of(["Ville", "City", "CA", "Visiteurs"]) == (
        *(Field.CITY, None),
        *(Field.COMPUTED, Field.COMPUTED),
    )
