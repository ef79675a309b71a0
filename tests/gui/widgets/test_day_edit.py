"""A day typed freely, stepped by keys, or picked from the calendar."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QToolButton
from pytestqt.qtbot import QtBot

from salonplanner.ui.widgets.day_edit import DayEdit
from salonplanner.ui.workbench import Workbench


@pytest.fixture
def edit(bench: Workbench, qtbot: QtBot) -> DayEdit:
    line = DayEdit(bench, "fieldStart")
    qtbot.addWidget(line)
    line.show_day(date(2025, 7, 10))
    with qtbot.waitActive(line):
        line.show()
    return line


def button_of(edit: DayEdit) -> QToolButton:
    (button,) = edit.findChildren(QToolButton, "fieldStartCalendar")
    return button


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14/07/2025", date(2025, 7, 14)),
        ("14.7.25", date(2025, 7, 14)),
        ("14/7", date(2025, 7, 14)),
        ("2025-07-14", date(2025, 7, 14)),
        (" 1/8/2026 ", date(2026, 8, 1)),
        ("31/06/2025", None),
        ("14/07/1720", None),
        ("14/07/2720", None),
        ("demain", None),
        ("", None),
    ],
)
def test_a_text_is_a_day_or_none(edit: DayEdit, text: str, day: date | None) -> None:
    edit.setText(text)
    assert edit.day() == day


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_Up, "11/07/2025"),
        (Qt.Key.Key_Down, "09/07/2025"),
        (Qt.Key.Key_PageUp, "17/07/2025"),
        (Qt.Key.Key_PageDown, "03/07/2025"),
    ],
)
def test_keys_step_by_days_and_weeks(edit: DayEdit, qtbot: QtBot, key: Qt.Key, text: str) -> None:
    qtbot.keyClick(edit, key)
    assert edit.text() == text


def test_steps_leave_a_text_that_is_no_day(edit: DayEdit, qtbot: QtBot) -> None:
    edit.setText("demain")
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "demain"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_calendar_shows_the_day_and_gives_another(edit: DayEdit, qtbot: QtBot) -> None:
    qtbot.mouseClick(button_of(edit), Qt.MouseButton.LeftButton)
    (calendar,) = edit.findChildren(QCalendarWidget)
    assert calendar.isVisible()
    assert calendar.selectedDate() == QDate(2025, 7, 10)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    with qtbot.waitSignal(edit.picked):
        calendar.clicked.emit(QDate(2025, 8, 1))
    assert edit.text() == "01/08/2025"
    assert not calendar.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_keys_open_the_calendar_once(
    edit: DayEdit, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    for _ in range(2):
        qtbot.keyClick(edit, key, modifier)
        (calendar,) = edit.findChildren(QCalendarWidget)
        assert calendar.isVisible()
        calendar.window().hide()


def test_the_digits_and_the_button_fit_its_least_width(edit: DayEdit, bench: Workbench) -> None:
    edit.setFixedSize(edit.minimumSizeHint())
    button = button_of(edit)
    assert edit.rect().contains(button.geometry())
    for scale in (100, 115, 130):
        bench.theme.set_scale(scale)
        assert edit.minimumSizeHint().width() >= edit.fontMetrics().horizontalAdvance(edit.text())


def test_right_to_left_the_button_stands_at_the_left(
    edit: DayEdit, make_bench: Callable[[str], Workbench]
) -> None:
    edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edit.resize(160, 26)
    button = button_of(edit)
    assert button.geometry().center().x() < edit.width() / 2
