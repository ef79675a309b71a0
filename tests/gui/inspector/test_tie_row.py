"""A row of the ties editor: ticked by a click anywhere, half ticked for some of several."""

import pytest
from PySide6.QtCore import QPoint, Qt

from salonplanner.ui.inspector.tie_choices import Choice
from salonplanner.ui.inspector.tie_row import TieRow

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def row(qtbot, bench, empty):
    event = empty.event("wafcon2024")
    made = TieRow(bench, Choice(event, ("A",), ("B",), "Cup", "during"))
    qtbot.addWidget(made)
    made.resize(200, 60)
    made.show()
    return made


@pytest.mark.parametrize(
    ("tied", "tieable", "selected", "ties"),
    [
        (("A",), (), 1, False),
        ((), ("A",), 1, True),
        (("A",), ("B",), 2, True),
        (("A", "B"), (), 2, False),
    ],
)
def test_a_click_says_what_is_wanted(qtbot, row, empty, tied, tieable, selected, ties):
    event = empty.event("wafcon2024")
    row.show_choice(Choice(event, tied, tieable, "Cup", ""), selected=selected)
    with qtbot.waitSignal(row.toggled) as told:
        qtbot.mouseClick(row, Left, pos=QPoint(150, 10))
    assert told.args[1] == ties


def test_a_release_elsewhere_does_nothing(qtbot, row):
    with qtbot.assertNotEmitted(row.toggled):
        qtbot.mousePress(row, Left, pos=QPoint(150, 10))
        qtbot.mouseRelease(row, Left, pos=QPoint(150, 400))
        qtbot.mouseClick(row, Qt.MouseButton.RightButton, pos=QPoint(150, 10))


def test_some_of_several_are_shown_half_ticked(row, empty):
    event = empty.event("wafcon2024")
    row.show_choice(Choice(event, ("A",), ("B",), "Cup", ""), selected=2)
    assert row.box.checkState() is Qt.CheckState.PartiallyChecked
