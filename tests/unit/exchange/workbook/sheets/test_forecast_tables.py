"""Sums by region, month and level, each table adding up to the whole."""

import math

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.exchange.workbook.names import Sheet
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.FORECAST


def test_regions(made: Made) -> None:
    places, by_region = made.job.layout.forecast, made.job.figures.active.by_region()
    for index, code in enumerate(RegionCode):
        row = places.region + index
        assert made.shown(HERE, row, places.SALONS) == by_region[code].salons
        assert made.shown(HERE, row, places.VISITORS) == by_region[code].visitors
        assert made.shown(HERE, row, places.TURNOVER) == by_region[code].turnover
        budget = math.fsum(
            s.budget_mad or 0 for s in made.job.plan.active_salons if s.region is code
        )
        assert made.shown(HERE, row, places.BUDGET) == budget


def test_months_and_what_opens_in_no_month_of_the_season(made: Made) -> None:
    places, by_month = made.job.layout.forecast, made.job.figures.active.by_month()
    for index, month in enumerate(places.months):
        row = places.month + index
        assert made.shown(HERE, row, places.VISITORS) == by_month[month].visitors
        parts = [made.shown(HERE, row, places.LEVELS + i) for i in range(3)]
        assert math.isclose(math.fsum(parts), by_month[month].visitors)
    assert made.shown(HERE, places.month_other, places.VISITORS) == 0


def test_levels(made: Made) -> None:
    places, by_level = made.job.layout.forecast, made.job.figures.active.by_level()
    for index, level in enumerate(Level):
        row = places.level + index
        assert made.shown(HERE, row, places.VISITORS) == by_level[level].visitors
        mix = made.job.plan.baseline.level_mix.of(level)
        assert made.shown(HERE, row, places.RANK) == mix


def test_each_table_adds_up(made: Made) -> None:
    places, totals = made.job.layout.forecast, made.job.figures.active.totals
    for row in (places.region_total, places.month_total, places.level_total):
        assert math.isclose(made.shown(HERE, row, places.VISITORS), totals.visitors)
        assert made.shown(HERE, row, places.SALONS) == totals.salons


def test_the_list_for_the_chart_runs_from_the_highest_turnover(made: Made) -> None:
    places = made.job.layout.forecast
    rows = range(places.region, places.region_total)
    turnovers = [made.shown(HERE, row, places.SORTED + 2) for row in rows]
    assert turnovers == sorted(turnovers, reverse=True)
    assert len({made.shown(HERE, row, places.SORTED + 1) for row in rows}) == 12
