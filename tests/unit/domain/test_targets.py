"""Targets shared over the regions, and how many salons each has."""

import msgspec
import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Status
from salonplanner.domain.targets import planned, shared_targets
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()


def test_seventy_are_shared_as_the_seeds_do():
    assert shared_targets(70, SEEDS.gazetteer) == SEEDS.targets()


@pytest.mark.parametrize("total", [0, 1, 11, 12, 69, 70, 72, 84, 200])
def test_all_are_shared_and_no_region_has_two_more_than_another(total):
    shared = shared_targets(total, SEEDS.gazetteer)
    assert sum(shared.values()) == total
    assert max(shared.values()) - min(shared.values()) <= 1
    assert list(shared) == list(RegionCode)


def test_the_least_populated_have_one_less():
    shared = shared_targets(71, SEEDS.gazetteer)
    assert [code for code, salons in shared.items() if salons == 5] == [RegionCode.MA_12]


def test_a_cancelled_salon_is_not_planned():
    plan = sample_plan(SEEDS)
    first = plan.salons[0]
    before = planned(plan)
    gone = msgspec.structs.replace(first, status=Status.CANCELLED)
    after = planned(msgspec.structs.replace(plan, salons=(gone, *plan.salons[1:])))
    assert after[first.region] == before[first.region] - (1 if first.active else 0)
    assert sum(before.values()) == len(plan.active_salons)
