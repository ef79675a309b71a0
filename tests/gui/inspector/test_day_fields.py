"""The first and the last day as inputs of the form."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit
from pytestqt.qtbot import QtBot

from salonplanner.ui.inspector.day_fields import DayField
from salonplanner.ui.inspector.field import Complaint
from salonplanner.ui.widgets.day_calendar import DayCalendar, feast_days
from salonplanner.ui.widgets.day_edit import DayEdit
from salonplanner.ui.workbench import Workbench
from tests.gui.inspector.conftest import Shell


@pytest.fixture
def last(bench: Workbench, qtbot: QtBot) -> DayField:
    field = DayField(bench, "end", "Dernier jour", "fieldEnd")
    qtbot.addWidget(field)
    field.show_values([date(2025, 7, 19)])
    field.not_before(date(2025, 7, 10))
    return field


def test_it_shows_a_day_in_figures(last: DayField) -> None:
    assert line_of(last).text() == "19/07/2025"
    assert not last.pending


@pytest.mark.parametrize(("text", "day"), [("10/7", date(2025, 7, 10)), ("1/8", date(2025, 8, 1))])
def test_a_day_from_the_earliest_on_is_read(last: DayField, text: str, day: date) -> None:
    line_of(last).setText(text)
    assert last.read() == day


@pytest.mark.parametrize("text", ["9/7", "31/6", "", "bientôt"])
def test_no_day_and_too_early_a_day_are_told(last: DayField, text: str) -> None:
    line_of(last).setText(text)
    found = last.read()
    assert isinstance(found, Complaint)
    assert found.sentence.endswith(".")


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_a_day_of_the_calendar_is_one_step(shell: Shell) -> None:
    shell.find(DayEdit, "fieldStart").open_calendar()
    shell.find(QCalendarWidget, "").clicked.emit(QDate(2025, 7, 21))
    assert shell.salon().start == date(2025, 7, 21)
    assert shell.salon().days == 10
    assert shell.steps() == 1


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
@pytest.mark.parametrize("name", ["fieldStart", "fieldEnd"])
def test_the_calendar_shows_feasts_and_the_days_of_the_salon(shell: Shell, name: str) -> None:
    salon = shell.salon()
    feasts = feast_days(shell.document.plan.events)
    assert feasts
    edit = shell.find(DayEdit, name)
    edit.open_calendar()
    calendar = edit.findChild(DayCalendar)
    assert calendar is not None
    assert calendar.month.feasts == feasts
    assert calendar.month.stay == (salon.start, salon.end)
    calendar.hide()


def test_steps_by_keys_are_one_step_of_the_plan(shell: Shell) -> None:
    line = shell.find(QLineEdit, "fieldStart")
    line.setFocus()
    for _ in range(4):
        shell.qtbot.keyClick(line, Qt.Key.Key_Up)
    assert shell.steps() == 0
    shell.elsewhere.setFocus()
    assert shell.salon().start == date(2025, 7, 14)
    assert shell.steps() == 1


def line_of(field: DayField) -> QLineEdit:
    assert isinstance(field.box, QLineEdit)
    return field.box
