"""The list's keys: fold and unfold, mirrored from right to left."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor, QPalette

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


def test_it_shows_that_the_keys_act_here_and_on_which_row(qtbot, view):
    view.setFrameShape(FindingsList.Shape.NoFrame)
    view.show()
    qtbot.waitExposed(view)
    accent, palette = QColor("#0b6e5f"), view.palette()
    palette.setColor(QPalette.ColorRole.Accent, accent)
    view.setPalette(palette)
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert not view.currentIndex().isValid()
    picture = view.grab().toImage()
    assert picture.pixelColor(1, view.height() // 2) == accent
    qtbot.keyClick(view, Qt.Key.Key_Down)
    picture = view.grab().toImage()
    row = view.visualRect(view.currentIndex())
    assert picture.pixelColor(row.x() + 1, row.center().y()) == accent
    assert picture.pixelColor(1, view.height() - 10) != accent
    view.clearFocus()
    assert view.grab().toImage().pixelColor(row.x() + 1, row.center().y()) != accent
