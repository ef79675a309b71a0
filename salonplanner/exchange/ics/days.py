"""The days of a calendar entry, as a planner in Morocco counts them.

A moment of another time zone is the day it is in Morocco; one without a zone stays where it is.
The last day is included, which DTEND leaves out.
"""

from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from salonplanner.exchange.ics.components import Block

HOME = "Africa/Casablanca"
_DAY = timedelta(days=1)
Moment = date | datetime


class Span(NamedTuple):
    """Beginning and end as they are written; the end is left out, or None."""

    start: Moment
    end: Moment | None

    @property
    def whole_days(self) -> bool:
        """Whether the entry has days without hours."""
        return not isinstance(self.start, datetime)

    @property
    def zone(self) -> tzinfo | None:
        """The zone of the beginning, None where it has none."""
        return self.start.tzinfo if isinstance(self.start, datetime) else None

    def shifted(self, start: Moment) -> "Span":
        """The same length from another beginning, of the same kind."""
        return Span(start, None if self.end is None else start + _length(self.start, self.end))

    def days(self) -> tuple[date, date]:
        """First and last day, the last before the first where the entry ends before it begins."""
        first = local_day(self.start)
        if self.end is None or self.end == self.start:
            return first, first
        if self.end < self.start:
            return first, first - _DAY
        return first, max(first, local_day(self.end, last=True))


def span_of(entry: Block) -> Span | None:
    """The span of an entry; None where its beginning is missing or cannot be read."""
    start = moment(entry, "DTSTART")
    if start is None:
        return None
    end = moment(entry, "DTEND")
    if end is None:
        length = _plain(entry, "DURATION")
        end = start + length if isinstance(length, timedelta) else None
    if end is not None and isinstance(end, datetime) != isinstance(start, datetime):
        end = _like(end, start)
    return Span(start, end if end is None else _comparable(end, start))


def moment(entry: Block, name: str) -> Moment | None:
    """A day or a moment by the name of its property; None where there is none."""
    found = _plain(entry, name)
    return found if isinstance(found, date) else None


def local_day(moment: Moment, *, last: bool = False) -> date:
    """The day a moment is in Morocco; the one before for an end, which is left out."""
    if not isinstance(moment, datetime):
        return moment - _DAY if last else moment
    if moment.tzinfo is not None:
        moment = moment.astimezone(ZoneInfo(HOME))
    if last and moment.time() == time.min:
        moment -= _DAY
    return moment.date()


def _plain(entry: Block, name: str) -> object:
    """The plain value of a property; the library raises ValueError for one it could not read."""
    try:
        return getattr(entry.get(name), "dt", None)
    except ValueError:
        return None


def _like(end: Moment, start: Moment) -> Moment:
    """An end of the beginning's kind, where the two differ."""
    if isinstance(start, datetime):
        return datetime.combine(end, time.min, start.tzinfo)
    return local_day(end, last=True) + _DAY


def _length(start: Moment, end: Moment) -> timedelta:
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end - start
    return timedelta(days=end.toordinal() - start.toordinal())


def _comparable(end: Moment, start: Moment) -> Moment:
    """An end with a zone where the beginning has one, and without where it has none."""
    if not (isinstance(end, datetime) and isinstance(start, datetime)):
        return end
    if (end.tzinfo is None) != (start.tzinfo is None):
        return end.replace(tzinfo=start.tzinfo)
    return end
