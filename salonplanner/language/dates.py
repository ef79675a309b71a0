"""Days, months and spans of days as a language writes them, and read back.

The patterns and names are CLDR's, read once a language and kept in pieces.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Literal

from babel.core import Locale

Form = Literal["wide", "abbreviated"]
_TOKEN = re.compile(r"'(?P<quoted>[^']*)'|(?P<field>([dMLyE])\3*)|(?P<plain>[^'dMLyE]+)")
_AROUND_DASH = re.compile(r"\s*–\s*")
_TYPED = re.compile(r"(\d{1,4})[/.\-\s](\d{1,2})[/.\-\s](\d{1,4})")
_MARKS = str.maketrans(dict.fromkeys("\u200e\u200f\u061c", None))
Piece = Callable[[dt.date], str]
Pattern = tuple[Piece, ...]


class DateFormats:
    """The dates of one CLDR locale; ``ordinal_first`` is how it writes the first of a month."""

    def __init__(self, locale: Locale, ordinal_first: str = "1") -> None:
        self._first = ordinal_first
        self._locale = locale
        self._months = {form: _names(locale.months["format"][form]) for form in _FORMS}
        self._alone = {form: _names(locale.months["stand-alone"][form]) for form in _FORMS}
        self._days = {form: _names(locale.days["format"][form]) for form in _FORMS}
        self._day_letters = _names(locale.days["stand-alone"]["narrow"])
        skeletons = locale.datetime_skeletons
        self._date = {
            "wide": self._pattern(str(locale.date_formats["long"].pattern)),
            "abbreviated": self._pattern(str(skeletons["yMMMd"])),
        }
        self._numeric = self._pattern(str(skeletons["yMd"]))
        self._day_month = {
            "wide": self._pattern(str(skeletons["MMMMd"])),
            "abbreviated": self._pattern(str(skeletons["MMMd"])),
        }
        self._month_year = {
            "wide": self._pattern(str(skeletons["yMMMM"])),
            "abbreviated": self._pattern(str(skeletons["yMMM"])),
        }
        self._spans = {
            (skeleton, part): self._span(skeleton, part)
            for skeleton, part in (("MMMd", "d"), ("MMMd", "M"), ("yMMMd", "d"), ("yMMMd", "M"))
        }
        self._years_apart = self._span("yMMMd", "y")

    def date(self, day: dt.date, form: Form = "wide") -> str:
        """A day with its month and year."""
        return _written(self._date[form], day)

    def numeric(self, day: dt.date) -> str:
        """A day in figures."""
        return _written(self._numeric, day)

    def day_month(self, day: dt.date, form: Form = "wide") -> str:
        """A day with its month."""
        return _written(self._day_month[form], day)

    def span(self, start: dt.date, end: dt.date, *, year: bool = False) -> str:
        """Two days and what lies between; the year where they differ in it or it is asked for."""
        skeleton = "yMMMd" if year else "MMMd"
        if start == end:
            return self.date(start, "abbreviated") if year else self.day_month(start, "abbreviated")
        if start.year != end.year:
            first, last = self._years_apart
        elif start.month == end.month and start < end:
            first, last = self._spans[skeleton, "d"]
        else:
            first, last = self._spans[skeleton, "M"]
        return _written(first, start) + _written(last, end)

    def month(self, number: int, year: int | None = None, form: Form = "wide") -> str:
        """A month by its number, 1 to 12, with its year if given."""
        if year is None:
            return self._alone[form][number]
        return _written(self._month_year[form], dt.date(year, number, 1))

    def weekday(self, day: dt.date, form: Form = "wide") -> str:
        """The day of the week."""
        return self._days[form][day.weekday()]

    def weekday_letter(self, day: dt.date) -> str:
        """The day of the week in one letter, as over the columns of a calendar."""
        return self._day_letters[day.weekday()]

    def parse(self, text: str) -> dt.date | None:
        """The day of ``12/06/2025``, ``12.6.25`` or ``2025-06-12``; None for anything else."""
        found = _TYPED.fullmatch(text.translate(_MARKS).strip())
        if not found:
            return None
        one, month, other = found.groups()
        day, year = (other, one) if len(one) > 2 else (one, other)
        if len(year) not in {2, 4} or len(day) > 2:
            return None
        try:
            century = 2000 if len(year) == 2 else 0
            return dt.date(int(year) + century, int(month), int(day))
        except ValueError:
            return None

    def _span(self, skeleton: str, part: str) -> tuple[Pattern, Pattern]:
        first, last = self._locale.interval_formats[skeleton][part]
        # CLDR puts spaces around the dash where a side has several words; the house writes none.
        return (
            self._pattern(_AROUND_DASH.sub("–", str(first))),
            self._pattern(_AROUND_DASH.sub("–", str(last))),
        )

    def _pattern(self, text: str) -> Pattern:
        pieces: list[Piece] = []
        for token in _TOKEN.finditer(text):
            field = token["field"]
            literal = token["plain"] or token["quoted"] or "'"
            pieces.append(self._field(field) if field else _literal(literal))
        # Only beside the name of its month is the first an ordinal.
        named = re.search("[ML]{3}|^d–$", text) is not None
        if named and self._first != "1":
            pieces = [self._ordinal if piece is _day else piece for piece in pieces]
        return tuple(pieces)

    def _ordinal(self, day: dt.date) -> str:
        return self._first if day.day == 1 else str(day.day)

    def _field(self, field: str) -> Piece:
        letter, length = field[0], len(field)
        if letter == "d":
            return _day if length == 1 else _two_digit_day
        if letter == "y":
            return _year
        if letter == "E":
            days = self._days["wide" if length == 4 else "abbreviated"]
            return lambda day: days[day.weekday()]
        if length <= 2:
            return _month if length == 1 else _two_digit_month
        names = (self._months if letter == "M" else self._alone)[
            "wide" if length == 4 else "abbreviated"
        ]
        return lambda day: names[day.month]


_FORMS: tuple[Form, ...] = ("wide", "abbreviated")


def _names(names: Mapping[int, str]) -> dict[int, str]:
    return dict(names.items())


def _literal(text: str) -> Piece:
    return lambda _day: text


def _written(pattern: Pattern, day: dt.date) -> str:
    return "".join([piece(day) for piece in pattern])


def _day(day: dt.date) -> str:
    return str(day.day)


def _two_digit_day(day: dt.date) -> str:
    return f"{day.day:02d}"


def _month(day: dt.date) -> str:
    return str(day.month)


def _two_digit_month(day: dt.date) -> str:
    return f"{day.month:02d}"


def _year(day: dt.date) -> str:
    return str(day.year)
