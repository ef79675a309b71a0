"""Closed days entered line by line; what is no span is said before it is taken."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QToolButton, QWidget

from salonplanner.domain.places import ClosedDays, Venue
from salonplanner.ui.places.closed_dialog import ClosedDialog
from salonplanner.ui.widgets.day_edit import DayEdit

SEASON = ClosedDays(start=date(2025, 6, 1), end=date(2025, 10, 31))
AUGUST = ClosedDays(start=date(2025, 8, 4), end=date(2025, 8, 8))
JULY = ClosedDays(start=date(2025, 7, 1), end=date(2025, 7, 1))


@pytest.fixture
def open_dialog(qtbot, bench):
    parents: list[QWidget] = []

    def opened(*closed: ClosedDays) -> ClosedDialog:
        parent = QWidget()
        qtbot.addWidget(parent)
        parents.append(parent)
        venue = Venue(name="Halle", city="Fès", closed=closed)
        dialog = ClosedDialog(parent, bench, venue, SEASON)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return opened


def retype(qtbot, dialog: QDialog, name: str, text: str) -> None:
    line: Any = dialog.findChild(DayEdit, name)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def apply(qtbot, dialog: QDialog) -> bool:
    qtbot.mouseClick(dialog.findChild(QPushButton, "closedApply"), Qt.MouseButton.LeftButton)
    return dialog.result() == QDialog.DialogCode.Accepted


def test_what_is_there_is_shown_and_kept_by_its_first_day(qtbot, open_dialog):
    dialog = open_dialog(AUGUST, JULY)
    assert apply(qtbot, dialog)
    assert dialog.spans() == [JULY, AUGUST]


def test_days_are_typed_and_added(qtbot, open_dialog):
    dialog = open_dialog(AUGUST)
    qtbot.mouseClick(dialog.findChild(QPushButton, "closedAdd"), Qt.MouseButton.LeftButton)
    retype(qtbot, dialog, "closedFirst1", "01/09/2025")
    retype(qtbot, dialog, "closedLast1", "03/09/2025")
    assert apply(qtbot, dialog)
    assert dialog.spans()[-1] == ClosedDays(start=date(2025, 9, 1), end=date(2025, 9, 3))


@pytest.mark.parametrize("text", ["bientot", "01/01/2025"])
def test_what_is_no_span_is_said(qtbot, open_dialog, text):
    dialog = open_dialog(AUGUST)
    retype(qtbot, dialog, "closedLast0", text)
    assert not apply(qtbot, dialog)
    assert dialog.findChild(QLabel, "closedMessage").text()
    dialog.reject()


def test_a_line_is_taken_out_or_left_blank(qtbot, open_dialog):
    dialog = open_dialog(AUGUST, JULY)
    qtbot.mouseClick(dialog.findChild(QToolButton, "closedRemove0"), Qt.MouseButton.LeftButton)
    assert dialog.spans() == [JULY]
    dialog.findChild(DayEdit, "closedFirst1").clear()
    dialog.findChild(DayEdit, "closedLast1").clear()
    assert apply(qtbot, dialog)
    assert dialog.spans() == []
