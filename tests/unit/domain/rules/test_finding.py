"""What a finding is recognised by, and how it is accepted."""

import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Acceptance
from salonplanner.domain.rules.finding import Code, Finding, Severity, mark_of

PAIR = Finding(code=Code.CITY_CLASH, severity=Severity.WARNING, salons=("A-01", "A-02"))
TARGET = Finding(code=Code.TARGET, severity=Severity.WARNING, region=RegionCode.MA_02)
TIE = Finding(
    code=Code.TIE_INELIGIBLE, severity=Severity.WARNING, salons=("A-01",), event="can2025"
)
MISPLACED = Finding(
    code=Code.UNKNOWN_PLACE, severity=Severity.ERROR, salons=("A-01",), region=RegionCode.MA_02
)


@pytest.mark.parametrize("finding", [PAIR, TARGET, TIE, MISPLACED])
def test_an_acceptance_is_recognised_by_its_finding(finding: Finding) -> None:
    assert mark_of(finding.acceptance("agreed")) == finding.mark
    assert finding.acceptance("agreed").reason == "agreed"


def test_the_salons_of_a_pair_are_recognised_in_either_order() -> None:
    assert mark_of(Acceptance(code="city-clash", salons=("A-02", "A-01"))) == PAIR.mark


def test_a_region_stands_for_a_target_only() -> None:
    assert TARGET.acceptance("").event == "MA-02"
    assert MISPLACED.acceptance("") == Acceptance(code="unknown-place", salons=("A-01",))


def test_the_codes_are_those_of_the_contract() -> None:
    assert [code.value for code in Code] == [
        "date-order",
        "outside-season",
        "unknown-place",
        "venue-clash",
        "city-clash",
        "region-clash",
        "neighbour-clash",
        "national-clash",
        "avoid-event",
        "length",
        "target",
        "tie-ineligible",
        "women-share",
        "tie-opportunity",
    ]


def test_a_finding_is_a_value() -> None:
    again = Finding(code=Code.CITY_CLASH, severity=Severity.WARNING, salons=("A-01", "A-02"))
    assert {PAIR: "kept"}[again] == "kept"
