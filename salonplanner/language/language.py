"""One language: its texts and its formats. It is passed to whoever writes for a reader."""

import datetime as dt
from collections.abc import Sequence

from babel.core import Locale

from salonplanner.language.catalogues import catalogue
from salonplanner.language.dates import DateFormats, Form
from salonplanner.language.numbers import NumberFormats

LANGUAGES = ("fr", "en")
"""Codes of the languages the program is complete in."""

# Always an explicit locale: fr_MA would write 2.520.000, and en puts the month before the day.
_LOCALES = {"fr": "fr", "en": "en_GB", "ar": "ar_MA"}
_FIRST_OF_MONTH = {"fr": "1er"}


class Language:
    """Texts, numbers and dates in the language of a code: ``fr`` or ``en``.

    Raises:
        ValueError: A language whose formats are not known.
    """

    def __init__(self, code: str) -> None:
        if code not in _LOCALES:
            known = ", ".join(_LOCALES)
            raise ValueError(f"unknown language {code!r}, expected one of {known}")
        locale = Locale.parse(_LOCALES[code])
        self.code = code
        self.rtl: bool = locale.text_direction == "rtl"
        self._texts = catalogue(code)
        self._numbers = NumberFormats(locale)
        self._dates = DateFormats(locale, _FIRST_OF_MONTH.get(code, "1"))
        self._lists = {name: str(text) for name, text in locale.list_patterns["standard"].items()}

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    def tr(self, message: str, /, **details: object) -> str:
        """A text by its English source, with its ``{details}`` put in.

        A detail that is a number or a date is written beforehand, as its place wants it.
        """
        text = self._texts.gettext(message)
        return text.format_map(details) if details else text

    def ntr(self, singular: str, plural: str, n: int, /, **details: object) -> str:
        """A text that counts; ``{n}`` is the number as the language writes it."""
        text = self._texts.ngettext(singular, plural, n)
        return text.format_map({"n": self.number(n), **details})

    def number(self, value: float, decimals: int = 0) -> str:
        """A number: ``2 520 000``."""
        return self._numbers.number(value, decimals)

    def signed(self, value: float, decimals: int = 0) -> str:
        """A number with its sign: ``+4``, ``−4``, ``0``."""
        return self._numbers.signed(value, decimals)

    def percent(self, fraction: float, decimals: int = 1, *, signed: bool = False) -> str:
        """A fraction as a percentage: 0.424 is ``42,4 %``."""
        return self._numbers.percent(fraction, decimals, signed=signed)

    def money(self, mad: float) -> str:
        """An amount in whole dirhams: ``850 500 MAD``."""
        return self.tr("{amount}\u00a0MAD", amount=self.number(mad))

    def millions(self, mad: float, decimals: int = 1) -> str:
        """An amount of dirhams in millions of them: ``52,5 MDH``."""
        return self.tr("{amount}\u00a0MDH", amount=self.number(mad / 1_000_000, decimals))

    def date(self, day: dt.date, form: Form = "wide") -> str:
        """A day: ``12 juin 2025``; abbreviated, ``10 juil. 2025``."""
        return self._dates.date(day, form)

    def date_numeric(self, day: dt.date) -> str:
        """A day in figures: ``12/06/2025``."""
        return self._dates.numeric(day)

    def date_time(self, moment: dt.datetime) -> str:
        """A moment to the minute: ``12 juin 2025 à 14:32``."""
        return self.tr("{date} at {time}", date=self.date(moment), time=f"{moment:%H:%M}")

    def day_month(self, day: dt.date, form: Form = "wide") -> str:
        """A day of a year that is known: ``12 juin``."""
        return self._dates.day_month(day, form)

    def date_range(self, start: dt.date, end: dt.date, year: bool = False) -> str:
        """First and last day: ``10–19 juil.``, ``28 juil.–3 août``."""
        return self._dates.span(start, end, year=year)

    def days(self, n: int) -> str:
        """A length: ``10 jours``."""
        return self.ntr("{n}\u00a0day", "{n}\u00a0days", n)

    def month(self, number: int, year: int | None = None, form: Form = "wide") -> str:
        """A month by its number, 1 to 12: ``juillet 2025``."""
        return self._dates.month(number, year, form)

    def weekday(self, day: dt.date, form: Form = "wide") -> str:
        """The day of the week: ``jeudi``, ``jeu.``."""
        return self._dates.weekday(day, form)

    def weekday_letter(self, day: dt.date) -> str:
        """The day of the week in one letter, as over the columns of a calendar: « L »."""
        return self._dates.weekday_letter(day)

    def list(self, items: Sequence[str]) -> str:
        """Things one after another: ``A, B et C``."""
        if not items:
            return ""
        if len(items) == 1:
            return items[0]
        if len(items) == 2:
            return self._joined("2", items[0], items[1])
        text = self._joined("start", items[0], items[1])
        for item in items[2:-1]:
            text = self._joined("middle", text, item)
        return self._joined("end", text, items[-1])

    def parse_number(self, text: str) -> float | None:
        """The number somebody typed; None where it is none."""
        return self._numbers.parse(text)

    def parse_date(self, text: str) -> dt.date | None:
        """The day somebody typed, the day before the month; None where it is none."""
        return self._dates.parse(text)

    def _joined(self, pattern: str, one: str, other: str) -> str:
        return self._lists[pattern].format(one, other)
