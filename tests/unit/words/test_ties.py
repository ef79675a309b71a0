"""How relations are said, in English: what French makes of them is in the catalogue."""

from typing import Any

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.events import Attitude, Event, EventPlaces
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.ties import relation
from salonplanner.language import LANGUAGES, Language
from salonplanner.words.names import Names
from salonplanner.words.ties import TieWords
from tests.strategies import plans
from tests.unit.domain.rules.programmes import GAZETTEER, SEEDS, event, plan, salon

ENGLISH = Language("en")
NAMES = Names(GAZETTEER, SEEDS.event_names)
SEASON = SEEDS.empty_plan(2025)
RABAT: dict[str, Any] = {"city": "Rabat", "region": RegionCode.MA_04}


def words(made: Plan = SEASON) -> TieWords:
    return TieWords(made, ENGLISH, NAMES)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def said(fair: Event, one: Salon) -> str:
    return plain(words().relation(relation(fair, one, GAZETTEER), fair, one))


def objection(fair: Event, one: Salon) -> str:
    return plain(words().objection(relation(fair, one, GAZETTEER), fair, one))


def test_the_cup_is_a_build_up_in_a_host_city() -> None:
    cup = SEASON.event("can2025")
    told = said(cup, salon(first="10-09", last="10-18", **RABAT))
    assert told == "build-up to Africa Cup of Nations 2025, 64 days before, in Rabat, host city"


def test_french_says_the_cup_with_its_article() -> None:
    cup = SEASON.event("can2025")
    assert NAMES.event(cup, Language("fr")).startswith("CAN ")


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("07-01", "07-04", "during (1 day in common), in Oujda"),
        ("07-05", "07-20", "during (4 days in common), in Oujda"),
        ("07-01", "07-03", "1 day before, in Oujda"),
        ("07-09", "07-20", "1 day after, in Oujda"),
        ("07-11", "07-20", "3 days after, in Oujda"),
        ("07-11", "07-02", "in Oujda"),
    ],
)
def test_days_are_counted(first: str, last: str, told: str) -> None:
    assert said(event(), salon(first=first, last=last)) == told


def test_the_place_is_named_by_what_the_event_covers() -> None:
    country = EventPlaces(national=True)
    region = EventPlaces(regions=(RegionCode.MA_02,))
    days = "during (3 days in common), "
    assert said(event(places=country), salon()) == f"{days}in all of Morocco"
    oriental = NAMES.region_short(RegionCode.MA_02, ENGLISH)
    assert said(event(places=region), salon()) == f"{days}in the region {oriental}"
    assert said(event(kind="sport"), salon()) == f"{days}in Oujda, host city"
    assert said(event(), salon(city="Berkane")) == f"{days}not in Berkane"
    assert said(event(), salon(city="")) == f"{days}elsewhere"


def test_an_objection_says_from_when_until_when_and_where() -> None:
    fair = event(lead_days=2, tail_days=1)
    assert objection(fair, salon()) == ""
    assert objection(fair, salon(first="06-20", last="07-01")) == (
        "Too early: it can be tied from 2 July."
    )
    assert objection(fair, salon(first="07-10", last="07-11", city="Berkane")) == (
        "Too late: it can be tied until 9 July. Held elsewhere: Oujda."
    )
    assert objection(fair, salon(first="07-10", last="07-09")) == (
        "The salon ends before it opens."
    )


def test_places_are_listed() -> None:
    assert words().places(event(places=EventPlaces(national=True))) == "all of Morocco"
    assert words().places(event(places=EventPlaces())) == "no place entered"
    both = EventPlaces(cities=("Oujda", "Berkane"), regions=(RegionCode.MA_09,))
    assert words().places(event(places=both)).startswith("Oujda, Berkane")


def test_only_events_to_seek_go_without_a_remark() -> None:
    assert words().remark(event()) == ""
    assert words().remark(event(attitude=Attitude.AVOID)) == "An event to avoid."
    assert words().remark(event(attitude=Attitude.NEUTRAL)) == "Not an event to seek."


@given(plans())
def test_any_pair_is_said_in_any_language(made: Plan) -> None:
    for code in LANGUAGES:
        teller = TieWords(made, Language(code), NAMES)
        for fair in made.events:
            for one in made.salons:
                found = relation(fair, one, GAZETTEER)
                assert teller.relation(found, fair, one)
                assert bool(teller.objection(found, fair, one)) != found.eligible


def test_what_is_within_the_season_is_no_build_up() -> None:
    cup = msgspec.structs.replace(event(), start=SEASON.season.end, end=SEASON.season.end)
    assert not words(plan()).is_build_up(cup)
