"""The grid of a month in pixels: weeks as rows, days as columns, mirrored for Arabic."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

import msgspec

from salonplanner.domain.season import Month
from salonplanner.ui.month.packing import Room
from salonplanner.ui.month.stays import DAYS
from salonplanner.ui.timeline.geometry import Rect


class MonthLengths(NamedTuple):
    """Lengths of the month in pixels; ``at`` gives them for a text size."""

    head: float = 22
    """The row of the days' names."""
    side: float = 28
    """The column of the weeks' numbers."""
    day: float = 19
    """The row of the days' numbers within a week."""
    band: float = 14
    band_gap: float = 1
    thin_band: float = 4
    """A band without its text, where weeks are low."""
    bar: float = 22
    lane: float = 25
    small_bar: float = 18
    small_lane: float = 20
    more: float = 16
    """The line that counts what found no place."""
    inset: float = 6
    edge: float = 2
    """From the edge of its first or last day to a bar."""
    badge: float = 12
    badge_inset: float = 4
    grip: float = 6
    below: float = 2
    """Left free under the last lane of a week."""

    def at(self, scaled: Callable[[float], float]) -> "MonthLengths":
        """The lengths of a text size, by a function such as ``Theme.px``."""
        return MonthLengths(*(float(scaled(length)) for length in self))

    @property
    def least_week(self) -> float:
        """The least height of a week: two small lanes and what counts the others."""
        bands = 2 * (self.thin_band + self.band_gap)
        return self.day + bands + 2 * self.small_lane + self.more + self.below


class Grid(msgspec.Struct, frozen=True):
    """Where the days of a month are; heights count from the top of the first week."""

    first: date
    """The Monday the grid begins with."""
    weeks: int
    width: float
    height: float
    """Of all weeks together."""
    lengths: MonthLengths
    rtl: bool = False

    @property
    def last(self) -> date:
        """The Sunday the grid ends with."""
        return self.first + timedelta(days=DAYS * self.weeks - 1)

    @property
    def column(self) -> float:
        """The width of a day."""
        return max(self.width - self.lengths.side, DAYS) / DAYS

    @property
    def row(self) -> float:
        """The height of a week."""
        return self.height / self.weeks

    def band(self, *, begins: bool) -> float:
        """The height of a row of bands, the gap under it left out.

        Where weeks are low it is named only where an event begins, and a thin line elsewhere.
        """
        lengths = self.lengths
        high = lengths.day + 2 * lengths.band + 4 * lengths.small_lane + lengths.more
        return lengths.band if begins or self.row >= high else lengths.thin_band

    @property
    def bar(self) -> tuple[float, float]:
        """The height of a bar and of its lane: what is in the grid does not change them."""
        lengths = self.lengths
        high = lengths.day + 2 * lengths.band + 4 * lengths.lane + lengths.more
        is_high = self.row >= high
        return (lengths.bar, lengths.lane) if is_high else (lengths.small_bar, lengths.small_lane)

    def room(self, above: float) -> Room:
        """The lanes that a week has below the first pixels of it."""
        lengths = self.lengths
        bar, lane = self.bar
        free = self.row - above - lengths.below + lane - bar
        whole = max(int(free // lane), 0)
        return Room(whole, min(max(int((free - lengths.more) // lane), 0), whole))

    def holds(self, day: date) -> bool:
        """Whether a day is in the grid."""
        return self.first <= day <= self.last

    def top(self, week: int) -> float:
        """Where a week begins."""
        return week * self.row

    def rect(self, start: float, end: float, y: float, height: float) -> Rect:
        """A piece of the days' columns, by the columns it begins and ends at."""
        left = self.lengths.side + start * self.column
        width = (end - start) * self.column
        return Rect(self.mirrored(left, width), y, width, height)

    def mirrored(self, x: float, width: float) -> float:
        """The left edge of what is ``width`` wide and ``x`` from where the writing begins."""
        return self.width - x - width if self.rtl else x

    def cell(self, day: date) -> Rect:
        """The place of a day."""
        week, column = divmod((day - self.first).days, DAYS)
        return self.rect(column, column + 1, self.top(week), self.row)

    def day_at(self, x: float, y: float) -> date:
        """The day under a point, the nearest one beside the grid."""
        along = (self.width - x if self.rtl else x) - self.lengths.side
        column = min(max(int(along // self.column), 0), DAYS - 1)
        week = min(max(int(y // self.row), 0), self.weeks - 1)
        return self.first + timedelta(days=DAYS * week + column)


def grid_of(
    month: Month, width: float, height: float, lengths: MonthLengths, *, rtl: bool = False
) -> Grid:
    """The grid of a month for a size; higher than asked for where weeks would be too low."""
    opening = date(month.year, month.month, 1)
    first = opening - timedelta(days=opening.weekday())
    closing = after(month, 1)
    last = date(closing.year, closing.month, 1) - timedelta(days=1)
    weeks = ((last - first).days + DAYS) // DAYS
    return Grid(first, weeks, width, max(height, weeks * lengths.least_week), lengths, rtl)


def after(month: Month, months: int) -> Month:
    """The month that comes so many months later, or earlier; the calendar's last or first beyond.

    The first and last months whose whole grid the calendar can count are January of year 2 and
    November of year 9998.
    """
    number = month.year * 12 + month.month - 1 + months
    number = min(max(number, 2 * 12), 9998 * 12 + 10)
    return Month(year=number // 12, month=number % 12 + 1)
