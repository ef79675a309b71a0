"""All rules together: the same findings as the contract read word by word, in the right order."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from random import Random
from typing import Any
from unittest.mock import patch

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain import rules
from salonplanner.domain.changes import difference
from salonplanner.domain.edits import AcceptFinding
from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.places import City, Gazetteer, RegionCode, place_key
from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.rules import RULES, Code, Finding, Severity, check, check_again
from salonplanner.domain.salon import Level, Salon, Status
from tests.strategies import plans
from tests.unit.domain.rules.programmes import (
    GAZETTEER,
    ORIENTAL,
    codes,
    dense_plans,
    event,
    found,
    plan,
    salon,
)

Row = tuple[str, str, frozenset[str], str | None]


def days_of(first: date, last: date) -> set[date]:
    return {first + timedelta(n) for n in range((last - first).days + 1)}


def expected(plan: Plan) -> Iterator[Row]:
    """The table of findings, each row looked at for each salon, pair and event."""
    places = GAZETTEER.with_cities(plan.cities)
    active = [salon for salon in plan.salons if salon.status != "cancelled"]
    season = days_of(plan.season.start, plan.season.end)
    for one in active:
        yield from expected_of_salon(one, plan, season, places)
    for one, other in combinations(active, 2):
        if days_of(one.start, one.end) & days_of(other.start, other.end):
            for code, severity in expected_of_pair(one, other, places):
                yield code, severity, frozenset({one.id, other.id}), None
    for region in RegionCode:
        if sum(salon.region == region for salon in active) != plan.targets[region]:
            yield "target", "warning", frozenset(), region.value
    entered = [s for s in active if s.coop_stands is not None and s.women_coop_stands is not None]
    coops = sum(s.coop_stands or 0 for s in entered)
    if coops and sum(s.women_coop_stands or 0 for s in entered) / coops < 0.47:
        yield "women-share", "info", frozenset(), None


def expected_of_salon(
    one: Salon, plan: Plan, season: set[date], places: Gazetteer
) -> Iterator[Row]:
    ids = frozenset({one.id})
    days = days_of(one.start, one.end)
    if one.region not in places.regions_of(one.city):
        yield "unknown-place", "error", ids, None
    if not days:
        yield "date-order", "error", ids, None
        for found_event in plan.events:
            if found_event.id in one.ties and not in_reach(found_event, one, places):
                yield "tie-ineligible", "warning", ids, found_event.id
        return
    fewest, most = plan.level_days[one.level]
    if len(days) < fewest or len(days) > most:
        yield "length", "warning", ids, None
    fits = {e.id: bool(days & reach(e)) and in_reach(e, one, places) for e in plan.events}
    if days - season:
        accompanies = any(fits[tie] for tie in one.ties)
        yield "outside-season", "warning" if accompanies else "error", ids, None
    for found_event in plan.events:
        here = in_reach(found_event, one, places)
        own_days = days & days_of(found_event.start, found_event.end)
        if here and own_days and found_event.attitude is Attitude.AVOID:
            yield "avoid-event", "warning", ids, found_event.id
        yield from expected_of_tie(one, found_event, fits=fits[found_event.id])


def expected_of_tie(one: Salon, event: Event, *, fits: bool) -> Iterator[Row]:
    tied = event.id in one.ties
    if tied and not fits:
        yield "tie-ineligible", "warning", frozenset({one.id}), event.id
    if not tied and fits and event.attitude is Attitude.SEEK:
        yield "tie-opportunity", "info", frozenset({one.id}), event.id


def expected_of_pair(one: Salon, other: Salon, places: Gazetteer) -> Iterator[tuple[str, str]]:
    cities = {places.city_key(one.city), places.city_key(other.city)}
    venues = {place_key(one.venue), place_key(other.venue)}
    if len(cities) == 1 and "" not in cities:
        named_venue = len(venues) == 1 and "" not in venues
        yield ("venue-clash", "error") if named_venue else ("city-clash", "warning")
    elif one.region == other.region:
        yield "region-clash", "info"
    levels = {one.level, other.level}
    if levels == {Level.NATIONAL}:
        yield "national-clash", "warning"
    elif levels <= {Level.REGIONAL, Level.NATIONAL} and (
        other.region in places.regions[one.region].neighbours
    ):
        yield "neighbour-clash", "warning"


def reach(event: Event) -> set[date]:
    return days_of(event.start - timedelta(event.lead_days), event.end + timedelta(event.tail_days))


def in_reach(event: Event, salon: Salon, places: Gazetteer) -> bool:
    cities = {places.city_key(city) for city in event.places.cities}
    return (
        event.places.national
        or salon.region in event.places.regions
        or places.city_key(salon.city) in cities
    )


def row(finding: Finding) -> Row:
    about = finding.region if finding.code is Code.TARGET else finding.event
    return finding.code.value, finding.severity.value, frozenset(finding.salons), about


@given(dense_plans())
def test_the_findings_are_those_of_the_contract(dense: Plan) -> None:
    rows = [row(finding) for finding in check(dense, GAZETTEER)]
    assert len(rows) == len(set(rows)), "one finding for a pair, and for a salon and an event"
    assert set(rows) == set(expected(dense))


@given(plans())
def test_any_plan_can_be_checked(wild: Plan) -> None:
    found_codes = {finding.code for finding in check(wild, GAZETTEER)}
    assert found_codes <= set(RULES)


@given(dense_plans(), st.randoms(use_true_random=False))
def test_the_order_of_the_salons_changes_no_finding(dense: Plan, chance: Random) -> None:
    shuffled = list(dense.salons)
    chance.shuffle(shuffled)
    other = msgspec.structs.replace(dense, salons=tuple(shuffled))
    assert {row(f) for f in check(dense, GAZETTEER)} == {row(f) for f in check(other, GAZETTEER)}


@given(dense_plans())
def test_the_gravest_come_first_then_the_order_of_the_plan(dense: Plan) -> None:
    findings = check(dense, GAZETTEER)
    severities = [list(Severity).index(finding.severity) for finding in findings]
    assert severities == sorted(severities)
    ranks = {salon.id: rank for rank, salon in enumerate(dense.salons)}
    for severity in Severity:
        firsts = [
            ranks[f.salons[0]] if f.salons else len(ranks)
            for f in findings
            if f.severity is severity
        ]
        assert firsts == sorted(firsts)
    for finding in findings:
        assert list(finding.salons) == sorted(finding.salons, key=ranks.__getitem__)


def test_each_code_has_its_rule_and_gives_only_its_own_findings() -> None:
    assert set(RULES) == set(Code)
    two = plan(
        salon("A-01", status=Status.DRAFT),
        salon("A-02", first="07-05", last="07-03"),
        salon("A-03", region=RegionCode.MA_03, last="07-30"),
        events=(event(),),
    )
    for code, rule in RULES.items():
        assert {finding.code for finding in rule(two, GAZETTEER)} <= {code}


def test_a_sound_plan_has_no_finding() -> None:
    assert check(plan(salon()), GAZETTEER) == ()


def test_a_cancelled_salon_raises_none() -> None:
    bad: dict[str, Any] = {
        "city": "Nulle-Part",
        "ties": ("fair",),
        "coop_stands": 9,
        "women_coop_stands": 0,
    }
    wrong = salon("A-02", first="11-01", last="12-30", status=Status.CANCELLED, **bad)
    assert check(plan(salon(ties=("fair",)), wrong, events=(event(),)), GAZETTEER) == ()


def test_a_city_of_the_plan_is_known() -> None:
    own = salon(city="Nulle-Part")
    assert codes(plan(own)) == ["unknown-place"]
    assert codes(plan(own, cities=(City(name="Nulle-Part", region=ORIENTAL),))) == []


def test_an_accepted_finding_stays_with_its_reason_and_severity() -> None:
    clashing = plan(salon("A-01"), salon("A-02"))
    (open_one,) = found(clashing, Code.CITY_CLASH)
    assert open_one.accepted is None
    backwards = Acceptance(code="city-clash", salons=("A-02", "A-01"), reason="two squares")
    (accepted,) = check(msgspec.structs.replace(clashing, accepted=(backwards,)), GAZETTEER)
    assert accepted == msgspec.structs.replace(open_one, accepted="two squares")


def test_accepting_one_target_leaves_the_other_regions_open() -> None:
    empty = plan(targets={RegionCode.MA_01: 2, RegionCode.MA_02: 3})
    first, second = found(empty, Code.TARGET)
    accepted = AcceptFinding(acceptance=first.acceptance("a new chamber")).apply(empty)
    assert [f.accepted for f in found(accepted, Code.TARGET)] == ["a new chamber", None]
    both = AcceptFinding(acceptance=second.acceptance("")).apply(accepted)
    assert [f.accepted for f in found(both, Code.TARGET)] == ["a new chamber", ""]


def test_an_acceptance_of_something_else_accepts_nothing() -> None:
    tied = plan(salon(first="08-01", last="08-05", ties=("fair",)), events=(event(),))
    for other in (
        Acceptance(code="tie-ineligible", salons=("A-01",), reason="x"),
        Acceptance(code="tie-ineligible", salons=("A-02",), event="fair", reason="x"),
        Acceptance(code="length", salons=("A-01",), event="fair", reason="x"),
    ):
        (finding,) = check(msgspec.structs.replace(tied, accepted=(other,)), GAZETTEER)
        assert finding.accepted is None


@pytest.mark.parametrize("many", [0, 20], ids=["put in place", "put in order"])
@given(before=dense_plans(), after=dense_plans(), chance=st.randoms(use_true_random=False))
def test_judging_only_what_changed_gives_the_same_findings(
    many: int, before: Plan, after: Plan, chance: Random
) -> None:
    """Some salons of another plan come, some are changed into theirs, some go."""
    others = {other.id: other for other in after.salons}
    salons = [
        others.pop(salon.id) if salon.id in others and chance.random() < 0.5 else salon
        for salon in before.salons
        if chance.random() < 0.8
    ]
    known = {salon.id for salon in before.salons}
    salons += [other for other in others.values() if other.id not in known]
    ties = {event.id for event in before.events}
    salons = [
        msgspec.structs.replace(salon, ties=tuple(tie for tie in salon.ties if tie in ties))
        for salon in salons
    ]
    changed = msgspec.structs.replace(before, salons=tuple(salons))
    changes = difference(before, changed)
    with patch.object(rules, "_MANY", many):
        again = check_again(check(before, GAZETTEER), changed, changes, GAZETTEER)
    assert again == check(changed, GAZETTEER)


def test_a_change_of_events_judges_everything_anew() -> None:
    before = plan(salon(), salon("A-02"))
    feast = event(attitude=Attitude.AVOID, first="07-01", last="07-02")
    after = msgspec.structs.replace(before, events=(feast,))
    again = check_again(check(before, GAZETTEER), after, difference(before, after), GAZETTEER)
    assert Code.AVOID_EVENT in {finding.code for finding in again}
    assert again == check(after, GAZETTEER)
