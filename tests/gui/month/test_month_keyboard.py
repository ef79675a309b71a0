"""The keys of a month, without a window."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from salonplanner.ui.month.month_keyboard import MonthKeyboard
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.timeline.choice import Choice
from tests.gui.month.months import content
from tests.gui.timeline.desk import ALT, CONTROL, PLAIN, SHIFT
from tests.gui.timeline.plans import salon

KEY = Qt.Key
WEDNESDAY = date(2025, 7, 16)
CONTENT = content(salon("A", date(2025, 7, 1), 3), salon("B"), salon("C", date(2025, 9, 1), 1))


class Desk:
    """A keyboard and what it asked for."""

    def __init__(self, stage: MonthStage, parent: QObject) -> None:
        self.keyboard = MonthKeyboard(stage, parent)
        self.asked: list[tuple[Any, ...]] = []
        for name in ("chosen", "stood", "turned", "move_requested", "landed"):
            signal = getattr(self.keyboard, name)
            signal.connect(lambda *what, name=name: self.asked.append((name, *what)))

    def press(self, key: Qt.Key, keys=PLAIN, choice: Choice | None = None) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, key, keys)
        return self.keyboard.press(event, choice or Choice(), WEDNESDAY)


@pytest.fixture
def parent():
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def desk(make_stage: Callable[..., MonthStage], parent: QObject) -> Desk:
    return Desk(make_stage(CONTENT), parent)


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (KEY.Key_Left, date(2025, 7, 15)),
        (KEY.Key_Right, date(2025, 7, 17)),
        (KEY.Key_Up, date(2025, 7, 9)),
        (KEY.Key_Down, date(2025, 7, 23)),
        (KEY.Key_Home, date(2025, 7, 14)),
        (KEY.Key_End, date(2025, 7, 20)),
    ],
)
def test_without_a_salon_keys_go_from_day_to_day(desk: Desk, key, wanted: date) -> None:
    assert desk.press(key)
    assert desk.asked == [("stood", wanted)]


def test_time_runs_with_the_keys_in_arabic(make_stage, parent) -> None:
    desk = Desk(make_stage(CONTENT, rtl=True), parent)
    desk.press(KEY.Key_Left)
    desk.press(KEY.Key_Left, ALT, Choice().only("B"))
    assert desk.asked == [
        ("stood", date(2025, 7, 17)),
        ("move_requested", {"B": date(2025, 7, 11)}),
    ]


def test_home_and_end_stay_in_the_month_and_with_control_do_not(desk: Desk) -> None:
    at_b = Choice().only("B")
    desk.press(KEY.Key_Home, PLAIN, at_b)
    desk.press(KEY.Key_End, PLAIN, at_b)
    desk.press(KEY.Key_End, CONTROL, at_b)
    chosen = [what[1].current for what in desk.asked]
    assert chosen == ["A", "B", "C"]


def test_past_the_last_salon_nothing_happens(desk: Desk) -> None:
    assert desk.press(KEY.Key_Right, PLAIN, Choice().only("C"))
    assert desk.press(KEY.Key_Down, PLAIN, Choice().only("C"))
    assert desk.asked == []


def test_a_salon_keeps_a_day(desk: Desk) -> None:
    assert desk.press(KEY.Key_Left, SHIFT, Choice().only("C"))
    assert desk.asked == []


def test_a_hidden_current_salon_gives_way_to_the_first(desk: Desk) -> None:
    desk.press(KEY.Key_Right, PLAIN, Choice().only("gone"))
    assert desk.asked[0][1].current == "A"
    desk.asked.clear()
    desk.press(KEY.Key_Right, ALT, Choice().only("gone"))
    desk.press(KEY.Key_Right, SHIFT, Choice().only("gone"))
    assert desk.asked == []


def test_other_keys_are_left_to_others(desk: Desk) -> None:
    assert not desk.press(KEY.Key_Tab)
    assert not desk.press(KEY.Key_X, PLAIN, Choice().only("A"))
    assert not desk.press(KEY.Key_Up, SHIFT, Choice().only("A"))
    assert not desk.press(KEY.Key_Delete)
    assert not desk.press(KEY.Key_Escape)


def test_pages_turn_the_month(desk: Desk) -> None:
    desk.press(KEY.Key_PageUp)
    desk.press(KEY.Key_PageDown)
    assert desk.asked == [("turned", -1), ("turned", 1)]


def test_an_empty_month_has_no_salon_to_go_to(make_stage, parent) -> None:
    desk = Desk(make_stage(content()), parent)
    assert not desk.press(KEY.Key_Home, CONTROL)
    assert desk.asked == []


def test_all_that_are_selected_get_longer_and_a_day_remains(desk: Desk) -> None:
    both = Choice(("A", "C"), "A", "A")
    desk.press(KEY.Key_Right, SHIFT, both)
    desk.press(KEY.Key_Left, SHIFT, both)
    desk.press(KEY.Key_Left, SHIFT, Choice().only("C"))
    ends = [[salon.end for salon in landing.after] for _, landing in desk.asked]
    assert ends == [
        [date(2025, 7, 4), date(2025, 9, 2)],
        [date(2025, 7, 2), date(2025, 9, 1)],
    ]


def test_control_shift_and_arrows_select_more(desk: Desk) -> None:
    desk.press(KEY.Key_Right, CONTROL | SHIFT, Choice().only("A"))
    assert desk.asked == [("chosen", Choice(("A", "B"), "B", "A"))]
