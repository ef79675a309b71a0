"""Rules about the programme as a whole."""

from typing import Any

import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Code, Severity
from salonplanner.domain.rules.programme import coop_stands
from salonplanner.domain.salon import Salon, Status
from tests.unit.domain.rules.programmes import ORIENTAL, SEEDS, found, plan, salon


def stands(name: str, coops: int | None, women: int | None, **fields: Any) -> Salon:
    return salon(name, coop_stands=coops, women_coop_stands=women, **fields)


@pytest.mark.parametrize(("wanted", "raised"), [(1, True), (2, False), (3, True), (0, True)])
def test_a_region_has_its_target(wanted: int, raised: bool) -> None:
    two = plan(
        salon("A-01", "06-01", "06-05"),
        salon("A-02", "08-01", "08-05"),
        salon("A-03", "09-01", "09-05", status=Status.CANCELLED),
        targets={ORIENTAL: wanted},
    )
    findings = found(two, Code.TARGET)
    assert [(f.region, f.salons, f.severity) for f in findings] == [
        (ORIENTAL, (), Severity.WARNING)
    ] * raised


def test_an_empty_season_misses_every_target() -> None:
    assert [f.region for f in found(SEEDS.empty_plan(2025), Code.TARGET)] == list(RegionCode)


@pytest.mark.parametrize(("women", "raised"), [(46, True), (47, False), (48, False), (0, True)])
def test_women_hold_their_share_of_the_stands(women: int, raised: bool) -> None:
    findings = found(plan(stands("A-01", 100, women)), Code.WOMEN_SHARE)
    assert [(f.severity, f.salons) for f in findings] == [(Severity.INFO, ())] * raised


def test_the_stands_are_counted_over_the_programme_where_both_are_entered() -> None:
    many = plan(
        stands("A-01", 10, 0, start=salon().start),
        stands("A-02", 10, 10),
        stands("A-03", 90, None),
        stands("A-04", None, 5),
        stands("A-05", 90, 0, status=Status.CANCELLED),
    )
    assert coop_stands(many) == (10, 20)
    assert coop_stands(many).share == 0.5
    assert found(many, Code.WOMEN_SHARE) == []
    more = plan(*many.salons, stands("A-06", 2, 0))
    assert len(found(more, Code.WOMEN_SHARE)) == 1


@pytest.mark.parametrize(("coops", "women"), [(None, None), (0, 0), (None, 0), (5, None)])
def test_without_stands_there_is_no_share(coops: int | None, women: int | None) -> None:
    empty = plan(stands("A-01", coops, women))
    assert found(empty, Code.WOMEN_SHARE) == []
    assert coop_stands(empty).share == 0
