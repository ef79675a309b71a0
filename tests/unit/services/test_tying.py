"""Ties made all at once, and the moves that make one possible, against trying every shift."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.edits import TieSalons, applied
from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding, Severity, check
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.scenario import REFERENCE, Scenario
from salonplanner.domain.ties import can_tie
from salonplanner.forecast.model import forecast
from salonplanner.services.tying import (
    Candidate,
    candidates,
    move_and_tie,
    ready_pairs,
    standing,
    tie_all,
    tied_pairs,
    untie_all,
)
from tests.unit.domain.rules.programmes import GAZETTEER, dense_plans, event, plan, salon

LIVELY = Scenario(id="lively", name="", tie_strength=1.0, crowding=0.2)
SHUNNED = {Code.AVOID_EVENT, Code.OUTSIDE_SEASON}


@st.composite
def lively_plans(draw: st.DrawFn) -> Plan:
    """A plan with an event at least, and a scenario in which ties and neighbours count."""
    made = draw(dense_plans().filter(lambda found: bool(found.events)))
    felt = tuple(msgspec.structs.replace(e, visitor_uplift=0.1) for e in made.events)
    return msgspec.structs.replace(made, events=felt, scenarios=(*made.scenarios, LIVELY))


def everyone(made: Plan) -> frozenset[str]:
    return frozenset(salon.id for salon in made.salons)


def open_findings(made: Plan) -> set[Finding]:
    return {finding for finding in check(made, GAZETTEER) if finding.accepted is None}


def on_other_days(made: Plan, one: Salon, shift: int, event_id: str) -> Plan:
    """The plan with a salon so many days later, and tied."""
    days = timedelta(shift)
    moved = msgspec.structs.replace(
        one, start=one.start + days, end=one.end + days, ties=(*one.ties, event_id)
    )
    salons = tuple(moved if other.id == one.id else other for other in made.salons)
    return msgspec.structs.replace(made, salons=salons)


def best_shift(made: Plan, one: Salon, fair: Event, most: int) -> int | None:
    """The shift a planner would find by trying all of them, the nearest first."""
    known = GAZETTEER.with_cities(made.cities)
    before = {finding.mark for finding in open_findings(made)}
    nearest: int | None = None
    for shift in sorted(range(-most, most + 1), key=abs):
        after = on_other_days(made, one, shift, fair.id)
        if not can_tie(fair, after.salon(one.id), known):
            continue
        nearest = shift if nearest is None else nearest
        new = [f for f in open_findings(after) if f.mark not in before]
        if not any(f.severity is Severity.ERROR or f.code in SHUNNED for f in new):
            return shift
    return nearest


def may_be_asked(one: Salon, fair: Event) -> bool:
    known_days = one.start <= one.end
    return one.active and one.status is not Status.HELD and known_days and fair.id not in one.ties


@given(lively_plans(), st.integers(0, 21))
def test_candidates_are_what_trying_every_shift_finds(made: Plan, most: int) -> None:
    fair = made.events[0]
    known = GAZETTEER.with_cities(made.cities)
    found = {c.salon.id: c for c in candidates(made, fair, most, GAZETTEER, LIVELY.id)}
    for one in made.salons:
        if not may_be_asked(one, fair) or can_tie(fair, one, known):
            assert one.id not in found
            continue
        wanted = best_shift(made, one, fair, most)
        assert (found[one.id].shift if one.id in found else None) == wanted


@given(lively_plans())
def test_a_candidate_says_what_the_whole_plan_would_say(made: Plan) -> None:
    fair = made.events[0]
    before, old = open_findings(made), forecast(made, LIVELY.id).totals
    for one in candidates(made, fair, 14, GAZETTEER, LIVELY.id):
        after = applied(move_and_tie((one,), fair), made)
        assert after.salon(one.salon.id) == one.after
        found, new = open_findings(after), forecast(after, LIVELY.id).totals
        assert set(one.gained) == found - before
        assert set(one.lost) == before - found
        assert one.visitors == pytest.approx(new.visitors - old.visitors, abs=1e-4)
        assert one.turnover == pytest.approx(new.turnover - old.turnover, abs=1e-2)


def shifts(made: Plan, fair: Event, most: int = 14) -> dict[str, int]:
    found: tuple[Candidate, ...] = candidates(made, fair, most, GAZETTEER, REFERENCE)
    return {one.salon.id: one.shift for one in found}


FAIR = event("fair", "07-10", "07-12", lead_days=2, tail_days=1)


def test_a_salon_moves_no_further_than_it_must() -> None:
    early, late = salon("A-01", "07-01", "07-04"), salon("A-02", "07-20", "07-22")
    made = plan(early, late, events=(FAIR,))
    assert shifts(made, FAIR) == {"A-01": 4, "A-02": -7}
    assert shifts(made, FAIR, 6) == {"A-01": 4}


def test_days_to_avoid_are_jumped_over() -> None:
    feast = event("feast", "07-08", "07-08", attitude=Attitude.AVOID)
    made = plan(salon("A-01", "07-01", "07-04"), events=(FAIR, feast))
    assert shifts(made, FAIR) == {"A-01": 8}
    assert shifts(made, FAIR, 5) == {"A-01": 4}


def test_a_venue_that_is_taken_is_jumped_over() -> None:
    here = {"venue": "Complexe"}
    other = salon("A-02", "07-08", "07-09", **here)
    made = plan(salon("A-01", "07-01", "07-04", **here), other, events=(FAIR,))
    assert shifts(made, FAIR) == {"A-01": 9}


def test_who_was_held_or_cancelled_or_fits_already_is_no_candidate() -> None:
    made = plan(
        salon("A-01", "07-01", "07-04", status=Status.HELD),
        salon("A-02", "07-01", "07-04", status=Status.CANCELLED),
        salon("A-03", "07-09", "07-11"),
        salon("A-04", "07-01", "07-04", ties=("fair",)),
        salon("A-05", "07-01", "07-04", city="Berkane"),
        salon("A-06", "07-01", "07-04", locked=True),
        events=(FAIR,),
    )
    assert shifts(made, FAIR) == {"A-06": 4}


def test_a_move_ends_where_the_years_do() -> None:
    eve = event("eve", "07-10", "07-12")
    eve = msgspec.structs.replace(eve, start=date(2201, 1, 4), end=date(2201, 1, 5))
    made = plan(salon("A-01", "2200-12-28", "2200-12-30"), events=(eve,))
    assert shifts(made, eve) == {}


def test_standing_tells_tied_and_ready_salons() -> None:
    made = plan(
        salon("A-01", "07-09", "07-11", ties=("fair",)),
        salon("A-02", "07-01", "07-04", ties=("fair",)),
        salon("A-03", "07-11", "07-13"),
        salon("A-04", "07-11", "07-13", status=Status.CANCELLED),
        events=(FAIR,),
    )
    found = standing(made, FAIR, GAZETTEER)
    assert [near.salon.id for near in found.tied] == ["A-01", "A-02"]
    assert [near.relation.eligible for near in found.tied] == [True, False]
    assert [near.salon.id for near in found.ready] == ["A-03"]


@given(dense_plans())
def test_tying_all_leaves_no_opportunity_and_untying_all_no_tie(made: Plan) -> None:
    ids = everyone(made)
    pairs = ready_pairs(made, ids, GAZETTEER)
    told = {(f.event, f.salons[0]) for f in open_findings(made) if f.code is Code.TIE_OPPORTUNITY}
    assert {(event_id, one) for event_id, found in pairs.items() for one in found} == told
    after = applied(tie_all(pairs), made)
    assert not ready_pairs(after, ids, GAZETTEER)
    assert len(open_findings(after)) <= len(open_findings(made))
    bare = applied(untie_all(tied_pairs(after, ids)), after)
    assert not any(one.ties for one in bare.salons)


def test_only_the_salons_asked_for_are_tied() -> None:
    made = plan(salon("A-01", "07-09", "07-11"), salon("A-02", "07-09", "07-11"), events=(FAIR,))
    assert ready_pairs(made, {"A-02"}, GAZETTEER) == {"fair": ("A-02",)}
    tied = TieSalons(ids=("A-01", "A-02"), event="fair").apply(made)
    assert tied_pairs(tied, {"A-01"}) == {"fair": ("A-01",)}
