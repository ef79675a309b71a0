"""The difference of two plans: by id, order apart, and made undone again."""

from datetime import date, timedelta

import msgspec
from hypothesis import assume, given
from hypothesis import strategies as st

from salonplanner.domain.changes import ChangeSet, difference, patched
from salonplanner.domain.places import RegionCode, Venue
from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.salon import Level
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans, salons

SAMPLE = sample_plan(load_seeds())
changed = msgspec.structs.replace


@given(plans(), plans())
def test_the_change_from_one_plan_to_another_leads_there(before: Plan, after: Plan) -> None:
    """Salons new to a plan stand at their place; of those in both the order does not count."""
    kept = {salon.id for salon in before.salons} & {salon.id for salon in after.salons}
    assume(len(kept) < 2)
    ties_alike = all(
        set(before.salon(found).ties) != set(after.salon(found).ties)
        or before.salon(found).ties == after.salon(found).ties
        for found in kept
    )
    assume(ties_alike)
    changes = difference(before, after)
    assert patched(before, changes) == after
    assert patched(after, changes.inverse) == before


@given(plans())
def test_a_plan_does_not_differ_from_itself(plan: Plan) -> None:
    assert difference(plan, plan).empty
    assert difference(plan, msgspec.structs.replace(plan)).empty


@given(plans(), st.randoms())
def test_the_order_of_the_salons_does_not_count(plan: Plan, random: st.DrawFn) -> None:
    salons = list(plan.salons)
    random.shuffle(salons)  # type: ignore[attr-defined]
    assert difference(plan, changed(plan, salons=tuple(salons))).empty


def test_ties_are_a_set() -> None:
    salon = next(salon for salon in SAMPLE.salons if len(salon.ties) >= 2)
    turned = changed(salon, ties=salon.ties[::-1])
    others = tuple(turned if other is salon else other for other in SAMPLE.salons)
    assert difference(SAMPLE, changed(SAMPLE, salons=others)).empty


@given(salons(), salons())
def test_each_field_that_differs_is_named(one: object, two: object) -> None:
    before = changed(SAMPLE, events=(), salons=(changed(one, id="A", ties=()),))  # type: ignore[type-var]
    after = changed(SAMPLE, events=(), salons=(changed(two, id="A", ties=()),))  # type: ignore[type-var]
    changes = difference(before, after)
    named = {change.field: (change.old, change.new) for change in changes.field_changes()}
    old, new = before.salons[0], after.salons[0]
    for field in old.__struct_fields__:
        values = getattr(old, field), getattr(new, field)
        assert (field in named) == (values[0] != values[1])
        if field in named:
            assert named[field] == values


def test_added_and_removed_salons_are_told_with_their_place() -> None:
    fewer = changed(SAMPLE, salons=SAMPLE.salons[:3] + SAMPLE.salons[5:])
    changes = difference(SAMPLE, fewer)
    assert [placed.index for placed in changes.removed] == [3, 4]
    assert changes.touched == {SAMPLE.salons[3].id, SAMPLE.salons[4].id}
    back = changes.inverse
    assert [placed.salon for placed in back.added] == list(SAMPLE.salons[3:5])
    assert patched(fewer, back) == SAMPLE


def others(after: Plan) -> dict[str, tuple[object, object]]:
    changes = difference(SAMPLE, after).other_changes()
    return {change.path: (change.old, change.new) for change in changes}


def test_what_is_no_salon_is_named_by_its_path() -> None:
    event = SAMPLE.events[0]
    central = SAMPLE.scenario("central")
    month_weight = {**central.month_weight, "07": 1.5}
    scenarios = tuple(
        changed(scenario, month_weight=month_weight) if scenario is central else scenario
        for scenario in SAMPLE.scenarios
    )
    after = changed(
        SAMPLE,
        name="Autre",
        season=changed(SAMPLE.season, end=date(2025, 11, 30)),
        targets={**SAMPLE.targets, RegionCode.MA_01: 9},
        level_days={**SAMPLE.level_days, Level.LOCAL: (1, 2)},
        events=(changed(event, end=event.end + timedelta(1)), *SAMPLE.events[1:]),
        scenarios=scenarios,
    )
    assert others(after) == {
        "name": (SAMPLE.name, "Autre"),
        "season.end": (date(2025, 10, 31), date(2025, 11, 30)),
        "targets.MA-01": (6, 9),
        "level_days.local": ((3, 9), (1, 2)),
        f"events.{event.id}.end": (event.end, event.end + timedelta(1)),
        "scenarios.central.month_weight.07": (central.month_weight["07"], 1.5),
    }


def test_an_event_added_or_removed_is_told_whole() -> None:
    event = SAMPLE.events[0]
    assert others(changed(SAMPLE, events=SAMPLE.events[1:])) == {
        f"events.{event.id}": (event, None)
    }


def test_the_order_of_what_has_no_name_says_nothing() -> None:
    places = changed(SAMPLE.events[0].places, regions=(RegionCode.MA_01, RegionCode.MA_02))
    accepted = Acceptance(code="length", salons=("A",)), Acceptance(code="target")
    venues = Venue(name="Place", city="Fès"), Venue(name="Place", city="Rabat")
    one = changed(
        SAMPLE,
        accepted=accepted,
        venues=venues,
        events=(changed(SAMPLE.events[0], places=places),),
    )
    turned = changed(places, regions=places.regions[::-1])
    two = changed(
        one,
        accepted=accepted[::-1],
        venues=venues[::-1],
        events=(changed(SAMPLE.events[0], places=turned),),
    )
    assert not list(difference(one, two).other_changes())


def test_a_list_without_names_is_told_whole() -> None:
    accepted = (Acceptance(code="length", salons=("A",)),)
    assert others(changed(SAMPLE, accepted=accepted)) == {"accepted": ((), accepted)}


def test_nothing_is_empty() -> None:
    assert ChangeSet().empty
    assert ChangeSet().inverse == ChangeSet()
