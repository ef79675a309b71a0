"""Rules about places, and about two salons on the same days, on hand-made salons."""

from typing import Any

import pytest

from salonplanner.domain.places import City, RegionCode
from salonplanner.domain.rules import Code, Severity
from salonplanner.domain.rules.places import clashes_on_common_days
from salonplanner.domain.salon import Level, Salon, Status
from tests.unit.domain.rules.programmes import (
    FES,
    GAZETTEER,
    ORIENTAL,
    SOUSS,
    codes,
    found,
    plan,
    salon,
)

LOCAL, REGIONAL, NATIONAL = Level
OUJDA: dict[str, Any] = {"region": ORIENTAL, "city": "Oujda"}
BERKANE: dict[str, Any] = {"region": ORIENTAL, "city": "Berkane"}
TAZA: dict[str, Any] = {"region": FES, "city": "Taza"}
AGADIR: dict[str, Any] = {"region": SOUSS, "city": "Agadir"}


@pytest.mark.parametrize(
    ("city", "region"),
    [
        ("Oujda", "MA-02"),
        ("oujda", "MA-02"),
        ("M'diq", "MA-01"),
        ("Mdiq", "MA-01"),
        ("Laayoune", "MA-11"),
        ("العيون", "MA-11"),
        ("Fez", "MA-03"),
    ],
)
def test_a_city_is_known_by_its_names(city: str, region: str) -> None:
    assert codes(plan(salon(city=city, region=RegionCode(region)))) == []


@pytest.mark.parametrize(
    ("city", "region", "where"),
    [
        ("Oujda", FES, ORIENTAL),
        ("Fez", ORIENTAL, FES),
        ("Nulle-Part", ORIENTAL, None),
        ("", ORIENTAL, None),
        ("-", ORIENTAL, None),
    ],
)
def test_a_city_is_of_its_region(city: str, region: RegionCode, where: RegionCode | None) -> None:
    (finding,) = found(plan(salon(city=city, region=region)), Code.UNKNOWN_PLACE)
    assert finding.severity is Severity.ERROR
    assert finding.region is where


def test_a_city_that_two_other_regions_have_names_neither() -> None:
    twice = (City(name="Ville Neuve", region=FES), City(name="Ville-Neuve", region=SOUSS))
    lost = plan(salon(city="ville neuve"), cities=twice)
    assert [f.region for f in found(lost, Code.UNKNOWN_PLACE)] == [None]


def pair_codes(one: dict[str, Any], other: dict[str, Any], **second: Any) -> list[str]:
    """The codes of two salons open on the same days."""
    return codes(plan(salon("A-01", **one), salon("A-02", **(other | second))))


# Two national salons of a region have two findings: how near and how large they are count apart.
CASES: list[tuple[dict[str, Any], dict[str, Any], Level, Level, list[str]]] = [
    (OUJDA, OUJDA, LOCAL, LOCAL, ["city-clash"]),
    (OUJDA, {**OUJDA, "city": "OUJDA "}, LOCAL, LOCAL, ["city-clash"]),
    (OUJDA, BERKANE, LOCAL, LOCAL, ["region-clash"]),
    (OUJDA, BERKANE, REGIONAL, REGIONAL, ["region-clash"]),
    (OUJDA, TAZA, LOCAL, LOCAL, []),
    (OUJDA, TAZA, REGIONAL, LOCAL, []),
    (OUJDA, TAZA, NATIONAL, LOCAL, []),
    (OUJDA, TAZA, REGIONAL, REGIONAL, ["neighbour-clash"]),
    (OUJDA, TAZA, NATIONAL, REGIONAL, ["neighbour-clash"]),
    (OUJDA, TAZA, NATIONAL, NATIONAL, ["national-clash"]),
    (OUJDA, AGADIR, REGIONAL, REGIONAL, []),
    (OUJDA, AGADIR, NATIONAL, REGIONAL, []),
    (OUJDA, AGADIR, NATIONAL, NATIONAL, ["national-clash"]),
    (OUJDA, BERKANE, NATIONAL, NATIONAL, ["national-clash", "region-clash"]),
    (OUJDA, OUJDA, NATIONAL, NATIONAL, ["city-clash", "national-clash"]),
]


@pytest.mark.parametrize(("one", "other", "level", "other_level", "expected"), CASES)
def test_a_pair_on_the_same_days(
    one: dict[str, Any],
    other: dict[str, Any],
    level: Level,
    other_level: Level,
    expected: list[str],
) -> None:
    first = salon("A-01", **(one | {"level": level}))
    second = salon("A-02", **(other | {"level": other_level}))
    assert sorted(codes(plan(first, second))) == expected
    assert sorted(codes(plan(second, first))) == expected
    assert sorted(clashes_on_common_days(first, second, GAZETTEER)) == expected


@pytest.mark.parametrize(
    ("venue", "other", "code"),
    [
        ("Complexe", "Complexe", "venue-clash"),
        ("Complexe", "complexe", "venue-clash"),
        ("Place Al-Massira", "place al massira", "venue-clash"),
        ("Complexe", "Esplanade", "city-clash"),
        ("Complexe", "", "city-clash"),
        ("", "", "city-clash"),
        ("-", "-", "city-clash"),
    ],
)
def test_a_venue_clash_stands_instead_of_a_city_clash(venue: str, other: str, code: str) -> None:
    assert pair_codes({"venue": venue}, {"venue": other}) == [code]


def test_a_venue_of_the_same_name_in_another_city_is_another_venue() -> None:
    assert pair_codes({"venue": "Place"}, {"venue": "Place"}, city="Berkane") == ["region-clash"]


def test_the_same_city_in_two_spellings_is_the_same_whatever_the_region() -> None:
    misplaced = salon("A-02", city="Fez", region=ORIENTAL)
    both = plan(salon("A-01", city="Fès", region=FES), misplaced)
    assert codes(both) == ["unknown-place", "city-clash"]


def test_salons_without_a_city_share_none() -> None:
    assert codes(plan(salon("A-01", city=""), salon("A-02", city=""))).count("region-clash") == 1
    assert codes(plan(salon("A-01", city=""), salon("A-02", city=""))).count("city-clash") == 0


@pytest.mark.parametrize(
    ("first", "last", "clashes"),
    [
        ("06-20", "06-30", False),
        ("06-20", "07-01", True),
        ("07-02", "07-03", True),
        ("06-30", "07-08", True),
        ("07-06", "07-09", True),
        ("07-07", "07-09", False),
        ("07-05", "07-03", False),
    ],
)
def test_the_first_and_the_last_day_count(first: str, last: str, clashes: bool) -> None:
    two = plan(salon("A-01"), salon("A-02", first, last))
    assert len(found(two, Code.CITY_CLASH)) == clashes


def test_one_finding_a_pair_of_three() -> None:
    three: list[Salon] = [salon(name) for name in ("A-03", "A-01", "A-02")]
    pairs = [finding.salons for finding in found(plan(*three), Code.CITY_CLASH)]
    assert pairs == [("A-03", "A-01"), ("A-03", "A-02"), ("A-01", "A-02")]


@pytest.mark.parametrize("status", Status)
def test_only_a_cancelled_salon_clashes_with_nothing(status: Status) -> None:
    found_codes = codes(plan(salon("A-01"), salon("A-02", status=status)))
    assert found_codes == ([] if status is Status.CANCELLED else ["city-clash"])
