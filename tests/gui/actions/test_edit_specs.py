"""The actions of undo, the clipboard and looking for things."""

from PySide6.QtGui import QKeySequence

from salonplanner.language import Language
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
        ActionName.REDO: Key.Redo,
    }
    assert {name: SPECS[name].keys for name in wanted} == wanted


def test_fill_down_has_the_keys_of_both_excels():
    assert SPECS[ActionName.FILL_DOWN].keys == ("Ctrl+D", "Ctrl+B")
    assert SPECS[ActionName.FILL_DOWN].need is Need.TABLE


def test_steps_are_undone_only_where_there_are_some():
    assert SPECS[ActionName.UNDO].need is Need.UNDO
    assert SPECS[ActionName.REDO].need is Need.REDO
