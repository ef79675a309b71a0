"""A language as everybody uses it."""

from datetime import UTC, date, datetime

import pytest

from salonplanner.language import LANGUAGES, Language


@pytest.fixture(scope="module")
def french() -> Language:
    return Language("fr")


@pytest.fixture(scope="module")
def english() -> Language:
    return Language("en")


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_can_be_made(code: str) -> None:
    language = Language(code)
    assert language.code == code
    assert not language.rtl
    assert repr(language) == f"Language({code!r})"


def test_arabic_formats_run_from_right_to_left() -> None:
    language = Language("ar")
    assert language.rtl
    assert language.number(2_520_000) == "2.520.000"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        Language("xx")


def test_details_are_put_in(english: Language) -> None:
    assert english.tr("add {name}", name="Salon {x} de Fès") == "add Salon {x} de Fès"


def test_a_text_without_details_may_hold_braces(english: Language) -> None:
    assert english.tr("a {brace}") == "a {brace}"


def test_a_lacking_detail_is_a_mistake(english: Language) -> None:
    with pytest.raises(KeyError):
        english.tr("add {name}", other="x")


def test_plurals_follow_the_language(french: Language, english: Language) -> None:
    assert english.days(0) == "0\u00a0days"
    assert french.days(0) == "0\u00a0jour"
    assert french.days(1) == "1\u00a0jour"
    assert french.days(1500) == "1\u202f500\u00a0jours"


def test_a_count_may_be_worded_by_its_caller(english: Language) -> None:
    assert english.ntr("{n} salon", "{n} salons", 2, n="two") == "two salons"


def test_money(french: Language, english: Language) -> None:
    assert french.money(850_500) == "850\u202f500\u00a0MAD"
    assert french.millions(52_500_000) == "52,5\u00a0MDH"
    assert english.money(850_500) == "850,500\u00a0MAD"
    assert english.millions(52_500_000, decimals=2) == "52.50\u00a0MDH"


def test_numbers(french: Language) -> None:
    assert french.number(2_520_000) == "2\u202f520\u202f000"
    assert french.signed(-4) == "−4"
    assert french.percent(0.424) == "42,4\u202f%"
    assert french.percent(0.08, 0, signed=True) == "+8\u202f%"
    assert french.parse_number("36 000") == 36_000


def test_days(french: Language) -> None:
    day = date(2025, 6, 12)
    assert french.date(day) == "12 juin 2025"
    assert french.date(date(2025, 7, 10), "abbreviated") == "10 juil. 2025"
    assert french.date_numeric(day) == "12/06/2025"
    assert french.day_month(day) == "12 juin"
    assert french.weekday(day) == "jeudi"
    assert french.month(7, 2025) == "juillet 2025"
    assert french.month(7, form="abbreviated") == "juil."
    assert french.date_range(day, date(2025, 6, 19)) == "12–19 juin"
    assert french.date_range(day, date(2025, 6, 19), year=True) == "12–19 juin 2025"
    assert french.parse_date("12/06/2025") == day


def test_a_moment(french: Language, english: Language) -> None:
    moment = datetime(2025, 6, 12, 9, 5, tzinfo=UTC)
    assert french.date_time(moment) == "12 juin 2025 à 09:05"
    assert english.date_time(moment) == "12 June 2025 at 09:05"


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A et B"),
        (["A", "B", "C"], "A, B et C"),
        (["A", "B", "C", "D"], "A, B, C et D"),
        (["{1}", "B"], "{1} et B"),
    ],
)
def test_lists(french: Language, items: list[str], text: str) -> None:
    assert french.list(items) == text
