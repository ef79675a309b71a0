"""What is open in a plan, on small plans and against the rules themselves."""

from typing import Any

import msgspec
from hypothesis import given

from salonplanner.domain.events import Attitude, Certainty, EventPlaces
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity, check
from salonplanner.domain.salon import Status
from salonplanner.services.open_points import PointKind, has_pressing, open_points
from tests.unit.domain.rules.programmes import GAZETTEER, dense_plans, event, plan, salon

WHOLE: dict[str, Any] = {"venue": "Complexe", "exhibitors": 30, "status": Status.CONFIRMED}
FEAST = event(
    "feast",
    "07-08",
    "07-09",
    attitude=Attitude.AVOID,
    certainty=Certainty.ESTIMATED,
    places=EventPlaces(national=True),
)


def points(made: Plan) -> list[tuple[PointKind, tuple[str, ...]]]:
    found = open_points(made, check(made, GAZETTEER), GAZETTEER)
    return [(point.kind, point.salons) for point in found]


def test_a_plan_that_lacks_nothing_has_no_point() -> None:
    assert points(plan(salon(**WHOLE))) == []


def test_what_salons_lack_is_one_point_each() -> None:
    made = plan(
        salon("A-01", "07-01", "07-03", status=Status.DRAFT),
        salon("A-02", "08-01", "08-03", venue="Place", exhibitors=0),
        salon("A-03", "09-01", "09-03", city="", **WHOLE),
        salon("A-04", "09-20", "09-22", status=Status.CANCELLED, city=""),
    )
    assert points(made) == [
        (PointKind.ERROR, ("A-03",)),
        (PointKind.NO_CITY, ("A-03",)),
        (PointKind.NO_VENUE, ("A-01",)),
        (PointKind.NO_EXHIBITORS, ("A-01", "A-02")),
        (PointKind.DRAFT, ("A-01",)),
        (PointKind.PROPOSED, ("A-02",)),
    ]


def test_a_feast_that_may_come_a_day_off_touches_the_salons_beside_it() -> None:
    made = plan(
        salon("A-01", "07-04", "07-06", **WHOLE),
        salon("A-02", "07-05", "07-07", city="Berkane", **WHOLE),
        salon("A-03", "07-10", "07-12", city="Jerada", **WHOLE),
        salon("A-04", "07-11", "07-13", city="Taourirt", **WHOLE),
        events=(FEAST,),
    )
    assert (PointKind.FEAST, ("A-02", "A-03")) in points(made)
    known = msgspec.structs.replace(FEAST, certainty=Certainty.OBSERVED)
    sure = msgspec.structs.replace(made, events=(known,))
    assert not any(kind is PointKind.FEAST for kind, _ in points(sure))


def test_what_was_accepted_comes_last_and_presses_no_more() -> None:
    made = plan(salon("A-01", "07-01", "07-20", **WHOLE))
    (finding,) = check(made, GAZETTEER)
    assert has_pressing(check(made, GAZETTEER))
    kept = msgspec.structs.replace(made, accepted=(finding.acceptance("agreed"),))
    assert points(kept) == [(PointKind.ACCEPTED, ("A-01",))]
    assert not has_pressing(check(kept, GAZETTEER))


@given(dense_plans())
def test_each_error_and_warning_is_a_point_and_no_note_is(dense: Plan) -> None:
    findings = check(dense, GAZETTEER)
    found = [point.finding for point in open_points(dense, findings, GAZETTEER)]
    wanted = {finding for finding in findings if finding.severity is not Severity.INFO}
    assert {finding for finding in found if finding is not None} == wanted
    assert has_pressing(findings) == bool(wanted)
