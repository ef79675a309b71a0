"""Rows made into salons and changes."""

from datetime import date

import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.values import CellReader
from salonplanner.language import Language
from salonplanner.services.pasting.choices import Choices
from salonplanner.services.pasting.rows import (
    Given,
    Numbers,
    changes_of,
    contradictions,
    days_of,
    new_salon,
)
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.names import Names

SEEDS = load_seeds()
PLAN = sample_plan(SEEDS)
READER = CellReader(
    PLAN, SEEDS.gazetteer, Language("fr"), Names(SEEDS.gazetteer, SEEDS.event_names)
)
ONE, TWO = date(2025, 7, 1), date(2025, 7, 10)
SALON = PLAN.salons[0]


def given(values, blank=(), refused=()) -> Given:
    return Given(values, frozenset(blank), frozenset(refused))


@pytest.mark.parametrize(
    ("values", "days"),
    [
        ({Field.START: (ONE, ONE), Field.END: (TWO, TWO)}, (ONE, TWO)),
        ({Field.DATES: (ONE, TWO)}, (ONE, TWO)),
        ({Field.DATES: (ONE, ONE), Field.DAYS: 10}, (ONE, TWO)),
        ({Field.START: (ONE, ONE), Field.DAYS: 10}, (ONE, TWO)),
        ({Field.START: (ONE, TWO)}, (ONE, TWO)),
        ({Field.START: (ONE, ONE), Field.END: (TWO, TWO), Field.DAYS: 3}, (ONE, TWO)),
        ({Field.START: (ONE, ONE)}, (ONE, None)),
        ({Field.START: (ONE, ONE), Field.DAYS: 99999}, (ONE, None)),
    ],
)
def test_days_from_what_the_row_has(values, days) -> None:
    found = days_of(given(values), None)
    assert (found.get("start"), found.get("end")) == days


def test_a_salon_keeps_a_last_day_that_its_row_does_not_say() -> None:
    start = {Field.START: (ONE, ONE)}
    assert "end" not in days_of(given(start), SALON)
    assert days_of(given(start, blank=[Field.END]), SALON)["end"] == SALON.end
    assert changes_of(given(start, refused=[Field.END]), SALON, blanks=False)["end"] == SALON.end


def test_blanks_empty_what_may_be_empty_where_it_is_asked() -> None:
    row = given({}, blank=[Field.EXHIBITORS, Field.NAME, Field.STATUS, Field.TIES, Field.CITY])
    assert changes_of(row, SALON, blanks=False) == {}
    emptied = changes_of(row, SALON, blanks=True)
    assert emptied == {"exhibitors": None, "ties": (), "city": ""}


def test_a_new_salon_says_what_it_lacks() -> None:
    made = new_salon(given({Field.NAME: "x"}), "A-1", Choices(), READER)
    assert made.salon is None
    assert made.missing == (Field.LEVEL, Field.REGION, Field.START, Field.END)


def test_a_new_salon_takes_its_region_from_its_city_before_the_choice_for_all() -> None:
    row = given({Field.NAME: "x", Field.CITY: "Oujda", Field.DATES: (ONE, TWO)})
    choices = Choices(level=Level.LOCAL, region=RegionCode.MA_12)
    made = new_salon(row, "A-1", choices, READER)
    assert made.salon is not None
    assert made.salon.region is RegionCode.MA_02
    assert made.salon.level is Level.LOCAL


def test_contradictions_are_told_and_taken() -> None:
    import msgspec

    odd = msgspec.structs.replace(SALON, start=TWO, end=ONE, city="Oujda")
    assert set(contradictions(odd, READER)) == {Field.END, Field.CITY}
    assert contradictions(SALON, READER) == {}


def test_numbers_are_free_ones() -> None:
    numbers = Numbers(PLAN, SEEDS.gazetteer)
    first = numbers.take(RegionCode.MA_02)
    prefix, rank = first.split("-")
    following = f"{prefix}-{int(rank) + 1:02d}"
    numbers.keep([following])
    assert numbers.take(RegionCode.MA_02) == f"{prefix}-{int(rank) + 2:02d}"
