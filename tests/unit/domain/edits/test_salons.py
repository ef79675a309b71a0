"""Edits of salons: added, removed, copied, moved, revised."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.edits import (
    AddSalon,
    AddSalons,
    DuplicateSalons,
    Edit,
    MoveSalons,
    RelocateSalon,
    RemoveSalons,
    ReviseEach,
    ReviseSalons,
    applied,
)
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Salon, Status
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.edit_strategies import PREFIXES
from tests.strategies import salons

SAMPLE = sample_plan(load_seeds())
FIRST = SAMPLE.salons[0]

changed = msgspec.structs.replace


@pytest.mark.parametrize(
    "edit",
    [
        RemoveSalons(ids=("none",)),
        MoveSalons(starts={"none": date(2025, 6, 1)}),
        ReviseSalons(ids=("none",), fields={}),
        RelocateSalon(id="none", region=RegionCode.MA_01),
        ReviseEach(fields={"none": {}}),
        DuplicateSalons(ids=("none",), suffix="(copie)", abbreviations=PREFIXES),
    ],
)
def test_an_unknown_salon_is_a_mistake_of_the_caller(edit: Edit) -> None:
    with pytest.raises(KeyError):
        applied(edit, SAMPLE)


def test_moving_keeps_the_length() -> None:
    start = FIRST.start + timedelta(3)
    for edit in (
        MoveSalons(starts={FIRST.id: start}),
        ReviseSalons(ids=(FIRST.id,), fields={"start": start}),
    ):
        moved = applied(edit, SAMPLE).salon(FIRST.id)
        assert (moved.start, moved.days) == (start, FIRST.days)


def test_a_first_and_last_day_given_together_stand() -> None:
    fields = {"start": date(2025, 7, 1), "end": date(2025, 7, 2)}
    assert applied(ReviseSalons(ids=(FIRST.id,), fields=fields), SAMPLE).salon(FIRST.id).days == 2


def test_a_salon_is_added_at_an_index() -> None:
    salon = changed(FIRST, id="NEW-1")
    assert applied(AddSalon(salon=salon, index=2), SAMPLE).salons[2] == salon
    assert applied(AddSalon(salon=salon), SAMPLE).salons[-1] == salon


@given(salons())
def test_a_copy_is_a_draft_without_what_is_the_originals(salon: Salon) -> None:
    original = changed(salon, ties=(), id="OR-07", start=FIRST.start, end=FIRST.end)
    plan = changed(SAMPLE, salons=(original,), events=())
    edit = DuplicateSalons(ids=("OR-07",), suffix="(copie)", abbreviations=PREFIXES)
    copy = edit.apply(plan).salons[1]
    assert copy.name == f"{original.name} (copie)"
    assert copy.status is Status.DRAFT
    assert (copy.ties, copy.locked) == ((), False)
    cleared = "visitors_override", "turnover_override", "actual_visitors", "actual_turnover_mad"
    assert [getattr(copy, field) for field in cleared] == [None] * 4
    assert copy.days == original.days
    assert not copy.overlaps(original)
    assert plan.season.holds(copy.start, copy.end)
    assert copy.id.startswith(f"{PREFIXES[original.region]}-")


def test_a_move_to_another_region_keeps_the_number_and_clears_the_place() -> None:
    edit = RelocateSalon(id=FIRST.id, region=RegionCode.MA_12)
    moved = applied(edit, SAMPLE).salon(FIRST.id)
    assert (moved.id, moved.region, moved.city, moved.venue) == (FIRST.id, "MA-12", "", "")


def test_salons_are_added_at_the_end() -> None:
    new = tuple(changed(FIRST, id=f"NEW-{number}") for number in (1, 2))
    assert applied(AddSalons(salons=new), SAMPLE).salons == (*SAMPLE.salons, *new)


def test_each_salon_takes_values_of_its_own() -> None:
    second = SAMPLE.salons[1]
    start = FIRST.start + timedelta(2)
    after = applied(
        ReviseEach(fields={FIRST.id: {"start": start}, second.id: {"city": "Oujda"}}), SAMPLE
    )
    assert after.salon(FIRST.id) == changed(FIRST, start=start, end=FIRST.end + timedelta(2))
    assert after.salon(second.id) == changed(second, city="Oujda")
