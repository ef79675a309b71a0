"""Rules about salons and events, on hand-made salons and on the seeds' events of 2025."""

from typing import Any

import pytest

from salonplanner.domain.events import Attitude, EventPlaces
from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Code, Severity
from salonplanner.domain.salon import Status
from tests.unit.domain.rules.programmes import (
    FES,
    ORIENTAL,
    SEEDS,
    codes,
    event,
    found,
    plan,
    salon,
)

NATIONAL = EventPlaces(national=True)
FEAST = event("feast", "07-07", "07-08", attitude=Attitude.AVOID, places=NATIONAL)


@pytest.mark.parametrize(
    ("first", "last", "meets"),
    [
        ("07-01", "07-06", False),
        ("07-01", "07-07", True),
        ("07-08", "07-12", True),
        ("07-09", "07-12", False),
        ("07-01", "07-30", True),
    ],
)
def test_a_salon_meets_an_event_to_avoid_on_its_own_days(
    first: str, last: str, meets: bool
) -> None:
    wide = event("feast", "07-07", "07-08", attitude=Attitude.AVOID, places=NATIONAL, lead_days=9)
    findings = found(plan(salon(first=first, last=last), events=(wide,)), Code.AVOID_EVENT)
    assert [(f.severity, f.event) for f in findings] == [(Severity.WARNING, "feast")] * meets


@pytest.mark.parametrize(
    ("places", "covers"),
    [
        (NATIONAL, True),
        (EventPlaces(regions=(ORIENTAL,)), True),
        (EventPlaces(cities=("OUJDA",)), True),
        (EventPlaces(regions=(FES,), cities=("Berkane",)), False),
        (EventPlaces(), False),
    ],
)
def test_an_event_to_avoid_covers_the_place(places: EventPlaces, covers: bool) -> None:
    feast = event("feast", "07-02", "07-03", attitude=Attitude.AVOID, places=places)
    assert len(found(plan(salon(), events=(feast,)), Code.AVOID_EVENT)) == covers


@pytest.mark.parametrize("attitude", [Attitude.SEEK, Attitude.NEUTRAL])
def test_only_events_to_avoid_are_warned_of(attitude: Attitude) -> None:
    feast = event("feast", "07-02", "07-03", attitude=attitude)
    assert found(plan(salon(), events=(feast,)), Code.AVOID_EVENT) == []


@pytest.mark.parametrize(
    ("first", "last", "fits"),
    [
        ("06-20", "06-30", False),
        ("06-20", "07-01", True),
        ("07-10", "07-12", True),
        ("07-11", "07-12", False),
    ],
)
def test_a_tie_reaches_over_lead_and_tail_days(first: str, last: str, fits: bool) -> None:
    fair = event("fair", "07-04", "07-08", lead_days=3, tail_days=2)
    tied = plan(salon(first=first, last=last, ties=("fair",)), events=(fair,))
    untied = plan(salon(first=first, last=last), events=(fair,))
    assert len(found(tied, Code.TIE_INELIGIBLE)) == (not fits)
    assert len(found(untied, Code.TIE_OPPORTUNITY)) == fits
    assert found(tied, Code.TIE_OPPORTUNITY) == []
    assert found(untied, Code.TIE_INELIGIBLE) == []


def test_a_tie_is_judged_by_its_place_too() -> None:
    away = plan(salon(city="Berkane", ties=("fair",)), events=(event(),))
    (finding,) = found(away, Code.TIE_INELIGIBLE)
    assert (finding.severity, finding.salons, finding.event) == ("warning", ("A-01",), "fair")


@pytest.mark.parametrize("attitude", Attitude)
def test_an_opportunity_is_an_event_to_seek(attitude: Attitude) -> None:
    untied = plan(salon(), events=(event(attitude=attitude),))
    opportunities = found(untied, Code.TIE_OPPORTUNITY)
    assert len(opportunities) == (attitude is Attitude.SEEK)
    assert all(f.severity is Severity.INFO for f in opportunities)


@pytest.mark.parametrize("attitude", Attitude)
def test_a_tie_to_any_event_can_fail_to_fit(attitude: Attitude) -> None:
    tied = plan(
        salon(first="08-01", last="08-05", ties=("fair",)), events=(event(attitude=attitude),)
    )
    assert codes(tied) == ["tie-ineligible"]


def test_of_a_salon_that_ends_before_it_opens_only_the_place_of_a_tie_is_judged() -> None:
    reversed_days: dict[str, Any] = {"first": "08-05", "last": "08-01", "ties": ("fair",)}
    assert codes(plan(salon(**reversed_days), events=(event(),))) == ["date-order"]
    away = salon(**reversed_days, city="Berkane")
    assert codes(plan(away, events=(event(), FEAST))) == ["date-order", "tie-ineligible"]


def test_a_cancelled_salon_has_no_ties_to_judge() -> None:
    gone = salon(first="07-07", last="07-30", ties=("fair",), status=Status.CANCELLED)
    assert codes(plan(gone, events=(event(), FEAST))) == []


def test_the_feasts_of_2025() -> None:
    events = SEEDS.events(2025)
    over_eid = plan(
        salon(first="06-05", last="06-10", city="Marrakech", region=RegionCode.MA_07), events=events
    )
    (finding,) = found(over_eid, Code.AVOID_EVENT)
    assert finding.event is not None
    assert over_eid.event(finding.event).name == "Aïd al-Adha"


@pytest.mark.parametrize(
    ("city", "region", "first", "last", "possible"),
    [
        ("Marrakech", "MA-07", "09-01", "09-05", True),
        ("Marrakech", "MA-07", "08-25", "08-31", False),
        ("Fès", "MA-03", "10-20", "10-25", True),
        ("Meknès", "MA-03", "10-20", "10-25", False),
    ],
)
def test_the_build_up_to_the_cup_is_in_its_host_cities_from_september(
    city: str, region: str, first: str, last: str, possible: bool
) -> None:
    one = salon(first=first, last=last, city=city, region=RegionCode(region))
    opportunities = found(plan(one, events=SEEDS.events(2025)), Code.TIE_OPPORTUNITY)
    assert ("can2025" in {f.event for f in opportunities}) == possible
