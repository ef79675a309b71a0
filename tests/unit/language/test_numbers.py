"""Numbers: against Babel's own functions, and the house's rules beside them."""

import decimal
import math

import pytest
from babel import numbers as cldr
from babel.core import Locale
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.language.numbers import MINUS, NumberFormats

LOCALES = ("fr", "en_GB", "ar_MA")
FORMATS = {name: NumberFormats(Locale.parse(name)) for name in LOCALES}
finite = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e14, max_value=1e14)


def by_babel(value: float, pattern: str, locale: str) -> str:
    with decimal.localcontext(rounding=decimal.ROUND_HALF_UP, prec=60):
        text = cldr.format_decimal(
            decimal.Decimal(repr(value)), format=pattern, locale=locale, numbering_system="latn"
        )
    # The house writes a true minus, and none before a zero.
    text = text.replace("-", MINUS)
    return text if any(digit in text for digit in "123456789") else text.lstrip(MINUS)


def without_marks(text: str) -> str:
    """A text without the direction marks CLDR has in Arabic signs; Babel drops them too."""
    return text.replace("\u200e", "")


@given(st.integers(-(10**18), 10**18), st.sampled_from(LOCALES))
def test_whole_numbers_are_grouped_as_babel_groups_them(value: int, locale: str) -> None:
    text = FORMATS[locale].number(value)
    assert without_marks(text) == by_babel(value, "#,##0", locale)


@given(finite, st.integers(0, 4), st.sampled_from(LOCALES))
def test_numbers_with_decimals_are_written_as_babel_writes_them(
    value: float, decimals: int, locale: str
) -> None:
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    text = FORMATS[locale].number(value, decimals)
    assert without_marks(text) == by_babel(value, pattern, locale)


@given(st.integers(-(10**12), 10**12), st.integers(0, 3), st.sampled_from(LOCALES))
def test_what_is_written_reads_back(value: int, decimals: int, locale: str) -> None:
    formats, number = FORMATS[locale], value / 10**decimals
    # A whole number in groups reads as itself; so does any with one or two decimals.
    assert formats.parse(formats.number(number, decimals)) == pytest.approx(number, abs=1e-9)


@given(st.floats(), st.integers(0, 3), st.sampled_from(LOCALES))
def test_any_float_has_a_text(value: float, decimals: int, locale: str) -> None:
    formats = FORMATS[locale]
    assert formats.number(value, decimals)
    assert formats.signed(value, decimals)
    assert formats.percent(value, decimals, signed=True)


@given(st.text())
def test_any_text_reads_as_a_finite_number_or_none(text: str) -> None:
    for formats in FORMATS.values():
        value = formats.parse(text)
        assert value is None or math.isfinite(value)


def test_french_groups_with_narrow_spaces() -> None:
    assert FORMATS["fr"].number(2_520_000) == "2\u202f520\u202f000"


def test_halves_go_away_from_zero_as_in_a_spreadsheet() -> None:
    french = FORMATS["fr"]
    assert [french.number(value) for value in (0.5, 1.5, 2.5, -2.5)] == ["1", "2", "3", "−3"]
    assert french.number(1.005, 2) == "1,01"


def test_what_rounds_to_zero_has_no_sign() -> None:
    french = FORMATS["fr"]
    assert french.number(-0.4) == "0"
    assert french.signed(0.04, 1) == "0,0"
    assert french.signed(-0.04, 1) == "0,0"
    assert french.percent(0.0004, signed=True) == "0,0\u202f%"


def test_signs() -> None:
    french = FORMATS["fr"]
    assert french.signed(4.6, 1) == "+4,6"
    assert french.signed(-4.6, 1) == "−4,6"
    assert french.percent(0.08, 0, signed=True) == "+8\u202f%"
    assert FORMATS["en_GB"].percent(-0.424, signed=True) == "−42.4%"


def test_percentages_are_exact() -> None:
    assert FORMATS["fr"].percent(0.29, 13) == "29,0000000000000\u202f%"


@pytest.mark.parametrize(("value", "text"), [(math.nan, "–"), (math.inf, "∞"), (-math.inf, "−∞")])
def test_what_has_no_digits(value: float, text: str) -> None:
    assert FORMATS["fr"].number(value) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 520 000", 2_520_000),
        ("2\u202f520\u202f000", 2_520_000),
        ("2\u00a0520\u00a0000,5", 2_520_000.5),
        ("2.520.000", 2_520_000),
        ("36.000", 36_000),
        ("0.125", 0.125),
        ("12.5", 12.5),
        ("1,234", 1.234),
        (",5", 0.5),
        ("−4,5", -4.5),
        ("-4,5", -4.5),
        ("+3", 3),
        ("1.234,5", 1234.5),
    ],
)
def test_reading_in_french(text: str, value: float) -> None:
    assert FORMATS["fr"].parse(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("2,520,000", 2_520_000), ("1,234.5", 1234.5), ("0,125", 0.125), ("1.234", 1.234)],
)
def test_reading_in_english(text: str, value: float) -> None:
    assert FORMATS["en_GB"].parse(text) == value


@pytest.mark.parametrize(
    "text", ["", " ", "-", ",", ".", "abc", "1,2,3", "1.2,3.4", "1e5", "nan", "inf", "٣", "12 %"]
)
def test_what_is_no_number(text: str) -> None:
    assert FORMATS["fr"].parse(text) is None
