"""The plan: what it writes out, what it finds by id, and which salons count."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.baseline import Baseline, LevelMix
from salonplanner.domain.events import Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan, Provenance, ProvenanceStatus
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.scenario import reference
from salonplanner.domain.season import Season
from tests.strategies import plans

DAY = date(2025, 7, 1)
ONE = Salon(
    id="OR-01",
    name="Oujda",
    level=Level.LOCAL,
    region=RegionCode.MA_02,
    city="Oujda",
    start=DAY,
    end=DAY,
)
OTHER = msgspec.structs.replace(ONE, id="OR-02", status=Status.CANCELLED)
EVENT = Event(id="fair", name="Fair", start=DAY, end=DAY)
LENGTHS = {Level.NATIONAL: (4, 31), Level.LOCAL: (3, 9), Level.REGIONAL: (5, 21)}
PLAN = Plan(
    season=Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31)),
    baseline=Baseline(
        year=2024,
        salons=3,
        visitors=30,
        turnover_mad=300,
        level_mix=LevelMix(local=1, regional=1, national=1),
    ),
    targets={RegionCode.MA_02: 2},
    events=(EVENT,),
    scenarios=(reference(),),
    salons=(ONE, OTHER),
    level_days=LENGTHS,
)


def test_only_salons_that_are_not_cancelled_count() -> None:
    assert PLAN.active_salons == (ONE,)


def test_what_has_an_id_is_found_by_it() -> None:
    assert PLAN.salon("OR-02") is OTHER
    assert PLAN.event("fair") is EVENT
    assert PLAN.scenario("reference") is PLAN.scenarios[0]


@pytest.mark.parametrize("find", [PLAN.salon, PLAN.event, PLAN.scenario])
def test_an_id_there_is_not(find: Callable[[str], object]) -> None:
    with pytest.raises(KeyError, match="nobody"):
        find("nobody")


def test_a_region_without_a_target_has_the_target_of_none() -> None:
    assert dict(PLAN.targets) == dict.fromkeys(RegionCode, 0) | {RegionCode.MA_02: 2}
    assert tuple(PLAN.targets) == tuple(RegionCode)


def test_lengths_are_kept_in_the_order_of_the_levels() -> None:
    assert tuple(PLAN.level_days.items()) == tuple((level, LENGTHS[level]) for level in Level)


def test_a_target_of_none_written_or_left_out_is_the_same_plan() -> None:
    written = msgspec.structs.replace(PLAN, targets=dict(PLAN.targets))
    assert written == PLAN


def test_nothing_of_a_plan_can_be_changed() -> None:
    with pytest.raises(AttributeError):
        PLAN.name = "other"  # pyright: ignore[reportAttributeAccessIssue]
    for mapping in (PLAN.targets, PLAN.level_days, PLAN.provenance):
        with pytest.raises(TypeError):
            mapping["x"] = 1  # pyright: ignore[reportIndexIssue]


def test_the_plan_does_not_follow_the_mapping_it_was_made_from() -> None:
    entries = {"baseline.visitors": Provenance(status=ProvenanceStatus.PUBLISHED)}
    plan = msgspec.structs.replace(PLAN, provenance=entries)
    entries.clear()
    assert list(plan.provenance) == ["baseline.visitors"]


@given(plans())
def test_active_salons_are_those_not_cancelled_in_order(plan: Plan) -> None:
    active = plan.active_salons
    assert [s for s in plan.salons if s.status is not Status.CANCELLED] == list(active)
    assert all(plan.salon(salon.id) is salon for salon in active)
