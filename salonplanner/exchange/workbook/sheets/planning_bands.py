"""The events above the weeks of the planning sheet."""

from collections.abc import Sequence
from datetime import date, timedelta

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.value import Value
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.planning_grid import Grid
from salonplanner.exchange.workbook.styles import BANDS, TEXT2

LINES = 3
_SHORTEST = timedelta(days=13)
"""Shorter events are too narrow for their name; the events' sheet has them all."""
_TITLE_WEEKS = 3
_LETTERS = 7
"""Letters of a band's name that a week has room for."""


class Band(Value, frozen=True, kw_only=True):
    """An event over some weeks, by their ranks; a run-up stands for an event that comes later."""

    event: Event
    first: int
    last: int
    later: bool


def packed(job: Job, weeks: Sequence[date]) -> list[list[Band]]:
    """The events whose name fits a band, in lines where none meets another: the longest first."""
    bands = (_band(event, weeks) for event in job.plan.events)
    found = [band for band in bands if band is not None and _has_room(job, band)]
    found.sort(key=lambda band: (not band.event.places.national, band.first - band.last))
    lines: list[list[Band]] = []
    for band in found:
        line = next((line for line in lines if _fits(band, line)), None)
        if line is not None:
            line.append(band)
        elif len(lines) < LINES:
            lines.append([band])
    return lines


def write(job: Job, page: Page, grid: Grid, lines: Sequence[Sequence[Band]]) -> None:
    """Write the lines of bands above the headings."""
    heading = job.styles.get(bold=True, align="right", font_color=TEXT2)
    for index, line in enumerate(lines):
        row = grid.BANDS + index
        page.height(row, 15)
        if index == 0:
            page.merged((row, 0, row, grid.DAYS), job.language.tr("Events"), heading)
        for band in line:
            fill, ink = BANDS.get(band.event.kind, BANDS["other"])
            style = job.styles.get(
                bold=True,
                font_size=9,
                align="center",
                bg_color=fill,
                font_color=ink,
                shrink=True,
            )
            block = (row, grid.WEEKS + band.first, row, grid.WEEKS + band.last)
            page.merged(block, _label(job, band), style)


def _band(event: Event, weeks: Sequence[date]) -> Band | None:
    if event.attitude is not Attitude.SEEK and event.kind not in {"school", "religious"}:
        return None
    if event.attitude is Attitude.AVOID or not weeks:
        return None
    shown_until = weeks[-1] + timedelta(days=6)
    later = event.start > shown_until
    start, end = (event.tie_start if later else event.start), event.end
    if start > shown_until or end < weeks[0]:
        return None
    first = max(0, (start - weeks[0]).days // 7)
    last = min(len(weeks) - 1, (end - weeks[0]).days // 7)
    if min(end, shown_until) - max(start, weeks[0]) < _SHORTEST or last - first + 1 < _TITLE_WEEKS:
        return None
    return Band(event=event, first=first, last=last, later=later)


def _has_room(job: Job, band: Band) -> bool:
    return len(_label(job, band)) <= (band.last - band.first + 1) * _LETTERS


def _fits(band: Band, line: Sequence[Band]) -> bool:
    return all(band.last < other.first or other.last < band.first for other in line)


def _label(job: Job, band: Band) -> str:
    event, language = band.event, job.language
    name = job.terms.events[event.id]
    if not band.later:
        return name
    days = language.date_range(event.start, event.end, year=True)
    return language.tr("Run-up to {event} ({days})", event=name, days=days) + " ►"
