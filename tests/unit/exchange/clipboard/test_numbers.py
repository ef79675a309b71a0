"""Numbers as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.exchange.clipboard.numbers import Counted, DecimalSign, read_number
from salonplanner.exchange.clipboard.trouble import Trouble
from salonplanner.language import Language

SPACES = (" ", "\u00a0", "\u202f", "\u2009", "\u2008", "'", "’", "\u2007")


@pytest.mark.parametrize("space", SPACES)
def test_every_kind_of_space_parts_thousands(space) -> None:
    assert read_number(f"36{space}000").comma == 36_000
    assert read_number(f"1{space}250{space}000,50 MAD").comma == 1_250_000.5
    assert not read_number(f"36{space}000").doubtful


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("36000", 36_000), ("0", 0), ("1,5", 1.5), ("1.5", 1.5), ("0.750", 0.75), (",5", 0.5)),
        *(("750 000 MAD", 750_000), ("0,75 MDH", 750_000), ("52,5 MDH", 52_500_000)),
        *(("750 KDH", 750_000), ("1,2 million", 1_200_000), ("2 millions de dirhams", 2_000_000)),
        *(("MAD 750000", 750_000), ("750 000,00 DH", 750_000), ("36 000 visiteurs", 36_000)),
        *(("1.234.567", 1_234_567), ("1,234,567", 1_234_567), ("1.234,50", 1234.5)),
        *(("1,234.50", 1234.5), ("1,5E+06", 1_500_000), ("+12", 12), ("12.", 12)),
        ("750 000 درهم", 750_000),
    ],
)
def test_certain_numbers(text, value) -> None:
    found = read_number(text)
    assert found.trouble is None
    assert found.comma == found.point == value


@pytest.mark.parametrize("text", ["-12", "−12", "(12)", "– 12"])
def test_below_zero(text) -> None:
    assert read_number(text).comma == -12


def test_three_digits_after_a_sign_could_be_either() -> None:
    point = read_number("36.000")
    assert point.doubtful
    assert (point.comma, point.point) == (36_000, 36)
    comma = read_number("36,000")
    assert (comma.comma, comma.point) == (36, 36_000)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("1,5", DecimalSign.COMMA),
        ("1.234,5", DecimalSign.COMMA),
        ("1.234.567", DecimalSign.COMMA),
        ("1.5", DecimalSign.POINT),
        ("1,234,567", DecimalSign.POINT),
        ("36000", None),
        ("36.000", None),
    ],
)
def test_what_proves_the_sign(text, sign) -> None:
    assert read_number(text).proves is sign


@pytest.mark.parametrize(
    "text",
    [
        *("", "abc", "12 06 2025", "12/06/2025", "1 2 3", "36 00", "36 000 à 40 000", "~", "12 kg"),
        *("1.2.3", "1,2,3", "12a34", "--5", "1..5", "#REF!", "36 000 000 00"),
    ],
)
def test_no_number(text) -> None:
    assert read_number(text).trouble is Trouble.NOT_A_NUMBER


def test_a_percentage_is_none() -> None:
    assert read_number("45 %").trouble is Trouble.A_PERCENTAGE


@given(st.integers(0, 10**12), st.sampled_from(["fr", "en"]))
def test_reads_what_the_program_writes(value, code) -> None:
    found = read_number(Language(code).number(value))
    sign = DecimalSign.COMMA if code == "fr" else DecimalSign.POINT
    assert found.with_sign(sign) == value


@given(st.text(max_size=30))
def test_no_text_raises(text) -> None:
    found = read_number(text)
    assert (found.trouble is not None) == (found.comma is None and found.point is None)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        *(
            ("120", None),
            ("1,2 million", None),
            ("120 DH", Counted.MONEY),
            ("MAD 120", Counted.MONEY),
        ),
        *(("0,75 MDH", Counted.MONEY), ("36 000 visiteurs", Counted.PEOPLE)),
        *(("12 stands", Counted.PEOPLE), ("5 jours", Counted.DAYS), ("(120)", None)),
    ],
)
def test_a_unit_says_what_is_counted(text, counted) -> None:
    assert read_number(text).counted is counted
