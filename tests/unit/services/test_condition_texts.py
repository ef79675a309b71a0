"""Conditions as they are typed: operators, spans, days without a year, months, and mistakes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.season import Season
from salonplanner.language import Language
from salonplanner.services.condition_texts import Kind, Mistake, Reading, example, read_condition
from salonplanner.services.conditions import Blank, Contains, Within, matcher

SEASON = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))
WINTER = Season(year=2025, start=date(2025, 11, 1), end=date(2026, 2, 28))
FRENCH = Reading(Language("fr"), SEASON, unit="MDH")
ENGLISH = Reading(Language("en"), SEASON)


def fits(
    text: str, value: date | str | float | None, kind: Kind = Kind.NUMBER, reading: Reading = FRENCH
) -> bool:
    condition = read_condition(text, kind, reading)
    assert condition is not None
    assert not isinstance(condition, Mistake), condition
    return matcher(condition)(value.toordinal() if isinstance(value, date) else value)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        (">= 50", 50, 49),
        ("≥50", 50, 49),
        ("> 50", 51, 50),
        ("<= 50", 50, 51),
        ("≤ 1 200", 1200, 1201),
        ("< 50", 49, 50),
        ("= 50", 50, 51),
        ("50", 50, 51),
        ("<> 50", 49, 50),
        ("≠ 50", 51, 50),
        ("10..20", 20, 21),
        ("10 .. 20", 10, 9),
        ("10…20", 15, 25),
        ("..20", -3, 21),
        ("10..", 99, 9),
        ("≥ 0,7 MDH", 0.7, 0.69),
        ("35 %", 35, 36),
        ("36 000", 36000, 36),
        ("36\u202f000", 36000, 36),
        ("-5..-1", -5, 0),
        ("50-100", 100, 101),
        ("50 – 100", 50, 49),
        ("50 à 100", 75, 101),
        ("-5--1", -1, 0),
        ("-5", -5, 5),
    ],
)
def test_numbers(text, inside, outside):
    assert fits(text, inside)
    assert not fits(text, outside)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("≥ 01/06", date(2025, 6, 1), date(2025, 5, 31)),
        (">= 1/7/2026", date(2026, 7, 1), date(2025, 7, 1)),
        ("> 15/07", date(2025, 7, 16), date(2025, 7, 15)),
        ("< 15/07", date(2025, 7, 14), date(2025, 7, 15)),
        ("15/07", date(2025, 7, 15), date(2025, 7, 16)),
        ("01/06..15/06", date(2025, 6, 15), date(2025, 6, 16)),
        ("juil.", date(2025, 7, 31), date(2025, 8, 1)),
        ("JUILLET 2026", date(2026, 7, 1), date(2025, 7, 1)),
        ("aout", date(2025, 8, 15), date(2025, 9, 1)),
        ("sept", date(2025, 9, 30), date(2025, 8, 31)),
        ("> juil.", date(2025, 8, 1), date(2025, 7, 31)),
        ("≥ juil.", date(2025, 7, 1), date(2025, 6, 30)),
        ("< juil.", date(2025, 6, 30), date(2025, 7, 1)),
        ("juin..août", date(2025, 8, 31), date(2025, 9, 1)),
        ("14 juil.", date(2025, 7, 14), date(2025, 7, 15)),
        ("1er août", date(2025, 8, 1), date(2025, 8, 2)),
        ("2025-07-14", date(2025, 7, 14), date(2025, 7, 15)),
        ("01/07-31/07", date(2025, 7, 31), date(2025, 8, 1)),
        ("1er juillet au 14 juillet", date(2025, 7, 14), date(2025, 7, 15)),
        ("juin – août", date(2025, 8, 31), date(2025, 9, 1)),
        ("juin à août", date(2025, 6, 1), date(2025, 9, 1)),
    ],
)
def test_days(text, inside, outside):
    assert fits(text, inside, Kind.DAY)
    assert not fits(text, outside, Kind.DAY)


def test_months_are_named_in_the_windows_language():
    assert fits("jul", date(2025, 7, 2), Kind.DAY, ENGLISH)
    assert isinstance(read_condition("juil.", Kind.DAY, ENGLISH), Mistake)


def test_a_day_without_a_year_is_the_seasons():
    reading = Reading(Language("fr"), WINTER)
    assert fits("15/01", date(2026, 1, 15), Kind.DAY, reading)
    assert fits("15/12", date(2025, 12, 15), Kind.DAY, reading)
    assert fits("janv.", date(2026, 1, 31), Kind.DAY, reading)
    assert fits("novembre..février", date(2026, 2, 28), Kind.DAY, reading)


@pytest.mark.parametrize("text", ["many", ">", ">= ", "10..x", "..", "1..2..3", "5 MADs", "≥ ≥ 5"])
def test_what_is_no_number_is_said(text):
    mistake = read_condition(text, Kind.NUMBER, FRENCH)
    assert isinstance(mistake, Mistake)
    assert "10..20" in mistake.sentence


@pytest.mark.parametrize("text", ["31/02", "jui", "demain", "≥ 35/07", "01/01/1500", "juin 9999"])
def test_what_is_no_day_is_said(text):
    mistake = read_condition(text, Kind.DAY, FRENCH)
    assert isinstance(mistake, Mistake)
    assert "01/06" in mistake.sentence


def test_a_span_turned_round_is_said():
    assert isinstance(read_condition("20..10", Kind.NUMBER, FRENCH), Mistake)
    assert isinstance(read_condition("août..juin", Kind.DAY, FRENCH), Mistake)


@pytest.mark.parametrize("kind", list(Kind))
def test_blanks_and_their_contrary(kind):
    assert read_condition("  ", kind, FRENCH) is None
    assert read_condition("=", kind, FRENCH) == Blank(text="=")
    if kind is not Kind.TEXT:
        assert fits("<>", 0, kind)
        assert not fits("≠", None, kind)


def test_texts_are_taken_as_they_are():
    assert read_condition(" Fès ", Kind.TEXT, FRENCH) == Contains(text="Fès")


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.DAY])
def test_each_example_can_be_read(kind):
    for text in example(kind, FRENCH).split(", "):
        assert isinstance(read_condition(text, kind, FRENCH), Within)


@given(text=st.text(max_size=12), kind=st.sampled_from(Kind))
def test_any_text_is_read_or_refused_with_a_sentence(text, kind):
    found = read_condition(text, kind, FRENCH)
    if isinstance(found, Mistake):
        assert found.sentence
    elif isinstance(found, Contains | Within | Blank):
        assert read_condition(found.text, kind, FRENCH) is not None


@pytest.mark.parametrize("reading", [FRENCH, ENGLISH])
def test_a_sentence_of_examples_ends_with_one_point(reading):
    found = read_condition("nulle part", Kind.DAY, reading)
    assert isinstance(found, Mistake)
    assert not found.sentence.endswith("..")
