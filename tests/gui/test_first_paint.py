"""The first paint is told once."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from salonplanner.ui.first_paint import FirstPaint, start_once_painted


def test_only_the_first_paint_is_told(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    told: list[bool] = []
    watch = FirstPaint(window)
    watch.done.connect(lambda: told.append(True))
    assert told == []
    with qtbot.waitSignal(watch.done):
        window.show()
    window.repaint()
    qtbot.wait(10)
    assert told == [True]


def test_a_timer_waits_for_the_first_paint(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    inner = QWidget(window)
    timer = QTimer(window, singleShot=True)
    start_once_painted(timer, inner)
    qtbot.wait(10)
    assert not timer.isActive()
    with qtbot.waitSignal(timer.timeout):
        window.show()


def test_a_timer_starts_at_once_in_a_window_that_is_painted(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    timer = QTimer(window, singleShot=True, interval=60_000)
    start_once_painted(timer, window)
    assert timer.isActive()
