"""Numbers as a language writes them, and read back.

Babel's own functions read the pattern anew at each call; a table of salons shows thousands of
figures, so the CLDR symbols are taken once and the digits grouped here. Halves are rounded away
from zero, as spreadsheets show them.
"""

import math
import re
from decimal import ROUND_HALF_UP, Decimal

from babel.core import Locale

MINUS = "\u2212"
_EXACT = 1e15
"""From here on a float has no digits left to round."""
_DIGITS = re.compile("[0-9]")
_ANY_MINUS = str.maketrans(dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d", "-"))
_MARKS = str.maketrans(dict.fromkeys("\u200e\u200f\u061c'’", None))


class NumberFormats:
    """The digits, signs and groups of one CLDR locale."""

    def __init__(self, locale: Locale) -> None:
        symbols = locale.number_symbols["latn"]
        self._group: str = symbols["group"]
        self._decimal: str = symbols["decimal"]
        self._minus: str = symbols["minusSign"].replace("-", MINUS)
        self._plus: str = symbols["plusSign"]
        self._infinity: str = symbols["infinity"]
        # CLDR has a wide no-break space before the French sign, the house a narrow one.
        suffix: str = locale.percent_formats[None].suffix[0].replace("\u00a0", "\u202f")
        self._percent = suffix.replace("%", symbols["percentSign"])
        self._table = str.maketrans({",": self._group, ".": self._decimal, "-": self._minus})

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with so many decimals; a dash for what is not a number."""
        if isinstance(value, int) and decimals == 0:
            return f"{value:,}".translate(self._table)
        value = float(value)
        if not math.isfinite(value):
            return self._unbounded(value)
        if abs(value) >= _EXACT:
            return f"{value:,.{decimals}f}".translate(self._table)
        return self._digits(Decimal(repr(value)), decimals)

    def signed(self, value: float, decimals: int = 0) -> str:
        """A number with its sign, none where it shows as zero."""
        text = self.number(value, decimals)
        return self._plus + text if self._above_zero(value, text) else text

    def percent(self, fraction: float, decimals: int = 1, *, signed: bool = False) -> str:
        """A fraction as a percentage: 0.08 is 8 %."""
        value = float(fraction)
        if not math.isfinite(value):
            text = self._unbounded(value)
        else:
            text = self._digits(Decimal(repr(value)).scaleb(2), decimals)
        if signed and self._above_zero(value, text):
            text = self._plus + text
        return text + self._percent

    def parse(self, text: str) -> float | None:
        """The number a text stands for, whatever its spaces and minus; None where it is none.

        The language's own decimal sign counts. The other one of point and comma parts groups where
        it can (36.000 is what a Moroccan system shows), else it is taken for the decimal sign too.
        """
        bare = "".join(text.translate(_ANY_MINUS).translate(_MARKS).split())
        plain = self._plain(bare)
        if plain is None:
            return None
        try:
            value = float(plain)
        except ValueError:
            return None
        return value if math.isfinite(value) else None

    def _digits(self, value: Decimal, decimals: int) -> str:
        if abs(value) < Decimal(_EXACT):
            value = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        # What rounds to zero has no sign.
        return f"{value if value else abs(value):,.{decimals}f}".translate(self._table)

    def _unbounded(self, value: float) -> str:
        if math.isnan(value):
            return "–"
        return self._minus + self._infinity if value < 0 else self._infinity

    def _above_zero(self, value: float, text: str) -> bool:
        return value > 0 and any(sign in text for sign in (self._infinity, *"123456789"))

    def _plain(self, text: str) -> str | None:
        """The text with a decimal point and no groups, or None where it is no number."""
        sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text.removeprefix("+"))
        if not _DIGITS.search(digits) or set(digits) - set("0123456789.,"):
            return None
        own, other = (",", ".") if self._decimal == "," else (".", ",")
        if own in digits:
            whole, _, rest = digits.rpartition(own)
            if own in whole or other in rest or not _grouped(whole, other):
                return None
            return f"{sign}{whole.replace(other, '') or '0'}.{rest}"
        if other in digits and (digits[0] == "0" or not _grouped(digits, other)):
            whole, _, rest = digits.rpartition(other)
            return None if other in whole else f"{sign}{whole or '0'}.{rest}"
        return sign + digits.replace(other, "")


def _grouped(digits: str, sign: str) -> bool:
    """Whether a sign in a whole number stands where groups of three are parted."""
    first, *rest = digits.split(sign)
    return not rest or (1 <= len(first) <= 3 and all(len(group) == 3 for group in rest))
