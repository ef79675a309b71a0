"""The bar over the month."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton

from salonplanner.domain.season import Month
from salonplanner.ui.month.month_bar import MonthBar
from salonplanner.ui.month.page import MonthPage
from tests.gui.month.months import AUGUST, JULY
from tests.gui.search import found


@pytest.fixture
def bar(shown) -> MonthBar:
    shown.workspace.show_page("month")
    page = shown.findChild(MonthPage, "monthPage")
    page.view.show_month(JULY)
    return page.bar


def test_it_names_the_month(bar: MonthBar) -> None:
    assert found(bar, QLabel, "monthTitle").text() == "Juillet 2025"
    bar.show_month(AUGUST)
    assert found(bar, QLabel, "monthTitle").text() == "Août 2025"


def test_the_arrows_stay_where_they_are(bar: MonthBar) -> None:
    width = found(bar, QLabel, "monthTitle").minimumWidth()
    arrow = found(bar, QToolButton, "nextMonth")
    place = arrow.x()
    bar.show_month(Month(year=2025, month=9))
    assert found(bar, QLabel, "monthTitle").minimumWidth() == width
    assert arrow.x() == place


@pytest.mark.parametrize(("name", "months"), [("previousMonth", -1), ("nextMonth", 1)])
def test_arrows_turn_the_month(qtbot, bar: MonthBar, name: str, months: int) -> None:
    arrow = found(bar, QToolButton, name)
    assert arrow.accessibleName()
    assert arrow.toolTip()
    with qtbot.waitSignal(bar.turned) as heard:
        qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton)
    assert heard.args == [months]


def test_places_on_it_stand_for_months(bar: MonthBar) -> None:
    def of(name: str) -> Month | None:
        button = found(bar, QAbstractButton, name)
        return bar.month_at(button.mapToGlobal(QPoint(4, 4)))

    assert of("previousMonth") == Month(year=2025, month=6)
    assert of("nextMonth") == AUGUST
    assert of("month-2025-10") == Month(year=2025, month=10)
    assert of("monthToday") is None


def test_today_is_an_action_of_the_window(bar: MonthBar, shown) -> None:
    button = found(bar, QToolButton, "monthToday")
    assert button.defaultAction() is shown.actions_set["actionToday"]
