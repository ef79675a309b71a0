"""What the mouse asks for, without a window."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF, Qt

from salonplanner.domain.places import RegionCode
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.gestures import Drag, Sketch
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.pointer import Pointer
from salonplanner.ui.timeline.preview import Preview
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.stage import Stage
from tests.gui.timeline.plans import ORIENTAL, RABAT, days_of, foresight, plan_of, salon

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
        self.preview = Preview(stage)
        self.pointer = Pointer(stage, self.preview, self.parent)
        self.asked: list[Any] = []
        self.landings: list[Landing] = []
        self.choice = Choice()
        self.pointer.chosen.connect(self.choose)
        self.pointer.landed.connect(self.land)
        self.pointer.refused.connect(self.asked.append)
        self.pointer.open_requested.connect(lambda number: self.asked.append(("open", number)))
        self.pointer.folded.connect(lambda region: self.asked.append(("fold", region)))

    def land(self, landing: Landing) -> None:
        self.landings.append(landing)
        if landing.before:
            self.asked.append(days_of(landing))
        else:
            (new,) = landing.after
            self.asked.append((new.region, new.start, new.end))

    def choose(self, choice: Choice) -> None:
        self.choice = choice

    def at(self, number: str, along: float = 0.5) -> QPointF:
        rect = self.stage.bar_rect(number)
        assert rect is not None
        return QPointF(rect.x + rect.width * along, rect.y + rect.height / 2)

    def click(self, point: QPointF, keys: Qt.KeyboardModifier = PLAIN) -> None:
        self.pointer.press(point, keys, self.choice)
        self.pointer.release(self.choice)

    def double_click(self, point: QPointF, keys: Qt.KeyboardModifier = PLAIN) -> None:
        """The second of the two presses, and its release."""
        self.pointer.double_click(point, keys, self.choice)
        self.pointer.release(self.choice)

    def drag(
        self, start: QPointF, days: int, keys: Qt.KeyboardModifier = PLAIN, down: float = 0
    ) -> None:
        self.pointer.press(start, keys, self.choice)
        self.carry(start, days, keys, down)
        self.pointer.release(self.choice)

    def carry(
        self, start: QPointF, days: int, keys: Qt.KeyboardModifier = PLAIN, down: float = 0
    ) -> None:
        step = QPointF(days * self.stage.layout.scale.per_day, down)
        self.pointer.move(start + step / 2, keys, self.choice)
        self.pointer.move(start + step, keys, self.choice)

    def row_point(self, region: RegionCode, day: date) -> QPointF:
        """Free space of a region at the beginning of a day."""
        layout, body = self.stage.layout, self.stage.body
        row = next(row for row in layout.rows if row.key == region)
        x = layout.scale.span(day, day).start + 2
        return QPointF(body.x() + x, body.y() + row.y + 8)


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
    assert desk.asked == [{"OR-01": (date(2025, 7, 13), date(2025, 7, 22))}]
    assert desk.pointer.gesture is None


def test_a_drag_of_one_moves_all_that_are_selected(desk: Desk) -> None:
    desk.click(desk.at("OR-01"))
    desk.click(desk.at("OR-02"), CONTROL)
    desk.drag(desk.at("OR-01"), -2)
    assert desk.asked == [
        {
            "OR-01": (date(2025, 7, 8), date(2025, 7, 17)),
            "OR-02": (date(2025, 8, 3), date(2025, 8, 12)),
        }
    ]


def test_dragging_an_edge_asks_for_another_length(desk: Desk) -> None:
    desk.drag(desk.at("OR-01", 0.02), -2)
    desk.drag(desk.at("OR-02", 0.98), 4)
    assert desk.asked == [
        {"OR-01": (date(2025, 7, 8), date(2025, 7, 19))},
        {"OR-02": (date(2025, 8, 5), date(2025, 8, 18))},
    ]


def test_a_drag_back_to_where_it_began_asks_for_nothing(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.carry(start, 5)
    assert desk.pointer.ahead.tag is not None
    assert desk.pointer.ahead.tag.title.startswith("15–24")
    assert isinstance(desk.pointer.gesture, Drag)
    assert desk.pointer.gesture.days == 5
    desk.pointer.move(start, PLAIN, desk.choice)
    desk.pointer.release(desk.choice)
    assert desk.asked == []


def test_a_trembling_hand_does_not_drag(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.pointer.move(start + QPointF(1, 1), PLAIN, desk.choice)
    assert desk.pointer.gesture is None


def test_giving_up_asks_for_nothing(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.carry(start, 5)
    assert desk.pointer.cancel()
    desk.pointer.release(desk.choice)
    assert desk.asked == []
    assert not desk.pointer.cancel()


def test_a_double_click_opens_or_adds_when_the_button_comes_up(desk: Desk) -> None:
    desk.preview.foresight = foresight(PLAN)
    desk.double_click(desk.at("OR-01"))
    empty = desk.at("OR-01")
    empty.setX(desk.stage.body.left() + 1)
    desk.pointer.double_click(empty, PLAIN, desk.choice)
    assert desk.asked == [("open", "OR-01")]
    desk.pointer.release(desk.choice)
    week = (ORIENTAL, date(2025, 6, 1), date(2025, 6, 7))
    assert desk.asked == [("open", "OR-01"), week]
    desk.double_click(QPointF(500, 5))
    assert len(desk.asked) == 2


def test_a_click_and_a_drag_at_once_are_a_drag(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.click(start)
    desk.pointer.double_click(start, PLAIN, desk.choice)
    desk.carry(start, 3)
    desk.pointer.release(desk.choice)
    assert desk.asked == [{"OR-01": (date(2025, 7, 13), date(2025, 7, 22))}]


def test_two_clicks_with_control_add_and_take_away(desk: Desk) -> None:
    desk.click(desk.at("OR-01"))
    desk.click(desk.at("OR-03"), CONTROL)
    desk.double_click(desk.at("OR-03"), CONTROL)
    assert desk.choice.ids == ("OR-01",)
    assert desk.asked == []


def test_the_name_of_a_region_folds_it(desk: Desk) -> None:
    name = QPointF(5, desk.at("OR-01").y())
    desk.click(name)
    desk.double_click(name)
    assert desk.asked == [("fold", ORIENTAL), ("fold", ORIENTAL)]


def test_hover_tells_which_bars_to_paint_again(desk: Desk) -> None:
    changed: list[Any] = []
    desk.pointer.changed.connect(changed.append)
    desk.pointer.move(desk.at("OR-01"), PLAIN, desk.choice)
    desk.pointer.move(desk.at("OR-01", 0.6), PLAIN, desk.choice)
    desk.pointer.move(desk.at("OR-02"), PLAIN, desk.choice)
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


def test_drawing_on_free_space_asks_for_a_salon_of_these_days(desk: Desk) -> None:
    desk.preview.foresight = foresight(PLAN)
    start = desk.row_point(RABAT, date(2025, 9, 10))
    desk.drag(start, 4)
    desk.drag(start, -3)
    assert desk.asked == [
        (RABAT, date(2025, 9, 10), date(2025, 9, 14)),
        (RABAT, date(2025, 9, 7), date(2025, 9, 10)),
    ]
    assert desk.landings[0].after[0].city == "Rabat"


def test_without_foresight_nothing_is_drawn(desk: Desk) -> None:
    desk.drag(desk.row_point(RABAT, date(2025, 9, 10)), 4)
    assert desk.asked == []


@pytest.mark.parametrize("keys", [CONTROL, SHIFT])
def test_a_rubber_band_adds_to_the_selection(desk: Desk, keys: Qt.KeyboardModifier) -> None:
    desk.preview.foresight = foresight(PLAN)
    desk.click(desk.at("OR-03"))
    start = desk.at("OR-01") + QPointF(-60, -12)
    end = desk.at("OR-02") + QPointF(0, 2)
    desk.pointer.press(start, keys, desk.choice)
    desk.pointer.move(end, keys, desk.choice)
    assert desk.pointer.ahead.lasso is not None
    assert desk.pointer.ahead.touched == ("OR-03", "OR-01", "OR-02")
    assert desk.pointer.cursor(end) is Qt.CursorShape.CrossCursor
    desk.pointer.release(desk.choice)
    assert desk.choice.ids == ("OR-03", "OR-01", "OR-02")
    assert desk.asked == []


def test_below_the_rows_a_rubber_band_needs_no_key(desk: Desk) -> None:
    desk.stage.height = 1200
    body = desk.stage.body
    start = QPointF(body.left() + 5, body.top() + desk.stage.layout.height + 20)
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.pointer.move(desk.at("OR-01"), PLAIN, desk.choice)
    desk.pointer.release(desk.choice)
    assert desk.choice.ids == ("OR-01",)


def test_control_makes_a_drag_a_copy_while_it_is_held(desk: Desk) -> None:
    start = desk.at("OR-01")
    desk.pointer.press(start, CONTROL, desk.choice)
    desk.carry(start, 30, CONTROL)
    assert desk.pointer.cursor(start) is Qt.CursorShape.DragCopyCursor
    assert desk.pointer.ahead.left == frozenset()
    desk.pointer.modify(PLAIN, desk.choice)
    assert desk.pointer.cursor(start) is Qt.CursorShape.ClosedHandCursor
    assert desk.pointer.ahead.left == {"OR-01"}
    desk.pointer.modify(CONTROL, desk.choice)
    desk.pointer.release(desk.choice)
    assert desk.landings[0].copies
    assert desk.asked == [{"OR-01": (date(2025, 8, 9), date(2025, 8, 18))}]
    assert desk.choice.ids == ("OR-01",)


def test_a_bar_is_carried_to_another_region(desk: Desk) -> None:
    desk.preview.foresight = foresight(PLAN)
    start = desk.at("OR-01")
    down = desk.row_point(RABAT, date(2025, 7, 10)).y() - start.y()
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.carry(start, 2, down=down)
    (ghost,) = desk.pointer.ahead.ghosts
    row = next(row for row in desk.stage.layout.rows if row.key == RABAT)
    assert row.y < ghost.rect.y < row.y + row.height
    assert desk.pointer.ahead.tag is not None
    assert "Rabat" in desk.pointer.ahead.tag.title
    desk.pointer.release(desk.choice)
    (landing,) = desk.landings
    assert landing.asks_city is RABAT
    assert (landing.after[0].region, landing.after[0].start) == (RABAT, date(2025, 7, 12))


def test_drawing_shows_its_days(desk: Desk) -> None:
    desk.preview.foresight = foresight(PLAN)
    start = desk.row_point(RABAT, date(2025, 9, 10))
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.carry(start, 3)
    assert isinstance(desk.pointer.gesture, Sketch)
    assert desk.pointer.ahead.tag is not None
    assert "4" in desk.pointer.ahead.tag.title
    assert desk.pointer.cancel()
    assert desk.pointer.ahead.tag is None


def test_what_is_carried_goes_on_over_another_layout(desk: Desk) -> None:
    desk.preview.foresight = foresight(PLAN)
    start = desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.stage.width += 300
    desk.stage.lay_out()
    desk.pointer.laid_out(desk.choice)
    start = desk.at("OR-01")
    desk.carry(start, 6)
    desk.stage.width += 200
    desk.stage.lay_out()
    desk.pointer.laid_out(desk.choice)
    desk.carry(desk.at("OR-01"), 4)
    (ghost,) = desk.pointer.ahead.ghosts
    bar = desk.stage.layout.places["OR-01"][1]
    assert ghost.rect.x - bar.rect.x == pytest.approx(4 * desk.stage.layout.scale.per_day)
    desk.pointer.release(desk.choice)
    assert desk.asked == [{"OR-01": (date(2025, 7, 14), date(2025, 7, 23))}]


@pytest.mark.parametrize("drawn", [False, True])
def test_what_is_carried_ends_where_its_row_is_gone(desk: Desk, drawn: bool) -> None:
    desk.preview.foresight = foresight(PLAN)
    start = desk.row_point(RABAT, date(2025, 9, 10)) if drawn else desk.at("OR-01")
    desk.pointer.press(start, PLAIN, desk.choice)
    desk.carry(start, 6)
    desk.stage.grouping = Grouping.LEVEL
    desk.stage.lay_out()
    desk.pointer.laid_out(desk.choice)
    assert desk.pointer.gesture is None
    desk.pointer.release(desk.choice)
    assert desk.asked == []


def test_a_rubber_band_outlives_another_layout(desk: Desk) -> None:
    start = desk.at("OR-01") + QPointF(-60, -12)
    desk.pointer.press(start, CONTROL, desk.choice)
    desk.pointer.move(desk.at("OR-01"), CONTROL, desk.choice)
    desk.pointer.laid_out(desk.choice)
    assert desk.pointer.ahead.touched == ("OR-01",)
