"""A toolbar that is too narrow leaves out what it is told to, and shows it again."""

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow, QToolBar

from salonplanner.ui.toolbar_room import ToolbarRoom


@pytest.fixture
def bar(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = QToolBar()
    window.addToolBar(made)
    for _ in range(3):
        made.addWidget(QLabel("Text " * 6))
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def test_economies_are_tried_in_turn_and_given_up_with_room(qtbot, bench, bar):
    left_out = {"first": False, "second": False}
    window = bar.window()
    whole = bar.sizeHint().width()

    def economy(name, label):
        def leave_out(wanted):
            left_out[name] = wanted
            label.setFixedWidth(4 if wanted else label.sizeHint().width())

        return leave_out

    first, second, _ = bar.findChildren(QLabel)
    ToolbarRoom(bar, bench.theme, (economy("first", first), economy("second", second)))
    for width, wanted in ((whole + 40, 0), (whole - 20, 1), (whole - 200, 2), (whole + 40, 0)):
        window.resize(width, 100)
        qtbot.waitUntil(lambda wanted=wanted: sum(left_out.values()) == wanted)
        assert list(left_out.values()) == [wanted > 0, wanted > 1]
