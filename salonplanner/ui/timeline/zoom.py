"""Which days the calendar shows, and how wide they are at each zoom."""

import math
from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Season

FARTHEST_DAYS = 92
"""How far outside the season salons still widen the calendar; beyond, they stand at its edge."""
FEWEST_DAYS = 7
"""Days that are as wide as the view at the greatest zoom."""
MONTH_DAYS = 31
"""Days that are as wide as the view when a month is looked at."""


class ZoomSpan(StrEnum):
    """Pieces of the season that can fill the view."""

    SEASON = "season"
    MONTH = "month"
    WEEK = "week"


def days_shown(season: Season, salons: Sequence[Salon]) -> tuple[date, date]:
    """First and last day of the canvas: the season to the end of its last week, and the salons.

    Salons outside the season widen it, up to ``FARTHEST_DAYS`` before and after.
    """
    farthest = timedelta(days=FARTHEST_DAYS)
    first, last = season.start, season_end(season)
    earliest, latest = season.start - farthest, season.end + farthest
    for salon in salons:
        if salon.start < first:
            first = max(salon.start, earliest)
        if salon.end > last:
            last = min(salon.end, latest)
    return first, max(first, last)


def season_end(season: Season) -> date:
    """The Sunday that ends the season's last week."""
    return season.end + timedelta(days=6 - season.end.weekday())


def fitting_per_day(season: Season, width: float) -> float:
    """Pixels of a day that make the season as wide as a view."""
    days = (season_end(season) - season.start).days + 1
    return max(width, 1.0) / days


def zoomed_per_day(season: Season, width: float, zoom: float) -> float:
    """Pixels of a day at a zoom, from 0 where the season fits a width to 1 where a week does."""
    fit = fitting_per_day(season, width)
    return fit * (_closest(season)) ** zoom


def zoom_of(span: ZoomSpan, season: Season) -> float:
    """The zoom at which a piece of the season is as wide as the view, between 0 and 1."""
    whole = (season_end(season) - season.start).days + 1
    days = {ZoomSpan.SEASON: whole, ZoomSpan.MONTH: MONTH_DAYS, ZoomSpan.WEEK: FEWEST_DAYS}[span]
    if whole <= days:
        return 0.0
    return math.log(whole / days) / math.log(_closest(season))


def _closest(season: Season) -> float:
    """How many times wider than in the whole season a day is at the greatest zoom."""
    whole = (season_end(season) - season.start).days + 1
    return max(whole / FEWEST_DAYS, 1.0)
