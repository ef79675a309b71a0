"""Tab goes the way that is wanted, through what takes keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from salonplanner.ui.widgets.tab_order import set_tab_order


def line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


@pytest.fixture
def group() -> QWidget:
    """Two buttons and a text; it takes no keys itself."""
    group = QWidget()
    group.setObjectName("group")
    row = QHBoxLayout(group)
    row.addWidget(QLabel("Text"))
    for name in ("left", "right"):
        button = QPushButton(name)
        button.setObjectName(name)
        row.addWidget(button)
    return group


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def walked(qtbot, window: QWidget, first: QWidget, steps: int) -> list[str]:
    window.show()
    qtbot.waitActive(window)
    first.setFocus()
    seen = [first.objectName()]
    for _ in range(steps):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget().objectName())
    return seen


def test_it_is_the_order_given_not_that_of_making(qtbot, window) -> None:
    lines = [line(name) for name in "abc"]
    for one in lines:
        window.layout().addWidget(one)
    set_tab_order(lines[2], lines[0], lines[1])
    assert walked(qtbot, window, lines[2], 3) == ["c", "a", "b", "c"]


def test_a_group_stands_for_what_is_inside(qtbot, window, group) -> None:
    first, last, outside = line("first"), line("last"), line("outside")
    for one in (outside, group, last, first):
        window.layout().addWidget(one)
    set_tab_order(first, group, last)
    assert walked(qtbot, window, first, 3) == ["first", "left", "right", "last"]


def test_what_comes_late_is_taken_along_behind_a_group(qtbot, window, group) -> None:
    before, after = line("before"), line("after")
    window.layout().addWidget(before)
    window.layout().addWidget(after)
    part = QWidget()
    column = QVBoxLayout(part)
    inside = [line("one"), line("two")]
    for one in (inside[0], group, inside[1]):
        column.addWidget(one)
    window.layout().addWidget(part)
    set_tab_order(before, inside[0], group, inside[1])
    assert walked(qtbot, window, before, 5) == ["before", "one", "left", "right", "two", "after"]
