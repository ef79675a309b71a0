"""The summary's tables repeat the forecast sheet's sums."""

import math

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.summary_tables import HEADER, REGION_TOTAL
from tests.unit.exchange.workbook.conftest import Made

HERE = Sheet.SUMMARY


def test_regions_with_levels_and_budget(made: Made) -> None:
    plan, by_region = made.job.plan, made.job.figures.active.by_region()
    for index, code in enumerate(RegionCode):
        row = [made.shown(HERE, HEADER + 1 + index, col) for col in range(11)]
        own = [salon for salon in plan.active_salons if salon.region is code]
        assert row[:3] == [made.job.terms.regions[code], plan.targets[code], len(own)]
        counts = [sum(1 for s in own if s.level is level) for level in reversed(Level)]
        assert row[4:7] == counts
        assert row[8] == by_region[code].visitors
        assert math.isclose(row[9] * 1_000_000, by_region[code].turnover)
        assert math.isclose(row[10] * 1_000_000, math.fsum(s.budget_mad or 0 for s in own))


def test_totals(made: Made) -> None:
    totals = made.job.figures.active.totals
    assert made.shown(HERE, REGION_TOTAL, 2) == totals.salons
    assert math.isclose(made.shown(HERE, REGION_TOTAL, 8), totals.visitors)


def test_months(made: Made) -> None:
    by_month = made.job.figures.active.by_month()
    for index, month in enumerate(made.job.layout.forecast.months):
        row = [made.shown(HERE, HEADER + 1 + index, col) for col in range(12, 18)]
        assert row[:2] == [made.job.month_names[index], by_month[month].salons]
        assert row[3] == by_month[month].visitors
