"""How long the calendar takes to paint, to lay out and to zoom, with few and many salons."""

from collections.abc import Callable
from datetime import timedelta

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from salonplanner.domain.changes import difference
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.ui.timeline.timeline_view import TimelineView
from salonplanner.ui.workbench import Workbench
from tests.benchmarks.measuring import report, timed
from tests.benchmarks.plans import enlarged

GOALS = {70: "", 1000: "p95 under 8 ms", 5000: "p95 under 8 ms"}
REPAINTS = 200
MakeView = Callable[[Plan], TimelineView]


@pytest.fixture
def make_view(qtbot: QtBot, bench: Workbench) -> MakeView:
    """Makes calendars of 1200 by 800 pixels on a plan, every tenth salon with an alert."""

    def made(plan: Plan) -> TimelineView:
        view = TimelineView(bench.theme, bench.icons, bench.language, bench.names)
        qtbot.addWidget(view)
        view.resize(1200, 800)
        view.set_plan(plan, alerts_of(plan))
        with qtbot.waitExposed(view):
            view.show()
        return view

    return made


def alerts_of(plan: Plan) -> dict[str, Severity]:
    return {salon.id: Severity.WARNING for salon in plan.salons[::10]}


def scrolled_repaints(view: TimelineView) -> list[float]:
    bar = view.verticalScrollBar()
    taken = []
    for number in range(REPAINTS):
        # Scrolling alone asks for a paint that comes later: the repaint is what is measured.
        bar.setValue(bar.maximum() * number // REPAINTS)
        taken.append(timed(view.viewport().repaint))
    return taken


@pytest.mark.parametrize("count", GOALS)
def test_repaint(make_view: MakeView, sample: Plan, count: int) -> None:
    view = make_view(enlarged(sample, count))
    report(f"calendar repaint, {count} salons", scrolled_repaints(view), GOALS[count])


@pytest.mark.parametrize("count", GOALS)
def test_repaint_with_all_regions_folded(make_view: MakeView, sample: Plan, count: int) -> None:
    view = make_view(enlarged(sample, count))
    view.fold_all(fold=True)
    report(f"calendar repaint, folded, {count} salons", scrolled_repaints(view), GOALS[count])


@pytest.mark.parametrize("count", GOALS)
def test_edit_layout_and_repaint(make_view: MakeView, sample: Plan, count: int) -> None:
    plan = enlarged(sample, count)
    view = make_view(plan)
    alerts = alerts_of(plan)

    def edited(number: int) -> None:
        salon = plan.salons[number]
        moved = msgspec.structs.replace(salon, start=salon.start + timedelta(days=1))
        salons = tuple(moved if one is salon else one for one in plan.salons)
        after = msgspec.structs.replace(plan, salons=salons)
        view.set_plan(after, alerts, difference(plan, after))
        view.viewport().repaint()

    seconds = [timed(lambda number=number: edited(number)) for number in range(40)]
    report(f"calendar edit to repaint, {count} salons", seconds)


@pytest.mark.parametrize("count", GOALS)
def test_zoom_layout_and_repaint(make_view: MakeView, sample: Plan, count: int) -> None:
    view = make_view(enlarged(sample, count))

    def zoomed(number: int) -> None:
        view.set_zoom((number % 7) / 10)
        view.viewport().repaint()

    seconds = [timed(lambda number=number: zoomed(number)) for number in range(28)]
    report(f"calendar zoom to repaint, {count} salons", seconds)
