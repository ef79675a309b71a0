"""A salon's figures elsewhere are those that a forecast of the whole plan gives it there."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.forecast.live import Live
from salonplanner.forecast.model import forecast
from tests.strategies import scenarios
from tests.unit.domain.rules.programmes import dense_plans, dense_salons, plan, salon


@st.composite
def questions(draw: st.DrawFn) -> tuple[Plan, Salon, tuple[Salon, ...]]:
    """A plan under a scenario that minds crowding, a salon elsewhere, and others beside it."""
    dense = draw(dense_plans())
    scenario = msgspec.structs.replace(draw(scenarios()), id="tried")
    dense = msgspec.structs.replace(dense, scenarios=(*dense.scenarios, scenario))
    event_ids = tuple(event.id for event in dense.events)
    numbers = draw(st.lists(st.integers(0, len(dense.salons)), min_size=1, max_size=3, unique=True))
    moved = [draw(dense_salons(number, event_ids)) for number in numbers]
    return dense, moved[0], tuple(moved[1:])


def with_salons(plan: Plan, *salons: Salon) -> Plan:
    given = {one.id: one for one in salons}
    kept = [given.pop(one.id, one) for one in plan.salons]
    return msgspec.structs.replace(plan, salons=(*kept, *given.values()))


@given(questions())
def test_the_figures_are_those_of_a_forecast(
    question: tuple[Plan, Salon, tuple[Salon, ...]],
) -> None:
    dense, moved, beside = question
    live = Live(dense, "tried")
    for others in (beside, ()):
        whole = forecast(with_salons(dense, moved, *others), "tried")
        assert live.of(moved, others) == whole.salons.get(moved.id)


def test_a_cancelled_salon_has_no_figures() -> None:
    cancelled = salon(status=Status.CANCELLED)
    assert Live(plan(cancelled), "reference").of(cancelled) is None
