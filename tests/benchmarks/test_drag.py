"""How long a picture takes while a salon is carried: findings, figures and painting included."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from pytestqt.qtbot import QtBot

from salonplanner.domain.plan import Plan
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.timeline.timeline_view import TimelineView
from tests.benchmarks.measuring import report, timed
from tests.benchmarks.plans import enlarged

FRAMES = 240
GOALS = {70: "", 1000: "p95 under 16 ms", 5000: ""}
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
MakeWindow = Callable[[Plan], MainWindow]


def send(
    view: TimelineView, kind: QEvent.Type, point: QPointF, keys: Qt.KeyboardModifier = PLAIN
) -> None:
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    place = QPointF(view.viewport().mapToGlobal(point.toPoint()))
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, point, point, place, button, held, keys)
    QCoreApplication.sendEvent(view.viewport(), event)


def frames(view: TimelineView, salon_id: str, *, copies: bool) -> list[float]:
    """Seconds of each move of the mouse with all that it leads to, painted."""
    keys = CONTROL if copies else PLAIN
    rect = view._stage.bar_rect(salon_id)
    assert rect is not None
    start = QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2)
    body = view._stage.body
    send(view, QEvent.Type.MouseButtonPress, start, keys)
    taken: list[float] = []

    def move(point: QPointF) -> None:
        send(view, QEvent.Type.MouseMove, point, keys)
        view.viewport().repaint()

    for number in range(FRAMES + 5):
        x = body.left() + 40 + (number * 37) % (body.width() - 80)
        y = body.top() + 40 + (number * 11) % (body.height() - 80)
        seconds = timed(lambda x=x, y=y: move(QPointF(x, y)))
        if number >= 5:
            taken.append(seconds)
    view._give_up()
    return taken


@pytest.mark.parametrize("copies", [False, True], ids=["move", "copy"])
@pytest.mark.parametrize("count", GOALS)
def test_drag(
    qtbot: QtBot, make_window: MakeWindow, sample: Plan, count: int, copies: bool
) -> None:
    window = make_window(enlarged(sample, count))
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    view = window.workspace.calendar.view
    salon = view.layout_shown.rows[0].salons[0]
    qtbot.wait(400)
    gc.collect()
    taken = frames(view, salon.id, copies=copies)
    kind = "copy" if copies else "move"
    report(f"{kind} of a salon among {count}, a picture", taken, GOALS[count])


@pytest.mark.parametrize("count", [20])
def test_drag_of_several(qtbot: QtBot, make_window: MakeWindow, sample: Plan, count: int) -> None:
    window = make_window(enlarged(sample, 1000))
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    view = window.workspace.calendar.view
    salons = view.layout_shown.rows[0].salons[:count]
    window.selection.select(salon.id for salon in salons)
    qtbot.wait(400)
    taken = frames(view, salons[0].id, copies=False)
    report(f"move of {count} salons among 1000, a picture", taken)


def test_scroll_of_five_thousand(qtbot: QtBot, make_window: MakeWindow, sample: Plan) -> None:
    window = make_window(enlarged(sample, 5000))
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    view = window.workspace.calendar.view
    view.set_zoom(0.4)
    qtbot.wait(400)
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    taken: list[float] = []

    def scroll(number: int) -> None:
        down.setValue(down.maximum() * number // FRAMES)
        across.setValue(across.maximum() * ((number * 3) % FRAMES) // FRAMES)
        view.viewport().repaint()

    for number in range(FRAMES):
        taken.append(timed(lambda number=number: scroll(number)))
    report("scroll of 5000 salons, a picture", taken, "p95 under 8 ms")
