"""The keys of the ties' list tell what is wanted of the current row, in both directions."""

import pytest
from PySide6.QtCore import QStringListModel, Qt

from salonplanner.ui.ties.list_view import TiesList


@pytest.fixture
def view(qtbot):
    found = TiesList()
    found.setModel(QStringListModel(["one", "two"], found))
    qtbot.addWidget(found)
    return found


@pytest.fixture
def told(view):
    """What the list told, and of which row."""
    found = []

    def acted(index):
        found.append(("acted", index.row()))

    def folded(index):
        found.append(("folded", index.row()))

    def unfolded(index):
        found.append(("unfolded", index.row()))

    view.acted.connect(acted)
    view.folded.connect(folded)
    view.unfolded.connect(unfolded)
    return found


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_Return, "acted"),
        (Qt.Key.Key_Enter, "acted"),
        (Qt.Key.Key_Left, "folded"),
        (Qt.Key.Key_Minus, "folded"),
        (Qt.Key.Key_Right, "unfolded"),
        (Qt.Key.Key_Plus, "unfolded"),
    ],
)
def test_a_key_tells_what_is_wanted_of_the_current_row(qtbot, view, told, key, wanted):
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, key)
    assert told == [(wanted, 1)]


def test_arrows_fold_the_other_way_round_from_right_to_left(qtbot, view, told):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert told == [("unfolded", 0)]


def test_nothing_is_told_where_no_row_is_current(qtbot, view, told):
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told == []


def test_other_keys_are_the_lists_own(qtbot, view, told):
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    assert told == []
