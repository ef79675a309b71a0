"""The forecast of a plan, as plain values that a file or another program can take."""

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from salonplanner.domain.errors import PlanError, Problem, RequestError
from salonplanner.domain.plan import Plan
from salonplanner.exchange.csv_files import csv_bytes
from salonplanner.forecast.model import Forecast, SalonForecast, Totals, forecast
from salonplanner.language import Language
from salonplanner.services.checking import names_of
from salonplanner.storage.plan_form import plain, plain_value
from salonplanner.storage.seeds import Seeds

if TYPE_CHECKING:
    from salonplanner.forecast.summary import Summary

Report = dict[str, object]


def forecast_of(plan: Plan, scenario_id: str) -> Forecast:
    """The figures of a plan under one of its scenarios.

    Raises:
        RequestError: the plan has no such scenario.
        PlanError: the scenario's assumptions are so large that the figures have no end.
    """
    require_scenario(plan, scenario_id)
    figures = forecast(plan, scenario_id)
    totals = figures.totals
    if not (math.isfinite(totals.visitors) and math.isfinite(totals.turnover)):
        index = [scenario.id for scenario in plan.scenarios].index(scenario_id)
        raise PlanError(f"$.scenarios[{index}]", Problem.NOT_FINITE)
    return figures


def require_scenario(plan: Plan, scenario_id: str) -> None:
    """Raise RequestError where the plan has no such scenario."""
    known = [scenario.id for scenario in plan.scenarios]
    if scenario_id not in known:
        raise RequestError(Problem.UNKNOWN_SCENARIO, found=scenario_id[:60], known=", ".join(known))


def forecast_report(plan: Plan, scenario_id: str) -> Report:
    """The forecast in JSON's own types: totals, baseline, sums, and each active salon's factors.

    Raises:
        RequestError: the plan has no such scenario.
        PlanError: the figures have no end.
    """
    figures = forecast_of(plan, scenario_id)
    baseline = plan.baseline
    return {
        "scenario": scenario_id,
        "totals": _totals(figures.totals),
        "baseline": {
            "salons": baseline.salons,
            "visitors": plain_value(baseline.visitors),
            "turnover_mad": plain_value(baseline.turnover_mad),
        },
        "by_region": _sums("region", figures.by_region().items()),
        "by_month": _sums("month", figures.by_month().items()),
        "by_level": _sums("level", figures.by_level().items()),
        "salons": [_salon(row) for row in figures.salons.values()],
    }


def forecast_tables(plan: Plan, scenario_id: str) -> "Summary":
    """The forecast as pandas tables: the salons, and the sums by region, month and level.

    Raises:
        RequestError: the plan has no such scenario.
        PlanError: the figures have no end.
    """
    # pandas takes longer to load than the other forms of a forecast take in all.
    from salonplanner.forecast.summary import summarise  # noqa: PLC0415

    forecast_of(plan, scenario_id)
    return summarise(plan, scenario_id)


def forecast_csv(plan: Plan, scenario_id: str, language: Language, seeds: Seeds) -> bytes:
    """The salons with their forecast as a CSV file's content, as the language's spreadsheets read.

    Raises:
        RequestError: the plan has no such scenario.
        PlanError: the figures have no end.
    """
    forecast_of(plan, scenario_id)
    return csv_bytes(plan, scenario_id, language, names_of(seeds))


def _totals(totals: Totals) -> Report:
    return {
        "salons": totals.salons,
        "visitors": plain_value(totals.visitors),
        "turnover_mad": plain_value(totals.turnover),
    }


def _sums(name: str, sums: Iterable[tuple[object, Totals]]) -> list[Report]:
    return [{name: str(key), **_totals(totals)} for key, totals in sums]


def _salon(row: SalonForecast) -> Report:
    return {
        "id": row.id,
        "visitors": plain_value(row.visitors),
        "turnover_mad": plain_value(row.turnover),
        "factors": plain(row.factors),
        "visitors_manual": row.visitors_manual,
        "turnover_manual": row.turnover_manual,
    }
