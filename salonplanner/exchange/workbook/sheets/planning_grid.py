"""Where the rows and columns of the planning sheet are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.plan import Plan
from salonplanner.exchange.workbook.figures import Row

QUARTER = timedelta(weeks=13)


@dataclass(frozen=True, kw_only=True)
class Grid:
    """The weeks across and the headings above the salons; rows and columns from 0."""

    ID, NAME, CITY, LEVEL, STATUS, START, END, DAYS, ROW, FEASTS, WEEKS = range(11)
    LEGEND, BANDS = 1, 2
    """The row that says what the colours mean, and the first row of events."""
    weeks: tuple[date, ...]
    """Mondays."""
    bands: int
    """Rows of events above the weeks."""

    @property
    def feasts(self) -> int:
        """The hidden row that counts the feasts of each week."""
        return self.BANDS + self.bands

    @property
    def header(self) -> int:
        """The row of the headings."""
        return self.feasts + 1

    @property
    def pressure(self) -> int:
        """The row that counts the salons open each week."""
        return self.header + 1

    @property
    def first(self) -> int:
        """The first region's row."""
        return self.pressure + 1

    @property
    def last_week(self) -> int:
        """The last week's column."""
        return self.WEEKS + len(self.weeks) - 1


def weeks_of(plan: Plan) -> tuple[date, ...]:
    """The Mondays shown: the season's weeks, and up to a quarter more where salons need it."""
    first, last = plan.season.start, plan.season.end
    for salon in plan.salons:
        if plan.season.start - QUARTER <= salon.start <= plan.season.end:
            first = min(first, salon.start)
        if plan.season.start <= salon.end <= plan.season.end + QUARTER:
            last = max(last, salon.end)
    monday = first - timedelta(days=first.weekday())
    count = (last - monday).days // 7 + 1
    return tuple(monday + timedelta(weeks=index) for index in range(count))


def open_days(row: Row, monday: date) -> int:
    """Days of a week on which a salon is open."""
    first = max(row.salon.start, monday)
    last = min(row.salon.end, monday + timedelta(days=6))
    return max(0, (last - first).days + 1)


def feasts_of(plan: Plan, monday: date) -> int:
    """Events to avoid that touch a week."""
    return len(feasts_within(plan, (monday,)))


def feasts_within(plan: Plan, weeks: Sequence[date]) -> list[Event]:
    """The events to avoid that touch a run of weeks."""
    first, last = weeks[0], weeks[-1] + timedelta(days=6)
    return [
        event
        for event in plan.events
        if event.attitude is Attitude.AVOID and event.start <= last and event.end >= first
    ]
