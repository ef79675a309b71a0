"""All moves at once: no new error, nothing settled moved, and as many left as are said."""

import pytest
from hypothesis import given

from salonplanner.domain.edits import MoveSalons, applied
from salonplanner.domain.events import Attitude, EventPlaces
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity, check
from salonplanner.domain.rules.mend_all import is_mended_by_moves, mend_all, proposed_move
from salonplanner.domain.salon import Status
from salonplanner.domain.settled import is_settled
from tests.unit.domain.rules.programmes import GAZETTEER, dense_plans, event, plan, salon

FEAST = event("feast", "07-07", "07-08", attitude=Attitude.AVOID, places=EventPlaces(national=True))


def open_movable(made: Plan) -> set[object]:
    return {found.mark for found in check(made, GAZETTEER) if is_mended_by_moves(found)}


def errors(made: Plan) -> set[object]:
    found = check(made, GAZETTEER)
    return {finding.mark for finding in found if finding.severity is Severity.ERROR}


@given(dense_plans())
def test_no_error_is_new_nobody_settled_moves_and_the_rest_is_counted(dense: Plan) -> None:
    findings = check(dense, GAZETTEER)
    before = open_movable(dense)
    moves = mend_all(findings, dense, GAZETTEER)
    after = applied(MoveSalons(starts=moves.starts), dense)
    assert errors(after) <= errors(dense)
    assert not any(is_settled(dense.salon(salon_id)) for salon_id in moves.starts)
    assert moves.left == len(open_movable(after) & before)
    if any(proposed_move(found, dense, GAZETTEER) is not None for found in findings):
        assert moves.left < len(before)


@given(dense_plans())
def test_only_the_findings_given_are_mended(dense: Plan) -> None:
    assert mend_all((), dense, GAZETTEER).starts == {}


def test_how_far_it_is_is_told_and_what_that_raises_ends_it() -> None:
    made = plan(*(salon(f"OR-{n:02d}", "07-01", "07-05") for n in (1, 2, 3)))
    findings = check(made, GAZETTEER)
    shares: list[float] = []
    moves = mend_all(findings, made, GAZETTEER, shares.append)
    assert moves == mend_all(findings, made, GAZETTEER)
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert shares[-1] < 1

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        mend_all(findings, made, GAZETTEER, stop)


def test_two_salons_on_a_feast_leave_it_without_meeting() -> None:
    made = plan(
        salon("A-01", "07-05", "07-08", venue="Complexe"),
        salon("A-02", "07-08", "07-11", city="Oujda", venue="Complexe"),
        events=(FEAST,),
    )
    moves = mend_all(check(made, GAZETTEER), made, GAZETTEER)
    assert moves.left == 0
    after = applied(MoveSalons(starts=moves.starts), made)
    assert not open_movable(after)


def test_a_confirmed_salon_is_left() -> None:
    made = plan(salon("A-01", "07-05", "07-08", status=Status.CONFIRMED), events=(FEAST,))
    assert mend_all(check(made, GAZETTEER), made, GAZETTEER) == ({}, 1)
