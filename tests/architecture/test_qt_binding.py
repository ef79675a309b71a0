"""Guards the binding's version: one that loses references ends the program after a while.

PySide6 6.12.0 under Python 3.11 drops a reference to None at each Python ``paintEvent`` and one to
True at each signal; when the count reaches nought the process aborts.
"""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

ROUNDS = 400
SOAK = 20_000


class Announcer(QObject):
    """An object with a signal, as the document has."""

    changed = Signal(bool)


class Painted(QWidget):
    """A widget that is painted in Python, as the timeline is."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.paints += 1


def counts() -> tuple[int, int]:
    """How many references there are to None and to True."""
    return sys.getrefcount(None), sys.getrefcount(True)


def assert_kept(before: tuple[int, int]) -> None:
    """The counts may drift a little, but not by one a round."""
    after = counts()
    assert all(abs(a - b) < ROUNDS / 4 for a, b in zip(after, before, strict=True))


def test_emitting_loses_no_reference(qapp: object) -> None:
    announcer = Announcer()
    heard: list[bool] = []
    announcer.changed.connect(heard.append)
    announcer.changed.emit(True)
    heard.clear()
    before = counts()
    for _ in range(ROUNDS):
        announcer.changed.emit(True)
    assert len(heard) == ROUNDS
    heard.clear()
    assert_kept(before)


def test_painting_loses_no_reference(qtbot: QtBot) -> None:
    widget = shown(qtbot)
    before = counts()
    for _ in range(ROUNDS):
        widget.repaint()
    assert widget.paints >= ROUNDS
    assert_kept(before)


def test_many_repaints_do_not_end_the_program(qtbot: QtBot) -> None:
    widget = shown(qtbot)
    for _ in range(SOAK):
        widget.repaint()
    assert widget.paints >= SOAK


def shown(qtbot: QtBot) -> Painted:
    """A painted widget on the screen, painted once."""
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(40, 20)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.repaint()
    assert widget.paints
    return widget
