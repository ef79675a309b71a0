"""Hypothèses: the figures themselves, as numbers that may be changed."""

from salonplanner.exchange.workbook.names import Sheet
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.ASSUMPTIONS


def test_the_baseline_is_numbers_and_its_averages_are_formulas(made: Made) -> None:
    places, baseline = made.job.layout.assumptions, made.job.plan.baseline
    for name, value in (
        ("salons", baseline.salons),
        ("visitors", baseline.visitors),
        ("turnover_mad", baseline.turnover_mad),
    ):
        assert made.formula(HERE, places.baseline[name], 1) == value
    assert str(made.formula(HERE, places.baseline["visitors_per_salon"], 1)).startswith("=")
    assert made.shown(HERE, places.baseline["visitors_per_salon"], 1) == 36_000


def test_each_scenario_has_its_weights_and_the_active_one_is_chosen(made: Made) -> None:
    places = made.job.layout.assumptions
    for rank, scenario in enumerate(made.job.plan.scenarios):
        col = places.SCENARIOS + rank
        assert made.shown(HERE, places.scenario_header, col) == scenario.name
        assert made.shown(HERE, places.plain["growth_visitors"], col) == scenario.growth_visitors
        for code, row in places.region.items():
            assert made.formula(HERE, row, col) == scenario.region_weight[code]
    assert made.shown(HERE, places.active_name, 1) == made.job.active_name
    assert made.shown(HERE, places.active_rank, 1) == made.job.figures.rank + 1


def test_months_count_as_often_as_the_season_has_them(made: Made) -> None:
    places = made.job.layout.assumptions
    counts = {key: made.shown(HERE, row, places.count) for key, row in places.month.items()}
    assert {key for key, count in counts.items() if count} == {"06", "07", "08", "09", "10"}
