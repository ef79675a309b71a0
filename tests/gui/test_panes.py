"""One key goes round the panes, and each has the keys where it last had them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from salonplanner.ui.actions.specs import ActionName


def pane_with_keys(window) -> str:
    focus = QApplication.focusWidget()
    workspace = window.workspace
    panes = {
        "page": workspace.calendar,
        "regions": workspace.regions_panel,
        "findings": workspace.findings_panel,
        "inspector": workspace.inspector,
    }
    return next((name for name, pane in panes.items() if pane.isAncestorOf(focus)), "")


@pytest.mark.parametrize(
    ("key", "round_trip"),
    [
        (Qt.KeyboardModifier.NoModifier, ["regions", "findings", "inspector", "page"]),
        (Qt.KeyboardModifier.ShiftModifier, ["inspector", "findings", "regions", "page"]),
    ],
)
def test_one_key_goes_round(qtbot, shown, sample, key, round_trip):
    shown.selection.select((sample.salons[0].id,))
    shown.workspace.focus_page()
    seen = []
    for _ in round_trip:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, key)
        seen.append(pane_with_keys(shown))
    assert seen == round_trip


def test_a_hidden_pane_is_passed_over(qtbot, shown, sample):
    shown.actions_set[ActionName.REGIONS].setChecked(False)
    shown.workspace.focus_page()
    shown.actions_set[ActionName.NEXT_PANE].trigger()
    assert pane_with_keys(shown) == "findings"


def test_a_pane_has_the_keys_where_it_had_them(qtbot, shown, sample):
    shown.selection.select((sample.salons[0].id,))
    shown.workspace.focus_page()
    shown.actions_set[ActionName.PREVIOUS_PANE].trigger()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    here = QApplication.focusWidget()
    for _ in range(4):
        shown.actions_set[ActionName.NEXT_PANE].trigger()
    assert QApplication.focusWidget() is here
