"""The list of a day."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from salonplanner.ui.month.day_menu import DayMenu
from salonplanner.ui.widgets.swatch import BarPainter
from tests.gui.month.months import wording
from tests.gui.timeline.plans import feast, salon

DAY = date(2025, 7, 10)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


@pytest.fixture
def owner(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def menu(owner: QWidget, theme, icons) -> DayMenu:
    return DayMenu(wording("en"), BarPainter(theme, icons), icons, owner)


def test_it_lists_feasts_salons_and_a_salon_to_add(menu: DayMenu) -> None:
    menu.fill(DAY, [salon(), salon("OR-02", city="Nador")], [feast("Trône & Cie", DAY)])
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[0] == "Thursday 10 July"
    assert texts[1].startswith("Trône && Cie")
    assert [text.split(" · ")[0] for text in texts[2:4]] == ["Oujda", "Nador"]
    assert "10 July" in texts[4]
    assert [a.isEnabled() for a in menu.actions() if a.text()] == [False, False, True, True, True]


def test_a_day_without_salons_says_so(menu: DayMenu) -> None:
    menu.fill(DAY, [], [])
    assert "No salon on this day" in [action.text() for action in menu.actions()]


def test_keys_choose_a_salon(qtbot, menu: DayMenu) -> None:
    menu.fill(DAY, [salon(), salon("OR-02", city="Nador")], [])
    menu.popup(QPoint(10, 10))
    with qtbot.waitSignal(menu.salon_picked) as heard:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert heard.args == ["OR-02"]


def test_the_last_line_adds(qtbot, menu: DayMenu) -> None:
    menu.fill(DAY, [salon()], [])
    menu.popup(QPoint(10, 10))
    with qtbot.waitSignal(menu.add_picked) as heard:
        qtbot.keyClick(menu, Qt.Key.Key_Up)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert heard.args == [DAY]
