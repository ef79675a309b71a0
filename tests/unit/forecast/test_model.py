"""The forecast: the reference is exact, weights only redistribute, and sums agree."""

import math
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.baseline import Baseline, LevelMix
from salonplanner.domain.events import Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.scenario import MONTH_KEYS, Scenario
from salonplanner.domain.season import Season
from salonplanner.forecast.model import count_neighbours, forecast, forecast_salon
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans, salons, seasons, weights

SEEDS = load_seeds()
EMPTY = SEEDS.empty_plan(2025)
SAMPLE = sample_plan(SEEDS)
EVENT = SEEDS.events(2025)[0].id
CLOSE = 1e-12
changed = msgspec.structs.replace


def plain_salon(number: int, **fields: Any) -> Salon:
    start = date(2025, 6 + number % 5, 1 + number % 20)
    known: dict[str, Any] = {
        "id": f"S-{number}",
        "name": f"Salon {number}",
        "level": Level.LOCAL,
        "region": list(RegionCode)[number % 12],
        "city": "",
        "start": start,
        "end": start + timedelta(4),
    }
    return Salon(**(known | fields))


def one(scenario: Scenario, *, events: tuple[Event, ...] = (), **fields: Any) -> Any:
    """The forecast of a plan's only salon, of June."""
    plan = changed(EMPTY, events=events, scenarios=(scenario,), salons=(plain_salon(0, **fields),))
    return forecast(plan, scenario.id).salons["S-0"]


# ------------------------------------------------------------------------------- the reference


@given(st.randoms(use_true_random=False), seasons())
def test_seventy_active_salons_carry_the_year_over(random: Any, season: Season) -> None:
    made = [
        plain_salon(
            number,
            level=random.choice(list(Level)),
            region=random.choice(list(RegionCode)),
            start=date(2025, random.randint(1, 12), 1),
            end=date(2025, 12, 31),
            status=random.choice([status for status in Status if status is not Status.CANCELLED]),
            ties=(EVENT,) if random.random() < 0.5 else (),
        )
        for number in range(70)
    ]
    cancelled = plain_salon(99, status=Status.CANCELLED, visitors_override=1.0)
    plan = changed(EMPTY, salons=(*made, cancelled), season=season)
    totals = forecast(plan, "reference").totals
    assert (totals.salons, totals.visitors, totals.turnover) == (70, 2_520_000, 52_500_000)


def test_the_sample_carries_the_year_over() -> None:
    figures = forecast(SAMPLE, "reference")
    totals = figures.totals
    assert (totals.salons, totals.visitors, totals.turnover) == (70, 2_520_000, 52_500_000)
    assert {row.visitors for row in figures.salons.values()} == {36_000}
    assert {row.turnover for row in figures.salons.values()} == {750_000}


# ----------------------------------------------------------------------------------- the factors


@st.composite
def even_plans(draw: st.DrawFn) -> Plan:
    """Sixty salons: five a region, twelve a month, the baseline's mix of levels."""
    local = draw(st.integers(1, 60))
    regional = draw(st.integers(0, 60 - local))
    mix = LevelMix(local=local, regional=regional, national=60 - local - regional)
    levels = [level for level in Level for _ in range(mix.of(level))]
    order = draw(st.permutations(levels))
    made = tuple(
        plain_salon(
            number,
            level=order[number],
            region=list(RegionCode)[number // 5],
            start=date(2025, 6 + number % 5, 3),
            end=date(2025, 6 + number % 5, 9),
        )
        for number in range(60)
    )
    baseline = Baseline(
        year=2024,
        salons=60,
        visitors=draw(st.floats(1e3, 1e8)),
        turnover_mad=draw(st.floats(1e3, 1e9)),
        level_mix=mix,
    )
    return changed(EMPTY, baseline=baseline, salons=made)


_weights = {
    "level_weight": st.dictionaries(st.sampled_from(Level), weights),
    "region_weight": st.dictionaries(st.sampled_from(RegionCode), weights),
    "month_weight": st.dictionaries(st.sampled_from(MONTH_KEYS), weights),
}


@pytest.mark.parametrize("kind", sorted(_weights))
@given(data=st.data(), plan=even_plans())
def test_a_kind_of_weight_alone_only_redistributes(
    kind: str, data: st.DataObject, plan: Plan
) -> None:
    fields: dict[str, Any] = {kind: data.draw(_weights[kind])}
    scenario = Scenario(id="s", **fields)
    totals = forecast(changed(plan, scenarios=(scenario,)), "s").totals
    assert math.isclose(totals.visitors, plan.baseline.visitors, rel_tol=CLOSE)
    assert math.isclose(totals.turnover, plan.baseline.turnover_mad, rel_tol=CLOSE)


def test_growth_of_visitors_and_of_spend() -> None:
    row = one(Scenario(id="s", growth_visitors=0.5, growth_spend=0.1))
    assert math.isclose(row.visitors, 54_000)
    assert math.isclose(row.turnover, 54_000 * 750_000 / 36_000 * 1.1)


def test_the_mean_of_the_level_weights_is_over_the_baselines_mix() -> None:
    weight = {Level.LOCAL: 0.6, Level.REGIONAL: 1.2, Level.NATIONAL: 2.6}
    mean = (38 * 0.6 + 26 * 1.2 + 6 * 2.6) / 70
    row = one(Scenario(id="s", level_weight=weight), level=Level.NATIONAL)
    assert math.isclose(row.factors.level, 2.6 / mean)
    assert math.isclose(row.visitors, 36_000 * 2.6 / mean)


def test_a_month_outside_the_season_is_over_the_same_mean() -> None:
    scenario = Scenario(id="s", month_weight={"06": 2, "12": 3})
    row = one(scenario, start=date(2025, 12, 30), end=date(2026, 1, 3))
    assert math.isclose(row.factors.month, 3 / ((2 + 1 + 1 + 1 + 1) / 5))
    assert str(row.month) == "2025-12"


def test_ties_multiply() -> None:
    day = date(2025, 1, 1)
    events = (
        Event(id="a", name="A", start=day, end=day, visitor_uplift=0.2, spend_uplift=0.1),
        Event(id="b", name="B", start=day, end=day, visitor_uplift=-0.5),
    )
    row = one(Scenario(id="s", tie_strength=0.5), events=events, ties=("a", "b"))
    assert math.isclose(row.factors.ties, 1.1 * 0.75)
    assert math.isclose(row.factors.spend_ties, 1.05)
    assert math.isclose(row.turnover, 750_000 * 1.1 * 0.75 * 1.05)


def test_crowding_never_goes_below_zero() -> None:
    made = tuple(plain_salon(number * 60) for number in range(4))
    for crowding, expected in ((0.1, 0.7), (0.5, 0.0)):
        plan = changed(EMPTY, scenarios=(Scenario(id="s", crowding=crowding),), salons=made)
        rows = forecast(plan, "s").salons.values()
        assert {row.neighbours for row in rows} == {3}
        assert {round(row.factors.crowding, 12) for row in rows} == {expected}


@pytest.mark.parametrize(
    ("overrides", "visitors", "turnover", "manual"),
    [
        ({}, 36_000, 750_000, (False, False)),
        ({"visitors_override": 18_000.0}, 18_000, 375_000, (True, False)),
        ({"visitors_override": 0.0}, 0, 0, (True, False)),
        ({"turnover_override": 0.0}, 36_000, 0, (False, True)),
        ({"visitors_override": 1.0, "turnover_override": 9.0}, 1, 9, (True, True)),
    ],
)
def test_an_override_stands_in_the_place_of_the_figure(
    overrides: dict[str, Any], visitors: float, turnover: float, manual: tuple[bool, bool]
) -> None:
    row = one(Scenario(id="reference"), **overrides)
    assert (row.visitors, row.turnover) == (visitors, turnover)
    assert (row.visitors_manual, row.turnover_manual) == manual


def test_turnover_that_follows_overridden_visitors_keeps_the_scenarios_spend() -> None:
    row = one(Scenario(id="s", growth_spend=0.2, growth_visitors=5), visitors_override=18_000.0)
    assert math.isclose(row.turnover, 375_000 * 1.2)


def test_an_unknown_scenario_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        forecast(EMPTY, "none")


# --------------------------------------------------------------------------------------- the sums


@given(plans())
def test_sums_by_region_month_and_level_agree(plan: Plan) -> None:
    for scenario in plan.scenarios:
        figures = forecast(plan, scenario.id)
        for sums in (figures.by_region(), figures.by_month(), figures.by_level()):
            parts = sums.values()
            assert sum(part.salons for part in parts) == figures.totals.salons
            visitors = math.fsum(part.visitors for part in parts)
            turnover = math.fsum(part.turnover for part in parts)
            assert math.isclose(visitors, figures.totals.visitors, rel_tol=CLOSE)
            assert math.isclose(turnover, figures.totals.turnover, rel_tol=CLOSE)


@given(plans())
def test_every_region_level_and_month_of_the_season_is_there(plan: Plan) -> None:
    figures = forecast(plan, "reference")
    assert list(figures.by_region()) == list(RegionCode)
    assert list(figures.by_level()) == list(Level)
    months = list(figures.by_month())
    assert months == sorted(months)
    assert set(plan.season.months) <= set(months)


@given(plans())
def test_only_active_salons_count(plan: Plan) -> None:
    figures = forecast(plan, "reference")
    assert list(figures.salons) == [salon.id for salon in plan.active_salons]
    assert figures.totals.salons == len(plan.active_salons)


@given(plans(most_salons=4))
def test_the_figures_of_one_salon_are_those_it_has_in_the_plan(plan: Plan) -> None:
    for scenario in plan.scenarios:
        figures = forecast(plan, scenario.id)
        for salon in plan.active_salons:
            assert forecast_salon(plan, scenario.id, salon) == figures.salons[salon.id]


@given(st.lists(salons(), max_size=12, unique_by=lambda salon: salon.id), st.booleans())
def test_neighbours_are_counted_as_one_by_one(made: list[Salon], one_region: bool) -> None:
    if one_region:
        made = [changed(salon, region=RegionCode.MA_02) for salon in made]
    expected = {
        salon.id: sum(
            salon.region == other.region and salon.overlaps(other)
            for other in made
            if other is not salon
        )
        for salon in made
    }
    assert count_neighbours(made) == expected


def test_a_sum_beyond_all_numbers_is_infinite() -> None:
    huge = tuple(plain_salon(n, visitors_override=1.5e308, turnover_override=0.0) for n in (1, 2))
    assert forecast(changed(EMPTY, salons=huge), "reference").totals.visitors == math.inf
