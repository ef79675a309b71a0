"""The keys of the event list, and the room its columns take."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from salonplanner.ui.events.model import KIND_ROLE


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_key_goes_to_the_name(qtbot, shown, page, key):
    qtbot.waitUntil(shown.isActiveWindow)
    page.choose(("gnaoua2025",))
    page.view.setFocus()
    qtbot.keyClick(page.view, key)
    focus: Any = QApplication.focusWidget()
    assert focus.objectName() == "eventName"


def test_space_switches_the_layer_of_a_kind(qtbot, shown, page):
    group = page.model.index(0, 0)
    page.view.setCurrentIndex(group)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert shown.session.layers.hidden == {group.data(KIND_ROLE)}
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert not shown.session.layers.hidden


def test_the_box_of_a_kind_is_clicked(qtbot, shown, page):
    group = page.model.index(1, 0)
    rect = page.view.visualRect(group)
    place = QPoint(rect.left() + 9, rect.center().y())
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.session.layers.hidden == {group.data(KIND_ROLE)}


def test_arrows_go_from_event_to_event(qtbot, page):
    first = page.model.index(0, 0, page.model.index(0, 0))
    page.view.setCurrentIndex(first)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.panel.event_id == page.model.event_at(page.view.currentIndex()).id


def test_the_columns_fill_the_list_and_stay_whole(page):
    widths = [page.view.columnWidth(column) for column in range(len(page.model.columns))]
    assert sum(widths) == page.view.viewport().width()
    header = page.view.header()
    assert all(width >= header.sectionSizeHint(n) for n, width in enumerate(widths))
    assert all(
        page.view.isExpanded(page.model.index(row, 0)) for row in range(page.model.rowCount())
    )


def test_double_click_goes_to_the_name(qtbot, shown, page):
    qtbot.waitUntil(shown.isActiveWindow)
    index = page.model.index_of("gnaoua2025")
    page.view.scrollTo(index)
    place = page.view.visualRect(index).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    focus: Any = QApplication.focusWidget()
    assert focus.objectName() == "eventName"


@pytest.mark.parametrize(("size", "scale"), [(1280, 130), (1280, 115), (1280, 100), (1920, 130)])
def test_the_list_never_scrolls_sideways(qtbot, shown, page, size, scale):
    shown.resize(size, 720)
    shown.bench.theme.set_scale(scale)
    QApplication.processEvents()
    view = page.view
    assert view.horizontalScrollBar().maximum() == 0
    names = [column.key for column in page.model.columns]
    for key in ("name", "dates", "places", "attitude", "certainty"):
        assert not view.isColumnHidden(names.index(key))
    shown.bench.theme.set_scale(100)


def test_columns_that_went_come_back_with_the_room(shown, page):
    shown.resize(1440, 900)
    QApplication.processEvents()
    view, columns = page.view, page.model.columns
    before = [view.isColumnHidden(n) for n in range(len(columns))]
    assert not any(before)
    view.resize(560, 500)
    assert any(view.isColumnHidden(n) for n in range(len(columns)))
    view.resize(1000, 500)
    assert [view.isColumnHidden(n) for n in range(len(columns))] == before
