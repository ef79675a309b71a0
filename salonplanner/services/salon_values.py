"""The values that salons are filtered by, one a column, and the figures that follow from a plan."""

import math
from collections.abc import Callable, Mapping
from typing import NamedTuple

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import Forecast, SalonForecast
from salonplanner.services.conditions import CellValue

MILLION = 1_000_000
YES, NO = "yes", "no"


class Sums(NamedTuple):
    """Visitors and turnover of the programme, and visitors of each region: what shares are of."""

    visitors: float
    turnover: float
    regions: Mapping[RegionCode, float]


class Facts(NamedTuple):
    """A salon and what follows for it; no forecast where it is cancelled."""

    salon: Salon
    forecast: SalonForecast | None
    alert: Severity | None
    sums: Sums


def sums_of(forecast: Forecast) -> Sums:
    """The sums of a forecast, once for all its salons."""
    regions = dict.fromkeys(RegionCode, 0.0)
    for row in forecast.salons.values():
        regions[row.region] += row.visitors
    return Sums(forecast.totals.visitors, forecast.totals.turnover, regions)


def share(part: float, whole: float) -> float | None:
    """A part of a whole, from 0 to 1; None where there is no whole."""
    return part / whole if whole else None


def women_share(salon: Salon) -> float | None:
    """Women's cooperatives among the cooperatives' stands; None where they are not entered."""
    if salon.women_coop_stands is None or not salon.coop_stands:
        return None
    return salon.women_coop_stands / salon.coop_stands


def visitors_share(facts: Facts) -> float | None:
    """The salon's share of the programme's visitors."""
    return share(facts.forecast.visitors, facts.sums.visitors) if facts.forecast else None


def turnover_share(facts: Facts) -> float | None:
    """The salon's share of the programme's turnover."""
    return share(facts.forecast.turnover, facts.sums.turnover) if facts.forecast else None


def region_share(facts: Facts) -> float | None:
    """The salon's share of the visitors of its region."""
    row = facts.forecast
    return share(row.visitors, facts.sums.regions[row.region]) if row else None


def rounded(value: float | None, decimals: int = 0) -> float | None:
    """A figure as it is shown, so that ``= 36 000`` finds what reads 36 000."""
    if value is None or not math.isfinite(value):
        return value
    unit = 10**decimals
    return math.copysign(math.floor(abs(value) * unit + 0.5) / unit, value) + 0.0


def _percent(value: float | None) -> float | None:
    return None if value is None else rounded(value * 100, 1)


VALUES: Mapping[str, Callable[[Facts], CellValue]] = {
    "id": lambda f: f.salon.id,
    "name": lambda f: f.salon.name,
    "region": lambda f: f.salon.region.value,
    "city": lambda f: f.salon.city,
    "venue": lambda f: f.salon.venue,
    "notes": lambda f: f.salon.notes,
    "level": lambda f: f.salon.level.value,
    "status": lambda f: f.salon.status.value,
    "ties": lambda f: f.salon.ties,
    "locked": lambda f: YES if f.salon.locked else NO,
    "alert": lambda f: f.alert.value if f.alert else "",
    "start": lambda f: f.salon.start.toordinal(),
    "end": lambda f: f.salon.end.toordinal(),
    "days": lambda f: f.salon.days,
    "exhibitors": lambda f: f.salon.exhibitors,
    "coop_stands": lambda f: f.salon.coop_stands,
    "women_stands": lambda f: f.salon.women_coop_stands,
    "women_share": lambda f: _percent(women_share(f.salon)),
    "budget": lambda f: f.salon.budget_mad,
    "visitors": lambda f: rounded(f.forecast.visitors) if f.forecast else None,
    "turnover": lambda f: rounded(f.forecast.turnover / MILLION, 2) if f.forecast else None,
    "visitors_share": lambda f: _percent(visitors_share(f)),
    "turnover_share": lambda f: _percent(turnover_share(f)),
    "region_share": lambda f: _percent(region_share(f)),
    "visitors_override": lambda f: f.salon.visitors_override,
    "turnover_override": lambda f: f.salon.turnover_override,
    "actual_visitors": lambda f: f.salon.actual_visitors,
    "actual_turnover": lambda f: f.salon.actual_turnover_mad,
}
"""What a condition on a column asks about, by the column's key."""
