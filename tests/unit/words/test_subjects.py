"""What sentences call salons, events and days."""

import msgspec
import pytest

from salonplanner.domain.events import Certainty
from salonplanner.domain.salon import Level
from salonplanner.language import Language
from salonplanner.words.names import Names
from salonplanner.words.subjects import Subjects, elides, takes_elided_article
from tests.unit.domain.rules.programmes import GAZETTEER, SEEDS, day, event, plan, salon

NAMES = Names(GAZETTEER, SEEDS.event_names)
ENGLISH = Subjects(plan(), Language("en"), NAMES)
FRENCH = Subjects(plan(), Language("fr"), NAMES)


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("Oujda", True),
        ("Agadir", True),
        ("Émirats", True),
        ("Ifrane", True),
        ("Ouarzazate", True),
        ("Marrakech", False),
        ("Youssoufia", False),
        ("Laâyoune", False),
        ("وجدة", False),
        ("", False),
    ],
)
def test_a_name_that_begins_with_a_vowel_elides(name: str, answer: bool) -> None:
    assert elides(name) == answer


def test_only_feasts_take_the_elided_article() -> None:
    feast = event(name="Aïd al-Adha", kind="religious")
    assert takes_elided_article(feast, feast.name)
    assert not takes_elided_article(feast, "Ramadan")
    assert not takes_elided_article(event(name="Assises", kind="fair"), "Assises")


@pytest.mark.parametrize(
    ("level", "city", "text"),
    [
        (Level.LOCAL, "Marrakech", "Le salon local de Marrakech (A-01, 4–6 juil.)"),
        (Level.REGIONAL, "Essaouira", "Le salon régional d’Essaouira (A-01, 4–6 juil.)"),
        (Level.NATIONAL, "Fez", "Le salon national de Fès (A-01, 4–6 juil.)"),
    ],
)
def test_a_salon_in_french(level: Level, city: str, text: str) -> None:
    assert FRENCH.salon(salon(first="07-04", level=level, city=city)) == text


def test_a_salon_without_a_city_goes_by_its_name_or_number() -> None:
    nowhere = salon(city="", name="Foire")
    nameless = msgspec.structs.replace(nowhere, name="")
    assert ENGLISH.salon(nowhere) == "The local salon “Foire” (A-01, 1–6 Jul)"
    assert ENGLISH.salon(nameless) == "The local salon “A-01” (A-01, 1–6 Jul)"
    assert ENGLISH.label(nowhere) == "Foire (A-01)"
    assert ENGLISH.label(nameless) == "A-01"


def test_two_salons_of_a_city_go_by_their_names() -> None:
    one, other = salon("A-01"), salon("A-02")
    away = salon("A-03", city="Berkane")
    assert ENGLISH.pair(one, other) == ("Salon A-01 (A-01)", "Salon A-02 (A-02)")
    assert ENGLISH.pair(one, away) == ("Oujda (A-01)", "Berkane (A-03)")


@pytest.mark.parametrize(
    ("certainty", "kind", "text"),
    [
        (Certainty.FIXED, "religious", "Fair"),
        (Certainty.OBSERVED, "religious", "Fair"),
        (Certainty.ESTIMATED, "religious", "Fair (subject to the sighting of the moon)"),
        (Certainty.ESTIMATED, "tourism", "Fair (days to be confirmed)"),
        (Certainty.ANNOUNCED, "sport", "Fair"),
    ],
)
def test_an_event_says_that_its_days_are_not_sure(
    certainty: Certainty, kind: str, text: str
) -> None:
    assert ENGLISH.event(event(certainty=certainty, kind=kind)) == text


def test_days_say_the_year_where_it_is_not_the_seasons() -> None:
    assert ENGLISH.dates(day("07-01"), day("07-03")) == "1–3 Jul"
    later = salon(first="2026-01-02", last="2026-01-04")
    assert ENGLISH.dates(later.start, later.end) == "2–4 Jan 2026"
    assert ENGLISH.day(day("07-01")) == "1 July"
    assert ENGLISH.day(later.start) == "2 January 2026"
