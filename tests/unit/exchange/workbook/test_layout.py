"""Where everything stands."""

import msgspec
import pytest

from salonplanner.exchange.workbook.layout import SPARE_SALONS, Layout
from tests.unit.exchange.workbook.conftest import Made


@pytest.mark.parametrize("count", [0, 1, 70])
def test_the_table_is_as_long_as_the_plan_and_spare_rows_follow(made: Made, count: int) -> None:
    plan = msgspec.structs.replace(made.job.plan, salons=made.job.plan.salons[:count])
    places = Layout(plan, made.job.terms, 0, 0).calendar
    assert places.table_last - places.first + 1 == max(1, count)
    assert places.last - places.table_last == SPARE_SALONS


def test_no_two_assumptions_share_a_row(made: Made) -> None:
    places = made.job.layout.assumptions
    groups = (
        places.baseline,
        places.mix,
        places.plain,
        places.level,
        places.region,
        places.month,
        places.target,
        places.days,
        places.status,
    )
    rows = [row for group in groups for row in group.values()]
    rows += [places.level_mean, places.region_mean, places.month_mean, *places.indicator]
    rows += [places.source_header, *places.source]
    rows += [places.active_name, places.active_rank, places.scenario_header, places.baseline_header]
    assert len(rows) == len(set(rows))
    assert max(rows) == places.last


def test_the_tables_of_the_forecast_do_not_meet(made: Made) -> None:
    places = made.job.layout.forecast
    order = [
        places.total_header,
        places.total,
        places.reference,
        places.change,
        places.scenario_header,
        places.scenario,
        places.region_header,
        places.region_total,
        places.month_header,
        places.month_other,
        places.month_total,
        places.level_header,
        places.level_total,
        places.charts,
    ]
    assert order == sorted(order)
    assert len(order) == len(set(order))
    assert places.region_header > places.scenario + len(made.job.plan.scenarios) - 1
