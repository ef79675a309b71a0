"""What the mouse looks like and notices on a month, without a window."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QObject, QPointF, Qt

from salonplanner.ui.month.month_pointer import MonthPointer
from salonplanner.ui.month.month_preview import MonthPreview
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.timeline.choice import Choice
from tests.gui.month.months import AUGUST, content
from tests.gui.timeline.plans import salon

PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SALONS = [salon(), *(salon(f"S-{n}", date(2025, 7, 1), 2) for n in range(12))]


@pytest.fixture
def parent():
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def stage(make_stage: Callable[..., MonthStage]) -> MonthStage:
    return make_stage(content(*SALONS))


@pytest.fixture
def pointer(stage: MonthStage, parent: QObject) -> MonthPointer:
    return MonthPointer(stage, MonthPreview(stage), parent)


def at(stage: MonthStage, along: float = 0.5) -> QPointF:
    rect = stage.place_of("OR-01")
    assert rect is not None
    return QPointF(rect.x + 2 + (rect.width - 4) * along, rect.y + 6)


def free(stage: MonthStage, day: int = 24) -> QPointF:
    rect = stage.place_of_day(date(2025, 7, day))
    assert rect is not None
    return QPointF(rect.x + 30, rect.bottom - 5)


def test_the_cursor_tells_what_can_be_done(stage, pointer) -> None:
    shape = Qt.CursorShape
    assert pointer.cursor(at(stage)) == shape.OpenHandCursor
    assert pointer.cursor(at(stage, 0.0)) == shape.SizeHorCursor
    assert pointer.cursor(free(stage)) == shape.ArrowCursor
    more = stage.on_view(stage.layout.weeks[0].more[0].rect)
    assert pointer.cursor(QPointF(more.x + 5, more.y + 5)) == shape.PointingHandCursor
    pointer.press(at(stage), PLAIN, Choice())
    pointer.move(free(stage), PLAIN, Choice(("OR-01",), "OR-01", "OR-01"))
    assert pointer.cursor(free(stage)) == shape.ClosedHandCursor
    pointer.set_copying(copies=True)
    assert pointer.cursor(free(stage)) == shape.DragCopyCursor


def test_hovering_is_told_once_a_bar(stage, pointer) -> None:
    heard: list[str | None] = []
    pointer.changed.connect(lambda: heard.append(pointer.hovered))
    pointer.move(at(stage), PLAIN, Choice())
    pointer.move(at(stage, 0.6), PLAIN, Choice())
    pointer.move(free(stage), PLAIN, Choice())
    pointer.leave()
    assert heard == ["OR-01", None]


def test_presses_beside_the_days_do_nothing(pointer) -> None:
    heard: list[object] = []
    pointer.stood.connect(heard.append)
    pointer.press(QPointF(400, 5), PLAIN, Choice())
    pointer.double_click(QPointF(400, 5), PLAIN, Choice())
    pointer.release(PLAIN, Choice())
    assert heard == []


def test_the_day_under_the_pointer_follows_the_month(stage, pointer) -> None:
    pointer.press(at(stage), PLAIN, Choice())
    there = free(stage)
    pointer.move(there, PLAIN, Choice())
    stage.show_month(AUGUST)
    pointer.month_turned()
    gesture = pointer.gesture
    assert gesture is not None
    assert gesture.day == stage.day_at(there)
    assert gesture.day.month == 8
    assert pointer.cancel()
    assert not pointer.cancel()


def test_carrying_an_unselected_bar_with_control_takes_it_alone(stage, pointer) -> None:
    choice = Choice(("S-1",), "S-1", "S-1")
    heard: list[Choice] = []
    pointer.chosen.connect(heard.append)
    pointer.press(at(stage), CONTROL, choice)
    pointer.move(free(stage), CONTROL, choice)
    assert heard == [choice.only("OR-01")]
    landed: list[object] = []
    pointer.landed.connect(landed.append)
    pointer.release(CONTROL, heard[0])
    assert len(landed) == 1


def test_a_click_and_a_drag_at_once_are_a_drag(stage, pointer) -> None:
    choice = Choice(("OR-01",), "OR-01", "OR-01")
    landed: list[object] = []
    opened: list[str] = []
    pointer.landed.connect(landed.append)
    pointer.open_requested.connect(opened.append)
    pointer.double_click(at(stage), PLAIN, choice)
    pointer.move(free(stage), PLAIN, choice)
    pointer.release(PLAIN, choice)
    assert (len(landed), opened) == (1, [])
    pointer.double_click(at(stage), PLAIN, choice)
    assert opened == []
    pointer.release(PLAIN, choice)
    assert opened == ["OR-01"]


def test_two_clicks_with_control_take_a_salon_away(stage, pointer) -> None:
    choice = Choice(("S-1", "OR-01"), "OR-01", "S-1")
    heard: list[Choice] = []
    pointer.chosen.connect(heard.append)
    pointer.double_click(at(stage), CONTROL, choice)
    pointer.release(CONTROL, choice)
    assert heard == [choice.toggled("OR-01")]
