"""The value of each formula about the salons, computed by the program's own model.

A workbook shows them until something recalculates it: in a preview, in Protected View.
"""

import math
from collections.abc import Callable, Iterable

from salonplanner.domain.events import Attitude
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.season import Month, month_of
from salonplanner.domain.value import Value
from salonplanner.exchange.workbook.layout import Layout
from salonplanner.forecast.model import Forecast, SalonForecast, forecast

Cached = str | float | int


class Row(Value, frozen=True, kw_only=True):
    """One row of the salons' table as the formulas leave it; zero where it does not count."""

    salon: Salon
    active: bool
    visitors: float
    turnover: float
    values: dict[str, Cached]
    """By column key, computed columns only."""


Where = Callable[[Row], bool]


class Figures:
    """The rows of the table and sums over them, under the exported scenario and all others."""

    def __init__(self, plan: Plan, scenario: str, layout: Layout) -> None:
        self.plan = plan
        self.layout = layout
        self.scenario = plan.scenario(scenario)
        self.rank = plan.scenarios.index(self.scenario)
        self.forecasts = [forecast(plan, other.id) for other in plan.scenarios]
        self.active: Forecast = self.forecasts[self.rank]
        self.rows = tuple(self._rows())

    def total(self, of: Callable[[Row], float], where: Where | None = None) -> float:
        """The sum of something over the rows that count, or over those a condition keeps."""
        return math.fsum(of(r) for r in self.rows if r.active and (where is None or where(r)))

    def count(self, where: Where) -> int:
        """How many rows that count a condition keeps."""
        return sum(1 for row in self.rows if row.active and where(row))

    def spare(self) -> dict[str, Cached]:
        """The computed columns of a row that nobody has filled."""
        keys = [column.key for column in self.layout.calendar.columns if column.kind.computed]
        return {**dict.fromkeys(keys, 0), "tie_list": ";;", "dated": 1}

    def _rows(self) -> Iterable[Row]:
        regions = list(RegionCode)
        levels = list(Level)
        ranks: dict[RegionCode, int] = {}
        for index, salon in enumerate(self.plan.salons):
            ranks[salon.region] = ranks.get(salon.region, 0) + 1
            found = self.active.salons.get(salon.id)
            region_no = regions.index(salon.region) + 1
            values: dict[str, Cached] = {
                "days": salon.days,
                "active": int(salon.active),
                "dated": 1,
                "open": int(salon.active and salon.start <= salon.end),
                "level_no": levels.index(salon.level) + 1,
                "region_no": region_no,
                "tie_list": f";{self.layout.terms.ties(salon.ties).replace('; ', ';')};",
                "tie_count": len(salon.ties),
                "feasts": _feasts_met(self.plan, salon),
                "row_no": self.layout.calendar.first + index + 1,
                "rank": ranks[salon.region],
                "extra": 0,
                "plan_key": region_no * 100_000 + ranks[salon.region],
                **_factors(found),
                **self._by_scenario(salon),
            }
            yield Row(
                salon=salon,
                active=salon.active,
                visitors=found.visitors if found else 0.0,
                turnover=found.turnover if found else 0.0,
                values=values,
            )

    def _by_scenario(self, salon: Salon) -> dict[str, Cached]:
        values: dict[str, Cached] = {}
        for index, made in enumerate(self.forecasts):
            found = made.salons.get(salon.id)
            values[self.layout.visitors[index]] = found.visitors if found else 0
            values[self.layout.turnover[index]] = found.turnover if found else 0
        return values


def _feasts_met(plan: Plan, salon: Salon) -> int:
    """Nationwide events to avoid that meet a salon's days."""
    if not salon.active or salon.start > salon.end:
        return 0
    return sum(
        1
        for event in plan.events
        if event.attitude is Attitude.AVOID
        and event.places.national
        and event.start <= salon.end
        and event.end >= salon.start
    )


def in_region(code: RegionCode) -> Where:
    """Keeps the rows of a region's salons."""
    return lambda row: row.salon.region == code


def of_level(level: Level) -> Where:
    """Keeps the rows of a level's salons."""
    return lambda row: row.salon.level == level


def opens_in(month: Month) -> Where:
    """Keeps the rows of salons that open in a month."""
    return lambda row: month_of(row.salon.start) == month


def _factors(found: SalonForecast | None) -> dict[str, Cached]:
    if found is None:
        names = ("f_level", "f_region", "f_month", "f_ties", "f_crowding", "f_spend")
        return dict.fromkeys((*names, "visitors", "turnover", "neighbours"), 0)
    return {
        "f_level": found.factors.level,
        "f_region": found.factors.region,
        "f_month": found.factors.month,
        "f_ties": found.factors.ties,
        "f_crowding": found.factors.crowding,
        "f_spend": found.factors.spend,
        "neighbours": found.neighbours,
        "visitors": found.visitors,
        "turnover": found.turnover,
    }
