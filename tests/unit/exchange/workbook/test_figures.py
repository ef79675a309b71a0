"""The values of the salons' formulas."""

import math

import msgspec

from salonplanner.domain.salon import Status
from salonplanner.exchange.workbook.figures import Figures, opens_in
from tests.unit.exchange.workbook.conftest import Made


def test_a_row_has_a_value_for_each_computed_column(made: Made) -> None:
    keys = {c.key for c in made.job.layout.calendar.columns if c.kind.computed}
    figures = made.job.figures
    assert all(set(row.values) == keys for row in figures.rows)
    assert set(figures.spare()) == keys


def test_the_factors_multiply_to_the_visitors(made: Made) -> None:
    figures, plan = made.job.figures, made.job.plan
    names = ("f_level", "f_region", "f_month", "f_ties", "f_crowding")
    growth = 1 + figures.scenario.growth_visitors
    for row in figures.rows:
        product = math.prod(float(row.values[name]) for name in names)
        assert math.isclose(row.visitors, plan.baseline.visitors_per_salon * growth * product)


def test_sums_leave_cancelled_salons_out(made: Made) -> None:
    first, *others = made.job.plan.salons
    gone = msgspec.structs.replace(first, status=Status.CANCELLED)
    plan = msgspec.structs.replace(made.job.plan, salons=(gone, *others))
    figures = Figures(plan, "central", made.job.layout)
    assert figures.count(lambda row: True) == len(others)
    assert figures.rows[0].values["visitors"] == 0
    assert figures.total(lambda row: row.visitors) == figures.active.totals.visitors


def test_months_share_the_salons_out(made: Made) -> None:
    figures = made.job.figures
    counts = [figures.count(opens_in(month)) for month in figures.active.months]
    assert sum(counts) == figures.active.totals.salons
