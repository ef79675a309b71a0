"""The actions of salons, their ties and events."""

from PySide6.QtGui import QKeySequence

from salonplanner.language import Language
from salonplanner.ui.actions.salon_specs import salon_specs
from salonplanner.ui.actions.specs import ActionName, Need

SPECS = {spec.name: spec for spec in salon_specs(Language("en"))}
Key = QKeySequence.StandardKey


def test_what_is_about_salons_asks_for_some():
    about_selected = {ActionName.DUPLICATE, ActionName.LOCK, ActionName.CANCEL, ActionName.DELETE}
    assert {name for name, spec in SPECS.items() if spec.need is Need.SELECTION} == about_selected
    about_any = {ActionName.TIE_ALL, ActionName.UNTIE_ALL}
    assert {name for name, spec in SPECS.items() if spec.need is Need.SALONS} == about_any


def test_each_salon_can_be_added_by_a_key():
    assert SPECS[ActionName.ADD].keys == "Ctrl+Shift+N"
    assert Key.Delete not in {spec.keys for spec in SPECS.values()}
