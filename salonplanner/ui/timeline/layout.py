"""The calendar computed without Qt: rows, bars, bands and header, in pixels of one canvas.

The canvas holds the days and rows alone. Its ``x`` counts from the left edge of the days shown
(the last of them in Arabic), its ``y`` from the top of the first row; the header stands above it
and the column of regions beside it, both always in view.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum

import msgspec

from salonplanner.domain.events import Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.ui.timeline.axis import Axis, AxisTexts, make_axis
from salonplanner.ui.timeline.bands import Bands, place_bands
from salonplanner.ui.timeline.bars import Bar, BarRules, bars_between
from salonplanner.ui.timeline.geometry import Rect, TimeScale
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.looks import is_feast
from salonplanner.ui.timeline.rows import Content, Row, make_rows, members_of
from salonplanner.ui.timeline.settings import FEW_BAND_ROWS, Settings
from salonplanner.ui.timeline.zoom import days_shown


class Part(Enum):
    """Which part of a salon's bar a point hits."""

    BODY = "body"
    FIRST_DAY = "first day"
    LAST_DAY = "last day"


class Hit(msgspec.Struct, frozen=True):
    """What lies under a point of the canvas."""

    row: Row
    day: date
    bar: Bar | None = None
    part: Part = Part.BODY

    @property
    def region(self) -> RegionCode | None:
        """The region of the row; None where its rows are no regions or cities."""
        return self.row.group.region


class TimelineLayout(msgspec.Struct, frozen=True):
    """All that the painter paints and the pointer can hit."""

    scale: TimeScale
    rows: tuple[Row, ...]
    bands: Bands
    axis: Axis
    settings: Settings
    places: Mapping[str, tuple[int, Bar]]
    """Row and bar of each salon shown, the first ones of a salon that stands in several rows."""
    copies: Mapping[str, tuple[tuple[int, Bar], ...]]
    """The further rows and bars of the salons that stand in several rows."""
    column: float
    """Width of the column of regions."""
    moving: bool = False
    """Whether rows are on their way to another height, so that their bars may stick out."""

    @property
    def width(self) -> float:
        """Width of the canvas."""
        return self.scale.width

    @property
    def height(self) -> float:
        """Height of the canvas."""
        return self.rows[-1].y + self.rows[-1].height if self.rows else 0.0

    @property
    def bands_height(self) -> float:
        """Height of the events' rows, 0 without any."""
        lengths, rows = self.settings.lengths, self.bands.rows
        if not rows:
            return 0.0
        gaps = (rows - 1) * lengths.band_gap
        return 2 * lengths.bands_padding + rows * lengths.band + gaps

    @property
    def feasts_height(self) -> float:
        """Height of the row that names holidays, 0 where they are not shown."""
        return self.settings.lengths.feast if self.settings.free_days else 0.0

    @property
    def header(self) -> float:
        """Height of all that stands above the rows."""
        lengths = self.settings.lengths
        return self.bands_height + lengths.month + lengths.week + self.feasts_height

    def spots(self, salon_id: str) -> tuple[tuple[int, Bar], ...]:
        """Every row and bar of a salon; empty where it is not shown."""
        first = self.places.get(salon_id)
        return (first, *self.copies.get(salon_id, ())) if first is not None else ()

    @property
    def today(self) -> float | None:
        """Where the middle of today is on the canvas; None where it is not shown."""
        today, scale = self.settings.today, self.scale
        if today is None or not scale.first <= today.toordinal() <= scale.last:
            return None
        rect = scale.rect(scale.span(today, today), 0, 0)
        return rect.x + rect.width / 2

    @property
    def more(self) -> str:
        """What stands under the heading of the events: how many are hidden, or that all show."""
        hidden, wording = len(self.bands.hidden), self.settings.wording
        if self.settings.band_rows > FEW_BAND_ROWS and self.bands.rows > FEW_BAND_ROWS:
            return wording.fewer_of(hidden) if hidden else wording.fewer
        return wording.more(hidden) if hidden and self.bands_height else ""

    @property
    def more_place(self) -> Rect:
        """Where that stands, from the top left corner of the column of titles."""
        lengths = self.settings.lengths
        y = lengths.bands_padding + lengths.band + lengths.band_gap - 4
        return Rect(0, y, self.column, lengths.band)

    def row_at(self, y: float) -> Row | None:
        """The row at a height of the canvas."""
        if not 0 <= y < self.height:
            return None
        return self.rows[bisect_right(self.rows, y, key=lambda row: row.y) - 1]

    def rows_between(self, top: float, bottom: float) -> Sequence[Row]:
        """The rows that show between two heights of the canvas."""
        first = max(bisect_right(self.rows, top, key=lambda row: row.y) - 1, 0)
        return self.rows[first : bisect_right(self.rows, bottom, key=lambda row: row.y)]

    def bars_of(
        self, row: Row, left: float, right: float, top: float, bottom: float
    ) -> Iterator[Bar]:
        """The bars of a row that show in a part of the canvas."""
        if row.folded:
            for bar in row.bars:
                if bar.rect.x < right and bar.rect.right > left:
                    yield bar
            return
        lengths = self.settings.lengths
        first = int((top - row.y - lengths.row_padding) // lengths.lane)
        last = int((bottom - row.y) // lengths.lane) + 1
        for lane in row.lanes[max(first, 0) : max(last, 0)]:
            yield from bars_between(lane, left, right, rtl=self.scale.rtl)

    def hit(self, x: float, y: float) -> Hit | None:
        """What lies under a point of the canvas; None beside the rows."""
        row = self.row_at(y)
        if row is None or not 0 <= x < self.width:
            return None
        day = self.scale.day_at(x)
        inside = y - row.y
        grip = self.settings.lengths.grip
        for bar in reversed([*self.bars_of(row, x - grip, x + grip, y - 1, y + 1)]):
            part = self._part(bar, x, inside)
            if part is not None:
                return Hit(row, day, bar, part)
        return Hit(row, day)

    def _part(self, bar: Bar, x: float, y: float) -> Part | None:
        """Which part of a bar a point hits: an edge wins over the body, the body over a label."""
        rect = bar.rect
        if not rect.y - 2 <= y < rect.bottom + 2:
            return None
        grip = self.settings.lengths.grip
        inner = min(grip, rect.width / 3)
        ends = (Part.LAST_DAY, Part.FIRST_DAY) if self.scale.rtl else tuple(Part)[1:]
        if rect.x - grip / 2 <= x < rect.x + inner:
            return ends[0]
        if rect.right - inner <= x < rect.right + grip / 2:
            return ends[1]
        on_label = bar.label is not None and bar.label.holds(x, y)
        return Part.BODY if rect.x <= x < rect.right or on_label else None

    def feast_at(self, x: float) -> tuple[Event, ...]:
        """The holidays at a place of the axis, by their column or their name."""
        for part in (*self.axis.feast_names, *self.axis.feasts, *self.axis.doubts):
            if part.x <= x < part.x + part.width:
                return part.events
        return ()

    def event_at(self, x: float, y: float) -> Event | None:
        """The event whose band is at a point of the events' rows."""
        for band in self.bands.shown:
            parts = (band.rect, band.text_rect, band.note_rect)
            if any(part is not None and part.holds(x, y) for part in parts):
                return band.event
        return None


def column_width(settings: Settings, content: Content | None = None) -> float:
    """Width of the column of titles: the widest of regions or of what is shown, within bounds."""
    lengths, measure, wording = settings.lengths, settings.measures.title, settings.wording
    if content is None or settings.grouping is Grouping.REGION:
        titles = [wording.region(code) for code in RegionCode]
    else:
        titles = [wording.group(member.group) for member in members_of(content, settings)]
    names = max(map(measure, titles), default=0.0)
    headings = max(measure(heading) for heading in wording.corner_of(settings.grouping))
    widest = max(names + lengths.column_texts, headings + 3 * lengths.inset)
    return min(max(widest, lengths.column_least), lengths.column_most)


def empty_layout(settings: Settings) -> TimelineLayout:
    """The layout of no plan at all: no rows, nothing to hit."""
    return TimelineLayout(
        scale=TimeScale(first=1, days=1, per_day=1.0, rtl=settings.wording.rtl),
        rows=(),
        bands=Bands(),
        axis=Axis(),
        settings=settings,
        places={},
        copies={},
        column=column_width(settings),
    )


def lay_out(
    content: Content, settings: Settings, per_day: float, previous: TimelineLayout | None = None
) -> TimelineLayout:
    """Lay a plan out with days of ``per_day`` pixels.

    Rows that would be the same are taken from the ``previous`` layout.
    """
    plan = content.plan
    first, last = days_shown(plan.season, plan.salons)
    scale = TimeScale(first.toordinal(), (last - first).days + 1, per_day, settings.wording.rtl)
    lengths, measures = settings.lengths, settings.measures
    rules = BarRules(scale, lengths, measures.bar, settings.wording.label, scale.width)
    kept: dict[str, Row] = {}
    if previous is not None and previous.scale == scale and _same_look(previous.settings, settings):
        kept = {row.key: row for row in previous.rows}
    groups = members_of(content, settings)
    rows = make_rows(groups, content.severities, settings, rules, kept)
    places, copies = _places(rows)
    return TimelineLayout(
        scale=scale,
        rows=rows,
        bands=_bands(plan, settings, scale),
        axis=axis_of(plan, settings, scale),
        settings=settings,
        places=places,
        copies=copies,
        column=column_width(settings, content),
    )


def between(before: TimelineLayout, after: TimelineLayout, part: float) -> TimelineLayout:
    """A layout on the way from one to another: its rows, the height of each ``part`` of the way."""
    heights = {row.key: row.height for row in before.rows}
    rows: list[Row] = []
    y = 0.0
    for row in after.rows:
        start = heights.get(row.key, row.height)
        height = start + (row.height - start) * part
        rows.append(msgspec.structs.replace(row, y=y, height=height))
        y += height
    return msgspec.structs.replace(after, rows=tuple(rows), moving=True)


def _places(
    rows: tuple[Row, ...],
) -> tuple[dict[str, tuple[int, Bar]], dict[str, tuple[tuple[int, Bar], ...]]]:
    """Where each salon stands first, and where those in several rows stand again."""
    places: dict[str, tuple[int, Bar]] = {}
    copies: dict[str, tuple[tuple[int, Bar], ...]] = {}
    for index, row in enumerate(rows):
        for bar in row.bars:
            first = places.setdefault(bar.id, (index, bar))
            if first[1] is not bar:
                copies[bar.id] = (*copies.get(bar.id, ()), (index, bar))
    return places, copies


def _bands(plan: Plan, settings: Settings, scale: TimeScale) -> Bands:
    if not settings.events:
        return Bands()
    events = (e for e in plan.events if not is_feast(e) and e.kind not in settings.hidden_kinds)
    return place_bands(events, plan.season, scale, settings)


def axis_of(plan: Plan, settings: Settings, scale: TimeScale) -> Axis:
    """The time axis of a plan for a scale, without free days where these are not wanted."""
    measures = settings.measures
    texts = AxisTexts(
        wording=settings.wording,
        month=measures.month,
        week=measures.week,
        small_week=measures.small_week,
        feast=measures.feast,
    )
    events = [event for event in plan.events if event.kind not in settings.hidden_kinds]
    axis = make_axis(plan.season, events, scale, settings.lengths, texts)
    if settings.free_days:
        return axis
    return msgspec.structs.replace(axis, weekends=(), feasts=(), feast_names=(), doubts=())


def _same_look(one: Settings, other: Settings) -> bool:
    return (
        one.lengths == other.lengths
        and one.measures is other.measures
        and one.wording is other.wording
    )
