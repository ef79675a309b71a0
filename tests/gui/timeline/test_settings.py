"""What a layout is made for."""

from tests.gui.timeline.plans import settings


def test_everything_is_shown_at_first() -> None:
    made = settings()
    assert made.events
    assert made.free_days
    assert made.folded == frozenset()
