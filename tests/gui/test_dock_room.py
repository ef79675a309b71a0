"""Panels put aside for a page, and back as they were."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow

from salonplanner.ui.dock_room import DockRoom
from salonplanner.ui.pages import PageName


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


def test_panels_come_back_as_wide_as_the_user_made_them(make_window, sample, qtbot):
    main_window = make_window(sample)
    main_window.resize(1440, 900)
    main_window.show()
    qtbot.waitExposed(main_window)
    workspace = main_window.workspace
    docks = [workspace.findChild(QDockWidget, name) for name in ("dockRegions", "dockInspector")]
    workspace.resizeDocks(docks, [250, 370], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: [dock.width() for dock in docks] == [250, 370])
    workspace.show_page(PageName.PLACES)
    qtbot.waitUntil(lambda: workspace.page_widget.width() > 1400)
    QApplication.sendPostedEvents()
    workspace.show_page(PageName.CALENDAR)
    qtbot.waitUntil(lambda: [dock.width() for dock in docks] == [250, 370])
