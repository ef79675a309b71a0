"""Names of places, events and values."""

from datetime import date

import pytest
from msgspec.structs import replace

from salonplanner.domain.events import Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.language import LANGUAGES, Language
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
FRENCH, ENGLISH = Language("fr"), Language("en")


@pytest.fixture(scope="module")
def names() -> Names:
    return Names(SEEDS.gazetteer, SEEDS.event_names)


def event(event_id: str) -> Event:
    return SEEDS.empty_plan(2025).event(event_id)


def test_regions(names: Names) -> None:
    assert names.region(RegionCode.MA_03, FRENCH) == "Fès-Meknès"
    assert names.region(RegionCode.MA_03, ENGLISH) == "Fez-Meknes"
    assert names.region_short(RegionCode.MA_11, FRENCH) == "Laâyoune"


@pytest.mark.parametrize(
    ("typed", "french", "english"),
    [
        ("Fès", "Fès", "Fez"),
        ("fes", "Fès", "Fez"),
        ("Foum El Oued", "Foum El Oued", "Foum El Oued"),
        ("Ville nouvelle", "Ville nouvelle", "Ville nouvelle"),
        ("", "", ""),
    ],
)
def test_cities(names: Names, typed: str, french: str, english: str) -> None:
    assert names.city(typed, FRENCH) == french
    assert names.city(typed, ENGLISH) == english


def test_an_alias_keeps_its_name(names: Names) -> None:
    aliases = [(city, alias) for city in SEEDS.gazetteer.cities for alias in city.aliases]
    unlike = [alias for city, alias in aliases if alias.split()[0] not in city.name][:20]
    assert unlike
    assert names.city(unlike[0], FRENCH)


def test_the_seeds_events_are_translated(names: Names) -> None:
    assert names.event(event("ete2025"), ENGLISH) == "Summer tourism"
    assert names.event(event("ete2025"), FRENCH) == "Tourisme estival"


def test_an_event_a_planner_renamed_keeps_its_name(names: Names) -> None:
    renamed = replace(event("ete2025"), name="Été à Agadir")
    assert names.event(renamed, ENGLISH) == "Été à Agadir"


def test_an_event_of_the_planner_keeps_its_name(names: Names) -> None:
    own = Event(id="foire", name="Foire", start=date(2025, 7, 1), end=date(2025, 7, 2))
    assert names.event(own, ENGLISH) == "Foire"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_value_and_field_has_a_name(names: Names, code: str) -> None:
    language = Language(code)
    words = [names.level(level, language) for level in Level]
    words += [names.status(status, language) for status in Status]
    assert all(words)
    labels = [names.field(field, language) for field in Salon.__struct_fields__]
    assert all(labels)
    assert len(set(labels)) == len(labels)


def test_french_values(names: Names) -> None:
    assert names.level(Level.REGIONAL, FRENCH) == "Régional"
    assert names.status(Status.PENDING, FRENCH) == "En validation"
    assert names.field("ties", FRENCH) == "Rattachements"


def test_a_field_that_is_none(names: Names) -> None:
    with pytest.raises(KeyError):
        names.field("colour", FRENCH)
