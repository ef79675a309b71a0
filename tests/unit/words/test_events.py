"""Events in words: each value has a word, and events beyond the season say how far."""

from datetime import date

import msgspec
import pytest

from salonplanner.domain.events import Attitude, Certainty, EventPlaces
from salonplanner.domain.places import RegionCode
from salonplanner.language import Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words import events as event_words
from salonplanner.words.names import Names

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
ENGLISH = Language("en")
FRENCH = Language("fr")
CUP = next(event for event in SAMPLE.events if event.start == date(2025, 12, 21))


@pytest.mark.parametrize("language", [ENGLISH, FRENCH])
def test_each_value_has_a_word_of_its_own(language):
    groups = (
        [event_words.attitude(value, language) for value in Attitude],
        [event_words.certainty(value, language) for value in Certainty],
        [event_words.certainty_meaning(value, language) for value in Certainty],
        [event_words.kind(value, language) for value in event_words.KINDS],
        [event_words.kinds(value, language) for value in (*event_words.KINDS, "")],
    )
    for found in groups:
        assert all(found)
        assert len(set(found)) == len(found)


@pytest.mark.parametrize("language", [ENGLISH, FRENCH])
@pytest.mark.parametrize("kind", event_words.KINDS)
def test_a_kind_is_recognised_by_its_name(kind, language):
    name = event_words.kind(kind, language)
    assert event_words.kind_typed(name.upper(), language) == kind


def test_another_kind_stays_as_typed():
    assert event_words.kind_typed("Théâtre", ENGLISH) == "Théâtre"
    assert event_words.kind("théâtre", ENGLISH) == "théâtre"
    assert event_words.kinds("théâtre", ENGLISH) == "Théâtre"


def test_places():
    def said(**places):
        return event_words.places(EventPlaces(**places), ENGLISH, NAMES)

    assert said(national=True, cities=("Fès",)) == "All of Morocco"
    assert (
        said(cities=("Fès", "Rabat"), regions=(RegionCode.MA_09,)) == "Fez, Rabat and Souss-Massa"
    )
    assert said() == "—"


def test_the_cup_says_how_long_after_the_season_it_starts():
    assert event_words.beyond_season(CUP, SAMPLE.season, ENGLISH) == (
        "Starts 51\u00a0days after the end of the season · build-up in the host cities"
    )
    no_lead = msgspec.structs.replace(CUP, lead_days=10)
    assert event_words.beyond_season(no_lead, SAMPLE.season, ENGLISH) == (
        "Starts 51\u00a0days after the end of the season"
    )
    everywhere = msgspec.structs.replace(CUP, places=EventPlaces(national=True))
    assert event_words.beyond_season(everywhere, SAMPLE.season, ENGLISH) == (
        "Starts 51\u00a0days after the end of the season · build-up before"
    )


def test_an_event_before_the_season_says_so_too():
    early = msgspec.structs.replace(CUP, start=date(2025, 5, 1), end=date(2025, 5, 30))
    assert event_words.beyond_season(early, SAMPLE.season, ENGLISH) == (
        "Ends 2\u00a0days before the season begins"
    )


def test_an_event_with_a_day_in_the_season_says_nothing():
    for event in SAMPLE.events:
        inside = event.start <= SAMPLE.season.end and event.end >= SAMPLE.season.start
        assert inside == (not event_words.beyond_season(event, SAMPLE.season, ENGLISH))
