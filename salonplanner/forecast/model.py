"""The forecast of a plan under a scenario: visitors and turnover of each salon, and their sums.

Plain Python, because the first picture of the window shows its totals. Everything is unrounded.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping

from salonplanner.domain.events import Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.scenario import Scenario
from salonplanner.domain.season import Month, month_of
from salonplanner.domain.value import Value


class Factors(Value, frozen=True, kw_only=True):
    """The multipliers of one salon's figures."""

    growth: float
    level: float
    region: float
    month: float
    ties: float
    crowding: float
    spend_growth: float
    spend_ties: float

    @property
    def visitors(self) -> float:
        """What multiplies the average visitors of a salon."""
        return self.growth * self.level * self.region * self.month * self.ties * self.crowding

    @property
    def spend(self) -> float:
        """What multiplies the average spend of a visitor."""
        return self.spend_growth * self.spend_ties


class SalonForecast(Value, frozen=True, kw_only=True):
    """One active salon's figures; turnover in MAD."""

    id: str
    region: RegionCode
    level: Level
    month: Month
    """The month it opens."""
    visitors: float
    turnover: float
    factors: Factors
    neighbours: int
    """Other active salons of its region that are open on one of its days."""
    visitors_manual: bool
    turnover_manual: bool


class Totals(Value, frozen=True, kw_only=True):
    """Sums over active salons; turnover in MAD."""

    salons: int
    visitors: float
    turnover: float


class Forecast(Value, frozen=True, kw_only=True):
    """What a scenario gives for a plan."""

    scenario: str
    salons: Mapping[str, SalonForecast]
    """Active salons by id, in the plan's order."""
    totals: Totals
    months: tuple[Month, ...]
    """The season's months and any other in which a salon opens, in order."""

    def by_region(self) -> dict[RegionCode, Totals]:
        """Sums of all twelve regions."""
        return {code: _sum(s for s in self._rows() if s.region == code) for code in RegionCode}

    def by_level(self) -> dict[Level, Totals]:
        """Sums of the three levels."""
        return {level: _sum(s for s in self._rows() if s.level == level) for level in Level}

    def by_month(self) -> dict[Month, Totals]:
        """Sums of each month; a salon counts whole in the month it opens."""
        return {month: _sum(s for s in self._rows() if s.month == month) for month in self.months}

    def _rows(self) -> Iterable[SalonForecast]:
        return self.salons.values()


class Averages:
    """A scenario's weights over a plan, brought to a mean of 1, and the baseline's averages."""

    def __init__(self, plan: Plan, scenario: Scenario) -> None:
        baseline = plan.baseline
        mix = baseline.level_mix
        self.visitors = baseline.visitors_per_salon
        self.turnover_mad = baseline.turnover_mad
        self.baseline_visitors = baseline.visitors
        self.growth = 1 + scenario.growth_visitors
        self.spend_growth = 1 + scenario.growth_spend
        self.crowding = scenario.crowding
        level_weights = [scenario.level_weight[level] * mix.of(level) for level in Level]
        level_mean = _mean(level_weights, mix.total)
        self.level = {level: w / level_mean for level, w in scenario.level_weight.items()}
        region_mean = _mean(scenario.region_weight.values(), len(scenario.region_weight))
        self.region = {code: w / region_mean for code, w in scenario.region_weight.items()}
        months = plan.season.months
        season_weights = [scenario.month_weight[f"{month.month:02d}"] for month in months]
        month_mean = _mean(season_weights, len(months))
        self.month = {int(key): w / month_mean for key, w in scenario.month_weight.items()}
        self.tie_visitors = _uplifts(plan.events, scenario.tie_strength, "visitor_uplift")
        self.tie_spend = _uplifts(plan.events, scenario.tie_strength, "spend_uplift")

    def factors(self, salon: Salon, neighbours: int) -> Factors:
        """The multipliers of a salon that has so many neighbours."""
        return Factors(
            growth=self.growth,
            level=self.level[salon.level],
            region=self.region[salon.region],
            month=self.month[salon.start.month],
            ties=math.prod(self.tie_visitors[tie] for tie in salon.ties),
            crowding=max(0.0, 1 - self.crowding * neighbours),
            spend_growth=self.spend_growth,
            spend_ties=math.prod(self.tie_spend[tie] for tie in salon.ties),
        )

    def turnover(self, visitors: float, factors: Factors) -> float:
        """Turnover of so many visitors, MAD; multiplied before it is divided, to stay exact."""
        return visitors * self.turnover_mad / self.baseline_visitors * factors.spend


def forecast(plan: Plan, scenario_id: str) -> Forecast:
    """The figures of a plan under one of its scenarios; KeyError for another's id."""
    averages = Averages(plan, plan.scenario(scenario_id))
    active = plan.active_salons
    neighbours = count_neighbours(active)
    rows = {salon.id: figures_of(salon, averages, neighbours[salon.id]) for salon in active}
    return Forecast(
        scenario=scenario_id,
        salons=rows,
        totals=_sum(rows.values()),
        months=tuple(sorted({*plan.season.months, *(row.month for row in rows.values())})),
    )


def forecast_salon(plan: Plan, scenario_id: str, salon: Salon) -> SalonForecast:
    """The figures one active salon would have in the plan, in the place of its own id's."""
    others = [other for other in plan.active_salons if other.id != salon.id]
    neighbours = sum(1 for o in others if o.region == salon.region and o.overlaps(salon))
    return figures_of(salon, Averages(plan, plan.scenario(scenario_id)), neighbours)


def count_neighbours(salons: Iterable[Salon]) -> dict[str, int]:
    """For each salon, how many others of its region are open on one of its days."""
    salons = tuple(salons)
    counts = {salon.id: 0 for salon in salons}
    by_region: dict[RegionCode, list[Salon]] = {}
    for salon in salons:
        if salon.start <= salon.end:
            by_region.setdefault(salon.region, []).append(salon)
    for group in by_region.values():
        starts = sorted(salon.start for salon in group)
        ends = sorted(salon.end for salon in group)
        for salon in group:
            opened = bisect_right(starts, salon.end)
            closed = bisect_left(ends, salon.start)
            counts[salon.id] = opened - closed - 1
    return counts


def figures_of(salon: Salon, averages: Averages, neighbours: int) -> SalonForecast:
    """The figures of an active salon that has so many neighbours."""
    factors = averages.factors(salon, neighbours)
    visitors = salon.visitors_override
    if visitors is None:
        visitors = averages.visitors * factors.visitors
    turnover = salon.turnover_override
    if turnover is None:
        turnover = averages.turnover(visitors, factors)
    return SalonForecast(
        id=salon.id,
        region=salon.region,
        level=salon.level,
        month=month_of(salon.start),
        visitors=visitors,
        turnover=turnover,
        factors=factors,
        neighbours=neighbours,
        visitors_manual=salon.visitors_override is not None,
        turnover_manual=salon.turnover_override is not None,
    )


def _uplifts(events: Iterable[Event], strength: float, field: str) -> dict[str, float]:
    return {event.id: 1 + strength * getattr(event, field) for event in events}


def _mean(values: Iterable[float], count: int) -> float:
    return math.fsum(values) / count


def _sum(rows: Iterable[SalonForecast]) -> Totals:
    rows = tuple(rows)
    return Totals(
        salons=len(rows),
        visitors=_total(row.visitors for row in rows),
        turnover=_total(row.turnover for row in rows),
    )


def _total(figures: Iterable[float]) -> float:
    try:
        return math.fsum(figures)
    except OverflowError:
        return math.inf
