"""Panels put aside for a page, and back as they were."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from salonplanner.ui.dock_room import DockRoom


@pytest.fixture
def window(qtbot):
    made: Any = QMainWindow()
    qtbot.addWidget(made)
    made.docks = [QDockWidget(made) for _ in range(3)]
    for number, dock in enumerate(made.docks):
        dock.setObjectName(f"dock{number}")
        made.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    made.docks[2].hide()
    made.show()
    qtbot.waitExposed(made)
    return made


def hidden(window) -> list[bool]:
    return [dock.isHidden() for dock in window.docks]


def test_panels_come_back_as_they_were(window):
    room = DockRoom(window, window.docks)
    room.make(whole=True)
    assert hidden(window) == [True, True, True]
    room.make(whole=True)
    room.make(whole=False)
    assert hidden(window) == [False, False, True]


def test_a_panel_shown_beside_a_whole_page_is_shown_there_again(window):
    room = DockRoom(window, window.docks)
    room.make(whole=True)
    window.docks[2].show()
    room.make(whole=False)
    assert hidden(window) == [False, False, True]
    room.make(whole=True)
    assert hidden(window) == [True, True, False]


def test_the_layout_kept_has_the_panels(window):
    room = DockRoom(window, window.docks)
    before = room.layout()
    room.make(whole=True)
    kept = room.layout()
    assert hidden(window) == [True, True, True]
    room.make(whole=False)
    for dock in window.docks:
        dock.hide()
    window.restoreState(kept)
    assert hidden(window) == [False, False, True]
    assert before.size() == kept.size()
