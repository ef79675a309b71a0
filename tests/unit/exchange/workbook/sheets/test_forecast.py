"""Prévisions: the active scenario against the reference year, and all scenarios."""

import math

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.forecast.model import forecast
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.FORECAST


def test_the_active_scenario_the_reference_and_the_change(made: Made) -> None:
    places, plan = made.job.layout.forecast, made.job.plan
    totals, baseline = made.job.figures.active.totals, plan.baseline
    for col, value, base in (
        (places.SALONS, totals.salons, baseline.salons),
        (places.VISITORS, totals.visitors, baseline.visitors),
        (places.TURNOVER, totals.turnover, baseline.turnover_mad),
    ):
        assert made.shown(HERE, places.total, col) == value
        assert made.shown(HERE, places.reference, col) == base
        assert math.isclose(made.shown(HERE, places.change, col), value / base - 1, abs_tol=1e-12)


def test_every_scenario_is_there(made: Made) -> None:
    places, plan = made.job.layout.forecast, made.job.plan
    for rank, scenario in enumerate(plan.scenarios):
        row, totals = places.scenario + rank, forecast(plan, scenario.id).totals
        assert made.shown(HERE, row, 0) == scenario.name
        assert made.shown(HERE, row, places.VISITORS) == totals.visitors
        assert made.shown(HERE, row, places.TURNOVER) == totals.turnover
