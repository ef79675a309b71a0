"""Dialogs are driven while they are open."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget


@pytest.fixture
def parent(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def in_dialog(qapp):
    """Calls a function with the dialog that is opened next; what it raises is raised here."""
    errors: list[BaseException] = []

    def act(do: Callable[[QDialog], object]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(10, look)
                return
            try:
                do(dialog)
            except BaseException as error:  # noqa: BLE001 - handed to the test
                errors.append(error)
                dialog.reject()

        QTimer.singleShot(0, look)

    yield act
    if errors:
        raise errors[0]


def press(dialog: QDialog, text: str) -> None:
    """Click the button of that text."""
    found = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text]
    assert len(found) == 1, [b.text() for b in dialog.findChildren(QPushButton)]
    found[0].click()
