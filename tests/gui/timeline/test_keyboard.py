"""What the keys ask for, without a window."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from salonplanner.domain.places import RegionCode
from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.keyboard import Keyboard
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.preview import Preview
from salonplanner.ui.timeline.rows import Content
from salonplanner.ui.timeline.stage import Stage
from tests.gui.timeline.plans import (
    ORIENTAL,
    RABAT,
    days_of,
    event,
    foresight,
    plan_of,
    salon,
)

Key = Qt.Key
NONE, ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PLAN = plan_of(
    salon(),
    salon("OR-02", date(2025, 8, 5), days=1),
    salon("RSK-01", date(2025, 8, 1), region=RABAT),
)


class Desk:
    """A keyboard over a stage, what it asked for, and the choice it leads to."""

    def __init__(self, stage: Stage) -> None:
        self.parent = QObject()
        self.stage = stage
        self.preview = Preview(stage)
        self.keyboard = Keyboard(stage, self.preview, self.parent)
        self.asked: list[Any] = []
        self.choice = Choice()
        self.keyboard.chosen.connect(self.choose)
        self.keyboard.landed.connect(lambda landing: self.asked.append(days_of(landing)))
        for name in ("open", "delete", "duplicate"):
            signal = getattr(self.keyboard, f"{name}_requested")
            signal.connect(lambda *what, name=name: self.asked.append((name, *what)))
        self.keyboard.folded.connect(lambda *what: self.asked.append(("fold", *what)))
        self.keyboard.all_folded.connect(lambda *what: self.asked.append(("all", *what)))

    def choose(self, choice: Choice) -> None:
        self.choice = choice

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, key, keys)
        return self.keyboard.press(event, self.choice)


@pytest.fixture
def make_desk(make_stage: Callable[..., Stage]) -> Callable[..., Desk]:
    def made(*, rtl: bool = False, choice: Choice | None = None) -> Desk:
        stage = make_stage(rtl=rtl)
        stage.content = Content(PLAN)
        stage.lay_out()
        desk = Desk(stage)
        desk.choice = choice or Choice().only("OR-01")
        return desk

    return made


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


def test_arrows_go_along_time_and_between_regions(desk: Desk) -> None:
    steps = [
        (Key.Key_Right, "OR-02"),
        (Key.Key_Right, "OR-02"),
        (Key.Key_Down, "RSK-01"),
        (Key.Key_Down, "RSK-01"),
        (Key.Key_Up, "OR-02"),
        (Key.Key_Left, "OR-01"),
    ]
    for key, wanted in steps:
        assert desk.press(key)
        assert desk.choice.ids == (wanted,)


def test_the_first_arrow_goes_to_the_first_salon(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(choice=Choice())
    desk.choice = Choice()
    assert desk.press(Key.Key_Down)
    assert desk.choice.current == "OR-01"


def test_home_and_end(desk: Desk) -> None:
    desk.press(Key.Key_End)
    assert desk.choice.current == "OR-02"
    desk.press(Key.Key_End, CONTROL)
    assert desk.choice.current == "RSK-01"
    desk.press(Key.Key_Home, CONTROL)
    assert desk.choice.current == "OR-01"


@pytest.mark.parametrize(
    ("keys", "start"),
    [(ALT, date(2025, 7, 11)), (ALT | SHIFT, date(2025, 7, 17))],
)
def test_alt_and_arrows_move(desk: Desk, keys: Qt.KeyboardModifier, start: date) -> None:
    assert desk.press(Key.Key_Right, keys)
    assert desk.asked == [{"OR-01": (start, start + timedelta(days=9))}]


def test_all_that_are_selected_move(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(choice=Choice().only("OR-01").toggled("RSK-01"))
    desk.press(Key.Key_Left, ALT)
    assert desk.asked == [
        {
            "RSK-01": (date(2025, 7, 31), date(2025, 8, 9)),
            "OR-01": (date(2025, 7, 9), date(2025, 7, 18)),
        }
    ]


def test_shift_and_arrows_move_the_last_day(desk: Desk) -> None:
    desk.press(Key.Key_Left, SHIFT)
    assert desk.asked == [{"OR-01": (date(2025, 7, 10), date(2025, 7, 18))}]


def test_all_that_are_selected_get_longer_and_a_day_remains(
    make_desk: Callable[..., Desk],
) -> None:
    desk = make_desk(choice=Choice().only("OR-01").toggled("OR-02"))
    desk.press(Key.Key_Right, SHIFT)
    desk.press(Key.Key_Left, SHIFT)
    assert desk.asked == [
        {
            "OR-02": (date(2025, 8, 5), date(2025, 8, 6)),
            "OR-01": (date(2025, 7, 10), date(2025, 7, 20)),
        },
        {"OR-01": (date(2025, 7, 10), date(2025, 7, 18))},
    ]


def test_control_shift_and_arrows_select_more(desk: Desk) -> None:
    for key, wanted in (
        (Key.Key_Right, ("OR-01", "OR-02")),
        (Key.Key_Down, ("OR-01", "OR-02", "RSK-01")),
        (Key.Key_Up, ("OR-01", "RSK-01", "OR-02")),
    ):
        assert desk.press(key, CONTROL | SHIFT)
        assert desk.choice.ids == wanted
        assert desk.choice.current == wanted[-1]


def test_alt_and_down_carry_to_the_next_region(desk: Desk) -> None:
    landings: list[Landing] = []
    desk.keyboard.landed.connect(landings.append)
    assert desk.press(Key.Key_Down, ALT)
    assert landings == [], "without foresight nobody knows what a row takes"
    desk.preview.foresight = foresight(PLAN)
    assert desk.press(Key.Key_Down, ALT)
    assert landings[0].asks_city is RegionCode.MA_03
    assert [new.region for new in landings[0].after] == [RegionCode.MA_03]
    assert desk.press(Key.Key_Up, ALT)
    assert landings[1].asks_city is RegionCode.MA_01


def test_a_row_that_does_not_take_a_salon_says_why(desk: Desk) -> None:
    far = event("Far", date(2025, 9, 1), date(2025, 9, 2))
    stage = desk.stage
    stage.content = Content(msgspec.structs.replace(PLAN, events=(far,)))
    stage.grouping = Grouping.EVENT
    stage.lay_out()
    desk.preview.foresight = foresight(stage.content.plan)
    refused: list[str] = []
    desk.keyboard.refused.connect(refused.append)
    assert desk.press(Key.Key_Up, ALT)
    assert len(refused) == 1
    assert "Far" in refused[0]


def test_a_salon_of_one_day_gets_no_shorter(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(choice=Choice().only("OR-02"))
    assert desk.press(Key.Key_Left, SHIFT)
    assert desk.asked == []


def test_keys_run_with_time_in_arabic(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(rtl=True)
    desk.press(Key.Key_Left, ALT)
    desk.press(Key.Key_Right, SHIFT)
    assert desk.asked == [
        {"OR-01": (date(2025, 7, 11), date(2025, 7, 20))},
        {"OR-01": (date(2025, 7, 10), date(2025, 7, 18))},
    ]
    desk.press(Key.Key_Left)
    assert desk.choice.current == "OR-02"


def test_plus_and_minus_fold_the_region(desk: Desk) -> None:
    desk.press(Key.Key_Minus)
    desk.press(Key.Key_Plus)
    desk.press(Key.Key_Plus, SHIFT)
    desk.press(Key.Key_Minus, CONTROL | SHIFT)
    desk.press(Key.Key_Plus, CONTROL | SHIFT)
    desk.press(Key.Key_Underscore, CONTROL | SHIFT)
    desk.press(Key.Key_Asterisk, SHIFT)
    desk.press(Key.Key_Slash)
    assert desk.asked == [
        ("fold", ORIENTAL, True),
        ("fold", ORIENTAL, False),
        ("fold", ORIENTAL, False),
        ("all", True),
        ("all", False),
        ("all", True),
        ("all", False),
        ("all", True),
    ]


def test_enter_delete_and_duplicate(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_D, CONTROL)
    assert desk.asked == [("open", "OR-01"), ("delete", ["OR-01"]), ("duplicate", ["OR-01"])]


def test_select_all(desk: Desk) -> None:
    assert desk.press(Key.Key_A, CONTROL)
    assert desk.choice.ids == ("OR-01", "OR-02", "RSK-01")
    assert desk.choice.current == "OR-01"


@pytest.mark.parametrize(
    ("key", "keys"),
    [
        (Key.Key_F8, NONE),
        (Key.Key_Down, SHIFT),
        (Key.Key_Down, ALT | SHIFT),
        (Key.Key_Right, CONTROL),
        (Key.Key_Home, ALT),
        (Key.Key_Plus, CONTROL),
    ],
)
def test_other_keys_are_left_to_the_window(
    desk: Desk, key: Qt.Key, keys: Qt.KeyboardModifier
) -> None:
    assert not desk.press(key, keys)
    assert desk.asked == []


def test_without_a_salon_nothing_is_asked_for(make_stage: Callable[..., Stage]) -> None:
    desk = Desk(make_stage())
    for key in (Key.Key_Delete, Key.Key_Return, Key.Key_Minus, Key.Key_End, Key.Key_F2):
        assert not desk.press(key)
    for key, keys in ((Key.Key_Right, NONE), (Key.Key_Right, ALT), (Key.Key_Left, SHIFT)):
        assert desk.press(key, keys)
    assert desk.asked == []
    assert desk.choice == Choice()
