"""Every edit is a function from a plan to a plan, and can be undone."""

from datetime import date, timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from salonplanner.domain.changes import difference, patched
from salonplanner.domain.edits import (
    AcceptFinding,
    AddSalon,
    DuplicateSalons,
    Edit,
    MoveSalons,
    RelocateSalon,
    RemoveSalons,
    RenamePlan,
    ReviseSalons,
    SetTarget,
    TieSalons,
    UntieSalons,
    applied,
)
from salonplanner.domain.errors import PlanError, Problem
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import acceptances, amounts, cities, levels, plans, regions, salons, texts

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
FIRST = SAMPLE.salons[0]
PREFIXES = {code: region.abbreviation for code, region in SEEDS.gazetteer.regions.items()}
changed = msgspec.structs.replace
_days = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@st.composite
def edits(draw: st.DrawFn, plan: Plan) -> Edit:
    """Any edit that fits the plan."""
    choices: list[st.SearchStrategy[Edit]] = [
        st.builds(AddSalon, salon=salons(), index=st.none() | st.integers(0, len(plan.salons))),
        st.builds(SetTarget, region=regions, salons=st.integers(0, 40)),
        st.builds(RenamePlan, name=texts),
        st.builds(AcceptFinding, acceptance=acceptances()),
    ]
    if plan.salons:
        one = st.sampled_from([salon.id for salon in plan.salons])
        some = st.lists(one, min_size=1, unique=True).map(tuple)
        fields = st.fixed_dictionaries(
            {},
            optional={
                "name": texts,
                "level": levels,
                "city": cities,
                "start": _days,
                "status": st.sampled_from(Status),
                "visitors_override": st.none() | amounts,
                "locked": st.booleans(),
            },
        )
        choices += [
            st.builds(RemoveSalons, ids=some),
            st.builds(
                DuplicateSalons,
                ids=some,
                suffix=st.just("(copie)"),
                abbreviations=st.just(PREFIXES),
            ),
            st.builds(MoveSalons, starts=st.dictionaries(one, _days, min_size=1)),
            st.builds(ReviseSalons, ids=some, fields=fields),
            st.builds(RelocateSalon, id=one, region=regions, city=cities, venue=texts),
        ]
        if plan.events:
            event = st.sampled_from([event.id for event in plan.events])
            choices += [
                st.builds(TieSalons, ids=some, event=event),
                st.builds(UntieSalons, ids=some, event=event),
            ]
    return draw(st.one_of(choices))


@given(st.data(), plans())
def test_every_edit_undone_gives_the_plan_before(data: st.DataObject, plan: Plan) -> None:
    edit = data.draw(edits(plan))
    try:
        after = applied(edit, plan)
    except PlanError as error:
        assume(error.problem is not Problem.DUPLICATE_ID)
        raise
    changes = difference(plan, after)
    assert patched(after, changes.inverse) == plan
    assert patched(plan, changes) == after
    assert changes.empty == (after == plan)


@given(st.data(), plans())
def test_a_row_of_edits_is_undone_one_by_one(data: st.DataObject, plan: Plan) -> None:
    states = [plan]
    for _ in range(4):
        edit = data.draw(edits(states[-1]))
        try:
            states.append(applied(edit, states[-1]))
        except PlanError:
            continue
    present = states[-1]
    for before, after in reversed(list(pairwise(states))):
        present = patched(present, difference(before, after).inverse)
        assert present == before


def test_an_edit_that_changes_nothing_gives_the_same_plan() -> None:
    assert applied(RenamePlan(name=SAMPLE.name), SAMPLE) is SAMPLE


def test_an_edit_that_breaks_the_contract_is_refused() -> None:
    with pytest.raises(PlanError):
        applied(AddSalon(salon=FIRST), SAMPLE)
    with pytest.raises(PlanError):
        applied(ReviseSalons(ids=(FIRST.id,), fields={"exhibitors": -1}), SAMPLE)


@pytest.mark.parametrize(
    "edit",
    [
        RemoveSalons(ids=("none",)),
        MoveSalons(starts={"none": date(2025, 6, 1)}),
        ReviseSalons(ids=("none",), fields={}),
        RelocateSalon(id="none", region=RegionCode.MA_01),
        TieSalons(ids=("none",), event=SAMPLE.events[0].id),
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


def test_tying_twice_is_tying_once() -> None:
    event = SAMPLE.events[0].id
    edit = TieSalons(ids=(FIRST.id,), event=event)
    once = applied(edit, SAMPLE)
    assert once.salon(FIRST.id).ties.count(event) == 1
    assert applied(edit, once) is once
    undone = applied(UntieSalons(ids=(FIRST.id,), event=event), once)
    assert event not in undone.salon(FIRST.id).ties


def test_accepting_again_replaces_the_reason() -> None:
    first = Acceptance(code="city-clash", salons=("A", "B"), reason="one")
    again = Acceptance(code="city-clash", salons=("B", "A"), reason="two")
    plan = applied(AcceptFinding(acceptance=first), SAMPLE)
    assert applied(AcceptFinding(acceptance=again), plan).accepted == (again,)


def test_a_target_is_set_for_one_region() -> None:
    plan = applied(SetTarget(region=RegionCode.MA_03, salons=8), SAMPLE)
    assert plan.targets == {**SAMPLE.targets, RegionCode.MA_03: 8}
