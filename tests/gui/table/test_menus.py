"""The table's menus: columns, order, and what a header offers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from salonplanner.ui.models.shown_salons import OWN_ORDER
from tests.gui.table.grid import ids_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def offer(page, column_of):
    """The menu of a column's header, and one of its actions by name."""

    def offered(key: str, name: str) -> QAction:
        menu = page.menus.open_for(column_of(key), page.header)
        action = menu.findChild(QAction, name)
        assert action is not None
        return action

    return offered


def test_the_order_is_chosen_from_the_menu_and_named_on_its_button(shown, sample, page, column_of):
    button = page.findChild(QPushButton, "tableOrder")
    page.menus.fill_order()
    menu = page.findChild(QMenu, "orderMenu")
    by_start = menu.findChild(QAction, f"order-{column_of('start')}")
    by_start.trigger()
    starts = [sample.salon(i).start for i in ids_of(page)]
    assert starts == sorted(starts)
    name = page.model.columns[column_of("start")].header
    assert name in button.toolTip()
    page.menus.fill_order()
    menu.findChild(QAction, f"order-{OWN_ORDER}").trigger()
    assert ids_of(page) == [salon.id for salon in sample.salons]
    assert page.header.sortIndicatorSection() == OWN_ORDER


def test_the_order_is_turned_round(sample, page, column_of):
    page.sort_by(column_of("start"), Qt.SortOrder.AscendingOrder)
    page.menus.fill_order()
    actions = page.findChild(QMenu, "orderMenu").actions()
    assert actions[-2].isChecked()
    actions[-1].trigger()
    starts = [sample.salon(i).start for i in ids_of(page)]
    assert starts == sorted(starts, reverse=True)


def test_columns_are_shown_and_hidden(page, column_of):
    page.menus.fill_columns()
    menu = page.findChild(QMenu, "columnsMenu")
    venue = menu.findChild(QAction, "column-venue")
    assert not venue.isChecked()
    venue.trigger()
    assert "venue" in [column.key for column in page.columns.shown]
    page.menus.fill_columns()
    menu.findChild(QAction, "columnsReset").trigger()
    assert "venue" not in [column.key for column in page.columns.shown]


def test_a_header_sorts_filters_and_hides(shown, sample, page, column_of, offer):
    offer("visitors", "sortDown").trigger()
    assert page.shown.sort_column == column_of("visitors")
    assert page.shown.descending
    offer("visitors", "sortOwn").trigger()
    assert page.shown.sort_column == OWN_ORDER
    assert not offer("city", "clearColumn").isEnabled()
    box = page.header.filters.input_of(column_of("city"))
    offer("city", "filterColumn").trigger()
    assert box.hasFocus()
    offer("city", "hideColumn").trigger()
    assert page.columns.hides(column_of("city"))


@pytest.mark.parametrize("key", ["level", "status", "region", "ties", "alert", "city", "days"])
def test_a_header_clears_its_filter(shown, page, offer, key, column_of):
    figures = shown.figures
    before = figures.filter
    if key in {"city", "days"}:
        box = page.header.filters.input_of(column_of(key))
        box.setText("5" if key == "days" else "fes")
        box._ask()
    else:
        page.header.filters.input_of(column_of(key))._choose(frozenset())
    assert figures.filter != before
    offer(key, "clearColumn").trigger()
    assert figures.filter == before


def test_a_right_click_opens_the_menu_of_its_column(qtbot, page, column_of):
    header = page.header
    left = header.sectionViewportPosition(column_of("city"))
    place = QPoint(left + 10, 8)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, header.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(header.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.objectName() == "headerMenu"
    menu.close()
