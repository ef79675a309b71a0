"""What a planner decides about a paste."""

from salonplanner.services.pasting.choices import Choices, Mode, TableTarget


def test_nothing_is_decided_at_first() -> None:
    choices = Choices()
    assert choices.mode is None
    assert choices.order is None
    assert not choices.left_out
    assert not choices.fields


def test_a_target_is_one_cell_at_least() -> None:
    target = TableTarget(ids=("OR-01",), fields=())
    assert (target.height, target.width) == (1, 1)
    assert target.positional
    assert len(Mode) == 3
