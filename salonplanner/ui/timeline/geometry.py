"""Places on the timeline: rectangles in pixels, days as widths, and the mirror of Arabic."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import msgspec

Measure = Callable[[str], float]
"""Gives the width in pixels of a text in the font it will be painted in."""


class Rect(NamedTuple):
    """A rectangle in pixels; ``x`` is its left edge in either direction of writing."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends to the right."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def moved(self, dx: float, dy: float) -> "Rect":
        """The same rectangle elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)


class Span(NamedTuple):
    """A piece of the time axis in pixels from its beginning, before any mirroring."""

    start: float
    end: float

    @property
    def width(self) -> float:
        """Its length in pixels."""
        return self.end - self.start

    def meets(self, other: "Span") -> bool:
        """Whether the two have more than an edge in common."""
        return self.start < other.end and other.start < self.end


class TimeScale(msgspec.Struct, frozen=True):
    """Which days are shown, how wide a day is, and which way time runs."""

    first: int
    """The first day shown, as a proleptic ordinal."""
    days: int
    per_day: float
    """Pixels of one day."""
    rtl: bool = False

    @property
    def width(self) -> float:
        """Pixels of all the days."""
        return self.days * self.per_day

    @property
    def last(self) -> int:
        """The last day shown, as an ordinal."""
        return self.first + self.days - 1

    def span(self, start: date, end: date) -> Span:
        """The days from one to another, both included, cut at the days shown.

        Days that are all outside give the outermost day shown, so that nothing is ever lost.
        """
        low = min(max(start.toordinal() - self.first, 0), self.days - 1)
        high = min(max(end.toordinal() - self.first + 1, low + 1), self.days)
        return Span(low * self.per_day, high * self.per_day)

    def left(self, span: Span) -> float:
        """The left edge of a piece of the axis on the canvas."""
        return self.width - span.end if self.rtl else span.start

    def rect(self, span: Span, y: float, height: float) -> Rect:
        """A piece of the axis as a rectangle of the canvas."""
        return Rect(self.left(span), y, span.width, height)

    def day_at(self, x: float) -> date:
        """The day under a point of the canvas, the outermost one beside it."""
        along = self.width - x if self.rtl else x
        index = min(max(int(along // self.per_day), 0), self.days - 1)
        return date.fromordinal(self.first + index)


class Lengths(NamedTuple):
    """Lengths of the timeline in pixels; ``at`` gives them for a text size."""

    bar: float = 22
    lane: float = 25
    row_padding: float = 4
    mini_bar: float = 9
    mini_row: float = 23
    band: float = 20
    band_gap: float = 2
    bands_padding: float = 5
    month: float = 20
    week: float = 18
    feast: float = 16
    column_least: float = 96
    column_most: float = 190
    column_texts: float = 28
    """What the region's column needs beside its widest name."""
    badge: float = 12
    alert: float = 13
    alert_out: float = 6
    """How far an alert's badge stands out of its bar's end."""
    inset: float = 6
    """From a bar's edge to the text in it."""
    badge_inset: float = 4
    """From a bar's edge to a badge in it, and from there to what follows."""
    slack: float = 9
    """What must be left beside a label for it to go inside its bar."""
    label_gap: float = 8
    label_most: float = 200
    between: float = 6
    """Between what two salons of a lane occupy."""
    grip: float = 6

    def at(self, scaled: Callable[[float], float]) -> "Lengths":
        """The lengths of a text size, by a function such as ``Theme.px``."""
        return Lengths(*(float(scaled(length)) for length in self))
