"""The actions: what they show, and why they are disabled."""

import pytest
from PySide6.QtCore import QObject

from salonplanner.ui.actions.action_set import ActionSet
from salonplanner.ui.actions.specs import ActionName, Need


@pytest.fixture
def actions(bench):
    owner = QObject()
    made = ActionSet(bench.language, bench.icons, owner)
    made.enable({Need.UNDO})
    yield made
    owner.deleteLater()


def test_actions_are_found_by_their_name(actions):
    for name in ActionName:
        action = actions[name]
        assert action.objectName() == name
        assert not action.icon().isNull()
        assert action.text()
        assert action.statusTip()
        assert action.toolTip()


def test_what_is_needed_decides(actions):
    assert actions[ActionName.UNDO].isEnabled()
    assert actions[ActionName.NEW].isEnabled()
    assert not actions[ActionName.REDO].isEnabled()


def test_a_disabled_action_says_why(actions, bench):
    action = actions[ActionName.DELETE]
    assert action.toolTip() == action.statusTip() == bench.language.tr("Select a salon first.")
    actions.enable({Need.SELECTION})
    assert action.statusTip() != action.toolTip()
    assert action.toolTip().startswith(action.text())


def test_the_shortcut_stands_in_the_tip(actions):
    assert "Ctrl+Z" in actions[ActionName.UNDO].toolTip()


def test_keys_of_a_page_stand_in_tip_and_menu_and_are_no_shortcut(actions, bench):
    actions.enable({Need.CALENDAR})
    action = actions[ActionName.FOLD_ALL]
    text = bench.language.tr("Fold all rows")
    assert (action.text(), action.iconText()) == (f"{text}\t/", text)
    assert action.toolTip() == f"{text} (/)"
    assert action.shortcut().isEmpty()


def test_a_handler_is_called_without_arguments(actions, qtbot):
    calls: list[tuple] = []

    def handler(*arguments: object) -> None:
        calls.append(arguments)

    actions.connect(ActionName.UNDO, handler)
    actions[ActionName.UNDO].trigger()
    assert calls == [()]


def test_a_name_typed_by_a_user_is_shown_as_it_is(actions):
    actions.set_text(ActionName.UNDO, "Annuler : déplacer Cuir & <b>bois</b>")
    action = actions[ActionName.UNDO]
    assert action.text() == "Annuler : déplacer Cuir && <b>bois</b>"
    assert "Cuir &amp; &lt;b&gt;bois&lt;/b&gt;" in action.toolTip()
    actions.set_text(ActionName.UNDO, "Annuler : déplacer Cuir & bois")
    assert "Cuir & bois" in action.toolTip()


def test_a_menu_shows_the_state_of_what_can_be_checked(actions):
    """With its icon in the menu there would be no check mark."""
    assert not actions[ActionName.INSPECTOR].isIconVisibleInMenu()
    assert actions[ActionName.SAVE].isIconVisibleInMenu()
