"""Events as bands above the calendar, the most wanted first, in no more rows than allowed."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

import msgspec

from salonplanner.domain.events import Event
from salonplanner.domain.season import Season
from salonplanner.ui.timeline.geometry import Lengths, Measure, Rect, Span, TimeScale
from salonplanner.ui.timeline.looks import rank
from salonplanner.ui.timeline.settings import Settings
from salonplanner.ui.timeline.wording import Wording


class Band(msgspec.Struct, frozen=True):
    """One event's band; rectangles count from the top of the events' rows."""

    event: Event
    row: int
    rect: Rect
    text: str
    text_rect: Rect
    note: str
    note_rect: Rect | None
    from_before: bool
    """Whether it began before the days shown."""
    goes_on: bool
    """Whether it goes on after them: an arrow."""

    @property
    def inside(self) -> bool:
        """Whether the text stands in the band; where it does not, a note in it may."""
        return self.rect.x <= self.text_rect.x and self.text_rect.right <= self.rect.right


class Bands(msgspec.Struct, frozen=True):
    """The bands that found a place, and the events that did not."""

    shown: tuple[Band, ...] = ()
    hidden: tuple[Event, ...] = ()
    rows: int = 0
    """How many rows they need."""


class _Text(NamedTuple):
    """One way of writing a band's texts: what it takes of the axis."""

    text: str
    text_span: Span
    note: str
    note_span: Span | None
    occupied: Span


class _Shown(NamedTuple):
    """The days of an event that the calendar shows, and what it is called there."""

    start: date
    end: date
    long: str
    short: str
    note: str


def place_bands(
    events: Iterable[Event],
    season: Season,
    scale: TimeScale,
    settings: Settings,
) -> Bands:
    """Give each event a row and a text that overlaps no other's, the most wanted first.

    An event that finds no place in the rows allowed, or whose name would have to be cut, is
    hidden.
    """
    wording = settings.wording
    rows: list[list[Span]] = []
    shown: list[Band] = []
    hidden: list[Event] = []
    placing = _Placing(scale, settings.lengths, settings.measures.band, wording, settings.band_rows)
    for event in sorted(events, key=rank):
        days = _days_shown(event, season, scale, wording)
        if days is None:
            continue
        band = placing.placed(event, days, rows)
        if band is None:
            hidden.append(event)
        else:
            shown.append(band)
    hidden.sort(key=lambda event: event.start)
    return Bands(tuple(shown), tuple(hidden), len(rows))


def _days_shown(event: Event, season: Season, scale: TimeScale, wording: Wording) -> _Shown | None:
    """What the season sees of an event, its lead or tail days where it lies outside; or None."""
    first, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
    dates = wording.dates(event.start, event.end)
    if event.start <= last and event.end >= first:
        name = wording.event(event)
        hosts = len(event.places.cities)
        note = f"{dates} · {wording.hosts(hosts)}" if hosts > 1 else dates
        return _Shown(event.start, event.end, f"{name} · {dates}", name, note)
    if event.start > last and event.tie_start <= season.end:
        name = wording.build_up(event)
        return _Shown(event.tie_start, event.end, f"{name} · {dates}", name, dates)
    if event.end < first and event.tie_end >= season.start and event.tail_days:
        name = wording.aftermath(event)
        after = event.end + timedelta(days=1)
        return _Shown(after, event.tie_end, f"{name} · {dates}", name, dates)
    return None


class _Placing(msgspec.Struct, frozen=True):
    scale: TimeScale
    lengths: Lengths
    measure: Measure
    wording: Wording
    most_rows: int

    def placed(self, event: Event, days: _Shown, rows: list[list[Span]]) -> Band | None:
        band = self.scale.span(days.start, days.end)
        for text in self._ways(band, days):
            for row in range(self.most_rows):
                taken = rows[row] if row < len(rows) else []
                if not any(text.occupied.meets(other) for other in taken):
                    while len(rows) <= row:
                        rows.append([])
                    gap = self.lengths.between
                    rows[row].append(Span(text.occupied.start - gap, text.occupied.end + gap))
                    return self._band(event, days, row, band, text)
        return None

    def _ways(self, band: Span, days: _Shown) -> Iterator[_Text]:
        """The ways of writing it, the fullest first."""
        lengths, measure = self.lengths, self.measure
        lead = lengths.inset + lengths.badge + lengths.inset
        room = band.width - lead - lengths.inset
        goes_on = days.end.toordinal() > self.scale.last
        start = band.start + lead
        if measure(days.long) <= room:
            yield _Text(days.long, Span(start, start + measure(days.long)), "", None, band)
            return
        if goes_on:
            with_end = f"{days.short} {self.wording.until(days.end)}"
            if measure(with_end) <= room:
                yield _Text(with_end, Span(start, start + measure(with_end)), "", None, band)
                return
            yield from self._ways_beside(band, days, goes_on=goes_on)
        if measure(days.short) <= room:
            yield from self._ways_inside(band, days, start, goes_on=goes_on)
        elif not goes_on:
            yield from self._ways_beside(band, days, goes_on=goes_on)

    def _ways_inside(
        self, band: Span, days: _Shown, start: float, *, goes_on: bool
    ) -> Iterator[_Text]:
        name = Span(start, start + self.measure(days.short))
        note_start = band.end + self.lengths.label_gap
        note = Span(note_start, note_start + self.measure(days.note))
        if note.end <= self.scale.width and not goes_on:
            yield _Text(days.short, name, days.note, note, Span(band.start, note.end))
        yield _Text(days.short, name, "", None, band)

    def _ways_beside(self, band: Span, days: _Shown, *, goes_on: bool) -> Iterator[_Text]:
        lengths, width = self.lengths, self.measure(days.short)
        lead = lengths.inset + lengths.badge + lengths.inset
        until = self.wording.until(days.end) if goes_on else ""
        note_span = None
        if until and lead + self.measure(until) + lengths.inset <= band.width:
            note_span = Span(band.start + lead, band.start + lead + self.measure(until))
        note = until if note_span else ""
        after = Span(band.end + lengths.label_gap, band.end + lengths.label_gap + width)
        before = Span(band.start - lengths.label_gap - width, band.start - lengths.label_gap)
        if after.end <= self.scale.width and not goes_on:
            occupied = Span(band.start, after.end)
            yield _Text(days.short, after, note, note_span, occupied)
        if before.start >= 0:
            occupied = Span(before.start, band.end)
            yield _Text(days.short, before, note, note_span, occupied)

    def _band(self, event: Event, days: _Shown, row: int, span: Span, text: _Text) -> Band:
        lengths, scale = self.lengths, self.scale
        y = lengths.bands_padding + row * (lengths.band + lengths.band_gap)
        note = text.note_span
        return Band(
            event=event,
            row=row,
            rect=scale.rect(span, y, lengths.band),
            text=text.text,
            text_rect=scale.rect(text.text_span, y, lengths.band),
            note=text.note,
            note_rect=scale.rect(note, y, lengths.band) if note else None,
            from_before=days.start.toordinal() < scale.first,
            goes_on=days.end.toordinal() > scale.last,
        )
