"""The findings panel of the real window, and how tests read and press its rows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListView

from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.findings.listing import Fold, Line
from salonplanner.ui.findings.model import ROW_ROLE


@pytest.fixture(autouse=True)
def settled_salons_may_move(monkeypatch) -> None:
    """Whoever is asked whether a settled salon may move says yes."""
    monkeypatch.setattr(Messages, "ask_go_on", lambda *_: True)


@pytest.fixture
def panel(shown):
    return shown.workspace.findings_panel


@pytest.fixture
def findings(panel) -> QListView:
    return panel.findChild(QListView, "findingsList")


def rows_of(view: QListView) -> list:
    model = view.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def findings_of(view: QListView) -> list:
    """The findings listed, those of closed folds in their place."""
    found = []
    for row in rows_of(view):
        if isinstance(row, Line) and not row.within:
            found.append(row.finding)
        elif isinstance(row, Fold):
            found.extend(row.findings)
    return found


def place_of(view: QListView, wanted) -> int:
    """The first row that a test is after."""
    return next(place for place, row in enumerate(rows_of(view)) if wanted(row))


def click_row(qtbot, view: QListView, row: int) -> None:
    view.scrollTo(view.model().index(row, 0))
    place = view.visualRect(view.model().index(row, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def press_button(qtbot, view: QListView, row: int) -> None:
    """Press where the button is painted: at the end of the row."""
    view.scrollTo(view.model().index(row, 0))
    place = view.visualRect(view.model().index(row, 0))
    at = QPoint(place.right() - 40, place.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
