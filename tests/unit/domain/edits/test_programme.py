"""Edits of the programme: targets, usual lengths, what is accepted."""

from salonplanner.domain.edits import (
    AcceptFinding,
    SetLevelDays,
    SetTarget,
    SetTargets,
    WithdrawAcceptance,
    applied,
)
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Acceptance
from salonplanner.domain.salon import Level
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SAMPLE = sample_plan(load_seeds())


def test_accepting_again_replaces_the_reason() -> None:
    first = Acceptance(code="city-clash", salons=("A", "B"), reason="one")
    again = Acceptance(code="city-clash", salons=("B", "A"), reason="two")
    plan = applied(AcceptFinding(acceptance=first), SAMPLE)
    assert applied(AcceptFinding(acceptance=again), plan).accepted == (again,)


def test_an_acceptance_is_withdrawn_whatever_the_order_of_its_salons() -> None:
    kept = Acceptance(code="length", salons=("A",), reason="kept")
    gone = Acceptance(code="city-clash", salons=("A", "B"), reason="gone")
    plan = SAMPLE
    for acceptance in (kept, gone):
        plan = applied(AcceptFinding(acceptance=acceptance), plan)
    edit = WithdrawAcceptance(code="city-clash", salons=("B", "A"))
    assert applied(edit, plan).accepted == (kept,)


def test_a_target_is_set_for_one_region() -> None:
    plan = applied(SetTarget(region=RegionCode.MA_03, salons=8), SAMPLE)
    assert plan.targets == {**SAMPLE.targets, RegionCode.MA_03: 8}


def test_targets_are_set_together() -> None:
    wanted = {RegionCode.MA_03: 8, RegionCode.MA_04: 0}
    assert applied(SetTargets(targets=wanted), SAMPLE).targets == {**SAMPLE.targets, **wanted}


def test_usual_lengths_are_set_for_one_level() -> None:
    after = applied(SetLevelDays(level_days={Level.LOCAL: (2, 4)}), SAMPLE)
    assert after.level_days == {**SAMPLE.level_days, Level.LOCAL: (2, 4)}
