"""The list's keys: fold and unfold, mirrored from right to left."""

import pytest
from PySide6.QtCore import QStringListModel, Qt

from salonplanner.ui.findings.list_view import FindingsList


@pytest.fixture
def view(qtbot):
    made = FindingsList()
    made.setModel(QStringListModel(["one", "two"], made))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("key", "rtl", "opens"),
    [
        (Qt.Key.Key_Right, False, True),
        (Qt.Key.Key_Left, False, False),
        (Qt.Key.Key_Right, True, False),
        (Qt.Key.Key_Left, True, True),
        (Qt.Key.Key_Plus, False, True),
        (Qt.Key.Key_Minus, True, False),
    ],
)
def test_keys_fold_and_unfold(qtbot, view, key, rtl, opens):
    if rtl:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, key)
    assert told.args == [opens]


def test_other_keys_are_the_lists_own(qtbot, view):
    with qtbot.assertNotEmitted(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().isValid()
