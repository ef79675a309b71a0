"""The keys that calendar and month share, on three salons in a line."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from salonplanner.ui.timeline.choice import Choice
from salonplanner.ui.timeline.salon_keys import NONE, SalonKeys, arrow_of, keys_of
from tests.gui.timeline.desk import CONTROL, SHIFT, Key

KEYPAD = Qt.KeyboardModifier.KeypadModifier
LINE = "ABC"


class Line(SalonKeys):
    """Three salons one after the other, and what was asked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: list[tuple[str, Any]] = []
        for name in ("chosen", "open_requested", "delete_requested", "duplicate_requested"):
            signal = getattr(self, name)
            signal.connect(lambda what, name=name: self.asked.append((name, what)))

    def _beside(self, later: int, down: int, choice: Choice) -> str | None:
        wanted = LINE.index(choice.current or "A") + later + down
        return LINE[wanted] if 0 <= wanted < len(LINE) else None


@pytest.fixture
def line():
    parent = QObject()
    yield Line(parent)
    parent.deleteLater()


def pressed(key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, keys)


@pytest.mark.parametrize(
    ("key", "keys", "wanted"),
    [
        (Key.Key_Delete, NONE, ("delete_requested", ["A", "B"])),
        (Key.Key_D, CONTROL, ("duplicate_requested", ["A", "B"])),
        (Key.Key_Return, NONE, ("open_requested", "B")),
        (Key.Key_Enter, KEYPAD, ("open_requested", "B")),
        (Key.Key_F2, NONE, ("open_requested", "B")),
    ],
)
def test_keys_ask_for_the_selected_salons(line: Line, key, keys, wanted) -> None:
    assert line._act(pressed(key, keys), Choice(("A", "B"), "B"))
    assert line.asked == [wanted]


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Return, Key.Key_D])
def test_without_a_selected_salon_they_are_left_to_others(line: Line, key) -> None:
    assert not line._act(pressed(key), Choice())
    assert line.asked == []


def test_other_keys_are_left_to_others(line: Line) -> None:
    assert not line._act(pressed(Key.Key_Return, CONTROL), Choice(("A",), "A"))
    assert not line._act(pressed(Key.Key_D), Choice(("A",), "A"))
    assert line.asked == []


def test_it_goes_to_the_salon_beside_and_no_further_than_the_last(line: Line) -> None:
    line._go(1, 0, Choice(("A",), "A"))
    line._go(1, 0, Choice(("C",), "C"))
    assert line.asked == [("chosen", Choice(("B",), "B", "B"))]


def test_it_adds_the_salon_beside(line: Line) -> None:
    line._extend(0, 1, Choice(("B", "A"), "A", "B"))
    assert line.asked == [("chosen", Choice(("A", "B"), "B", "B"))]


@pytest.mark.parametrize(
    ("key", "there", "mirrored"),
    [
        (Key.Key_Left, (-1, 0), (1, 0)),
        (Key.Key_Right, (1, 0), (-1, 0)),
        (Key.Key_Up, (0, -1), (0, -1)),
        (Key.Key_Down, (0, 1), (0, 1)),
    ],
)
def test_arrows_follow_the_direction_of_time(key, there, mirrored) -> None:
    assert arrow_of(pressed(key), rtl=False) == there
    assert arrow_of(pressed(key), rtl=True) == mirrored


def test_no_other_key_is_an_arrow() -> None:
    assert arrow_of(pressed(Key.Key_A), rtl=False) is None


def test_a_key_of_the_keypad_is_a_key_like_another() -> None:
    assert keys_of(pressed(Key.Key_Left, KEYPAD | SHIFT)) == SHIFT
