"""Conditions as they are typed above a column: ``≥ 01/06``, ``10..20``, ``juil.``, ``= 5``."""

import calendar
import enum
import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple, TypeAlias

from salonplanner.domain.places import place_key
from salonplanner.domain.season import Season
from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.language import Language
from salonplanner.services.conditions import Blank, Condition, Contains, Within

_OPERATOR = re.compile(r"\s*(>=|=>|≥|<=|=<|≤|<>|≠|!=|>|<|=)?\s*(.*?)\s*", re.DOTALL)
_SPAN = re.compile(r"\s*(.*?)\s*(?:\.\.+|…)\s*(.*?)\s*", re.DOTALL)
_TO = re.compile(r"[-–—]|\b(?:à|au|to)\b")
_SIGNS = {
    ">=": "≥",
    "=>": "≥",
    "<=": "≤",
    "=<": "≤",
    "<>": "≠",
    "!=": "≠",
}
_MONTH = re.compile(r"([^\W\d]{3,}\.?)(?:\s+(\d{4}))?")
_DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:er)?\s+([^\W\d]{3,}\.?)(?:\s+(\d{4}))?")

Span: TypeAlias = tuple[float, float]


class Kind(enum.Enum):
    """What is typed above a column."""

    TEXT = enum.auto()
    NUMBER = enum.auto()
    DAY = enum.auto()


class Mistake(NamedTuple):
    """What was typed asks for nothing that can be understood: one sentence says why."""

    sentence: str


class Reading(NamedTuple):
    """How conditions are read: the language, the season whose year is meant, a column's unit."""

    language: Language
    season: Season
    unit: str = ""


def read_condition(text: str, kind: Kind, reading: Reading) -> Condition | Mistake | None:
    """The condition a text stands for, None for a blank one, a Mistake where it is none."""
    text = text.strip()
    if not text:
        return None
    if text in {"=", "<>", "≠", "!="}:
        return Blank(text="=") if text == "=" else Within(text="≠")
    if kind is Kind.TEXT:
        return Contains(text=text)
    read = _number if kind is Kind.NUMBER else _day
    parts = _SPAN.fullmatch(text)
    if parts is not None:
        return _between(parts[1], parts[2], read, kind, reading)
    compared = _compared(text, read, kind, reading)
    if not isinstance(compared, Mistake):
        return compared
    ends = _joined(text, read, reading)
    return _between(*ends, read, kind, reading) if ends else compared


def example(kind: Kind, reading: Reading) -> str:
    """What can be typed above a column of numbers or days."""
    language = reading.language
    if kind is Kind.NUMBER:
        return "≥ 50, 10..20"
    first, last = reading.season.start, reading.season.end
    month = language.month(min(12, first.month + 1), form="abbreviated")
    # Not the month at the end: its point would stand before that of a sentence.
    return f"≥ {_short(first)}, {month}, {_short(first)}..{_short(last)}"


def _short(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}"


def _compared(
    text: str, read: Callable[[str, Reading], Span | None], kind: Kind, reading: Reading
) -> Condition | Mistake:
    parts = _OPERATOR.fullmatch(text)
    sign, rest = (parts[1] or "", parts[2]) if parts else ("", text)
    sign = _SIGNS.get(sign, sign)
    span = read(rest, reading)
    if span is None:
        return _misread(kind, reading)
    low, high = span
    written = f"{sign} {rest}".strip()
    match sign:
        case "≥":
            return Within(text=written, low=low)
        case ">":
            return Within(text=written, low=high, low_included=False)
        case "≤":
            return Within(text=written, high=high)
        case "<":
            return Within(text=written, high=low, high_included=False)
        case "≠":
            return Within(text=written, low=low, high=high, outside=True)
        case _:
            return Within(text=written, low=low, high=high)


def _between(
    first: str,
    last: str,
    read: Callable[[str, Reading], Span | None],
    kind: Kind,
    reading: Reading,
) -> Condition | Mistake:
    low = read(first, reading) if first else None
    high = read(last, reading) if last else None
    if (first and low is None) or (last and high is None) or not (first or last):
        return _misread(kind, reading)
    if low is not None and high is not None and low[0] > high[1]:
        return Mistake(reading.language.tr("The first comes after the second: turn them round."))
    return Within(
        text=f"{first}..{last}",
        low=None if low is None else low[0],
        high=None if high is None else high[1],
    )


def _joined(
    text: str, read: Callable[[str, Reading], Span | None], reading: Reading
) -> tuple[str, str] | None:
    """Both ends of a span written as people write it: 50-100, 01/07 – 31/07, juin à août."""
    cuts = ((text[: one.start()].strip(), text[one.end() :].strip()) for one in _TO.finditer(text))
    ends = [
        (first, last)
        for first, last in cuts
        if first and last and read(first, reading) and read(last, reading)
    ]
    return ends[0] if len(ends) == 1 else None


def _misread(kind: Kind, reading: Reading) -> Mistake:
    tr = reading.language.tr
    examples = example(kind, reading)
    if kind is Kind.NUMBER:
        return Mistake(tr("Enter a number or a span: {examples}.", examples=examples))
    return Mistake(tr("Enter a day, a month or a span: {examples}.", examples=examples))


def _number(text: str, reading: Reading) -> Span | None:
    bare = text
    for unit in filter(None, (reading.unit, "%")):
        bare = bare.removesuffix(unit).rstrip()
    value = reading.language.parse_number(bare)
    return None if value is None else (value, value)


def _day(text: str, reading: Reading) -> Span | None:
    day = _numeric_day(text, reading) or _named_day(text, reading)
    if day is not None:
        return (day.toordinal(), day.toordinal()) if FIRST_YEAR <= day.year <= LAST_YEAR else None
    return _month(text, reading)


def _numeric_day(text: str, reading: Reading) -> date | None:
    parse = reading.language.parse_date
    found = parse(text)
    if found is not None:
        return found
    years = dict.fromkeys((reading.season.start.year, reading.season.end.year))
    days = [day for year in years if (day := parse(f"{text}/{year}"))]
    return _of_the_season(days, reading.season)


def _named_day(text: str, reading: Reading) -> date | None:
    parts = _DAY_OF_MONTH.fullmatch(text)
    month = _month_number(parts[2], reading.language) if parts else None
    if parts is None or month is None:
        return None
    return _numeric_day(f"{parts[1]}/{month}" + (f"/{parts[3]}" if parts[3] else ""), reading)


def _of_the_season(days: list[date], season: Season) -> date | None:
    within = [day for day in days if season.start <= day <= season.end]
    return next(iter(within or days), None)


def _month(text: str, reading: Reading) -> Span | None:
    parts = _MONTH.fullmatch(text)
    month = _month_number(parts[1], reading.language) if parts else None
    if parts is None or month is None:
        return None
    season = reading.season
    year = int(parts[2]) if parts[2] else season.start.year
    if not parts[2] and (year, month) < (season.start.year, season.start.month):
        year = season.end.year
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    last = calendar.monthrange(year, month)[1]
    return date(year, month, 1).toordinal(), date(year, month, last).toordinal()


def _month_number(name: str, language: Language) -> int | None:
    """The month whose name begins so; None where there is none, or more than one."""
    key = place_key(name)
    names = {
        number: {
            place_key(language.month(number)),
            place_key(language.month(number, form="abbreviated")),
        }
        for number in range(1, 13)
    }
    exact = [number for number, known in names.items() if key in known]
    begun = [number for number, known in names.items() if any(k.startswith(key) for k in known)]
    found = exact or begun
    return found[0] if len(found) == 1 else None
