"""Events as thin bands on top of the weeks, in a few rows."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

import msgspec

from salonplanner.domain.events import Event
from salonplanner.domain.season import Season
from salonplanner.ui.month.grid import Grid
from salonplanner.ui.month.packing import Room, pack
from salonplanner.ui.month.stays import DAYS, Stay, stay_of
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.looks import rank

MOST_ROWS: Final = 2


class MonthBand(msgspec.Struct, frozen=True):
    """A week's piece of one event's band."""

    event: Event
    row: int
    rect: Rect
    text: str
    """Empty where the band is too thin for it."""
    from_before: bool
    goes_on: bool


def place_bands(
    events: Iterable[Event], season: Season, grid: Grid, week: int, wording: MonthWording
) -> tuple[MonthBand, ...]:
    """The bands of a week, the most wanted events first; what finds no row is left out."""
    monday = grid.first + timedelta(days=DAYS * week)
    sunday = monday + timedelta(days=DAYS - 1)
    found: dict[str, tuple[Event, Stay]] = {}
    for event in sorted(events, key=rank):
        stay = stay_of(event.id, *days_of_band(event, season), monday)
        if stay is not None:
            found[event.id] = (event, stay)
    packed = pack([stay for _, stay in found.values()], Room(MOST_ROWS, MOST_ROWS))
    y = grid.top(week) + grid.lengths.day
    bands: list[MonthBand] = []
    for row in sorted(set(packed.lanes.values())):
        here = [found[event_id] for event_id, lane in packed.lanes.items() if lane == row]
        begins = week == 0 or any(days_of_band(e, season)[0] >= monday for e, _ in here)
        height = grid.band(begins=begins)
        for event, stay in here:
            start, end = days_of_band(event, season)
            text = _text(event, monday, wording) if height == grid.lengths.band else ""
            rect = grid.rect(stay.first, stay.last + 1, y, height)
            bands.append(MonthBand(event, row, rect, text, start < monday, end > sunday))
        y += height + grid.lengths.band_gap
    return tuple(bands)


def days_of_band(event: Event, season: Season) -> tuple[date, date]:
    """The days an event shows on: its own, and those that lead up to it from the season."""
    if event.start > season.end and event.tie_start <= season.end:
        return event.tie_start, event.end
    if event.end < season.start and event.tie_end >= season.start:
        return event.start, event.tie_end
    return event.start, event.end


def _text(event: Event, monday: date, wording: MonthWording) -> str:
    if monday + timedelta(days=DAYS) <= event.start:
        return wording.build_up(event)
    return wording.aftermath(event) if monday > event.end else wording.event(event)
