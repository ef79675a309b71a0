"""The forecast as pandas tables: each salon, and the sums by region, month and level.

Every sum has the columns ``salons`` (how many open, a count), ``visitors`` (people) and
``turnover_mad`` (dirhams), unrounded, over active salons. Their index is the region's code, the
month as a ``period[M]``, or the level, in the order of the contract, zeros included.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.season import Month
from salonplanner.forecast.model import Forecast, SalonForecast, Totals, forecast

SUM_COLUMNS = ("salons", "visitors", "turnover_mad")
SALON_COLUMNS = (
    "name",
    "level",
    "region",
    "city",
    "start",
    "end",
    "days",
    "status",
    "month",
    "visitors",
    "turnover_mad",
    "visitors_manual",
    "turnover_manual",
    "growth",
    "level_factor",
    "region_factor",
    "month_factor",
    "ties",
    "crowding",
    "spend_growth",
    "spend_ties",
)


@dataclass(frozen=True)
class Summary:
    """The tables of one forecast."""

    salons: pd.DataFrame
    """Active salons, a row each, by their id."""
    by_region: pd.DataFrame
    """All twelve regions."""
    by_month: pd.DataFrame
    """The season's months, and any other in which a salon opens."""
    by_level: pd.DataFrame
    """The three levels."""


def summarise(plan: Plan, scenario_id: str) -> Summary:
    """The tables of a plan under one of its scenarios; KeyError for another's id."""
    figures = forecast(plan, scenario_id)
    return Summary(
        salons=by_salon(plan, figures),
        by_region=by_region(figures),
        by_month=by_month(figures),
        by_level=by_level(figures),
    )


def by_salon(plan: Plan, figures: Forecast) -> pd.DataFrame:
    """Each active salon's figures and the multipliers they come from, in the plan's order.

    ``start`` and ``end`` are timestamps of the first and last day, ``days`` counts both;
    ``visitors`` are people and ``turnover_mad`` dirhams; the multipliers have no unit.
    """
    salons = {salon.id: salon for salon in plan.salons}
    rows = [_salon_row(salons[row.id], row) for row in figures.salons.values()]
    index = pd.Index(list(figures.salons), name="id", dtype=object)
    frame = pd.DataFrame(rows, index=index, columns=list(SALON_COLUMNS))
    return frame.astype(
        {
            "start": "datetime64[ns]",
            "end": "datetime64[ns]",
            "days": "int64",
            "month": "period[M]",
            "visitors": "float64",
            "turnover_mad": "float64",
        }
    )


def by_region(figures: Forecast) -> pd.DataFrame:
    """Sums of the twelve regions, by code."""
    return _sums("region", {code.value: totals for code, totals in figures.by_region().items()})


def by_level(figures: Forecast) -> pd.DataFrame:
    """Sums of the three levels: local, regional, national."""
    sums = figures.by_level()
    return _sums("level", {level.value: sums[level] for level in Level})


def by_month(figures: Forecast) -> pd.DataFrame:
    """Sums of each month, a salon counted whole in the month it opens."""
    sums = figures.by_month()
    frame = _sums("month", {str(month): totals for month, totals in sums.items()})
    frame.index = pd.PeriodIndex([_period(month) for month in sums], freq="M", name="month")
    return frame


def _sums(name: str, sums: Mapping[str, Totals]) -> pd.DataFrame:
    rows = [(totals.salons, totals.visitors, totals.turnover) for totals in sums.values()]
    index = pd.Index(list(sums), name=name, dtype=object)
    frame = pd.DataFrame(rows, index=index, columns=list(SUM_COLUMNS))
    return frame.astype({"salons": "int64", "visitors": "float64", "turnover_mad": "float64"})


def _period(month: Month) -> pd.Period:
    return pd.Period(year=month.year, month=month.month, freq="M")


def _salon_row(salon: Salon, row: SalonForecast) -> tuple[object, ...]:
    factors = row.factors
    return (
        salon.name,
        salon.level.value,
        salon.region.value,
        salon.city,
        pd.Timestamp(salon.start),
        pd.Timestamp(salon.end),
        salon.days,
        salon.status.value,
        _period(row.month),
        row.visitors,
        row.turnover,
        row.visitors_manual,
        row.turnover_manual,
        factors.growth,
        factors.level,
        factors.region,
        factors.month,
        factors.ties,
        factors.crowding,
        factors.spend_growth,
        factors.spend_ties,
    )
