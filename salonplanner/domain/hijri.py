"""The Islamic calendar by its arithmetic rule, for years whose feasts nobody has announced yet.

Months of 30 and 29 days in turn, and 11 longer years in 30 (its civil form). The
sighting of the moon, which decides in Morocco, may move a day: what comes from here is an estimate.
"""

from collections.abc import Iterator
from datetime import date

_EPOCH = 227015
"""Ordinal of the first day of the year 1: 19 July 622, by the Gregorian calendar."""
_CYCLE_YEARS, _CYCLE_DAYS = 30, 10_631
_FIRST_SHIFT = 3
"""Makes the years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of a cycle the longer ones."""
_LONGER_YEARS = 11
_SHORT_YEAR = 354


def hijri_day(year: int, month: int, day: int) -> date:
    """A day of the Islamic calendar, its month from 1 to 12, in the Gregorian one."""
    longer = (_LONGER_YEARS * year + _FIRST_SHIFT) // _CYCLE_YEARS
    months = (59 * (month - 1) + 1) // 2
    return date.fromordinal(_EPOCH + (year - 1) * _SHORT_YEAR + longer + months + day - 1)


def hijri_days_in(gregorian: int, month: int, day: int) -> Iterator[tuple[int, date]]:
    """Each time a day of the Islamic year falls in a Gregorian one, with the Islamic year.

    Once as a rule; twice, or not at all, in some years.
    """
    elapsed = date(gregorian, 1, 1).toordinal() - _EPOCH
    first = elapsed * _CYCLE_YEARS // _CYCLE_DAYS
    for year in range(first, first + 4):
        found = hijri_day(year, month, day)
        if found.year == gregorian:
            yield year, found
