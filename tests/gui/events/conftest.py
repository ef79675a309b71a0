"""The events page on the sample programme, in a window that is shown, and what tests do there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from salonplanner.ui.events.page import EventsPage
from salonplanner.ui.main_window import MainWindow


@pytest.fixture
def page(qtbot, shown: MainWindow) -> EventsPage:
    shown.workspace.show_page("events")
    found = shown.workspace.page_widget
    assert isinstance(found, EventsPage)
    qtbot.waitUntil(found.view.isVisible)
    return found


@pytest.fixture
def answer(qtbot) -> Callable[[Callable[[QDialog], None]], None]:
    """Has the next dialog answered, once it is shown."""

    def arrange(act: Callable[[QDialog], None]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                act(dialog)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)

    return arrange


@pytest.fixture
def click_row(qtbot):
    """Clicks an index of a view with the mouse."""

    def click(view, index: QModelIndex, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        view.scrollTo(index)
        place = view.visualRect(index).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    return click


@pytest.fixture
def retype(qtbot):
    """Types another text over what stands in a line, and presses Enter."""

    def typed(line, text: str) -> None:
        line.setFocus()
        line.selectAll()
        if text.isascii() and line.completer() is None:
            qtbot.keyClicks(line, text or " ")
        else:
            # Qt's test keys know no accents, and the test platform no popup of proposals.
            line.insert(text)
        qtbot.keyClick(line, Qt.Key.Key_Return)

    return typed
