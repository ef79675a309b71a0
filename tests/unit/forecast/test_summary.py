"""The forecast's tables hold the model's figures, with what the contract says of their order."""

import math

import pandas as pd
from hypothesis import given

from salonplanner.domain.plan import Plan
from salonplanner.forecast.model import forecast
from salonplanner.forecast.summary import SALON_COLUMNS, SUM_COLUMNS, summarise
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
CLOSE = 1e-12


@given(plans())
def test_the_tables_agree_with_each_other_and_with_the_model(plan: Plan) -> None:
    for scenario in plan.scenarios:
        totals = forecast(plan, scenario.id).totals
        summary = summarise(plan, scenario.id)
        for table in (summary.by_region, summary.by_month, summary.by_level):
            assert tuple(table.columns) == SUM_COLUMNS
            assert table["salons"].sum() == totals.salons == len(summary.salons)
            assert math.isclose(table["visitors"].sum(), totals.visitors, rel_tol=CLOSE)
            assert math.isclose(table["turnover_mad"].sum(), totals.turnover, rel_tol=CLOSE)


def test_the_rows_stand_in_the_order_of_the_contract() -> None:
    summary = summarise(SAMPLE, "central")
    assert list(summary.by_region.index) == [f"MA-{n:02d}" for n in range(1, 13)]
    assert list(summary.by_level.index) == ["local", "regional", "national"]
    assert [str(month) for month in summary.by_month.index] == [
        f"2025-{n:02d}" for n in range(6, 11)
    ]
    assert list(summary.salons.index) == [salon.id for salon in SAMPLE.salons]


def test_grouping_the_salons_gives_the_sums() -> None:
    summary = summarise(SAMPLE, "ambitious")
    for key, table in (
        ("region", summary.by_region),
        ("level", summary.by_level),
        ("month", summary.by_month),
    ):
        grouped = summary.salons.groupby(key)[["visitors", "turnover_mad"]].sum()
        expected = table[["visitors", "turnover_mad"]].reindex(grouped.index)
        assert ((grouped - expected).abs() <= CLOSE * expected.abs() + 1e-6).all(axis=None)


def test_a_salons_multipliers_give_its_figures() -> None:
    salons = summarise(SAMPLE, "central").salons
    factors = ["growth", "level_factor", "region_factor", "month_factor", "ties", "crowding"]
    visitors = 36_000 * salons[factors].prod(axis=1)
    assert ((visitors - salons["visitors"]).abs() <= CLOSE * visitors).all()


def test_days_and_kinds_of_columns() -> None:
    salons = summarise(SAMPLE, "reference").salons
    assert tuple(salons.columns) == SALON_COLUMNS
    first = SAMPLE.salons[0]
    assert salons["start"].iloc[0] == pd.Timestamp(first.start)
    assert salons["days"].iloc[0] == first.days
    assert (salons["visitors"] == 36_000).all()


def test_a_season_without_salons_has_tables_of_zeros() -> None:
    summary = summarise(SEEDS.empty_plan(2030), "reference")
    assert summary.salons.empty
    assert tuple(summary.salons.columns) == SALON_COLUMNS
    assert not summary.by_region.to_numpy().any()
    assert len(summary.by_month) == 5
