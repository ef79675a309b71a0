"""What tells how far work is: anything with ``step`` will do, and stopping is no mistake."""

import pytest

from salonplanner.services.progress import Cancelled, Progress


class Steps:
    """Notes the steps, and stops the work at one of them."""

    def __init__(self, stop_at: float = 2.0) -> None:
        self.shares: list[float] = []
        self._stop_at = stop_at

    def step(self, share: float, text: str = "") -> None:
        if share >= self._stop_at:
            raise Cancelled
        self.shares.append(share)


def work(progress: Progress) -> None:
    for done in range(5):
        progress.step(done / 4, "counting")


def test_steps_are_told() -> None:
    steps = Steps()
    work(steps)
    assert steps.shares == [0, 0.25, 0.5, 0.75, 1]


def test_the_work_stops_where_it_is_told_to() -> None:
    steps = Steps(stop_at=0.5)
    with pytest.raises(Cancelled):
        work(steps)
    assert steps.shares == [0, 0.25]


def test_stopping_is_none_of_the_mistakes_a_user_is_told() -> None:
    from salonplanner.domain.errors import PlannerError

    assert not issubclass(Cancelled, PlannerError)
