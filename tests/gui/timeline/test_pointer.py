"""What the mouse asks for, without a window."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF, Qt

from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.pointer import Pointer
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.stage import Stage
from tests.gui.timeline.plans import ORIENTAL, plan_of, salon

PLAIN, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PLAN = plan_of(salon(), salon("OR-02", date(2025, 8, 5)), salon("OR-03", date(2025, 9, 5)))


class Desk:
    """A pointer over a stage, what it asked for, and the choice it leads to."""

    def __init__(self, stage: Stage) -> None:
        self.parent = QObject()
        self.stage = stage
        self.pointer = Pointer(stage, self.parent)
        self.asked: list[tuple[Any, ...]] = []
        self.choice = Choice()
        self.pointer.chosen.connect(self.choose)
        for name in ("move", "resize", "add", "open"):
            signal = getattr(self.pointer, f"{name}_requested")
            signal.connect(lambda *what, name=name: self.asked.append((name, *what)))
        self.pointer.folded.connect(lambda region: self.asked.append(("fold", region)))

    def choose(self, choice: Choice) -> None:
        self.choice = choice

    def at(self, number: str, along: float = 0.5) -> QPointF:
        rect = self.stage.bar_rect(number)
        assert rect is not None
        return QPointF(rect.x + rect.width * along, rect.y + rect.height / 2)

    def click(self, point: QPointF, keys: Qt.KeyboardModifier = PLAIN) -> None:
        self.pointer.press(point, keys, self.choice)
        self.pointer.release(self.choice)

    def drag(self, start: QPointF, days: int) -> None:
        self.pointer.press(start, PLAIN, self.choice)
        self.carry(start, days)
        self.pointer.release(self.choice)

    def carry(self, start: QPointF, days: int) -> None:
        step = QPointF(days * self.stage.layout.scale.per_day, 0)
        self.pointer.move(start + step / 2, self.choice)
        self.pointer.move(start + step, self.choice)


@pytest.fixture
def desk(make_stage: Callable[..., Stage]) -> Desk:
    stage = make_stage()
    stage.content = Content(PLAN)
    stage.lay_out()
    return Desk(stage)


def test_a_click_selects_one(desk: Desk) -> None:
    desk.click(desk.at("OR-01"))
    desk.click(desk.at("OR-02"))
    assert desk.choice.ids == ("OR-02",)
    assert desk.asked == []


def test_control_adds_and_takes_away_and_shift_reaches(desk: Desk) -> None:
    desk.click(desk.at("OR-01"))
    desk.click(desk.at("OR-03"), CONTROL)
    assert desk.choice.ids == ("OR-01", "OR-03")
    desk.click(desk.at("OR-01"), CONTROL)
    assert desk.choice.ids == ("OR-03",)
    desk.click(desk.at("OR-01"))
    desk.click(desk.at("OR-03"), SHIFT)
    assert desk.choice.ids == ("OR-01", "OR-02", "OR-03")


def test_a_click_on_one_of_several_selects_it_alone_on_release(desk: Desk) -> None:
    desk.click(desk.at("OR-01"))
    desk.click(desk.at("OR-02"), CONTROL)
    desk.pointer.press(desk.at("OR-01"), PLAIN, desk.choice)
    assert set(desk.choice.ids) == {"OR-01", "OR-02"}
    desk.pointer.release(desk.choice)
    assert desk.choice.ids == ("OR-01",)


def test_an_empty_place_clears_the_selection_but_not_with_control(desk: Desk) -> None:
    desk.click(desk.at("OR-01"))
    empty = desk.at("OR-01") + QPointF(0, 200)
    desk.click(empty, CONTROL)
    assert desk.choice.ids == ("OR-01",)
    desk.click(empty)
    assert desk.choice.ids == ()


def test_a_drag_asks_for_whole_days(desk: Desk) -> None:
    desk.drag(desk.at("OR-01"), 3)
    assert desk.asked == [("move", {"OR-01": date(2025, 7, 13)})]
    assert desk.pointer.drag is None


def test_a_drag_of_one_moves_all_that_are_selected(desk: Desk) -> None:
    desk.click(desk.at("OR-01"))
    desk.click(desk.at("OR-02"), CONTROL)
    desk.drag(desk.at("OR-01"), -2)
    assert desk.asked == [("move", {"OR-01": date(2025, 7, 8), "OR-02": date(2025, 8, 3)})]


def test_dragging_an_edge_asks_for_another_length(desk: Desk) -> None:
    desk.drag(desk.at("OR-01", 0.02), -2)
    desk.drag(desk.at("OR-02", 0.98), 4)
    assert desk.asked == [
        ("resize", "OR-01", date(2025, 7, 8), date(2025, 7, 19)),
        ("resize", "OR-02", date(2025, 8, 5), date(2025, 8, 18)),
    ]


def test_a_drag_back_to_where_it_began_asks_for_nothing(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.carry(start, 5)
    assert desk.pointer.tag is not None
    assert desk.pointer.drag is not None
    assert desk.pointer.drag.days == 5
    desk.pointer.move(start, desk.choice)
    desk.pointer.release(desk.choice)
    assert desk.asked == []


def test_a_trembling_hand_does_not_drag(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.pointer.move(start + QPointF(1, 1), desk.choice)
    assert desk.pointer.drag is None


def test_giving_up_asks_for_nothing(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.carry(start, 5)
    assert desk.pointer.cancel()
    desk.pointer.release(desk.choice)
    assert desk.asked == []
    assert not desk.pointer.cancel()


def test_a_double_click_opens_or_adds(desk: Desk) -> None:
    desk.pointer.double_click(desk.at("OR-01"))
    empty = desk.at("OR-01")
    empty.setX(desk.stage.body.left() + 1)
    desk.pointer.double_click(empty)
    assert desk.asked == [("open", "OR-01"), ("add", ORIENTAL, date(2025, 6, 1))]
    desk.pointer.double_click(QPointF(500, 5))
    assert len(desk.asked) == 2


def test_the_name_of_a_region_folds_it(desk: Desk) -> None:
    name = QPointF(5, desk.at("OR-01").y())
    desk.click(name)
    desk.pointer.double_click(name)
    assert desk.asked == [("fold", ORIENTAL), ("fold", ORIENTAL)]


def test_hover_tells_which_bars_to_paint_again(desk: Desk) -> None:
    changed: list[Any] = []
    desk.pointer.changed.connect(changed.append)
    desk.pointer.move(desk.at("OR-01"), desk.choice)
    desk.pointer.move(desk.at("OR-01", 0.6), desk.choice)
    desk.pointer.move(desk.at("OR-02"), desk.choice)
    assert desk.pointer.hovered == "OR-02"
    desk.pointer.leave()
    desk.pointer.leave()
    assert changed == [["OR-01"], ["OR-01", "OR-02"], ["OR-02"]]


def test_the_cursor_tells_what_a_press_would_do(desk: Desk) -> None:
    shapes = Qt.CursorShape
    cursor = desk.pointer.cursor
    assert cursor(desk.at("OR-01")) is shapes.OpenHandCursor
    assert cursor(desk.at("OR-01", 0.01)) is shapes.SizeHorCursor
    assert cursor(QPointF(5, desk.at("OR-01").y())) is shapes.PointingHandCursor
    assert cursor(desk.at("OR-01") + QPointF(0, 200)) is shapes.ArrowCursor
    start = desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.carry(start, 5)
    assert cursor(start) is shapes.ClosedHandCursor


def test_a_press_on_the_head_does_nothing(desk: Desk) -> None:
    desk.click(QPointF(500, 5))
    assert desk.choice.ids == ()
    assert desk.asked == []
