"""The probe says of one salon what a check of the whole plan says, before and elsewhere."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Attitude
from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.rules import Code, Finding, Severity, check
from salonplanner.domain.rules.probe import Probe
from salonplanner.domain.salon import Salon, Status
from tests.unit.domain.rules.programmes import (
    GAZETTEER,
    day,
    dense_plans,
    dense_salons,
    event,
    plan,
    salon,
)

OF_DAYS = {
    Code.OUTSIDE_SEASON,
    Code.AVOID_EVENT,
    Code.VENUE_CLASH,
    Code.CITY_CLASH,
    Code.NEIGHBOUR_CLASH,
    Code.NATIONAL_CLASH,
}


def with_salons(plan: Plan, *salons: Salon) -> Plan:
    """The plan with these in the places of those of their ids, or after all of them."""
    given = {one.id: one for one in salons}
    kept = [given.pop(one.id, one) for one in plan.salons]
    return msgspec.structs.replace(plan, salons=(*kept, *given.values()))


def judged(plan: Plan, salon_id: str) -> tuple[Finding, ...]:
    return tuple(f for f in check(plan, GAZETTEER) if salon_id in f.salons)


@st.composite
def questions(draw: st.DrawFn) -> tuple[Plan, Salon, tuple[Salon, ...]]:
    """A plan with acceptances, a salon elsewhere or a new one, and others moved with it."""
    dense = draw(dense_plans())
    event_ids = tuple(event.id for event in dense.events)
    count = len(dense.salons)
    numbers = draw(st.lists(st.integers(0, count), min_size=1, max_size=3, unique=True))
    moved = [draw(dense_salons(number, event_ids)) for number in numbers]
    moved.sort(key=lambda one: one.id != f"S-{count}")  # a new one is asked about first
    findings = check(dense, GAZETTEER)
    accepted = draw(st.lists(st.sampled_from(findings), max_size=3)) if findings else []
    acceptances = tuple(f.acceptance("agreed") for f in accepted)
    return msgspec.structs.replace(dense, accepted=acceptances), moved[0], tuple(moved[1:])


@given(questions())
def test_the_findings_are_those_that_a_check_gives(
    question: tuple[Plan, Salon, tuple[Salon, ...]],
) -> None:
    dense, moved, beside = question
    probe = Probe(dense, GAZETTEER)
    assert probe.findings(moved, beside) == judged(with_salons(dense, *beside, moved), moved.id)
    assert probe.findings(moved) == judged(with_salons(dense, moved), moved.id)


@given(questions())
def test_the_salons_where_they_are_have_their_findings(
    question: tuple[Plan, Salon, tuple[Salon, ...]],
) -> None:
    dense = question[0]
    probe = Probe(dense, GAZETTEER)
    for one in dense.salons:
        assert probe.findings(one) == judged(dense, one.id)


@given(questions(), st.integers(0, 40))
def test_a_day_clashes_where_a_salon_of_that_day_would(
    question: tuple[Plan, Salon, tuple[Salon, ...]], length: int
) -> None:
    dense, moved, beside = question
    first = date(2025, 5, 20) + timedelta(days=length)
    last = first + timedelta(days=length)
    clashing = Probe(dense, GAZETTEER).clash_days(moved, first, last, beside)
    expected: dict[date, Severity] = {}
    for number in range(length + 1):
        one_day = first + timedelta(days=number)
        there = msgspec.structs.replace(moved, start=one_day, end=one_day)
        grave = [
            finding.severity
            for finding in judged(with_salons(dense, *beside, there), moved.id)
            if finding.code in OF_DAYS and finding.accepted is None
        ]
        if grave:
            expected[one_day] = grave[0]
    assert clashing == expected


def test_what_was_accepted_bears_its_reason_and_shades_no_day() -> None:
    accepted = Acceptance(code="city-clash", salons=("A-01", "A-02"), reason="two halls")
    there = salon("A-02", first="07-10", last="07-12")
    probe = Probe(plan(salon("A-01"), there, accepted=(accepted,)), GAZETTEER)
    moved = msgspec.structs.replace(there, start=day("07-05"), end=day("07-07"))
    assert [finding.accepted for finding in probe.findings(moved)] == ["two halls"]
    assert probe.clash_days(there, day("07-01"), day("07-31")) == {}


def test_a_feast_shades_its_days_wherever_the_salon_is() -> None:
    feast = event("feast", "07-04", "07-05", attitude=Attitude.AVOID)
    probe = Probe(plan(salon(), events=(feast,)), GAZETTEER)
    days = probe.clash_days(salon(), day("06-01"), day("10-31"))
    assert days == {day("07-04"): Severity.WARNING, day("07-05"): Severity.WARNING}


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.DRAFT])
def test_a_cancelled_salon_clashes_with_nothing(status: Status) -> None:
    cancelled = status is Status.CANCELLED
    there = salon("A-02", status=status)
    probe = Probe(plan(salon("A-01"), there), GAZETTEER)
    assert bool(probe.clash_days(there, day("06-01"), day("10-31"))) is not cancelled
    assert bool(probe.findings(there)) is not cancelled
