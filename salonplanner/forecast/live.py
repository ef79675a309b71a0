"""The figures one salon would have elsewhere, asked of an index instead of the whole plan.

``forecast`` is the judge: this gives what it would give for the salon, for each picture of a drag.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import Averages, SalonForecast, figures_of


class Live:
    """Forecasts single salons at other days or places, for one plan and scenario.

    A salon asked about takes the place of the plan's one with its id, or is added. ``beside`` are
    salons that take theirs at the same time, such as those moved with it.
    """

    def __init__(self, plan: Plan, scenario_id: str) -> None:
        self._averages = Averages(plan, plan.scenario(scenario_id))
        self._salons = {salon.id: salon for salon in plan.salons}
        self._starts: dict[RegionCode, list[date]] = {code: [] for code in RegionCode}
        self._ends: dict[RegionCode, list[date]] = {code: [] for code in RegionCode}
        for salon in filter(_counts, plan.salons):
            self._starts[salon.region].append(salon.start)
            self._ends[salon.region].append(salon.end)
        for days in (*self._starts.values(), *self._ends.values()):
            days.sort()

    def of(self, salon: Salon, beside: Iterable[Salon] = ()) -> SalonForecast | None:
        """The salon's figures in the plan that has it; None where it is cancelled."""
        if not salon.active:
            return None
        return figures_of(salon, self._averages, self._neighbours(salon, beside))

    def _neighbours(self, salon: Salon, beside: Iterable[Salon]) -> int:
        if not _counts(salon):
            return 0
        opened = bisect_right(self._starts[salon.region], salon.end)
        closed = bisect_left(self._ends[salon.region], salon.start)
        others = [other for other in beside if other.id != salon.id]
        replaced = (self._salons.get(one.id) for one in (salon, *others))
        gone = sum(_crowds(old, salon) for old in replaced if old is not None)
        return opened - closed - gone + sum(_crowds(other, salon) for other in others)


def _counts(salon: Salon) -> bool:
    return salon.active and salon.start <= salon.end


def _crowds(other: Salon, salon: Salon) -> bool:
    return other.active and other.region == salon.region and other.overlaps(salon)
