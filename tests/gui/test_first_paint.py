"""The first paint is told once."""

from PySide6.QtWidgets import QWidget

from salonplanner.ui.first_paint import FirstPaint


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
