"""Which salons an event can be tied to: days with lead and tail, and places."""

import csv
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Event, EventPlaces
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Salon
from salonplanner.domain.ties import (
    Reach,
    Relation,
    When,
    can_tie,
    covers_days,
    covers_place,
    reach,
    relation,
)
from salonplanner.storage.seeds import load_seeds
from tests.strategies import events, salons
from tests.unit.domain.rules.programmes import FES, GAZETTEER, ORIENTAL, event, salon


@pytest.mark.parametrize(
    ("first", "last", "lead", "tail", "meets"),
    [
        ("07-01", "07-03", 0, 0, False),
        ("07-01", "07-03", 1, 0, True),
        ("07-01", "07-04", 0, 0, True),
        ("07-05", "07-06", 0, 0, True),
        ("07-08", "07-10", 0, 0, True),
        ("07-09", "07-10", 0, 0, False),
        ("07-09", "07-10", 5, 0, False),
        ("07-09", "07-10", 0, 1, True),
        ("07-08", "07-04", 9, 9, False),
    ],
)
def test_days_meet_the_event_with_its_lead_and_tail(
    first: str, last: str, lead: int, tail: int, meets: bool
) -> None:
    fair = event("fair", "07-04", "07-08", lead_days=lead, tail_days=tail)
    assert covers_days(fair, salon(first=first, last=last)) == meets


@pytest.mark.parametrize(
    ("places", "covers"),
    [
        (EventPlaces(), False),
        (EventPlaces(national=True), True),
        (EventPlaces(regions=(ORIENTAL,)), True),
        (EventPlaces(regions=(FES,)), False),
        (EventPlaces(cities=("Berkane", "OUJDA")), True),
        (EventPlaces(cities=("وجدة",)), True),
        (EventPlaces(cities=("Berkane",)), False),
        (EventPlaces(cities=("Berkane",), regions=(ORIENTAL,)), True),
    ],
)
def test_places_are_cities_regions_or_the_country(places: EventPlaces, covers: bool) -> None:
    assert covers_place(event(places=places), salon(), GAZETTEER) == covers


def test_a_tie_needs_days_and_place() -> None:
    fair = event("fair", "07-04", "07-08")
    assert can_tie(fair, salon(), GAZETTEER)
    assert not can_tie(fair, salon(city="Berkane"), GAZETTEER)
    assert not can_tie(fair, salon(first="07-09", last="07-10"), GAZETTEER)


@given(events(), salons(), st.integers(0, 60), st.integers(0, 60))
def test_more_lead_and_tail_days_never_lose_a_salon(
    fair: Event, one: Salon, lead: int, tail: int
) -> None:
    wider = msgspec.structs.replace(
        fair, lead_days=fair.lead_days + lead, tail_days=fair.tail_days + tail
    )
    assert covers_days(wider, one) or not covers_days(fair, one)


def test_the_build_up_to_the_cup_of_2025_opens_in_september() -> None:
    cup = next(found for found in load_seeds().events(2025) if found.id == "can2025")
    rabat = {"city": "Rabat", "region": RegionCode.MA_04}
    assert can_tie(cup, salon(first="08-28", last="09-01", **rabat), GAZETTEER)
    assert not can_tie(cup, salon(first="08-25", last="08-31", **rabat), GAZETTEER)
    assert can_tie(cup, salon(first="2026-01-18", last="2026-01-20", **rabat), GAZETTEER)


@given(events(), salons())
def test_a_relation_agrees_with_counting_the_days_one_by_one(fair: Event, one: Salon) -> None:
    found = relation(fair, one, GAZETTEER)
    own = {one.start + timedelta(n) for n in range(max(one.days, 0))}
    its = {fair.start + timedelta(n) for n in range((fair.end - fair.start).days + 1)}
    assert found.overlap == len(own & its)
    assert found.eligible == can_tie(fair, one, GAZETTEER)
    assert found.in_place == covers_place(fair, one, GAZETTEER)
    if found.when in {When.BEFORE, When.AFTER}:
        assert found.days == min(abs((a - b).days) for a in own for b in (fair.start, fair.end))
    else:
        assert (found.when is When.NEVER) == (not own)


def test_a_city_of_an_event_goes_before_its_region_and_the_country() -> None:
    everywhere = EventPlaces(cities=("Oujda",), regions=(ORIENTAL,), national=True)
    fair = event(places=everywhere)
    assert reach(fair, salon(), GAZETTEER) is Reach.CITY
    assert reach(fair, salon(city="Berkane"), GAZETTEER) is Reach.REGION
    assert reach(fair, salon(city="Fès", region=FES), GAZETTEER) is Reach.COUNTRY
    assert reach(event(), salon(city="Berkane"), GAZETTEER) is Reach.ELSEWHERE


SEASON = load_seeds().empty_plan(2025)
CUP = SEASON.event("can2025")
PAIRS_FILE = Path(__file__).parents[2] / "golden" / "tie_pairs.csv"
PAIRS = list(csv.DictReader(PAIRS_FILE.read_text(encoding="utf-8").splitlines()))
"""Salons and events of 2025, each pair looked up in a calendar by hand."""


def test_the_table_of_pairs_is_long_and_meets_most_events_of_the_season() -> None:
    assert len(PAIRS) >= 40
    assert len({pair["event"] for pair in PAIRS}) >= 20


@pytest.mark.parametrize("pair", PAIRS, ids=lambda p: f"{p['event']}-{p['city']}-{p['first']}")
def test_a_pair_stands_as_the_calendar_says(pair: dict[str, str]) -> None:
    fair = SEASON.event(pair["event"])
    one = salon(
        first=pair["first"],
        last=pair["last"],
        city=pair["city"],
        region=RegionCode(pair["region"]),
    )
    found = relation(fair, one, GAZETTEER)
    days = int(pair["days"])
    assert (found.when, found.days) == (When(pair["when"]), days)
    assert found.reach is Reach(pair["place"])
    assert found.eligible == can_tie(fair, one, GAZETTEER) == (pair["tied"] == "yes")
    assert found.overlap == (days if found.when is When.DURING else 0)


@pytest.mark.parametrize("city", CUP.places.cities)
def test_no_day_of_the_season_overlaps_the_cup_of_2025(city: str) -> None:
    season = SEASON.season
    assert (season.start, season.end) == (date(2025, 6, 1), date(2025, 10, 31))
    home = GAZETTEER.find(city)
    assert home is not None
    for number in range(season.days):
        day = season.start + timedelta(days=number)
        found = relation(CUP, salon(city=city, region=home.region, start=day, end=day), GAZETTEER)
        assert (found.when, found.overlap) == (When.BEFORE, 0)
        assert found.days == (date(2025, 12, 21) - day).days
        assert found.eligible == (day >= date(2025, 9, 1))


def test_a_salon_of_the_whole_season_does_not_overlap_the_cup_either() -> None:
    whole = salon(city="Rabat", region=RegionCode.MA_04, first="06-01", last="10-31")
    assert relation(CUP, whole, GAZETTEER) == Relation(When.BEFORE, 51, Reach.CITY, in_time=True)
