"""What filling down and emptying change, without a window."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.edits import ReviseEach, applied
from salonplanner.domain.places import RegionCode
from salonplanner.language import Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.ui.models.column import BLANKS
from salonplanner.ui.models.columns import salon_columns
from salonplanner.ui.table.filling import emptied, filled

SAMPLE = sample_plan(load_seeds())
COLUMNS = {column.key: column for column in salon_columns(Language("fr"))}
keys = st.lists(st.sampled_from(sorted(COLUMNS)), unique=True, min_size=1, max_size=4)
rows = st.lists(st.integers(0, 69), unique=True, min_size=2, max_size=6)


def chosen(columns, numbers):
    salons = [SAMPLE.salons[number] for number in numbers]
    return [(COLUMNS[key], salons) for key in columns]


@given(columns=keys, numbers=rows)
def test_after_filling_each_cell_below_holds_the_first(columns, numbers):
    fields = filled(chosen(columns, numbers))
    plan = applied(ReviseEach(fields=fields), SAMPLE) if fields else SAMPLE
    first, *others = [SAMPLE.salons[number].id for number in numbers]
    assert plan.salon(first) is SAMPLE.salon(first) or plan.salon(first) == SAMPLE.salon(first)
    for key in columns:
        field = COLUMNS[key].field
        for salon_id in others if field else ():
            assert getattr(plan.salon(salon_id), field) == getattr(plan.salon(first), field)
    untouched = {s.id for s in SAMPLE.salons} - set(others)
    assert all(plan.salon(salon_id) == SAMPLE.salon(salon_id) for salon_id in untouched)


@given(columns=keys, numbers=rows)
def test_emptying_changes_only_what_may_be_empty(columns, numbers):
    fields = emptied(chosen(columns, numbers))
    may = {COLUMNS[key].field for key in columns if COLUMNS[key].clears}
    assert {field for changes in fields.values() for field in changes} <= may
    plan = applied(ReviseEach(fields=fields), SAMPLE) if fields else SAMPLE
    for key in columns:
        column = COLUMNS[key]
        if column.clears:
            for number in numbers:
                salon = plan.salon(SAMPLE.salons[number].id)
                assert getattr(salon, column.field) == BLANKS[column.editor]


def test_another_region_takes_city_and_venue_away_unless_they_are_filled_too():
    one = next(s for s in SAMPLE.salons if s.region is RegionCode.MA_01)
    two = next(s for s in SAMPLE.salons if s.region is RegionCode.MA_05)
    alone = filled([(COLUMNS["region"], [one, two])])
    assert alone[two.id] == {"region": one.region, "city": "", "venue": ""}
    both = filled([(COLUMNS["region"], [one, two]), (COLUMNS["city"], [one, two])])
    assert both[two.id] == {"region": one.region, "city": one.city, "venue": ""}


@pytest.mark.parametrize("key", ["days", "visitors", "id", "alert"])
def test_computed_columns_are_never_filled(key):
    assert filled(chosen([key], [1, 2, 3])) == {}


def test_the_first_day_alone_keeps_the_length():
    one, two = SAMPLE.salons[0], msgspec.structs.replace(SAMPLE.salons[9])
    fields = filled([(COLUMNS["start"], [one, two])])
    assert applied(ReviseEach(fields=fields), SAMPLE).salon(two.id).days == two.days
