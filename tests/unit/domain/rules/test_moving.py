"""Where a salon can go: the nearest days, the quietest first."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from salonplanner.domain.events import Attitude, EventPlaces
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules.moving import start_free_of_clashes, start_free_of_errors
from salonplanner.domain.salon import Salon
from tests.unit.domain.rules.programmes import (
    FES,
    GAZETTEER,
    day,
    dense_plans,
    event,
    plan,
    salon,
)


def quiet_start(plan: Plan, *apart_from: Salon) -> date | None:
    return start_free_of_clashes(plan.salons[0], apart_from, plan, GAZETTEER)


def test_a_salon_alone_stays_where_it_is() -> None:
    assert quiet_start(plan(salon())) == salon().start


@pytest.mark.parametrize(
    ("other", "start"),
    [
        ({}, "07-07"),
        ({"city": "Berkane"}, "07-07"),
        ({"city": "Fès", "region": FES}, "07-01"),
        ({"first": "07-07", "last": "07-09"}, "07-01"),
        ({"first": "07-06", "last": "07-09"}, "06-30"),
        ({"first": "06-20", "last": "07-01"}, "07-02"),
    ],
)
def test_the_nearest_days_meet_no_other_salon_of_the_region(
    other: dict[str, Any], start: str
) -> None:
    assert quiet_start(plan(salon(), salon("A-02", **other))) == day(start)


def test_other_salons_of_the_region_are_met_where_all_other_days_are_taken() -> None:
    season = [salon("B-1", "06-01", "10-31", city="Berkane")]
    same_city = salon("A-02", "07-01", "07-06")
    assert quiet_start(plan(salon(), same_city, *season)) == day("07-07")


def test_a_salon_to_stay_apart_from_is_met_in_no_case() -> None:
    neighbour = salon("A-02", "06-03", "10-31", city="Berkane")
    crowded = plan(salon(), neighbour)
    assert quiet_start(crowded) == day("07-01")
    assert quiet_start(crowded, neighbour) is None


def test_ties_that_fit_are_kept_where_they_can_be() -> None:
    fair = event("fair", "07-03", "07-03")
    wall = event("wall", "07-04", "07-05", attitude=Attitude.AVOID)
    tied = salon(first="07-03", last="07-08", ties=("fair",))
    # The days after the wall are nearer, but lose the tie.
    assert quiet_start(plan(tied, events=(fair, wall))) == day("06-28")
    closed = event("wall", "07-03", "07-05", attitude=Attitude.AVOID)
    assert quiet_start(plan(tied, events=(fair, closed))) == day("07-06")


def test_a_tie_that_does_not_fit_holds_nothing() -> None:
    far = event("far", "10-01", "10-05")
    tied = plan(salon(ties=("far",)), salon("A-02"), events=(far,))
    assert quiet_start(tied) == day("07-07")


def test_an_event_to_avoid_elsewhere_is_no_hindrance() -> None:
    feast = event(
        "feast", "07-01", "07-06", attitude=Attitude.AVOID, places=EventPlaces(regions=(FES,))
    )
    assert quiet_start(plan(salon(), events=(feast,))) == day("07-01")


def test_only_a_venue_is_an_error() -> None:
    two = plan(salon(), salon("A-02"))
    assert start_free_of_errors(two.salons[0], two, GAZETTEER) == day("07-01")
    same = plan(salon(venue="Place"), salon("A-02", venue="place"))
    assert start_free_of_errors(same.salons[0], same, GAZETTEER) == day("07-07")


@given(dense_plans())
def test_the_days_found_lie_inside_the_season(dense: Plan) -> None:
    for one in dense.salons:
        for start in (
            start_free_of_errors(one, dense, GAZETTEER),
            start_free_of_clashes(one, (), dense, GAZETTEER),
        ):
            if start is not None:
                assert dense.season.holds(
                    start, start + max(one.end - one.start, one.end - one.end)
                )
