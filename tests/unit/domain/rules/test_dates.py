"""Rules about one salon's own days, on hand-made salons."""

from datetime import date
from typing import Any

import msgspec
import pytest

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Code, Severity
from salonplanner.domain.salon import Level, Salon, Status
from tests.unit.domain.rules.programmes import EMPTY, codes, event, found, plan, salon


def test_a_salon_that_ends_before_it_opens_has_only_that_finding_of_its_days() -> None:
    reversed_days = salon(first="12-24", last="12-20")
    assert codes(plan(reversed_days, salon("A-02", first="07-01", last="07-05"))) == ["date-order"]


def test_a_salon_of_one_day_is_in_order() -> None:
    one_day = plan(salon(last="07-01"))
    assert found(one_day, Code.DATE_ORDER) == []


@pytest.mark.parametrize(
    ("first", "last", "outside"),
    [
        ("06-01", "06-05", False),
        ("05-31", "06-05", True),
        ("10-27", "10-31", False),
        ("10-27", "11-01", True),
        ("05-01", "05-05", True),
        ("12-01", "12-05", True),
    ],
)
def test_every_day_lies_in_the_season(first: str, last: str, outside: bool) -> None:
    findings = found(plan(salon(first=first, last=last)), Code.OUTSIDE_SEASON)
    assert [f.severity for f in findings] == [Severity.ERROR] * outside


def test_a_salon_that_accompanies_an_event_outside_the_season_is_warned_of() -> None:
    cup = event("cup", "12-21", "12-28", lead_days=20)
    other = event("other", "07-01", "07-02")
    december: dict[str, Any] = {"first": "12-05", "last": "12-10"}
    cases: list[tuple[Salon, Severity]] = [
        (salon(**december, ties=("cup",)), Severity.WARNING),
        (salon(**december, ties=("other", "cup")), Severity.WARNING),
        (salon(**december), Severity.ERROR),
        (salon(**december, ties=("other",)), Severity.ERROR),
        (salon(**december, ties=("cup",), city="Berkane"), Severity.ERROR),
        (salon(first="11-05", last="11-10", ties=("cup",)), Severity.ERROR),
    ]
    for one, severity in cases:
        (finding,) = found(plan(one, events=(cup, other)), Code.OUTSIDE_SEASON)
        assert finding.severity is severity, one


@pytest.mark.parametrize(
    ("level", "days", "usual"),
    [
        (Level.LOCAL, 2, False),
        (Level.LOCAL, 3, True),
        (Level.LOCAL, 9, True),
        (Level.LOCAL, 10, False),
        (Level.REGIONAL, 4, False),
        (Level.REGIONAL, 21, True),
        (Level.NATIONAL, 4, True),
        (Level.NATIONAL, 32, False),
    ],
)
def test_the_usual_length_is_that_of_the_level(level: Level, days: int, usual: bool) -> None:
    last = date.fromordinal(date(2025, 7, 1).toordinal() + days - 1).isoformat()
    findings = found(plan(salon(level=level, last=last)), Code.LENGTH)
    assert [f.severity for f in findings] == [Severity.WARNING] * (not usual)


def test_the_usual_length_is_an_assumption_of_the_plan() -> None:
    days = {**EMPTY.level_days, Level.LOCAL: (6, 6)}
    assert found(plan(salon(), level_days=days), Code.LENGTH) == []
    assert len(found(plan(salon(last="07-05"), level_days=days), Code.LENGTH)) == 1


@pytest.mark.parametrize("code", [Code.DATE_ORDER, Code.OUTSIDE_SEASON, Code.LENGTH])
def test_a_cancelled_salon_has_no_days_to_judge(code: Code) -> None:
    wrong = [salon("A-01", "12-05", "12-01"), salon("A-02", "12-01", "12-30")]
    assert found(plan(*wrong), code)
    gone = [msgspec.structs.replace(one, status=Status.CANCELLED) for one in wrong]
    assert found(plan(*gone, targets=dict.fromkeys(RegionCode, 0)), code) == []
