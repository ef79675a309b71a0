"""Mends: each removes its finding, brings no error, and moves whom it should, where it should."""

from typing import Any

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.edits import (
    Edit,
    MoveSalons,
    RelocateSalon,
    ReviseSalons,
    TieSalons,
    UntieSalons,
    applied,
)
from salonplanner.domain.events import Attitude, EventPlaces
from salonplanner.domain.places import City
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding, Severity, check, mend
from salonplanner.domain.salon import Level, Status
from tests.strategies import plans
from tests.unit.domain.rules.programmes import (
    FES,
    GAZETTEER,
    ORIENTAL,
    SOUSS,
    day,
    dense_plans,
    event,
    found,
    plan,
    salon,
)

FEAST = event("feast", "07-07", "07-08", attitude=Attitude.AVOID, places=EventPlaces(national=True))
NEVER_MENDED = {Code.TARGET, Code.WOMEN_SHARE}


def marks(plan: Plan, severity: Severity | None = None) -> set[object]:
    found_here = check(plan, GAZETTEER)
    return {f.mark for f in found_here if severity is None or f.severity is severity}


def mended(plan: Plan, code: Code) -> Edit | None:
    """The mend of the one finding of a code."""
    (finding,) = found(plan, code)
    return mend(finding, plan, GAZETTEER)


def check_mend(finding: Finding, before: Plan) -> Edit | None:
    """The mend, once it is sure that it removes its finding and brings no error."""
    edit = mend(finding, before, GAZETTEER)
    if edit is None:
        return None
    after = applied(edit, before)
    assert finding.mark not in marks(after)
    assert marks(after, Severity.ERROR) <= marks(before, Severity.ERROR)
    return edit


@given(dense_plans())
def test_a_mend_removes_its_finding_and_brings_no_error(dense: Plan) -> None:
    for finding in check(dense, GAZETTEER):
        edit = check_mend(finding, dense)
        assert edit is None or finding.code not in NEVER_MENDED


@given(plans())
def test_a_mend_of_any_plan_removes_its_finding(wild: Plan) -> None:
    for finding in check(wild, GAZETTEER):
        check_mend(finding, wild)


@given(dense_plans())
def test_locked_and_held_salons_stay_and_moves_meet_nothing_grave(dense: Plan) -> None:
    grave = {Code.VENUE_CLASH, Code.CITY_CLASH, Code.NEIGHBOUR_CLASH, Code.NATIONAL_CLASH}
    for finding in check(dense, GAZETTEER):
        edit = mend(finding, dense, GAZETTEER)
        if not isinstance(edit, MoveSalons):
            continue
        (moved,) = edit.starts
        one = dense.salon(moved)
        assert not one.locked
        assert one.status is not Status.HELD
        if finding.code is Code.OUTSIDE_SEASON:
            continue
        left = [f for f in check(edit.apply(dense), GAZETTEER) if moved in f.salons]
        assert not {f.code for f in left} & {*grave, Code.AVOID_EVENT, Code.OUTSIDE_SEASON}


def test_reversed_days_are_swapped() -> None:
    one = plan(salon(first="07-09", last="07-05"))
    assert mended(one, Code.DATE_ORDER) == ReviseSalons(
        ids=("A-01",), fields={"start": day("07-05"), "end": day("07-09")}
    )


@pytest.mark.parametrize(
    ("first", "last", "fields"),
    [
        ("12-09", "12-05", {}),  # the season is over
        ("07-05", "07-01", {"venue": "Complexe"}),  # the other salon's venue
        ("09-09", "09-05", {"locked": True}),
    ],
)
def test_reversed_days_stay_where_the_swap_brings_an_error(
    first: str, last: str, fields: dict[str, Any]
) -> None:
    two = plan(salon("A-02", venue="Complexe"), salon("A-01", first, last, **fields))
    assert mended(two, Code.DATE_ORDER) is None


@pytest.mark.parametrize(
    ("first", "last", "start"),
    [
        ("05-28", "06-02", "06-01"),
        ("10-29", "11-03", "10-26"),
        ("12-10", "12-15", "10-26"),
        ("01-10", "01-15", "06-01"),
    ],
)
def test_a_salon_outside_goes_to_the_nearest_days_inside(first: str, last: str, start: str) -> None:
    edit = mended(plan(salon(first=first, last=last)), Code.OUTSIDE_SEASON)
    assert edit == MoveSalons(starts={"A-01": day(start)})


def test_a_salon_outside_goes_round_a_taken_venue_only() -> None:
    taken = salon("A-02", "06-01", "06-08", venue="Complexe")
    outside = {"first": "05-20", "last": "05-24", "salon_id": "A-01"}
    near = plan(taken, salon(**outside))
    assert mended(near, Code.OUTSIDE_SEASON) == MoveSalons(starts={"A-01": day("06-01")})
    same_venue = plan(taken, salon(**outside, venue="complexe"))
    assert mended(same_venue, Code.OUTSIDE_SEASON) == MoveSalons(starts={"A-01": day("06-09")})


@pytest.mark.parametrize("fields", [{"locked": True}, {"status": Status.HELD}, {"last": "12-30"}])
def test_a_salon_outside_stays_where_it_cannot_move(fields: dict[str, Any]) -> None:
    one = salon(**({"first": "05-20", "last": "05-24"} | fields))
    assert mended(plan(one), Code.OUTSIDE_SEASON) is None


def test_a_misplaced_city_goes_to_the_region_that_has_it() -> None:
    one = plan(salon(city="fez", region=SOUSS, venue="Place"))
    assert mended(one, Code.UNKNOWN_PLACE) == RelocateSalon(
        id="A-01", region=FES, city="fez", venue="Place"
    )


@pytest.mark.parametrize("city", ["", "Nulle-Part", "Ville Neuve"])
def test_a_city_of_no_region_or_of_two_stays(city: str) -> None:
    twice = (City(name="Ville Neuve", region=FES), City(name="Ville Neuve", region=SOUSS))
    assert mended(plan(salon(city=city), cities=twice), Code.UNKNOWN_PLACE) is None


def test_a_region_is_not_set_where_the_days_outside_would_become_an_error() -> None:
    december = event("cup", "12-21", "12-28", lead_days=30, places=EventPlaces(regions=(SOUSS,)))
    one = salon(first="12-05", last="12-10", city="Fès", region=SOUSS, ties=("cup",))
    assert mended(plan(one, events=(december,)), Code.UNKNOWN_PLACE) is None


@pytest.mark.parametrize(
    ("one", "other", "moved"),
    [
        ({"status": Status.PROPOSED}, {"status": Status.DRAFT}, "A-02"),
        ({"status": Status.PROPOSED}, {"status": Status.PENDING}, "A-01"),
        ({"status": Status.PENDING}, {"status": Status.CONFIRMED}, "A-01"),
        ({"status": Status.DRAFT}, {"status": Status.HELD}, "A-01"),
        ({"status": Status.DRAFT, "locked": True}, {"status": Status.CONFIRMED}, "A-02"),
        ({"level": Level.REGIONAL}, {"level": Level.LOCAL}, "A-02"),
        ({"level": Level.LOCAL}, {"level": Level.NATIONAL}, "A-01"),
        ({"start": day("07-02")}, {"start": day("07-01")}, "A-01"),
        ({"start": day("07-01")}, {"start": day("07-02")}, "A-02"),
        ({"locked": True}, {"status": Status.HELD}, None),
    ],
)
def test_the_less_committed_salon_moves(
    one: dict[str, Any], other: dict[str, Any], moved: str | None
) -> None:
    edit = mended(plan(salon("A-01", **one), salon("A-02", **other)), Code.CITY_CLASH)
    if moved is None:
        assert edit is None
    else:
        assert isinstance(edit, MoveSalons)
        assert list(edit.starts) == [moved]


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        (Code.VENUE_CLASH, {"venue": "Place"}, {"venue": "place"}),
        (Code.CITY_CLASH, {}, {}),
        (Code.REGION_CLASH, {}, {"city": "Berkane"}),
        (
            Code.NEIGHBOUR_CLASH,
            {"level": Level.REGIONAL},
            {"level": Level.REGIONAL, "city": "Fès", "region": FES},
        ),
        (
            Code.NATIONAL_CLASH,
            {"level": Level.NATIONAL},
            {"level": Level.NATIONAL, "city": "Agadir", "region": SOUSS},
        ),
    ],
)
def test_a_clash_is_mended_by_the_nearest_days_the_later_of_two(
    code: Code, one: dict[str, Any], other: dict[str, Any]
) -> None:
    stays = salon("A-01", "07-10", "07-14", status=Status.CONFIRMED, **one)
    for first, last, start in [
        ("07-10", "07-14", "07-15"),
        ("07-08", "07-12", "07-05"),
        ("07-13", "07-17", "07-15"),
    ]:
        two = plan(stays, salon("A-02", first, last, **other))
        assert mended(two, code) == MoveSalons(starts={"A-02": day(start)}), first


def test_an_event_to_avoid_is_left_to_the_nearest_side() -> None:
    over = plan(salon(first="07-04", last="07-08"), events=(FEAST,))
    assert mended(over, Code.AVOID_EVENT) == MoveSalons(starts={"A-01": day("07-02")})
    twice = plan(
        salon(first="07-05", last="07-09"), salon("A-02", "07-01", "07-06"), events=(FEAST,)
    )
    (finding,) = found(twice, Code.AVOID_EVENT)
    assert mend(finding, twice, GAZETTEER) == MoveSalons(starts={"A-01": day("07-09")})


def test_a_season_without_free_days_gives_no_move() -> None:
    full = [salon(f"B-{n}", f"{n:02d}-01", f"{n:02d}-28", status=Status.HELD) for n in range(6, 11)]
    over = salon("A-01", "07-01", "07-15")
    crowded = plan(over, *full)
    (finding,) = found(crowded, Code.CITY_CLASH)
    assert mend(finding, crowded, GAZETTEER) is None


@pytest.mark.parametrize(
    ("level", "last", "end"),
    [
        (Level.LOCAL, "07-20", "07-09"),
        (Level.LOCAL, "07-01", "07-03"),
        (Level.REGIONAL, "07-02", "07-05"),
        (Level.NATIONAL, "08-20", "07-31"),
    ],
)
def test_an_unusual_length_ends_at_the_nearest_bound(level: Level, last: str, end: str) -> None:
    edit = mended(plan(salon(last=last, level=level)), Code.LENGTH)
    assert edit == ReviseSalons(ids=("A-01",), fields={"end": day(end)})


def test_a_short_salon_at_the_end_of_the_season_opens_earlier() -> None:
    edit = mended(plan(salon(first="10-31", last="10-31")), Code.LENGTH)
    fields = {"start": day("10-29"), "end": day("10-31")}
    assert edit == ReviseSalons(ids=("A-01",), fields=fields)


@pytest.mark.parametrize("fields", [{"locked": True}, {"status": Status.HELD}])
def test_the_length_of_a_salon_that_cannot_move_stays(fields: dict[str, Any]) -> None:
    assert mended(plan(salon(last="07-01", **fields)), Code.LENGTH) is None


def test_ties_are_made_and_undone() -> None:
    fair = event()
    assert mended(plan(salon(), events=(fair,)), Code.TIE_OPPORTUNITY) == TieSalons(
        ids=("A-01",), event="fair"
    )
    away = plan(salon(city="Berkane", ties=("fair",)), events=(fair,))
    assert mended(away, Code.TIE_INELIGIBLE) == UntieSalons(ids=("A-01",), event="fair")


def test_a_target_and_a_share_have_no_mend() -> None:
    short = plan(salon(coop_stands=9, women_coop_stands=0), targets={ORIENTAL: 2})
    assert mended(short, Code.TARGET) is None
    assert mended(short, Code.WOMEN_SHARE) is None


def test_the_plan_of_the_finding_is_left_as_it_was() -> None:
    two = plan(salon("A-01"), salon("A-02"))
    before = msgspec.structs.replace(two)
    assert mended(two, Code.CITY_CLASH) is not None
    assert two == before
