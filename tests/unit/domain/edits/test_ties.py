"""Edits of ties."""

import pytest

from salonplanner.domain.edits import TieSalons, UntieSalons, applied
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SAMPLE = sample_plan(load_seeds())
FIRST = SAMPLE.salons[0]


def test_tying_twice_is_tying_once() -> None:
    event = SAMPLE.events[0].id
    edit = TieSalons(ids=(FIRST.id,), event=event)
    once = applied(edit, SAMPLE)
    assert once.salon(FIRST.id).ties.count(event) == 1
    assert applied(edit, once) is once
    undone = applied(UntieSalons(ids=(FIRST.id,), event=event), once)
    assert event not in undone.salon(FIRST.id).ties


def test_an_unknown_salon_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        applied(TieSalons(ids=("none",), event=SAMPLE.events[0].id), SAMPLE)
