"""What a calendar file of somebody else holds for a planner, once read."""

import enum
from datetime import date
from typing import NamedTuple


class Reason(enum.Enum):
    """Why an entry is left out."""

    CANCELLED = enum.auto()
    NO_DAYS = enum.auto()
    """Its first day is missing or cannot be read."""
    ENDS_BEFORE_START = enum.auto()
    BAD_REPETITION = enum.auto()
    """It repeats in a way that is not understood, or several times a day."""


class CalendarEntry(NamedTuple):
    """An event on whole days, both included; a repeated one is an entry each time."""

    key: str
    """Its identity: the UID, and the day where it is one of several."""
    name: str
    start: date
    end: date
    place: str = ""
    details: str = ""
    categories: tuple[str, ...] = ()
    repeated: bool = False


class LeftOut(NamedTuple):
    """An entry that cannot be taken, by its name and days where they are known."""

    name: str
    reason: Reason
    start: date | None = None


class CalendarReading(NamedTuple):
    """What a calendar file holds."""

    name: str
    """What the calendar calls itself, empty where it does not."""
    entries: tuple[CalendarEntry, ...]
    """By their first day, then by name."""
    left_out: tuple[LeftOut, ...] = ()
    outside: int = 0
    """Entries that lie too far from the days asked for."""
