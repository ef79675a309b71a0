"""The months of a season to choose from."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox

from salonplanner.domain.season import Month
from salonplanner.ui.month.grid import after
from salonplanner.ui.month.month_picker import MonthPicker
from tests.gui.month.months import AUGUST, JULY, wording

SEASON = tuple(Month(year=2025, month=n) for n in range(6, 11))


@pytest.fixture
def picker(qtbot, theme, icons) -> MonthPicker:
    made = MonthPicker(theme, icons, wording())
    qtbot.addWidget(made)
    made.offer(SEASON)
    made.show_month(JULY)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_short_season_stands_side_by_side(qtbot, picker: MonthPicker) -> None:
    buttons = picker.findChildren(QAbstractButton)
    assert [button.text() for button in buttons] == ["juin", "juil.", "août", "sept.", "oct."]
    assert [button.isChecked() for button in buttons] == [False, True, False, False, False]
    assert buttons[1].accessibleName() == "Juillet 2025"
    with qtbot.waitSignal(picker.picked) as heard:
        qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert heard.args == [AUGUST]


def test_a_month_of_no_season_is_none_of_them(picker: MonthPicker) -> None:
    picker.show_month(Month(year=2025, month=12))
    assert not any(button.isChecked() for button in picker.findChildren(QAbstractButton))
    picker.show_month(JULY)
    assert picker.findChildren(QAbstractButton)[1].isChecked()


def test_a_place_on_a_button_is_its_month(picker: MonthPicker) -> None:
    button = picker.findChildren(QAbstractButton)[3]
    assert picker.month_at(button.mapToGlobal(QPoint(3, 3))) == SEASON[3]
    assert picker.month_at(picker.mapToGlobal(QPoint(-40, 3))) is None


def test_a_long_season_is_a_list(qtbot, picker: MonthPicker) -> None:
    picker.offer(tuple(after(JULY, n) for n in range(14)))
    picker.show_month(AUGUST)
    combo = picker.findChild(QComboBox, "seasonMonths")
    assert combo is not None
    assert (combo.count(), combo.currentIndex()) == (14, 1)
    picker.show_month(Month(year=2030, month=1))
    assert combo.currentIndex() == -1
    assert picker.month_at(combo.mapToGlobal(QPoint(3, 3))) is None
    with qtbot.waitSignal(picker.picked) as heard:
        combo.activated.emit(13)
    assert heard.args == [after(JULY, 13)]
