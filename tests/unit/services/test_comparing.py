"""The comparison of two plans is made of JSON's own types, and says what the difference says."""

import json

import msgspec
from hypothesis import given

from salonplanner.domain.plan import Plan
from salonplanner.services.comparing import compare
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SAMPLE = sample_plan(load_seeds())
changed = msgspec.structs.replace


@given(plans(), plans())
def test_any_two_plans_can_be_compared(old: Plan, new: Plan) -> None:
    comparison = compare(old, new)
    assert json.loads(json.dumps(comparison, allow_nan=False)) == comparison
    old_ids, new_ids = ({salon.id for salon in plan.salons} for plan in (old, new))
    assert {salon["id"] for salon in comparison["added"]} == new_ids - old_ids
    assert {salon["id"] for salon in comparison["removed"]} == old_ids - new_ids
    assert {change["id"] for change in comparison["changed"]} <= old_ids & new_ids


@given(plans())
def test_the_same_plan_has_no_difference(plan: Plan) -> None:
    assert not any(compare(plan, changed(plan)).values())


def test_fields_and_parts_are_named() -> None:
    first = SAMPLE.salons[0]
    salons = (changed(first, visitors_override=0.0, ties=()), *SAMPLE.salons[1:])
    comparison = compare(SAMPLE, changed(SAMPLE, salons=salons, chamber="Fès"))
    assert comparison["changed"] == [
        {"id": first.id, "field": "ties", "old": list(first.ties), "new": []},
        {"id": first.id, "field": "visitors_override", "old": None, "new": 0},
    ]
    assert comparison["other"] == [{"path": "chamber", "old": "", "new": "Fès"}]


def test_a_salon_added_is_told_whole() -> None:
    salon = changed(SAMPLE.salons[0], id="NEW-1")
    added = compare(SAMPLE, changed(SAMPLE, salons=(*SAMPLE.salons, salon)))["added"]
    assert len(added) == 1
    assert set(added[0]) == set(salon.__struct_fields__)
    assert added[0]["start"] == salon.start.isoformat()
