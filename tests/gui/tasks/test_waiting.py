"""Whoever waits is shown how far it is and may cancel; short work shows nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QPushButton

from salonplanner.ui.tasks.steps import StepTask
from salonplanner.ui.tasks.waiting import Waiting

WAIT = 5000


@pytest.fixture
def waiting(shown) -> Waiting:
    return Waiting("someProgress", "Title", shown.bench, shown)


def without_end():
    while True:
        yield 0.5


def test_short_work_shows_nothing(qtbot, shown, waiting):
    task = StepTask(iter((0.5, 1.0)), shown)
    waiting.follow(task, "Text")
    with qtbot.waitSignal(task.done, timeout=WAIT):
        task.start()
    assert shown.findChild(QProgressDialog) is None


def test_long_work_shows_how_far_it_is_and_is_cancelled_by_its_button(qtbot, shown, waiting):
    waiting.patience.setInterval(0)
    task = StepTask(without_end(), shown)
    waiting.follow(task, "Text")
    task.start()
    qtbot.waitUntil(lambda: shown.findChild(QProgressDialog) is not None, timeout=WAIT)
    dialog = shown.findChild(QProgressDialog, "someProgress")
    qtbot.waitUntil(lambda: dialog.value() == 50, timeout=WAIT)
    assert (dialog.windowTitle(), dialog.labelText()) == ("Title", "Text")
    with qtbot.waitSignal(task.cancelled, timeout=WAIT):
        qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.findChild(QProgressDialog) is None, timeout=WAIT)


def test_escape_cancels_too(qtbot, shown, waiting):
    waiting.patience.setInterval(0)
    task = StepTask(without_end(), shown)
    waiting.follow(task, "Text")
    task.start()
    qtbot.waitUntil(lambda: shown.findChild(QProgressDialog) is not None, timeout=WAIT)
    with qtbot.waitSignal(task.cancelled, timeout=WAIT):
        qtbot.keyClick(shown.findChild(QProgressDialog), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown.findChild(QProgressDialog) is None, timeout=WAIT)
