"""The season: the days on which a year's salons may run."""

from collections.abc import Mapping
from datetime import date

from salonplanner.domain.salon import Level
from salonplanner.domain.value import Value

LevelDays = Mapping[Level, tuple[int, int]]
"""Fewest and most usual days of a salon, by level."""


class Month(Value, frozen=True, kw_only=True, order=True):
    """A month of a year."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


class Season(Value, frozen=True, kw_only=True):
    """The year planned, and the first and last day salons may run, both included."""

    year: int
    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days the season has."""
        return (self.end - self.start).days + 1

    @property
    def months(self) -> tuple[Month, ...]:
        """Each month that has a day of the season, in order."""
        first = self.start.year * 12 + self.start.month - 1
        last = self.end.year * 12 + self.end.month - 1
        return tuple(Month(year=n // 12, month=n % 12 + 1) for n in range(first, last + 1))

    def holds(self, start: date, end: date) -> bool:
        """Whether both days lie inside the season."""
        return self.start <= start and end <= self.end


def month_of(day: date) -> Month:
    """The month a day lies in."""
    return Month(year=day.year, month=day.month)
