"""The menus of rows, events and holidays in the real window, by the right button."""

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from salonplanner.domain.places import RegionCode
from salonplanner.ui.events.page import EventsPage
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.pages import PageName
from salonplanner.ui.timeline.timeline_view import TimelineView
from tests.gui.search import found
from tests.gui.timeline.plans import EMPTY, event, feast, salon

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
FAIR = event("Fair", date(2025, 7, 1), date(2025, 8, 30))
DAY = feast("Throne", date(2025, 7, 30))
ORIENTAL = RegionCode.MA_02


@pytest.fixture
def window(qtbot, make_window: Callable[..., MainWindow]) -> MainWindow:
    salons = (salon(ties=("fair",)), salon("OR-02", date(2025, 8, 5)))
    made = make_window(msgspec.structs.replace(EMPTY, salons=salons, events=(FAIR, DAY)))
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def view(window: MainWindow) -> TimelineView:
    return window.workspace.calendar.view


def menu_at(view: TimelineView, point: QPoint, name: str) -> QMenu:
    viewport = view.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, point, viewport.mapToGlobal(point)))
    (menu,) = (m for m in view.window().findChildren(QMenu, name) if m.isVisible())
    return menu


def on_title(view: TimelineView, key: str) -> QPoint:
    row = next(row for row in view.layout_shown.rows if row.key == key)
    return QPoint(20, round(view._stage.body.y() - view._stage.view.y + row.y + 10))


def on_band(view: TimelineView) -> QPoint:
    (band,) = (band for band in view.layout_shown.bands.shown if band.event.id == FAIR.id)
    left = view._stage.body.x() - view._stage.view.x
    return QPoint(round(left + band.rect.x + 8), round(band.rect.y + 8))


def on_feast(view: TimelineView) -> QPoint:
    column = view.layout_shown.axis.feasts[0]
    left = view._stage.body.x() - view._stage.view.x
    return QPoint(round(left + column.x + 2), round(view.layout_shown.header - 5))


def chosen(menu: QMenu, name: str) -> None:
    action = found(menu, QAction, name)
    assert action.isEnabled()
    action.trigger()
    menu.close()


def test_a_row_folds_and_unfolds(view: TimelineView) -> None:
    menu = menu_at(view, on_title(view, ORIENTAL), "rowMenu")
    keys = [action.text().partition("\t")[2] for action in menu.actions()[:3]]
    assert keys == ["−", "/", "*"], "what the calendar takes from the keyboard"
    chosen(menu, "menuFold")
    assert view.folded == {ORIENTAL}
    chosen(menu_at(view, on_title(view, ORIENTAL), "rowMenu"), "menuFold")
    assert view.folded == frozenset()
    menu = menu_at(view, on_title(view, ORIENTAL), "rowMenu")
    next(a for a in menu.actions() if a.objectName() == "actionFoldAll").trigger()
    menu.close()
    assert len(view.folded) == 12


def test_a_row_gives_its_salons(window: MainWindow, view: TimelineView) -> None:
    chosen(menu_at(view, on_title(view, ORIENTAL), "rowMenu"), "menuSelectSalons")
    assert window.selection.ids == ("OR-01", "OR-02")
    menu = menu_at(view, on_title(view, RegionCode.MA_03), "rowMenu")
    rests = found(menu, QAction, "menuSelectSalons")
    assert not rests.isEnabled()
    assert rests.toolTip() != rests.text()


def test_a_row_of_a_region_adds_a_salon_in_it(window: MainWindow, view: TimelineView) -> None:
    before = window.document.plan
    chosen(menu_at(view, on_title(view, RegionCode.MA_03), "rowMenu"), "menuAddInRow")
    after = window.document.plan
    (new,) = (one for one in after.salons if one not in before.salons)
    assert new.region is RegionCode.MA_03
    window.document.stack.undo()
    assert window.document.plan == before
    window.document.stack.redo()
    assert window.document.plan == after


def test_an_event_is_shown_on_its_page(window: MainWindow, view: TimelineView) -> None:
    chosen(menu_at(view, on_band(view), "eventMenu"), "menuShowEvent-fair")
    assert window.workspace.page is PageName.EVENTS
    page: Any = window.workspace.page_widget
    assert isinstance(page, EventsPage)
    assert page.view.chosen() == ("fair",)


def test_an_event_gives_the_salons_tied_to_it(window: MainWindow, view: TimelineView) -> None:
    chosen(menu_at(view, on_band(view), "eventMenu"), "menuSelectSalons")
    assert window.selection.ids == ("OR-01",)
    menu = menu_at(view, on_feast(view), "eventMenu")
    assert not found(menu, QAction, "menuSelectSalons").isEnabled()


def test_the_layer_of_an_event_is_switched_off(window: MainWindow, view: TimelineView) -> None:
    before = window.document.plan
    menu = menu_at(view, on_band(view), "eventMenu")
    chosen(menu, f"menuHide-{FAIR.kind}")
    assert view.layout_shown.bands.shown == ()
    assert window.document.plan == before
    assert window.document.stack.count() == 0
