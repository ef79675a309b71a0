"""The conditions of the contract: a plan that breaks one is refused, and the place named."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.baseline import Baseline, LevelMix
from salonplanner.domain.errors import PlanError, Problem
from salonplanner.domain.events import Event
from salonplanner.domain.places import ClosedDays, RegionCode, Venue
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.scenario import Scenario, reference
from salonplanner.domain.season import Season
from salonplanner.domain.validation import check_plan, is_clean_text, is_id
from tests.strategies import plans

DAY = date(2025, 7, 1)
SALON = Salon(
    id="OR-01",
    name="Salon d’Oujda",
    level=Level.LOCAL,
    region=RegionCode.MA_02,
    city="Oujda",
    start=DAY,
    end=DAY,
    ties=("fair",),
)
EVENT = Event(id="fair", name="Fair", start=DAY, end=DAY, visitor_uplift=0.1)
BOLD = Scenario(id="bold", growth_visitors=0.1, tie_strength=1)
PLAN = Plan(
    season=Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31)),
    baseline=Baseline(
        year=2024,
        salons=70,
        visitors=2_520_000,
        turnover_mad=52_500_000,
        level_mix=LevelMix(local=38, regional=26, national=6),
    ),
    targets=dict.fromkeys(RegionCode, 6),
    events=(EVENT,),
    scenarios=(reference(), BOLD),
    salons=(SALON,),
    level_days={Level.LOCAL: (3, 9), Level.REGIONAL: (5, 21), Level.NATIONAL: (4, 31)},
)
changed = msgspec.structs.replace


def salon(**fields: Any) -> Plan:
    return changed(PLAN, salons=(changed(SALON, id="OR-00", ties=()), changed(SALON, **fields)))


def event(**fields: Any) -> Plan:
    return changed(PLAN, events=(changed(EVENT, **fields),))


def scenario(**fields: Any) -> Plan:
    return changed(PLAN, scenarios=(reference(), changed(BOLD, **fields)))


def baseline(**fields: Any) -> Plan:
    return changed(PLAN, baseline=changed(PLAN.baseline, **fields))


def season(**fields: Any) -> Plan:
    return changed(PLAN, season=changed(PLAN.season, **fields))


CLOSED = ClosedDays(start=DAY, end=DAY - timedelta(1))
REFUSED: list[tuple[Plan, Problem, str]] = [
    (season(year=1899), Problem.BAD_YEAR, "$.season.year"),
    (season(year=2201), Problem.BAD_YEAR, "$.season.year"),
    (season(start=date(2201, 1, 1)), Problem.BAD_YEAR, "$.season.start"),
    (season(end=date(2025, 5, 31)), Problem.ENDS_BEFORE_START, "$.season.end"),
    (season(end=date(2027, 6, 3)), Problem.SEASON_TOO_LONG, "$.season.end"),
    (baseline(year=1899), Problem.BAD_YEAR, "$.baseline.year"),
    (baseline(salons=0), Problem.NOT_POSITIVE, "$.baseline.salons"),
    (baseline(visitors=0), Problem.NOT_POSITIVE, "$.baseline.visitors"),
    (baseline(turnover_mad=-1), Problem.NOT_POSITIVE, "$.baseline.turnover_mad"),
    (baseline(visitors=float("nan")), Problem.NOT_FINITE, "$.baseline.visitors"),
    (baseline(salons=71), Problem.LEVEL_MIX_SUM, "$.baseline.level_mix"),
    (
        baseline(level_mix=LevelMix(local=80, regional=-10, national=0)),
        Problem.OUT_OF_RANGE,
        "$.baseline.level_mix.regional",
    ),
    (salon(id="é"), Problem.BAD_ID, "$.salons[1].id"),
    (salon(id=""), Problem.BAD_ID, "$.salons[1].id"),
    (salon(id="x" * 41), Problem.BAD_ID, "$.salons[1].id"),
    (salon(id="OR-00"), Problem.DUPLICATE_ID, "$.salons[1].id"),
    (salon(name="a\x07"), Problem.BAD_TEXT, "$.salons[1].name"),
    (salon(notes="x" * 32_001), Problem.TEXT_TOO_LONG, "$.salons[1].notes"),
    (salon(start=date(1899, 12, 31)), Problem.BAD_YEAR, "$.salons[1].start"),
    (salon(ties=("fair", "fair")), Problem.DUPLICATE_TIE, "$.salons[1].ties[1]"),
    (salon(ties=("none",)), Problem.UNKNOWN_EVENT, "$.salons[1].ties[0]"),
    (salon(exhibitors=-1), Problem.OUT_OF_RANGE, "$.salons[1].exhibitors"),
    (salon(visitors_override=-0.5), Problem.OUT_OF_RANGE, "$.salons[1].visitors_override"),
    (salon(budget_mad=float("inf")), Problem.NOT_FINITE, "$.salons[1].budget_mad"),
    (salon(exhibitors=10**400), Problem.OUT_OF_RANGE, "$.salons[1].exhibitors"),
    (event(id="a b"), Problem.BAD_ID, "$.events[0].id"),
    (event(end=DAY - timedelta(1)), Problem.ENDS_BEFORE_START, "$.events[0].end"),
    (event(lead_days=-1), Problem.OUT_OF_RANGE, "$.events[0].lead_days"),
    (event(tail_days=3661), Problem.OUT_OF_RANGE, "$.events[0].tail_days"),
    (event(visitor_uplift=-1), Problem.BAD_UPLIFT, "$.scenarios[1].tie_strength"),
    (event(spend_uplift=-1.5), Problem.BAD_UPLIFT, "$.scenarios[1].tie_strength"),
    (scenario(id="reference"), Problem.DUPLICATE_ID, "$.scenarios[1].id"),
    (scenario(growth_visitors=-1), Problem.BAD_GROWTH, "$.scenarios[1].growth_visitors"),
    (scenario(growth_spend=-2), Problem.BAD_GROWTH, "$.scenarios[1].growth_spend"),
    (
        scenario(level_weight={Level.LOCAL: -1}),
        Problem.BAD_WEIGHT,
        "$.scenarios[1].level_weight.local",
    ),
    (
        scenario(region_weight=dict.fromkeys(RegionCode, 0)),
        Problem.WEIGHTS_ALL_ZERO,
        "$.scenarios[1].region_weight",
    ),
    (
        scenario(month_weight=dict.fromkeys(("06", "07", "08", "09", "10"), 0)),
        Problem.WEIGHTS_ALL_ZERO,
        "$.scenarios[1].month_weight",
    ),
    (scenario(month_weight={"13": 1}), Problem.UNKNOWN_KEY, "$.scenarios[1].month_weight.13"),
    (
        scenario(month_weight={"06": float("nan")}),
        Problem.NOT_FINITE,
        "$.scenarios[1].month_weight.06",
    ),
    (
        changed(PLAN, scenarios=(changed(reference(), crowding=0.1),)),
        Problem.REFERENCE_NOT_NEUTRAL,
        "$.scenarios[0]",
    ),
    (
        changed(PLAN, level_days={**PLAN.level_days, Level.LOCAL: (0, 3)}),
        Problem.BAD_LEVEL_DAYS,
        "$.level_days.local",
    ),
    (
        changed(PLAN, targets={RegionCode.MA_05: -1}),
        Problem.OUT_OF_RANGE,
        "$.targets.MA-05",
    ),
    (
        changed(PLAN, venues=(Venue(name="Parc", city="Fès", closed=(CLOSED,)),)),
        Problem.ENDS_BEFORE_START,
        "$.venues[0].closed[0].end",
    ),
    (changed(PLAN, chamber="\u0000"), Problem.BAD_TEXT, "$.chamber"),
]


@pytest.mark.parametrize(("plan", "problem", "place"), REFUSED)
def test_a_plan_that_breaks_a_condition_is_refused(
    plan: Plan, problem: Problem, place: str
) -> None:
    with pytest.raises(PlanError) as caught:
        check_plan(plan)
    assert (caught.value.problem, caught.value.place) == (problem, place)


@pytest.mark.parametrize(("plan", "problem", "place"), REFUSED)
def test_it_is_refused_after_a_good_plan_as_well(plan: Plan, problem: Problem, place: str) -> None:
    with pytest.raises(PlanError) as caught:
        check_plan(plan, known=PLAN)
    assert (caught.value.problem, caught.value.place) == (problem, place)


@pytest.mark.parametrize(
    "plan",
    [
        PLAN,
        salon(start=DAY, end=DAY - timedelta(3)),
        salon(city="Nowhere", region=RegionCode.MA_12),
        salon(start=date(2026, 1, 2), end=date(2026, 1, 4)),
        salon(visitors_override=0, turnover_override=0),
        salon(name="=1+1", notes="a\tb\nc 🧵 الصناعة"),
        scenario(level_weight={Level.LOCAL: 0}),
        scenario(month_weight={"01": 0}),
        season(end=date(2025, 6, 1)),
    ],
)
def test_what_is_only_a_finding_is_not_refused(plan: Plan) -> None:
    check_plan(plan)


@given(plans())
def test_the_random_plans_of_the_tests_pass(plan: Plan) -> None:
    check_plan(plan)
    check_plan(plan, known=plan)


@pytest.mark.parametrize(
    ("text", "good"), [("OR-01", True), ("a.b_C", True), ("", False), ("é", False), ("a\n", False)]
)
def test_an_id(text: str, good: bool) -> None:
    assert is_id(text) is good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("a\tb\nc", True),
        ("« 10–19 juil. »", True),
        ("غشت", True),
        ("🧵", True),
        ("\x00", False),
        ("\x1b[31m", False),
        ("\x7f", False),
        ("\x85", False),
        ("\ud800", False),
        ("\uffff", False),
    ],
)
def test_clean_text(text: str, good: bool) -> None:
    assert is_clean_text(text) is good


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"])))
def test_any_printed_text_is_clean(text: str) -> None:
    assert is_clean_text(text)


def test_what_a_known_plan_shares_is_not_looked_at_again() -> None:
    salon = changed(SALON, notes="\x00")
    broken = changed(PLAN, salons=(salon,))
    with pytest.raises(PlanError):
        check_plan(broken)
    check_plan(changed(broken, name="x"), known=broken)
