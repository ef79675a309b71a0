"""How long the month takes to lay out, to paint and to follow a drag, with few and many salons."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from salonplanner.domain.plan import Plan
from salonplanner.domain.season import Month
from salonplanner.ui.month.month_layout import content_of
from salonplanner.ui.month.month_view import MonthView
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.workbench import Workbench
from tests.benchmarks.measuring import report, timed
from tests.benchmarks.plans import enlarged
from tests.benchmarks.test_timeline import alerts_of

GOALS = {70: "", 1000: "p95 under 16 ms", 5000: ""}
REPAINTS = 120
PLAIN = Qt.KeyboardModifier.NoModifier
MakeView = Callable[[Plan], MonthView]


@pytest.fixture
def make_view(qtbot: QtBot, bench: Workbench) -> MakeView:
    """Makes months of 1200 by 800 pixels on July, every tenth salon with an alert."""

    def made(plan: Plan) -> MonthView:
        view = MonthView(bench.theme, bench.icons, bench.language, bench.names)
        qtbot.addWidget(view)
        view.resize(1200, 800)
        view.set_content(content_of(plan, alerts_of(plan)))
        view.show_month(Month(year=2025, month=7))
        with qtbot.waitExposed(view):
            view.show()
        return view

    return made


@pytest.mark.parametrize("count", GOALS)
def test_repaint(make_view: MakeView, sample: Plan, count: int) -> None:
    view = make_view(enlarged(sample, count))
    ids = [segment.id for segment in view.layout_shown.segments]

    def painted(number: int) -> None:
        # Another selection is painted afresh, the kept picture alone would take no time.
        view.set_selection((ids[number % len(ids)],))
        view.viewport().repaint()

    seconds = [timed(lambda number=number: painted(number)) for number in range(REPAINTS)]
    report(f"month repaint, {count} salons", seconds, GOALS[count])


@pytest.mark.parametrize("count", GOALS)
def test_turn_layout_and_repaint(make_view: MakeView, sample: Plan, count: int) -> None:
    view = make_view(enlarged(sample, count))

    def turned(number: int) -> None:
        view.show_month(Month(year=2025, month=6 + number % 5))
        view.viewport().repaint()

    seconds = [timed(lambda number=number: turned(number)) for number in range(40)]
    report(f"month turned to repaint, {count} salons", seconds)


@pytest.mark.parametrize("count", GOALS)
def test_drag_frame(make_view: MakeView, bench: Workbench, sample: Plan, count: int) -> None:
    plan = enlarged(sample, count)
    view = make_view(plan)
    usual = plan.salons[0].region
    foresight = Foresight(
        plan, "reference", bench.gazetteer, bench.language, bench.names, lambda: usual
    )
    view.set_foresight(foresight)
    segment = next(view.layout_shown.segments)
    rect = view._stage.on_view(segment.rect)
    start = QPointF(rect.x + rect.width / 2, rect.y + 5)
    pointer = view._pointer
    pointer.press(start, PLAIN, view._choice)
    first = date(2025, 7, 1)

    def carried(number: int) -> None:
        cell = view._stage.place_of_day(first.replace(day=1 + number % 28))
        assert cell is not None
        pointer.move(QPointF(cell.x + 30, cell.y + 40), PLAIN, view._choice)
        view.viewport().repaint()

    carried(0)
    seconds = [timed(lambda number=number: carried(number)) for number in range(REPAINTS)]
    pointer.cancel()
    report(f"month drag frame with findings, {count} salons", seconds, GOALS[count])
