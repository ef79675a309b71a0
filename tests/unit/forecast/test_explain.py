"""The explanation of a salon's forecast: its factors give its figures."""

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from salonplanner.domain.plan import Plan, ProvenanceStatus
from salonplanner.domain.salon import Salon, Status
from salonplanner.forecast.explain import Factor, Role, Step, explain
from salonplanner.forecast.model import forecast, forecast_salon
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

PLAN = sample_plan(load_seeds())
SCENARIOS = tuple(scenario.id for scenario in PLAN.scenarios)


def result(factors: tuple[Factor, ...], step: Step) -> Factor:
    return next(factor for factor in factors if factor.step is step)


def multiplied(factors: tuple[Factor, ...], start: float, first: Step, last: Step) -> float:
    steps = [factor.step for factor in factors]
    between = factors[steps.index(first) : steps.index(last)]
    return start * math.prod(factor.value for factor in between)


@given(st.sampled_from(PLAN.salons), st.sampled_from(SCENARIOS))
def test_the_factors_multiply_to_the_figures(salon: Salon, scenario: str) -> None:
    factors = explain(PLAN, scenario, salon)
    row = forecast(PLAN, scenario).salons[salon.id]
    visitors = multiplied(factors, 1, Step.AVERAGE_VISITORS, Step.VISITORS)
    turnover = multiplied(factors, visitors, Step.AVERAGE_SPEND, Step.TURNOVER)
    assert visitors == pytest.approx(row.visitors)
    assert turnover == pytest.approx(row.turnover)
    assert result(factors, Step.VISITORS).value == row.visitors
    assert result(factors, Step.TURNOVER).value == row.turnover


@given(st.sampled_from(PLAN.salons), st.sampled_from(SCENARIOS))
def test_every_figure_says_where_it_comes_from(salon: Salon, scenario: str) -> None:
    for factor in explain(PLAN, scenario, salon):
        assert (factor.provenance is None) == (factor.role is Role.RESULT)
    first = explain(PLAN, scenario, salon)[0]
    assert first.provenance is not None
    assert first.provenance.status is ProvenanceStatus.DERIVED
    assert first.role is Role.START


def test_a_plan_without_provenance_has_assumptions_and_derived_averages() -> None:
    bare = replace(PLAN, provenance={})
    kinds = {
        factor.step: factor.provenance.status
        for factor in explain(bare, "central", PLAN.salons[0])
        if factor.provenance is not None
    }
    derived = {step for step, kind in kinds.items() if kind is ProvenanceStatus.DERIVED}
    assert derived == {Step.AVERAGE_VISITORS, Step.AVERAGE_SPEND}
    assert ProvenanceStatus.PUBLISHED not in kinds.values()


def test_the_reference_leaves_out_what_changes_nothing() -> None:
    tied = next(salon for salon in PLAN.salons if salon.ties)
    steps = {factor.step for factor in explain(PLAN, "reference", tied)}
    assert steps.isdisjoint({Step.GROWTH, Step.CROWDING, Step.SPEND_GROWTH, Step.SPEND_TIE})
    assert {Step.LEVEL, Step.REGION, Step.MONTH, Step.TIE} <= steps


def test_a_tie_is_told_with_its_event_and_the_scenarios_strength() -> None:
    salon = replace(PLAN.salons[0], ties=("ete2025",))
    factors = explain(PLAN, "prudent", salon)
    tie = result(factors, Step.TIE)
    assert tie.event == "ete2025"
    assert tie.value == 1 + 0.25 * PLAN.event("ete2025").visitor_uplift
    assert tie.provenance == PLAN.provenance["events.ete2025.visitor_uplift"]


def test_crowding_counts_the_neighbours() -> None:
    salon = PLAN.salons[0]
    others = [replace(salon, id=f"X-{n}", name=f"X{n}", ties=()) for n in range(2)]
    crowded = replace(PLAN, salons=(salon, *others))
    crowding = result(explain(crowded, "prudent", salon), Step.CROWDING)
    assert crowding.neighbours == 2
    assert crowding.value == pytest.approx(1 - 2 * 0.08)


def test_an_override_is_told_beside_what_it_replaces() -> None:
    salon = PLAN.salons[0]
    computed = forecast_salon(PLAN, "central", salon)
    manual = replace(salon, visitors_override=0.0)
    factors = explain(PLAN, "central", manual)
    visitors, turnover = result(factors, Step.VISITORS), result(factors, Step.TURNOVER)
    assert visitors.value == 0
    assert visitors.computed == pytest.approx(computed.visitors)
    assert turnover.value == 0
    assert turnover.computed is None


def test_a_turnover_override_replaces_the_turnover_of_the_visitors() -> None:
    manual = replace(PLAN.salons[0], visitors_override=72_000.0, turnover_override=1.0)
    turnover = result(explain(PLAN, "reference", manual), Step.TURNOVER)
    assert turnover.value == 1
    assert turnover.computed == pytest.approx(1_500_000)


def test_a_cancelled_salon_has_no_explanation() -> None:
    assert explain(PLAN, "central", replace(PLAN.salons[0], status=Status.CANCELLED)) == ()


def test_what_the_plan_does_not_have() -> None:
    with pytest.raises(KeyError):
        explain(PLAN, "none", PLAN.salons[0])
    with pytest.raises(KeyError):
        explain(PLAN, "central", replace(PLAN.salons[0], ties=("none",)))


def test_a_salon_not_yet_in_the_plan_can_be_explained() -> None:
    empty: Plan = replace(PLAN, salons=())
    salon = replace(PLAN.salons[0], start=date(2025, 12, 1), end=date(2025, 12, 7))
    assert result(explain(empty, "reference", salon), Step.VISITORS).value == 36_000
