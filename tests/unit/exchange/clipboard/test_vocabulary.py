"""Words for values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Status
from salonplanner.exchange.clipboard.vocabulary import (
    CityWords,
    EventWords,
    RegionWords,
    answer_words,
    every_language,
    level_words,
    status_words,
    word_key,
)
from salonplanner.language import Language
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names
from tests.strategies import plans

SEEDS = load_seeds()
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
FR = Language("fr")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(("MA-03", "MA-03"), ("ma-03", "MA-03"), ("FM", "MA-03"), ("Fès - Meknès", "MA-03")),
        *(("FES MEKNES", "MA-03"), ("Région de Fès-Meknès", "MA-03"), ("Fez-Meknes", "MA-03")),
        *(("Oriental", "MA-02"), ("L'Oriental", "MA-02"), ("région de l’Oriental", "MA-02")),
        *(("Oriental region", "MA-02"), ("فاس-مكناس", "MA-03"), ("Rabat-Salé", "MA-04")),
    ],
)
def test_regions(text, code) -> None:
    assert RegionWords(SEEDS.gazetteer, FR).find(text) is RegionCode(code)


def test_a_region_misspelt_is_proposed_and_not_taken() -> None:
    words = RegionWords(SEEDS.gazetteer, FR)
    assert words.find("Fès-Mekness") is None
    assert words.proposals("Fès-Mekness")[0] == "Fès-Meknès"


@pytest.mark.parametrize(
    ("text", "level"),
    [("régionale", Level.REGIONAL), ("NAT", Level.NATIONAL), ("local ", Level.LOCAL)],
)
def test_levels(text, level) -> None:
    assert level_words((FR,), NAMES).find(text) is level


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("code", ["fr", "en"])
def test_each_status_by_its_name(status, code) -> None:
    assert (
        status_words(every_language(FR), NAMES).find(NAMES.status(status, Language(code))) is status
    )


def test_yes_and_no() -> None:
    words = answer_words()
    assert words.find("Oui") is True
    assert words.find("✓") is True
    assert words.find("faux") is False
    assert words.find("peut-être") is None


def test_cities_are_proposed() -> None:
    assert "Ouarzazate" in CityWords(SEEDS.gazetteer).proposals("Ouarzazatte")
    assert CityWords(SEEDS.gazetteer).proposals("zzzzzz") == ()


@given(plans(), st.data())
def test_events_are_found_by_what_is_written_for_them(plan, data) -> None:
    words = EventWords(plan.events, every_language(FR), NAMES)
    ids = tuple(event.id for event in plan.events)
    chosen = tuple(data.draw(st.permutations(ids)))
    assert words.read(words.written(chosen)).ids == chosen


@given(st.text())
def test_a_key_is_its_own(text) -> None:
    assert word_key(word_key(text)) == word_key(text)
