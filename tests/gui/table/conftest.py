"""The table page, shown, and its cells by salon and column."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.table.page import TablePage
from salonplanner.ui.table.view import SalonTable
from tests.gui.table.grid import editor_of

Cell = Callable[[str, str], QModelIndex]


@pytest.fixture
def page(qtbot: QtBot, shown: MainWindow) -> TablePage:
    shown.actions_set[ActionName.TABLE].trigger()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown.workspace.table


@pytest.fixture
def table(page: TablePage) -> SalonTable:
    page.view.setFocus()
    return page.view


@pytest.fixture
def column_of(page: TablePage) -> Callable[[str], int]:
    return page.model.column_of


@pytest.fixture
def cell(page: TablePage) -> Cell:
    """A cell by salon and column, which is shown for it."""

    def found(salon_id: str, key: str) -> QModelIndex:
        position = page.model.column_of(key)
        page.columns.show_column(position, shown=True)
        row = page.shown.place_of(salon_id)
        if row is None:
            raise KeyError(salon_id)
        return page.shown.index(row, position)

    return found


@pytest.fixture
def go(table: SalonTable, cell: Cell) -> Callable[[str, str], QModelIndex]:
    """Makes a cell the current one."""

    def gone(salon_id: str, key: str) -> QModelIndex:
        index = cell(salon_id, key)
        table.go_to(index)
        return index

    return gone


@pytest.fixture
def click(qtbot: QtBot, table: SalonTable) -> Callable[..., None]:
    """Clicks a cell."""

    def clicked(
        index: QModelIndex,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        double: bool = False,
    ) -> None:
        table.scrollTo(index)
        place = table.visualRect(index).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        if double:
            qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    return clicked


@pytest.fixture
def begin(qtbot: QtBot, table: SalonTable, go) -> Callable[[str, str], QWidget]:
    """Opens a cell's editor with F2 and gives it."""

    def begun(salon_id: str, key: str) -> QWidget:
        go(salon_id, key)
        qtbot.keyClick(table, Qt.Key.Key_F2)
        return editor_of(table, key)

    return begun


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Where an editor of a cell stands."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    with qtbot.waitActive(widget):
        widget.show()
    return widget
