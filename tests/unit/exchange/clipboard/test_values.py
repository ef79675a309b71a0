"""Cells read for a field."""

from datetime import date

import msgspec
import pytest

from salonplanner.domain.places import City, RegionCode
from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.trouble import Remark, Trouble
from salonplanner.exchange.clipboard.values import CellReader, checked_number
from salonplanner.language import Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
READER = CellReader(SAMPLE, SEEDS.gazetteer, Language("fr"), NAMES)


@pytest.mark.parametrize(
    "text",
    ["#REF!", "#N/A", "#VALEUR!", "#NOM ?", "#DIV/0!", "Err:502", "#SPILL!", "#ERROR!", "#NUL!"],
)
def test_formula_errors(text) -> None:
    found = READER.error_in(Cell(text))
    assert found is not None
    assert found.remark == Remark(trouble=Trouble.FORMULA_ERROR)


def test_a_cell_too_narrow() -> None:
    found = READER.error_in(Cell("####"))
    assert found is not None
    assert found.remark == Remark(trouble=Trouble.TOO_NARROW)


@pytest.mark.parametrize("text", ["#MonSalon", "#1", "Salon #N/A", "#"])
def test_texts_with_a_hash_are_texts(text) -> None:
    assert READER.error_in(Cell(text)) is None


def test_a_dash_is_a_blank_but_in_a_text() -> None:
    assert READER.is_blank(Cell("—"), Field.EXHIBITORS)
    assert READER.is_blank(Cell(" "), Field.NAME)
    assert not READER.is_blank(Cell("—"), Field.NAME)


@pytest.mark.parametrize(
    ("written", "text"), [("'=1", "=1"), ("''x", "'x"), ("'x", "'x"), ("=1", "=1"), (" x ", "x")]
)
def test_what_was_made_safe_is_itself_again(written, text) -> None:
    assert READER.text_of(Cell(written)) == text


def test_exact_values_leave_no_doubt() -> None:
    day = date(2025, 6, 12)
    assert READER.days(Cell("06/12/25", None, day)).day_first == (day, day)
    assert READER.days(Cell("45 820", 45820)).day_first == (day, day)
    assert READER.days(Cell("x", 0.0)).trouble is Trouble.NOT_A_DAY
    assert not READER.number(Cell("36.000", 36000)).doubtful


def test_cities_are_named_as_the_seeds_name_them() -> None:
    assert READER.word(Cell("FES"), Field.CITY).value == "Fès"
    unknown = READER.word(Cell("Fezz"), Field.CITY)
    assert unknown.value == "Fezz"
    assert not unknown.bad
    assert unknown.remark is not None
    assert "Fès" in READER.proposals(Cell("Fezz"), Field.CITY, unknown.remark)


def test_a_plans_own_cities_are_known() -> None:
    own = City(name="Imilchil-Centre", region=RegionCode.MA_08)
    plan = msgspec.structs.replace(SAMPLE, cities=(own,))
    reader = CellReader(plan, SEEDS.gazetteer, Language("fr"), NAMES)
    assert reader.word(Cell("imilchil centre"), Field.CITY).value == "Imilchil-Centre"
    assert reader.region_of("Imilchil-Centre") is RegionCode.MA_08


@pytest.mark.parametrize(
    ("text", "field", "trouble"),
    [
        ("Locall", Field.LEVEL, Trouble.UNKNOWN_LEVEL),
        ("Confrimé", Field.STATUS, Trouble.UNKNOWN_STATUS),
        ("Fès-Mekness", Field.REGION, Trouble.UNKNOWN_REGION),
        ("Tourisme estivale", Field.TIES, Trouble.UNKNOWN_EVENT),
    ],
)
def test_words_unknown_have_proposals(text, field, trouble) -> None:
    found = READER.word(Cell(text), field)
    assert found.bad
    assert found.remark is not None
    assert found.remark.trouble is trouble
    for proposal in READER.proposals(Cell(text), field, found.remark):
        assert not READER.word(Cell(proposal), field).bad
    assert READER.proposals(Cell(text), field, found.remark)


def test_texts_have_their_limits() -> None:
    assert READER.word(Cell("x" * 32_001), Field.NOTES).bad
    assert READER.word(Cell("a\x07b"), Field.NAME).bad
    assert READER.word(Cell("OR 01"), Field.ID).bad


@pytest.mark.parametrize(
    ("value", "field", "expected"),
    [(12.0, Field.EXHIBITORS, 12), (1.5, Field.BUDGET_MAD, 1.5), (7.0, Field.DAYS, 7)],
)
def test_numbers_that_fit(value, field, expected) -> None:
    assert checked_number(value, field).value == expected


@pytest.mark.parametrize(
    ("value", "field", "trouble"),
    [
        (-1.0, Field.BUDGET_MAD, Trouble.NEGATIVE),
        (1e16, Field.BUDGET_MAD, Trouble.TOO_LARGE),
        (1.5, Field.EXHIBITORS, Trouble.NOT_WHOLE),
        (0.0, Field.DAYS, Trouble.NOT_WHOLE),
    ],
)
def test_numbers_that_do_not(value, field, trouble) -> None:
    remark = checked_number(value, field).remark
    assert remark is not None
    assert remark.trouble is trouble
