"""The menus: each action stands in one of them, once."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QMenu, QToolButton

from salonplanner.language import Language
from salonplanner.ui.actions.menus import RECENT, menu_specs
from salonplanner.ui.actions.specs import ActionName


def rows(code: str = "en"):
    return [row for menu in menu_specs(Language(code)) for row in menu.rows if row is not None]


def test_each_action_is_in_a_menu_once():
    """Reading a workbook back comes later: its action has a name, and no dead entry."""
    assert Counter(rows()) == Counter({*ActionName} - {ActionName.IMPORT_EXCEL} | {RECENT})


@pytest.mark.parametrize("code", ["fr", "en"])
def test_titles_have_letters_of_their_own(code):
    letters = [
        title[title.index("&") + 1].lower()
        for title in (menu.title for menu in menu_specs(Language(code)))
    ]
    assert len(set(letters)) == len(letters)


def test_lines_stand_between_groups_only():
    for menu in menu_specs(Language("en")):
        assert menu.rows[0] is not None
        assert menu.rows[-1] is not None
        assert (None, None) not in zip(menu.rows, menu.rows[1:], strict=False)


def test_the_menu_bar_holds_what_the_table_says(window):
    menus = {menu.objectName(): menu for menu in window.menuBar().findChildren(QMenu)}
    for spec in menu_specs(window.bench.language):
        shown = menus[spec.name].actions()
        names = [row for row in spec.rows if row is not None and row != RECENT]
        assert [a.objectName() for a in shown if a.objectName() in {*ActionName}] == names
        assert sum(a.isSeparator() for a in shown) == spec.rows.count(None)


def test_an_action_that_cannot_work_yet_is_nowhere_to_be_seen(window):
    action = window.actions_set[ActionName.IMPORT_EXCEL]
    assert not action.isEnabled()
    assert not action.associatedObjects()
    assert action not in {b.defaultAction() for b in window.findChildren(QToolButton)}
