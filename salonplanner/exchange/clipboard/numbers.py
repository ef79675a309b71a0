"""Numbers as people write them in cells: 36 000, 36.000,50, 0,75 MDH.

A point or a comma before three digits parts thousands in one country and decimals in another. Such
a number is read both ways, and the column it stands in decides.
"""

import enum
import math
import re
from decimal import Decimal
from typing import NamedTuple

from salonplanner.exchange.clipboard.trouble import Trouble

_SPACE = r"[\s\u2060'’‘ʼ`´]"
"""What parts thousands, every width of space included."""
_GROUPED = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:{_SPACE}\d{{3}})+(?!\d|{_SPACE}+\d)")
_LOOSE = re.compile(rf"\d{_SPACE}+\d")
_SPACES = re.compile(rf"{_SPACE}+")
_MARKS = str.maketrans(dict.fromkeys("\u200e\u200f\u061c\u200b"))
_MINUS = str.maketrans(dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d", "-"))
_NUMBER = re.compile(r"(?P<sign>[-+]?)(?P<digits>\d[\d.,]*|[.,]\d+)(?P<unit>\D*)")
_EXPONENT = re.compile(r"[-+]?\d+(?:[.,]\d+)?[eE][-+]?\d{1,3}")
_UNITS = {
    **dict.fromkeys(("", "mad", "dh", "dhs", "dirham", "dirhams", "درهم", "د.م", "د.م."), 1),
    **dict.fromkeys(("mdh", "mdhs", "mmad", "million", "millions", "millionsdedirhams"), 1_000_000),
    **dict.fromkeys(("millionsmad", "millionsdh", "millionsdedh", "millionmad"), 1_000_000),
    **dict.fromkeys(("kdh", "kmad", "kdhs"), 1_000),
    **dict.fromkeys(("visiteurs", "visiteur", "visitors", "exposants", "exposant"), 1),
    **dict.fromkeys(("exhibitors", "stands", "stand", "coopératives", "cooperatives"), 1),
    **dict.fromkeys(("jours", "jour", "j", "days", "day"), 1),
}
"""What a number is multiplied by, by the unit written after it, without spaces."""
_PLAIN_UNITS = frozenset({"", "million", "millions"})
_DAY_UNITS = frozenset({"jours", "jour", "j", "days", "day"})
_PEOPLE_UNITS = frozenset(
    {
        *("visiteurs", "visiteur", "visitors", "exposants", "exposant", "exhibitors"),
        *("stands", "stand", "coopératives", "cooperatives"),
    }
)
_BEFORE = re.compile(r"^(?:mad|dhs?|د\.م\.?)(?=[-+\d])", re.IGNORECASE)


class DecimalSign(enum.StrEnum):
    """Which of the two signs parts the decimals."""

    COMMA = "comma"
    POINT = "point"

    @property
    def character(self) -> str:
        """The sign itself."""
        return "," if self is DecimalSign.COMMA else "."


class Counted(enum.StrEnum):
    """What a number counts, where a unit says it."""

    MONEY = "money"
    PEOPLE = "people"
    DAYS = "days"


class ReadNumber(NamedTuple):
    """A number by decimal sign: the same twice where there is no doubt.

    ``proves`` is the sign that the number cannot be read without.
    """

    comma: float | None = None
    point: float | None = None
    proves: DecimalSign | None = None
    trouble: Trouble | None = None
    counted: Counted | None = None

    @property
    def doubtful(self) -> bool:
        """Whether it could be either of two numbers."""
        return self.comma is not None and self.point is not None and self.comma != self.point

    def with_sign(self, sign: DecimalSign) -> float | None:
        """The number where that sign parts the decimals."""
        return self.comma if sign is DecimalSign.COMMA else self.point


def read_number(text: str) -> ReadNumber:
    """The number a text stands for; a percentage is none here, no figure of a salon being one."""
    joined = _GROUPED.sub(_without_spaces, text.translate(_MARKS))
    if _LOOSE.search(joined):
        # 12 06 2025 is no number of twelve millions.
        return ReadNumber(trouble=Trouble.NOT_A_NUMBER)
    signed = _SPACES.sub("", joined).translate(_MINUS)
    bare = _BEFORE.sub("", signed)
    money_before = bare != signed
    if bare.startswith("(") and bare.endswith(")"):
        bare = f"-{bare[1:-1]}"
    if _EXPONENT.fullmatch(bare):
        return _sure(float(bare.replace(",", ".")))
    found = _NUMBER.fullmatch(bare)
    if not found:
        return ReadNumber(trouble=Trouble.NOT_A_NUMBER)
    unit = found["unit"].casefold()
    if unit == "%":
        return ReadNumber(trouble=Trouble.A_PERCENTAGE)
    if unit not in _UNITS:
        return ReadNumber(trouble=Trouble.NOT_A_NUMBER)
    factor = _UNITS[unit] * (-1 if found["sign"] == "-" else 1)
    counted = Counted.MONEY if money_before and not unit else _counted(unit)
    return _read_digits(found["digits"].rstrip(".,"), factor)._replace(counted=counted)


def _counted(unit: str) -> Counted | None:
    if unit in _PLAIN_UNITS:
        return None
    if unit in _DAY_UNITS:
        return Counted.DAYS
    return Counted.PEOPLE if unit in _PEOPLE_UNITS else Counted.MONEY


def _without_spaces(found: re.Match[str]) -> str:
    return _SPACES.sub("", found[0])


def _read_digits(digits: str, factor: int) -> ReadNumber:
    comma = _value(digits, ",", factor)
    point = _value(digits, ".", factor)
    if comma is None and point is None:
        return ReadNumber(trouble=Trouble.NOT_A_NUMBER)
    if comma is not None and point is not None:
        return ReadNumber(comma, point)
    if comma is not None:
        return ReadNumber(comma, comma, DecimalSign.COMMA)
    return ReadNumber(point, point, DecimalSign.POINT)


def _value(digits: str, decimal: str, factor: int) -> float | None:
    """The value with that decimal sign; None where the digits cannot be read so."""
    group = "." if decimal == "," else ","
    whole, sign, rest = digits.partition(decimal)
    if (sign and not rest.isdigit()) or not _is_whole(whole, group):
        return None
    # Exact: 0.07 of a million is 70000, and a float makes a little more of it.
    value = float(Decimal(f"{whole.replace(group, '') or '0'}.{rest or '0'}") * factor)
    return value if math.isfinite(value) else None


def _is_whole(whole: str, group: str) -> bool:
    """Whether groups, if there are any, are of three digits and do not begin with a nought."""
    first, *others = whole.split(group)
    if not others:
        return first.isdigit() or not first
    return (
        first.isdigit()
        and len(first) <= 3
        and first[0] != "0"
        and all(len(part) == 3 and part.isdigit() for part in others)
    )


def _sure(value: float) -> ReadNumber:
    return (
        ReadNumber(value, value) if math.isfinite(value) else ReadNumber(trouble=Trouble.TOO_LARGE)
    )
