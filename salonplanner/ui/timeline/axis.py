"""The time axis of the calendar: months, weeks or days, week-ends, holidays, foreign days."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import msgspec

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.season import Season, month_of
from salonplanner.ui.timeline.geometry import Lengths, Measure, Span, TimeScale
from salonplanner.ui.timeline.looks import is_by_the_moon, is_feast
from salonplanner.ui.timeline.wording import Wording

DAYS_FROM = 20
"""Pixels a day must have for the week row to name days instead of weeks."""

_FEASTS_NAMED_TOGETHER = 4
_FEAST_NAME_GAP = 3.0


class Cell(msgspec.Struct, frozen=True):
    """A piece of a header row: its left edge and width in pixels, and its text, maybe empty."""

    x: float
    width: float
    text: str
    text_width: float
    starts: bool = True
    """Whether it really begins there, rather than being cut by the days shown."""
    rest: bool = False
    """Whether it is a day of a week-end."""


class FeastColumn(msgspec.Struct, frozen=True):
    """The days of one holiday, or of several in a row."""

    x: float
    width: float
    events: tuple[Event, ...]


class FeastName(msgspec.Struct, frozen=True):
    """The text at the head of one column, or of several near each other."""

    x: float
    width: float
    text: str
    events: tuple[Event, ...]


class Axis(msgspec.Struct, frozen=True):
    """What the header's month and week rows and the shading under the bars are painted from."""

    months: tuple[Cell, ...] = ()
    weeks: tuple[Cell, ...] = ()
    numbers: tuple[Cell, ...] = ()
    """The numbers of the weeks where ``weeks`` are days."""
    small_weeks: bool = False
    """Whether the weeks are named in the smaller of their two fonts."""
    weekends: tuple[tuple[float, float], ...] = ()
    """Left edges and widths."""
    feasts: tuple[FeastColumn, ...] = ()
    doubts: tuple[FeastColumn, ...] = ()
    """The day before and the day after each holiday whose days are estimated."""
    feast_names: tuple[FeastName, ...] = ()
    outside: tuple[tuple[float, float], ...] = ()
    """Left edges and widths of the days that are not of the season."""


class AxisTexts(msgspec.Struct, frozen=True):
    """The wording and the widths of its texts in the fonts of the header's rows."""

    wording: Wording
    month: Measure
    week: Measure
    small_week: Measure
    feast: Measure


def make_axis(
    season: Season, events: Iterable[Event], scale: TimeScale, lengths: Lengths, texts: AxisTexts
) -> Axis:
    """Cut the days shown into everything the calendar names or shades."""
    feasts = tuple(_feasts(events, scale))
    weeks, are_small = _weeks(scale, texts)
    return Axis(
        months=tuple(_months(scale, lengths, texts)),
        weeks=weeks,
        numbers=tuple(_numbers(scale, texts)),
        small_weeks=are_small,
        weekends=tuple(_box(scale, start, end) for start, end in _weekends(scale)),
        feasts=tuple(_column(scale, run) for run in feasts),
        doubts=tuple(_doubts(feasts, scale)),
        feast_names=tuple(_feast_names(feasts, scale, texts)),
        outside=tuple(_outside(season, scale)),
    )


def _months(scale: TimeScale, lengths: Lengths, texts: AxisTexts) -> Iterator[Cell]:
    day = date.fromordinal(scale.first)
    last = date.fromordinal(scale.last)
    while day <= last:
        month = month_of(day)
        following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
        end = min(following - timedelta(days=1), last)
        span = scale.span(day, end)
        wording = texts.wording
        names = (wording.month(month), wording.month_alone(month), wording.month_short(month))
        room = span.width - 2 * lengths.inset
        text = next((name for name in names if texts.month(name) <= room), "")
        yield Cell(scale.left(span), span.width, text, texts.month(text), day.day == 1)
        day = following


def _weeks(scale: TimeScale, texts: AxisTexts) -> tuple[tuple[Cell, ...], bool]:
    """The weeks or days, and whether they are named in the small font.

    All are named alike, in the fullest way that fits: weeks by their number and days, by their
    days alone, in small where that is too wide, and where that is too wide as well by their first
    day; days by their weekday, its letter, or their number alone.
    """
    length = 1 if scale.per_day >= DAYS_FROM else 7
    pieces = [*_pieces(scale, length)]
    whole = [piece for piece in pieces if (piece[1] - piece[0]).days == length - 1]
    room = length * scale.per_day - 2
    ways = texts.wording.ways_of_days if length == 1 else texts.wording.ways_of_weeks
    # The fullest in small would crowd the row.
    others = [(way, font) for way in ways[1:-1] for font in (texts.week, texts.small_week)]
    choices = [(ways[0], texts.week), *others]
    name, measure = next(
        ((way, font) for way, font in choices if all(font(way(*piece)) <= room for piece in whole)),
        (ways[-1], texts.week),
    )
    cells: list[Cell] = []
    for start, end in pieces:
        span = scale.span(start, end)
        text = name(start, end)
        if (end - start).days < length - 1 or measure(text) > room:
            text = ""
        begins = length == 1 or start.weekday() == 0
        rest = length == 1 and start.weekday() >= 5
        cells.append(Cell(scale.left(span), span.width, text, measure(text), begins, rest))
    return tuple(cells), measure is texts.small_week


def _numbers(scale: TimeScale, texts: AxisTexts) -> Iterator[Cell]:
    """The numbers of the weeks, where the row of the weeks names days."""
    if scale.per_day < DAYS_FROM:
        return
    for start, end in _pieces(scale, 7):
        span = scale.span(start, end)
        text = texts.wording.week(start)
        yield Cell(scale.left(span), span.width, text, texts.week(text), start.weekday() == 0)


def _pieces(scale: TimeScale, length: int) -> Iterator[tuple[date, date]]:
    """The days shown in pieces of a week from Monday, or of a day."""
    day, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
    while day <= last:
        end = day if length == 1 else day + timedelta(days=6 - day.weekday())
        yield day, min(end, last)
        day = end + timedelta(days=1)


def _weekends(scale: TimeScale) -> Iterator[tuple[date, date]]:
    for start, end in _pieces(scale, 7):
        if end.weekday() >= 5:
            yield max(start, end - timedelta(days=end.weekday() - 5)), end


def _feasts(events: Iterable[Event], scale: TimeScale) -> Iterator[tuple[Event, ...]]:
    """The feasts shown, those whose days touch or follow each other together."""
    shown = [
        event
        for event in events
        if is_feast(event)
        and event.end.toordinal() >= scale.first
        and event.start.toordinal() <= scale.last
    ]
    run: list[Event] = []
    for event in sorted(shown, key=lambda e: (e.start, e.end, e.id)):
        if run and (event.start - max(e.end for e in run)).days > 1:
            yield tuple(run)
            run = []
        run.append(event)
    if run:
        yield tuple(run)


def _days_of(run: tuple[Event, ...]) -> tuple[date, date]:
    return run[0].start, max(event.end for event in run)


def _column(scale: TimeScale, run: tuple[Event, ...]) -> FeastColumn:
    x, width = _box(scale, *_days_of(run))
    return FeastColumn(x, width, run)


def _doubts(feasts: Iterable[tuple[Event, ...]], scale: TimeScale) -> Iterator[FeastColumn]:
    """The days on which an estimated holiday may begin or end as well, holidays left out."""
    taken = {day for run in feasts for day in _ordinals(*_days_of(run))}
    estimated = [e for run in feasts for e in run if is_by_the_moon(e)]
    for event in estimated:
        for ordinal in (event.start.toordinal() - 1, event.end.toordinal() + 1):
            if scale.first <= ordinal <= scale.last and ordinal not in taken:
                day = date.fromordinal(ordinal)
                yield FeastColumn(*_box(scale, day, day), (event,))


def _ordinals(start: date, end: date) -> range:
    return range(start.toordinal(), end.toordinal() + 1)


def _feast_names(
    feasts: tuple[tuple[Event, ...], ...], scale: TimeScale, texts: AxisTexts
) -> Iterator[FeastName]:
    """A name at each column; columns too near for their names share one that tells the days."""
    starts = [scale.span(*_days_of(run)).start for run in feasts]
    index, free_from = 0, 0.0
    while index < len(feasts):
        for taken in range(1, min(_FEASTS_NAMED_TOGETHER, len(feasts) - index) + 1):
            following = index + taken
            is_last = following == len(feasts)
            start = free_from if is_last else starts[index]
            room = (scale.width if is_last else starts[following] - _FEAST_NAME_GAP) - start
            text = _name_that_fits(feasts[index:following], room, texts)
            if text:
                width = texts.feast(text)
                span = Span(min(starts[index], start + room - width), 0.0)
                span = Span(span.start, span.start + width)
                named = tuple(event for run in feasts[index:following] for event in run)
                yield FeastName(scale.left(span), width, text, named)
                free_from = span.end + _FEAST_NAME_GAP
                index = following - 1
                break
        index += 1


def _name_that_fits(runs: tuple[tuple[Event, ...], ...], room: float, texts: AxisTexts) -> str:
    """The fullest text for some columns that is not wider than the room; empty where none is."""
    names: list[str] = []
    leader = min(runs[0], key=lambda e: (e.attitude is not Attitude.AVOID, e.start))
    if len(runs) == 1 and (len(runs[0]) == 1 or leader.attitude is Attitude.AVOID):
        name = texts.wording.event(leader)
        names = [name, name.split(" (")[0]]
    names.append(texts.wording.feast_days([_days_of(run) for run in runs]))
    return next((name for name in names if texts.feast(name) <= room), "")


def _outside(season: Season, scale: TimeScale) -> Iterator[tuple[float, float]]:
    first, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
    if first < season.start:
        yield _box(scale, first, min(last, season.start - timedelta(days=1)))
    if last > season.end:
        yield _box(scale, max(first, season.end + timedelta(days=1)), last)


def _box(scale: TimeScale, start: date, end: date) -> tuple[float, float]:
    span = scale.span(start, end)
    return scale.left(span), span.width
