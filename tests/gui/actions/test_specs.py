"""The table of actions: complete, told in words, and without two equal shortcuts."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from salonplanner import assets
from salonplanner.language import Language
from salonplanner.ui.actions import action_set
from salonplanner.ui.actions.specs import ActionName, ActionSpec, Need, reasons
from salonplanner.ui.actions.table import action_specs

SPECS = action_specs(Language("en"))
NOT_THERE_YET = {ActionName.IMPORT_EXCEL}


def sequences(spec: ActionSpec) -> list[str]:
    return [keys.toString() for keys in action_set.sequences(spec.keys)]


def test_each_name_has_one_row():
    assert Counter(spec.name for spec in SPECS) == Counter(ActionName)


@pytest.mark.parametrize("spec", SPECS, ids=str)
def test_a_row_is_whole(spec):
    assert spec.text
    assert spec.tip
    assert assets.resource(f"icons/{spec.icon}.svg").is_file()


def test_no_two_shortcuts_are_equal(qapp):
    shortcuts = Counter(keys for spec in SPECS for keys in sequences(spec))
    assert shortcuts["Ctrl+S"] == 1
    assert not [keys for keys, count in shortcuts.items() if count > 1]


def test_each_shortcut_is_one(qapp):
    for spec in SPECS:
        for keys in sequences(spec):
            assert QKeySequence(keys).toString() == keys


def test_texts_are_in_french():
    french = {spec.name: spec for spec in action_specs(Language("fr"))}
    alike = {"actionZoomIn", "actionExportPdf"}
    for spec in SPECS:
        assert french[spec.name].tip != spec.tip, spec.name
        assert french[spec.name].text != spec.text or spec.name in alike, spec.name


@pytest.mark.parametrize("code", ["fr", "en"])
def test_each_need_says_why_it_is_not_met(code):
    told = reasons(Language(code))
    assert set(told) == set(Need)
    assert all(told[need].endswith(".") for need in Need if need is not Need.NOTHING)


def test_what_cannot_be_done_yet_is_marked_by_its_need():
    assert {spec.name for spec in SPECS if spec.need is Need.IMPORT} == NOT_THERE_YET


def test_fill_down_is_not_what_an_x_server_s_desktops_delete_with(qapp):
    """There Qt's own Delete is Ctrl+D too, which Excel fills down with."""
    delete = next(spec for spec in SPECS if spec.name is ActionName.DELETE)
    assert sequences(delete) == ["Del"]
