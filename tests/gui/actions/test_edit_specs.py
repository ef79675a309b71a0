"""The actions of undo, the clipboard and looking for things."""

from PySide6.QtGui import QKeySequence

from salonplanner.language import Language
from salonplanner.ui.actions.action_set import sequences
from salonplanner.ui.actions.edit_specs import edit_specs
from salonplanner.ui.actions.specs import ActionName, Need

SPECS = {spec.name: spec for spec in edit_specs(Language("en"))}
Key = QKeySequence.StandardKey


def test_the_clipboard_has_the_keys_of_every_program():
    wanted = {
        ActionName.CUT: Key.Cut,
        ActionName.COPY: Key.Copy,
        ActionName.PASTE: Key.Paste,
        ActionName.UNDO: Key.Undo,
    }
    assert {name: SPECS[name].keys for name in wanted} == wanted


def test_a_step_is_redone_by_the_keys_of_excel_on_every_system(qapp):
    pressed = [keys.toString() for keys in sequences(SPECS[ActionName.REDO].keys)]
    assert pressed[0] == QKeySequence(Key.Redo).toString()
    assert {"Ctrl+Y", "Ctrl+Shift+Z"} <= set(pressed)
    assert len(pressed) == len(set(pressed))


def test_fill_down_has_the_keys_of_both_excels():
    assert SPECS[ActionName.FILL_DOWN].keys == ("Ctrl+D", "Ctrl+B")
    assert SPECS[ActionName.FILL_DOWN].need is Need.TABLE


def test_steps_are_undone_only_where_there_are_some():
    assert SPECS[ActionName.UNDO].need is Need.UNDO
    assert SPECS[ActionName.REDO].need is Need.REDO
