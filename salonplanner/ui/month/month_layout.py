"""A month laid out without Qt: weeks, days, bands of events, pieces of bars, and counts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import msgspec

from salonplanner.domain.events import Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.domain.season import Month, Season, month_of
from salonplanner.ui.month.grid import Grid, MonthLengths, grid_of
from salonplanner.ui.month.month_bands import MonthBand, place_bands
from salonplanner.ui.month.segments import More, Segment, WeekRules, with_badges
from salonplanner.ui.month.stays import DAYS, in_time, last_day
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.timeline.bars import alert_of
from salonplanner.ui.timeline.geometry import Measure, Rect
from salonplanner.ui.timeline.layout import Part
from salonplanner.ui.timeline.looks import is_by_the_moon, is_feast

_WEEKEND = 5
_ONE_DAY = timedelta(days=1)


class MonthContent(msgspec.Struct, frozen=True):
    """What a month is laid out from."""

    season: Season
    salons: tuple[Salon, ...] = ()
    """The salons shown, in the order of time."""
    events: tuple[Event, ...] = ()
    """Every event, for the signs and names of ties."""
    hidden_events: frozenset[str] = frozenset()
    """Ids of the events that do not show."""
    severities: Mapping[str, Severity] = msgspec.field(default_factory=dict[str, Severity])
    """The gravest finding of each salon that has one."""
    today: date | None = None

    @property
    def shown_events(self) -> tuple[Event, ...]:
        """The events that show on their days."""
        return tuple(event for event in self.events if event.id not in self.hidden_events)


class MonthSettings(msgspec.Struct, frozen=True):
    """The look a month is laid out for."""

    lengths: MonthLengths
    bar: Measure
    """Widths of labels."""
    wording: MonthWording
    free_days: bool = True
    """Whether week-ends and holidays are shaded and named."""
    bands: bool = True
    """Whether the other events show as bands."""


class Day(msgspec.Struct, frozen=True):
    """One day of the grid."""

    date: date
    rect: Rect
    number: str
    in_month: bool
    in_season: bool
    weekend: bool
    today: bool
    feasts: tuple[Event, ...] = ()
    unsure: tuple[Event, ...] = ()
    """Feasts that are estimated and may fall on it, though another day is likelier."""


class Week(msgspec.Struct, frozen=True):
    """One row of the grid."""

    number: int
    """The week's number by ISO 8601."""
    rect: Rect
    days: tuple[Day, ...]
    bands: tuple[MonthBand, ...]
    segments: tuple[Segment, ...]
    more: tuple[More, ...]


class MonthHit(NamedTuple):
    """What is under a point: always a day, maybe a salon's bar or a count over it."""

    day: date
    segment: Segment | None = None
    part: Part = Part.BODY
    more: More | None = None
    band: MonthBand | None = None


class MonthLayout(msgspec.Struct, frozen=True):
    """A month for one size; heights count from the top of its first week."""

    month: Month
    grid: Grid
    weeks: tuple[Week, ...]
    settings: MonthSettings
    places: Mapping[str, tuple[Segment, ...]]
    """The pieces of each salon that has one."""

    @property
    def days(self) -> Iterator[Day]:
        """Every day of the grid."""
        for week in self.weeks:
            yield from week.days

    @property
    def segments(self) -> Iterator[Segment]:
        """Every piece of a bar, week by week."""
        for week in self.weeks:
            yield from week.segments

    def day(self, day: date) -> Day | None:
        """A day of the grid; None for one that is not in it."""
        if not self.grid.holds(day):
            return None
        week, column = divmod((day - self.grid.first).days, DAYS)
        return self.weeks[week].days[column]

    def hit(self, x: float, y: float) -> MonthHit:
        """What is under a point; beside the grid, the nearest day alone."""
        grid = self.grid
        day = grid.day_at(x, y)
        week = self.weeks[(day - grid.first).days // DAYS]
        # What is painted last lies on top.
        for segment in reversed(week.segments):
            if segment.rect.holds(x, y):
                return MonthHit(day, segment, self._part(segment, x))
        more = next((more for more in week.more if more.rect.holds(x, y)), None)
        band = next((band for band in week.bands if band.rect.holds(x, y)), None)
        return MonthHit(day, more=more, band=band)

    def segments_at(self, salon: Salon, lane: int) -> Iterator[Segment]:
        """The pieces of a salon that is not of the layout, in a lane or the last one of a week."""
        for index in range(len(self.weeks)):
            rules = self._rules(index)
            stay = rules.stay(salon)
            if stay is not None:
                yield rules.segment(salon, stay, min(lane, max(rules.room.whole - 1, 0)))

    def _rules(self, index: int) -> WeekRules:
        settings, week = self.settings, self.weeks[index]
        above = _above(self.grid, index, week.bands)
        return WeekRules(self.grid, index, above, settings.bar, settings.wording)

    def _part(self, segment: Segment, x: float) -> Part:
        rect = segment.rect
        grip = min(self.grid.lengths.grip, rect.width / 4)
        along = rect.right - x if self.grid.rtl else x - rect.x
        if along < grip and not segment.from_before:
            return Part.FIRST_DAY
        if along >= rect.width - grip and not segment.goes_on:
            return Part.LAST_DAY
        return Part.BODY


def content_of(
    plan: Plan,
    severities: Mapping[str, Severity],
    visible: frozenset[str] | None = None,
    shows: Callable[[Event], bool] | None = None,
    today: date | None = None,
) -> MonthContent:
    """What a month shows of a plan.

    ``visible`` are the ids of the salons shown, None for all that are not cancelled; ``shows``
    tells of an event whether it is.
    """
    salons = (s for s in plan.salons if (s.active if visible is None else s.id in visible))
    hidden = (event.id for event in plan.events if shows is not None and not shows(event))
    return MonthContent(
        season=plan.season,
        salons=tuple(sorted(salons, key=in_time)),
        events=plan.events,
        hidden_events=frozenset(hidden),
        severities=severities,
        today=today,
    )


def lay_out_month(
    content: MonthContent, month: Month, settings: MonthSettings, width: float, height: float
) -> MonthLayout:
    """Lay a month out for a size in pixels, the row of the days' names included."""
    lengths, wording = settings.lengths, settings.wording
    grid = grid_of(month, width, height - lengths.head, lengths, rtl=wording.rtl)
    salons = [s for s in content.salons if s.start <= grid.last and last_day(s) >= grid.first]
    bands = [event for event in content.shown_events if settings.bands and not is_feast(event)]
    days = _days(content, month, settings, grid)
    weeks: list[Week] = []
    for index in range(grid.weeks):
        placed = place_bands(bands, content.season, grid, index, wording)
        above = _above(grid, index, placed)
        rules = WeekRules(grid, index, above, settings.bar, wording)
        segments, more = rules.laid(salons)
        weeks.append(
            Week(
                number=rules.monday.isocalendar().week,
                rect=grid.rect(0, DAYS, grid.top(index), grid.row),
                days=days[DAYS * index : DAYS * (index + 1)],
                bands=placed,
                segments=segments,
                more=more,
            )
        )
    weeks = _with_badges(weeks, content.severities)
    return MonthLayout(month, grid, tuple(weeks), settings, _places(weeks))


def _above(grid: Grid, week: int, bands: Sequence[MonthBand]) -> float:
    """Pixels of a week above its lanes: the days' numbers and the bands."""
    bottom = max((band.rect.bottom - grid.top(week) for band in bands), default=grid.lengths.day)
    return bottom + 2 * grid.lengths.band_gap


def _with_badges(weeks: Sequence[Week], severities: Mapping[str, Severity]) -> list[Week]:
    def alert(salon_id: str) -> Severity | None:
        return alert_of(severities.get(salon_id))

    badged = with_badges([week.segments for week in weeks], alert)
    return [
        msgspec.structs.replace(week, segments=segments)
        for week, segments in zip(weeks, badged, strict=True)
    ]


def _places(weeks: Sequence[Week]) -> dict[str, tuple[Segment, ...]]:
    places: dict[str, tuple[Segment, ...]] = {}
    for week in weeks:
        for segment in week.segments:
            places[segment.id] = (*places.get(segment.id, ()), segment)
    return places


def _days(
    content: MonthContent, month: Month, settings: MonthSettings, grid: Grid
) -> tuple[Day, ...]:
    feasts = [event for event in content.shown_events if settings.free_days and is_feast(event)]
    days = (grid.first + timedelta(days=n) for n in range(DAYS * grid.weeks))
    return tuple(
        Day(
            date=day,
            rect=grid.cell(day),
            number=settings.wording.day_number(day),
            in_month=month_of(day) == month,
            in_season=content.season.holds(day, day),
            weekend=settings.free_days and day.weekday() >= _WEEKEND,
            today=day == content.today,
            feasts=tuple(event for event in feasts if event.start <= day <= event.end),
            unsure=tuple(event for event in feasts if _may_fall(event, day)),
        )
        for day in days
    )


def _may_fall(event: Event, day: date) -> bool:
    """Whether a feast that depends on the moon may fall on a day beside its own."""
    beside = (event.start - _ONE_DAY, event.end + _ONE_DAY)
    return is_by_the_moon(event) and day in beside
