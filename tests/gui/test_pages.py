"""The pages: one at the first paint, the others soon after it, each with its action."""

import pytest

from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.pages import PageName, PageStack


@pytest.fixture
def stack(shown) -> PageStack:
    return shown.findChild(PageStack, "pageStack")


def test_the_first_paint_makes_the_calendar_alone(window):
    stack = window.findChild(PageStack, "pageStack")
    assert stack.count() == 1
    assert stack.current is PageName.CALENDAR


def test_the_table_takes_over_what_was_selected_before_it_was_made(window, sample):
    ids = tuple(salon.id for salon in sample.salons[:2])
    window.selection.select(ids)
    assert window.workspace.table.ticks.ids == ids


def test_the_table_goes_to_the_salon_selected_before_it_was_made(window, sample):
    window.selection.select((sample.salons[3].id,))
    table = window.workspace.table
    assert table.shown.id_at(table.view.currentIndex().row()) == sample.salons[3].id
    assert window.selection.ids == (sample.salons[3].id,)


def test_all_pages_are_there_soon(qtbot, later_pages_come, shown, stack):
    qtbot.waitUntil(lambda: stack.count() == len(stack.names))


@pytest.mark.parametrize("name", PageName)
def test_a_page_is_shown_and_takes_the_keys(qtbot, shown, stack, name):
    assert name in stack.names
    shown.workspace.show_page(name)
    shown.workspace.focus_page()
    assert stack.current is name
    focus = shown.focusWidget()
    assert focus is not None
    assert stack.currentWidget().isAncestorOf(focus)


@pytest.mark.parametrize(
    ("name", "action"),
    [
        (PageName.CALENDAR, ActionName.CALENDAR),
        (PageName.MONTH, ActionName.MONTH),
        (PageName.TABLE, ActionName.TABLE),
        (PageName.EVENTS, ActionName.EVENTS_PAGE),
        (PageName.PLACES, ActionName.PLACES),
    ],
)
def test_a_page_s_action_shows_it_and_is_checked(shown, stack, name, action):
    shown.actions_set[action].trigger()
    assert stack.current is name
    assert shown.actions_set[action].isChecked()
    others = {ActionName.CALENDAR, ActionName.TABLE, ActionName.MONTH} - {action}
    assert not any(shown.actions_set[other].isChecked() for other in others)


def test_pages_made_later_leave_the_calendar_its_width(later_pages_come, qtbot, window):
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    stack = window.findChild(PageStack, "pageStack")
    before = stack.width()
    qtbot.waitUntil(lambda: stack.count() == len(stack.names))
    qtbot.wait(50)
    assert stack.width() == before
