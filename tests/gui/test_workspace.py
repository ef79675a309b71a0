"""The workspace: its pages, its docks, and the button that rests while it works."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QPushButton, QToolBar, QToolButton

from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.pages import PageName
from tests.gui.search import found

DOCKS = {
    ActionName.REGIONS: "dockRegions",
    ActionName.INSPECTOR: "dockInspector",
    ActionName.FINDINGS: "dockFindings",
}


@pytest.fixture
def workspace(window, qtbot):
    window.resize(1400, 860)
    window.show()
    qtbot.wait(0)
    return window.workspace


def test_it_begins_on_the_calendar(workspace):
    assert workspace.page == "calendar"
    assert workspace.page is PageName.CALENDAR
    assert workspace.calendar.isVisible()


def test_pages_are_chosen_by_action_or_button(workspace, window, qtbot):
    with qtbot.waitSignal(workspace.page_changed):
        window.actions_set[ActionName.TABLE].trigger()
    assert workspace.page == "table"
    assert workspace.table.isVisible()
    assert not workspace.calendar.isVisible()
    found(window, QAbstractButton, "pageCalendar").click()
    assert workspace.page == "calendar"


def test_a_plan_just_opened_has_the_keys(workspace, window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    found(window, QPushButton, "exportButton").setFocus()
    window.begin()
    assert workspace.calendar.view.hasFocus()
    workspace.show_page("table")
    workspace.focus_page()
    assert workspace.table.view.hasFocus()


def test_the_action_of_the_page_shown_is_checked(workspace, window):
    calendar, table = (window.actions_set[n] for n in (ActionName.CALENDAR, ActionName.TABLE))
    for _ in range(2):  # also when it is chosen again
        table.trigger()
        assert (calendar.isChecked(), table.isChecked()) == (False, True)
    calendar.trigger()
    assert (calendar.isChecked(), table.isChecked()) == (True, False)


@pytest.mark.parametrize(("name", "dock"), DOCKS.items())
def test_a_dock_is_hidden_and_shown_by_its_action(workspace, window, name, dock):
    action, widget = window.actions_set[name], found(window, QDockWidget, dock)
    assert action.isChecked()
    assert widget.isVisible()
    action.trigger()
    assert not widget.isVisible()
    assert not action.isChecked()
    action.trigger()
    assert widget.isVisible()


@pytest.mark.parametrize(("name", "dock"), DOCKS.items())
def test_a_dock_closed_by_hand_unchecks_its_action(workspace, window, name, dock):
    found(window, QDockWidget, dock).close()
    assert not window.actions_set[name].isChecked()


def test_docks_hidden_with_the_home_page_stay_checked(workspace, window):
    window.show_start()
    assert all(window.actions_set[name].isChecked() for name in DOCKS)
    window.show_workspace()
    assert all(found(window, QDockWidget, dock).isVisible() for dock in DOCKS.values())


def test_docks_have_the_widths_of_the_design(workspace, window):
    px = window.bench.theme.px
    assert found(window, QDockWidget, "dockRegions").width() == px(metrics.LEFT_DOCK)
    assert found(window, QDockWidget, "dockInspector").width() == px(metrics.INSPECTOR)


def test_panels_widen_with_the_text_size_at_run_time(qtbot, shown):
    workspace = shown.workspace
    shown.selection.select((shown.document.plan.salons[0].id,))
    for percent in (115, 130):
        shown.bench.theme.set_scale(percent)
        px = shown.bench.theme.px
        qtbot.waitUntil(lambda px=px: workspace.inspector.width() >= px(metrics.INSPECTOR_MINIMUM))
        assert workspace.regions_panel.width() >= px(metrics.LEFT_DOCK_MINIMUM)


def test_the_export_button_rests_while_a_workbook_is_made(workspace, window):
    button = found(window, QPushButton, "exportButton")
    before = button.text()
    assert not before.endswith("…"), "only the menu tells that it asks for a file"
    workspace.set_exporting(busy=True)
    assert not button.isEnabled()
    assert button.text() != before
    workspace.set_exporting(busy=False)
    assert button.isEnabled()
    assert button.text() == before


def test_the_toolbar_shows_its_actions_by_name(workspace, window):
    bar = found(window, QToolBar, "toolbar")
    for name in (ActionName.NEW, ActionName.SAVE, ActionName.UNDO):
        tool = found(bar, QToolButton, f"tool-{name}")
        assert tool.defaultAction() is window.actions_set[name]
        assert tool.isVisible()


def test_a_salon_is_added_by_a_button_that_follows_its_action(workspace, window):
    button = found(window, QPushButton, f"tool-{ActionName.ADD}")
    action = window.actions_set[ActionName.ADD]
    assert button.text() == action.text()
    assert button.toolTip() == action.toolTip()
    before = len(window.document.plan.salons)
    button.click()
    assert len(window.document.plan.salons) == before + 1
    action.setEnabled(False)
    assert not button.isEnabled()
    action.setEnabled(True)
    assert button.isEnabled()


@pytest.mark.parametrize(
    ("width", "percent"), [(1180, 100), (1280, 100), (1280, 115), (1440, 130), (1920, 130)]
)
def test_everything_in_the_toolbar_fits(workspace, window, qtbot, width, percent):
    """What does not fit would be behind an arrow at the end."""
    window.bench.theme.set_scale(percent)
    window.resize(width, 720)
    qtbot.wait(0)
    bar = found(window, QToolBar, "toolbar")
    qtbot.waitUntil(found(bar, QPushButton, "exportButton").isVisible)
    last = found(bar, QPushButton, "exportButton")
    assert last.mapTo(bar, last.rect().topRight()).x() <= bar.width()


def test_the_findings_are_gone_through_by_keys(workspace, window):
    window.actions_set[ActionName.NEXT_FINDING].trigger()
    first = workspace.findings_panel.current_finding()
    assert first is not None
    window.actions_set[ActionName.NEXT_FINDING].trigger()
    assert workspace.findings_panel.current_finding() != first
    window.actions_set[ActionName.PREVIOUS_FINDING].trigger()
    assert workspace.findings_panel.current_finding() == first
    assert window.selection.ids == first.salons


def test_all_salons_shown_are_selected(workspace, window):
    window.actions_set[ActionName.SELECT_ALL].trigger()
    assert set(window.selection.ids) == window.figures.visible
