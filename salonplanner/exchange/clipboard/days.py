"""Days as people write them in cells, in French and English, one or a first and a last.

12/06/2025 is the twelfth of June in Morocco and the sixth of December in America. A day in figures
is read both ways, and the column it stands in decides.
"""

import enum
import re
import unicodedata
from datetime import date
from typing import NamedTuple

from salonplanner.domain.season import Season
from salonplanner.exchange.clipboard.trouble import Trouble

_MONTHS = (
    ("janvier", "janv", "jan", "january"),
    ("fevrier", "fevr", "fev", "february", "feb"),
    ("mars", "mar", "march"),
    ("avril", "avr", "april", "apr"),
    ("mai", "may"),
    ("juin", "jun", "june"),
    ("juillet", "juil", "juill", "jul", "july"),
    ("aout", "aou", "august", "aug"),
    ("septembre", "sept", "sep", "september"),
    ("octobre", "oct", "october"),
    ("novembre", "nov", "november"),
    ("decembre", "dec", "december"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_WEEKDAYS = (
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday"
    "|saturday|sunday|lun|mer|jeu|ven|sam|dim|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
)
_WORD = re.compile(r"[a-z]+")
_TIME = re.compile(r"(?:,? (?:a|at) |[t ]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z)?$")
_WEEKDAY = re.compile(rf"\b(?:{_WEEKDAYS})\b[.,]?")
_TUESDAY = re.compile(
    r"^mar[.,]? (?=\d{1,2}(?:[/.\-]\d| ?(?:jan|fe|mar|av|ap|ma|ju|ao|aug|sep|oct|nov|dec)))"
)
_NOISE = re.compile(r"\b(?:le|du|des|from|the|of|de|on|between|entre)\b|\bd'")
_ORDINAL = re.compile(r"(?<=\d)(?:er|ere|st|nd|rd|th)\b")
_BETWEEN = re.compile(
    r"\s*(?:[–—→~]|(?<=\s)-(?=\s)|->|\b(?:au|a|to|until|till|through|jusqu'au|et|and)\b)\s*"
)
_MARKS = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})

_YEAR = r"(?:[ \-./,]*(?P<y>\d{4}|\d{2}))?"
_NAMED = re.compile(rf"(?P<d>\d{{1,2}})[ \-./]*@(?P<m>\d+)[.]?{_YEAR}")
_MONTH_FIRST = re.compile(
    # A hyphen before the day wants a year after it: Excel shows June 2025 as Jun-25.
    r"@(?P<m>\d+)(?!\d)(?:[ \-.]*(?=\d{1,2}[ ,\-]+\d)|[ .]*)(?P<d>\d{1,2})"
    r"(?:[ ,\-]+(?P<y>\d{4}|\d{2}))?"
)
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})([-/. ])(?P<m>\d{1,2})\2(?P<d>\d{1,2})")
_FIGURES = re.compile(r"(?P<a>\d{1,2})([-/. ])(?P<b>\d{1,2})(?:\2(?P<y>\d{4}|\d{2}))?")
_MONTH_ALONE = re.compile(r"@\d+[.]?(?:[ ,\-]*\d{4}| ?[\-/'.] ?'?\d{2})?")
_MONTH_AND_YEAR = re.compile(r"(?P<month>[a-z]+)[.]? (?P<year>\d{2})")
_ENGLISH_MONTHS = frozenset(
    {
        *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
        *("october", "november", "december", "feb", "apr", "jun", "jul", "aug", "sep"),
    }
)
"""Months an English hand writes before the day: June 25 is one; juin 25 is the month of a year."""
_SHARED_MONTHS = frozenset({"jan", "mar", "sept", "oct", "nov", "dec"})
"""Abbreviations of both languages."""
_DAY_AND_YEAR = re.compile(r"(?P<d>\d{1,2})(?:[ ,]+(?P<y>\d{4}))?")
_DAY_ALONE = re.compile(r"\d{1,2}")


class DayOrder(enum.StrEnum):
    """Which figure of a day comes first."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class _Part(NamedTuple):
    """A day as it is written: the year may be missing, and the order in doubt."""

    day: int
    month: int
    year: int | None
    figures: bool = False


Span = tuple[date, date]


class ReadDays(NamedTuple):
    """First and last day by order: the same twice where there is no doubt.

    ``proves`` is the order without which there is no such day.
    """

    day_first: Span | None = None
    month_first: Span | None = None
    proves: DayOrder | None = None
    trouble: Trouble | None = None
    no_year: bool = False
    """Whether the year is the season's, as none is written."""

    @property
    def doubtful(self) -> bool:
        """Whether it could be either of two days."""
        both = self.day_first is not None and self.month_first is not None
        return both and self.day_first != self.month_first

    def in_order(self, order: DayOrder) -> Span | None:
        """The days where they are written in that order."""
        return self.day_first if order is DayOrder.DAY_FIRST else self.month_first


def exactly(first: date, last: date) -> ReadDays:
    """Days that are beyond doubt."""
    return ReadDays((first, last), (first, last))


def read_days(text: str, season: Season) -> ReadDays:
    """The day, or the first and last day, that a text names; a year left out is the season's."""
    bare = _bare(text)
    plain = _marked(bare)
    parts = None if _is_month_of_year(bare, season) else _parts(plain)
    if parts is None:
        alone = _MONTH_ALONE.fullmatch(plain) or _is_month_of_year(bare, season)
        return ReadDays(trouble=Trouble.MONTH_ONLY if alone else Trouble.NOT_A_DAY)
    first, last = parts
    no_year = last.year is None
    made = {
        order: _span(first, last, order, season) for order in (DayOrder.DAY_FIRST, *_other(parts))
    }
    day_first = made[DayOrder.DAY_FIRST]
    month_first = made.get(DayOrder.MONTH_FIRST, day_first)
    if day_first is None and month_first is None:
        return ReadDays(trouble=Trouble.NO_SUCH_DAY)
    if day_first is None or month_first is None:
        # A figure above 12 is no month.
        order = DayOrder.DAY_FIRST if day_first else DayOrder.MONTH_FIRST
        only = day_first or month_first
        return ReadDays(only, only, order, no_year=no_year)
    return ReadDays(day_first, month_first, no_year=no_year)


def _other(parts: tuple[_Part, _Part]) -> tuple[DayOrder, ...]:
    return (DayOrder.MONTH_FIRST,) if any(part.figures for part in parts) else ()


def _bare(text: str) -> str:
    """Small letters without accents, without an hour, a weekday and what says no day."""
    bare = unicodedata.normalize("NFKD", text.translate(_MARKS).casefold())
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    bare = _TIME.sub("", " ".join(bare.split()))
    bare = _TUESDAY.sub("", _ORDINAL.sub("", bare))
    bare = _NOISE.sub(" ", _WEEKDAY.sub(" ", bare))
    return " ".join(bare.split())


def _marked(bare: str) -> str:
    """The months as ``@7``."""
    return " ".join(_WORD.sub(_month_mark, bare).split()).strip(" ,.")


def _is_month_of_year(bare: str, season: Season) -> bool:
    """Whether a month and two figures can hardly be, or need not be, a month and a day."""
    found = _MONTH_AND_YEAR.fullmatch(bare.strip(" ,."))
    if found is None or found["month"] not in _MONTH_OF:
        return False
    if found["month"] in _SHARED_MONTHS:
        return int(found["year"]) == season.year % 100
    return found["month"] not in _ENGLISH_MONTHS


def _month_mark(found: re.Match[str]) -> str:
    number = _MONTH_OF.get(found[0])
    return found[0] if number is None else f"@{number}"


def _parts(plain: str) -> tuple[_Part, _Part] | None:
    """One day twice, or a first and a last day."""
    single = _single(plain)
    if single is not None:
        return single, single
    return _between(plain) or _hyphened(plain)


def _single(text: str) -> _Part | None:
    text = text.strip(" ,.")
    for pattern in (_YEAR_FIRST, _NAMED, _MONTH_FIRST):
        found = pattern.fullmatch(text)
        if found:
            return _Part(int(found["d"]), int(found["m"]), _year(found["y"]))
    found = _FIGURES.fullmatch(text)
    if found and (found["y"] or found[2] in "/."):
        return _Part(int(found["a"]), int(found["b"]), _year(found["y"]), figures=True)
    return None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _between(plain: str) -> tuple[_Part, _Part] | None:
    """Two days with a word or a dash between them, the first one perhaps in part."""
    pieces = [piece for piece in _BETWEEN.split(plain) if piece.strip(" ,.")]
    return _pair(pieces[0], pieces[1]) if len(pieces) == 2 else None


def _hyphened(plain: str) -> tuple[_Part, _Part] | None:
    """``10-19 juillet 2025``, ``July 10-19, 2025``: a hyphen that could belong to a day."""
    for found in re.finditer("-", plain):
        made = _pair(plain[: found.start()], plain[found.end() :])
        if made is not None:
            return made
    return None


def _pair(one: str, two: str) -> tuple[_Part, _Part] | None:
    one, two = one.strip(" ,."), two.strip(" ,.")
    last = _single(two)
    if last is None:
        return _month_said_once(one, two)
    if _DAY_ALONE.fullmatch(one):
        return last._replace(day=int(one), figures=False), last._replace(figures=False)
    first = _single(one)
    if first is None:
        return None
    if first.year is None and last.year is not None:
        earlier = (first.month, first.day) > (last.month, last.day) and not first.figures
        first = first._replace(year=last.year - 1 if earlier else last.year)
    if last.year is None:
        last = last._replace(year=first.year)
    return first, last


def _month_said_once(one: str, two: str) -> tuple[_Part, _Part] | None:
    """``July 10 – 19, 2025``: the last day is a figure, perhaps with a year."""
    found = _DAY_AND_YEAR.fullmatch(two)
    first = _single(one)
    if found is None or first is None or first.figures or first.year is not None:
        return None
    year = _year(found["y"])
    return first._replace(year=year), first._replace(day=int(found["d"]), year=year)


def _span(first: _Part, last: _Part, order: DayOrder, season: Season) -> Span | None:
    one, two = _day(first, order, season), _day(last, order, season)
    return None if one is None or two is None else (one, two)


def _day(part: _Part, order: DayOrder, season: Season) -> date | None:
    day, month = part.day, part.month
    if part.figures and order is DayOrder.MONTH_FIRST:
        day, month = month, day
    if part.year is not None:
        return _made(part.year, month, day)
    years = range(season.start.year, season.end.year + 1)
    made = [found for year in years if (found := _made(year, month, day)) is not None]
    inside = (found for found in made if season.start <= found <= season.end)
    return next(inside, None) or _made(season.year, month, day)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
