"""The weeks of the planning sheet and what lies in them."""

import datetime as dt

import msgspec

from salonplanner.domain.season import Season
from salonplanner.exchange.workbook.figures import Row
from salonplanner.exchange.workbook.sheets.planning_grid import (
    Grid,
    feasts_of,
    feasts_within,
    open_days,
    weeks_of,
)
from tests.unit.exchange.workbook.conftest import Made


def test_weeks_are_mondays_that_cover_the_season(made: Made) -> None:
    weeks = weeks_of(made.job.plan)
    season = made.job.plan.season
    assert all(monday.weekday() == 0 for monday in weeks)
    assert weeks[0] <= season.start < weeks[1]
    assert weeks[-1] <= season.end < weeks[-1] + dt.timedelta(days=7)


def test_weeks_reach_salons_near_the_season_and_no_further(made: Made) -> None:
    first = made.job.plan.salons[0]
    for start, reached in ((dt.date(2025, 12, 20), True), (dt.date(2030, 1, 1), False)):
        late = msgspec.structs.replace(first, start=start, end=start + dt.timedelta(days=4))
        plan = msgspec.structs.replace(made.job.plan, salons=(late,))
        assert (weeks_of(plan)[-1] > plan.season.end) == reached


def test_a_season_of_one_day(made: Made) -> None:
    day = dt.date(2025, 7, 16)
    plan = msgspec.structs.replace(
        made.job.plan, salons=(), season=Season(year=2025, start=day, end=day)
    )
    assert weeks_of(plan) == (dt.date(2025, 7, 14),)


def test_days_of_a_week(made: Made) -> None:
    row: Row = made.job.figures.rows[0]
    weeks = weeks_of(made.job.plan)
    assert sum(open_days(row, monday) for monday in weeks) == row.salon.days


def test_the_feast_of_june_2025(made: Made) -> None:
    assert feasts_of(made.job.plan, dt.date(2025, 6, 2)) == 1
    assert feasts_of(made.job.plan, dt.date(2025, 6, 16)) == 0


def test_rows_above_the_salons_follow_the_bands() -> None:
    grid = Grid(weeks=(dt.date(2025, 6, 2),), bands=3)
    rows = [grid.LEGEND, grid.BANDS, grid.feasts, grid.header, grid.pressure, grid.first]
    assert rows == sorted(set(rows))
    assert grid.feasts - grid.BANDS == 3


def test_the_feasts_of_a_run_of_weeks(made: Made) -> None:
    weeks = weeks_of(made.job.plan)
    assert len(feasts_within(made.job.plan, weeks)) == 2
    assert not feasts_within(made.job.plan, weeks[2:5])
