"""What the context menus offer for several salons, and what rests."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from salonplanner.domain.salon import Status
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.timeline.salon_menu import CalendarMenus
from tests.gui.search import found
from tests.gui.timeline.plans import EMPTY, event, salon

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
FAIR = event("Fair", date(2025, 7, 5), date(2025, 7, 25))


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    salons = (
        salon(status=Status.DRAFT, ties=("fair",)),
        salon("OR-02", date(2025, 7, 20), status=Status.CONFIRMED),
        salon("OR-03", date(2025, 9, 20), status=Status.DRAFT),
    )
    return make_window(msgspec.structs.replace(EMPTY, salons=salons, events=(FAIR,)))


def menu_of(window: MainWindow, *ids: str) -> QMenu:
    """The menu of selected salons."""
    window.selection.select(ids)
    page = window.workspace.calendar
    CalendarMenus(window.session, page).show_salon(ids[0], QPoint(5, 5))
    return page.findChildren(QMenu, "salonMenu")[-1]


def tie(window: MainWindow, *ids: str) -> QAction:
    return found(found(menu_of(window, *ids), QMenu, "menuTies"), QAction, "menuTie-fair")


def test_the_status_they_share_is_checked(window: MainWindow) -> None:
    menu = found(menu_of(window, "OR-01", "OR-03"), QMenu, "menuStatus")
    checked = [action.objectName() for action in menu.actions() if action.isChecked()]
    assert checked == ["menuStatus-draft"]
    assert [action.objectName() for action in menu.actions()] == [
        f"menuStatus-{status}" for status in Status
    ]
    menu = found(menu_of(window, "OR-01", "OR-02"), QMenu, "menuStatus")
    assert not [action for action in menu.actions() if action.isChecked()]


def test_a_status_is_set_for_all(window: MainWindow) -> None:
    menu = found(menu_of(window, "OR-01", "OR-02"), QMenu, "menuStatus")
    found(menu, QAction, "menuStatus-pending").trigger()
    plan = window.document.plan
    assert {plan.salon(number).status for number in ("OR-01", "OR-02")} == {Status.PENDING}
    assert window.document.stack.count() == 1


def test_a_tie_is_made_with_those_that_fit(window: MainWindow) -> None:
    action = tie(window, "OR-01", "OR-02", "OR-03")
    assert not action.isChecked()
    action.trigger()
    ties = [one.ties for one in window.document.plan.salons]
    assert ties == [("fair",), ("fair",), ()]


def test_a_tie_that_all_have_is_undone(window: MainWindow) -> None:
    action = tie(window, "OR-01")
    assert action.isChecked()
    action.trigger()
    assert window.document.plan.salon("OR-01").ties == ()


def test_without_an_event_that_fits_it_says_so(window: MainWindow) -> None:
    menu = found(menu_of(window, "OR-03"), QMenu, "menuTies")
    (nothing,) = menu.actions()
    assert not nothing.isEnabled()
    assert nothing.text()


def test_findings_and_edit_lead_elsewhere(window: MainWindow) -> None:
    window.selection.select(("OR-01",))
    page = window.workspace.calendar
    menus = CalendarMenus(window.session, page)
    heard: list[tuple[str, str]] = []
    menus.open_wanted.connect(lambda number: heard.append(("open", number)))
    menus.findings_wanted.connect(lambda number: heard.append(("findings", number)))
    menus.show_salon("OR-02", QPoint(5, 5))
    assert window.selection.ids == ("OR-02",)
    menu = page.findChildren(QMenu, "salonMenu")[-1]
    found(menu, QAction, "menuOpen").trigger()
    found(menu, QAction, "menuFindings").trigger()
    assert heard == [("open", "OR-02"), ("findings", "OR-02")]
