"""The actions of findings and help."""

from PySide6.QtGui import QKeySequence

from salonplanner.language import Language
from salonplanner.ui.actions.finding_specs import finding_specs
from salonplanner.ui.actions.specs import ActionName, Need

SPECS = {spec.name: spec for spec in finding_specs(Language("en"))}
Key = QKeySequence.StandardKey


def test_findings_are_gone_through_and_mended_by_keys():
    assert SPECS[ActionName.NEXT_FINDING].keys == "F8"
    assert SPECS[ActionName.PREVIOUS_FINDING].keys == "Shift+F8"
    assert SPECS[ActionName.MEND_FINDING].keys == "Ctrl+Return"
    assert Key.HelpContents not in {spec.keys for spec in SPECS.values()}


def test_a_finding_is_accepted_only_where_it_may_be():
    assert SPECS[ActionName.ACCEPT_FINDING].need is Need.ACCEPTABLE
