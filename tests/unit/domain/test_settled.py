"""What counts as moving a settled salon."""

from datetime import timedelta

import msgspec
import pytest

from salonplanner.domain.edits import MoveSalons, RemoveSalons, ReviseSalons, applied
from salonplanner.domain.salon import Status
from salonplanner.domain.settled import is_settled, moved_settled
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SAMPLE = sample_plan(load_seeds())
CONFIRMED = next(salon for salon in SAMPLE.salons if salon.status is Status.CONFIRMED)
DRAFT = next(salon for salon in SAMPLE.salons if salon.status is Status.DRAFT)


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("locked", [False, True])
def test_locked_confirmed_and_held_salons_are_settled(status: Status, locked: bool) -> None:
    salon = msgspec.structs.replace(DRAFT, status=status, locked=locked)
    assert is_settled(salon) is (locked or status in (Status.CONFIRMED, Status.HELD))


@pytest.mark.parametrize(
    ("fields", "moves"),
    [
        ({"start": CONFIRMED.start + timedelta(1)}, True),
        ({"end": CONFIRMED.end + timedelta(1)}, True),
        ({"city": "Ailleurs"}, True),
        ({"venue": "Ailleurs"}, True),
        ({"name": "Autre"}, False),
        ({"status": Status.DRAFT}, False),
        ({"locked": True}, False),
    ],
)
def test_days_and_place_make_a_move(fields: dict[str, object], moves: bool) -> None:
    after = applied(ReviseSalons(ids=(CONFIRMED.id,), fields=fields), SAMPLE)
    assert [s.id for s in moved_settled(SAMPLE, after)] == ([CONFIRMED.id] if moves else [])


def test_a_draft_moves_and_a_settled_salon_goes_unasked() -> None:
    moved = applied(MoveSalons(starts={DRAFT.id: DRAFT.start + timedelta(1)}), SAMPLE)
    assert not list(moved_settled(SAMPLE, moved))
    assert not list(moved_settled(SAMPLE, applied(RemoveSalons(ids=(CONFIRMED.id,)), SAMPLE)))
