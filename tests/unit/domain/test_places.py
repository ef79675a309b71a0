"""How a place is recognised however it is spelt, and what the gazetteer answers."""

import pytest
from hypothesis import given

from salonplanner.domain.places import City, Gazetteer, LocalName, RegionCode, place_key
from salonplanner.storage.seeds import load_seeds
from tests.strategies import texts

GAZETTEER = load_seeds().gazetteer


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("L’Oriental", "l'oriental"),
        ("L’Oriental", "L Oriental"),
        ("Laâyoune", "LAAYOUNE"),
        ("M’diq", "M'diq"),
        ("M’diq", "M`DIQ"),
        ("Es-Semara", "es semara"),
        ("Es‑Semara", "Es-Semara"),  # with a hyphen that does not break
        ("Drâa-Tafilalet", "draa – tafilalet"),
        ("Béni Mellal", "  beni   mellal "),
        ("Fès", "Fe\u0300s"),
        ("Al Hoceïma", "al-hoceima"),
        ("Kénitra", "KÉNITRA"),
        ("Sidi Slimane/Centre", "sidi slimane centre"),
    ],
)
def test_spellings_of_one_place_share_a_key(one: str, other: str) -> None:
    assert place_key(one) == place_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Oujda", "Oujd"), ("Fès", "Fez"), ("Taza", "Tata"), ("Sefrou 1", "Sefrou 2")],
)
def test_other_places_have_other_keys(one: str, other: str) -> None:
    assert place_key(one) != place_key(other)


@pytest.mark.parametrize("name", ["", " ", "-", "’", "\t\n"])
def test_a_name_of_marks_only_has_no_key(name: str) -> None:
    assert place_key(name) == ""


@given(texts)
def test_a_key_is_its_own_key(name: str) -> None:
    assert place_key(place_key(name)) == place_key(name)


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("oujda", "MA-02"),
        ("Fez", "MA-03"),
        ("فاس", "MA-03"),
        ("Mdiq", "MA-01"),
        ("M’diq", "MA-01"),
        ("Laayoune", "MA-11"),
        ("Kalâat Mgouna", "MA-08"),
        ("EsSemara", "MA-11"),
        ("el-jadida", "MA-06"),
    ],
)
def test_a_city_is_found_by_any_of_its_names(name: str, region: str) -> None:
    city = GAZETTEER.find(name)
    assert city is not None
    assert city.region == region
    assert GAZETTEER.find(name, RegionCode(region)) is city
    assert GAZETTEER.find(name, RegionCode.MA_12) is None
    assert GAZETTEER.regions_of(name) == {region}
    assert GAZETTEER.city_key(name) == GAZETTEER.city_key(city.name) == place_key(city.name)


def test_no_two_cities_of_the_seeds_share_a_name() -> None:
    for city in GAZETTEER.cities:
        names = city.names
        assert names is not None
        for name in (city.name, names.fr, names.ar, names.en, *city.aliases):
            assert GAZETTEER.find(name, city.region) is city
            assert GAZETTEER.regions_of(name) == {city.region}


def test_an_unknown_city_is_in_no_region_but_has_a_key() -> None:
    assert GAZETTEER.find("Nulle-Part") is None
    assert GAZETTEER.regions_of("Nulle-Part") == frozenset()
    assert GAZETTEER.city_key("Nulle-Part") == GAZETTEER.city_key("NULLE PART") == "nulle part"
    assert GAZETTEER.city_key("") == ""


def test_a_plan_adds_its_own_cities() -> None:
    own = City(name="Nulle-Part", region=RegionCode.MA_05, aliases=("Ailleurs",))
    again = City(name="Fès", region=RegionCode.MA_05)
    wider = GAZETTEER.with_cities((own, again))
    assert wider.find("ailleurs") == own
    assert wider.cities_of(RegionCode.MA_05)[-2:] == (own, again)
    assert wider.regions_of("Fez") == {RegionCode.MA_03}
    assert wider.regions_of("Fès") == {RegionCode.MA_03, RegionCode.MA_05}
    assert GAZETTEER.find("Nulle-Part") is None
    assert GAZETTEER.with_cities(()) is GAZETTEER


def test_neighbours_touch_both_ways() -> None:
    for one in RegionCode:
        assert not GAZETTEER.touch(one, one)
        for other in RegionCode:
            assert GAZETTEER.touch(one, other) == GAZETTEER.touch(other, one)
    assert GAZETTEER.touch(RegionCode.MA_02, RegionCode.MA_03)
    assert not GAZETTEER.touch(RegionCode.MA_02, RegionCode.MA_09)


def test_each_region_begins_with_its_cities_and_has_its_capital() -> None:
    for code, region in GAZETTEER.regions.items():
        cities = GAZETTEER.cities_of(code)
        assert {city.region for city in cities} == {code}
        assert GAZETTEER.find(region.capital, code) in cities


def test_a_name_in_a_language_there_is_not_is_the_french_one() -> None:
    name = LocalName(fr="Fès", ar="فاس", en="Fez")
    assert [name.in_language(code) for code in ("fr", "ar", "en", "es")] == [
        "Fès",
        "فاس",
        "Fez",
        "Fès",
    ]


def test_an_empty_gazetteer_answers() -> None:
    assert Gazetteer((), ()).find("Fès") is None
