"""The table page, shown, and its cells by salon and column."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView

from salonplanner.ui.models.salons import ID_ROLE


@pytest.fixture
def table(shown) -> QTableView:
    shown.actions_set["actionTablePage"].trigger()
    return shown.findChild(QTableView, "salonTable")


@pytest.fixture
def column_of(shown) -> Callable[[str], int]:
    keys = [column.key for column in shown.workspace.table.model.columns]
    return keys.index


@pytest.fixture
def cell(table, column_of) -> Callable[[str, str], QModelIndex]:
    def found(salon_id: str, key: str) -> QModelIndex:
        model = table.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data(ID_ROLE) == salon_id:
                return model.index(row, column_of(key))
        raise KeyError(salon_id)

    return found
