"""Fields of the printing dialogs: what can be chosen, and why not."""

import dataclasses

from salonplanner.ui.printing.choice import FILTERED, WHOLE, labelled_combo, scope_combo


def test_a_combo_box_is_named_and_stands_on_what_was_chosen(qtbot):
    combo = labelled_combo("fieldX", "What", {"a": "A", "b": "B"}, "b")
    qtbot.addWidget(combo)
    assert (combo.objectName(), combo.accessibleName()) == ("fieldX", "What")
    assert combo.currentData() == "b"
    other = labelled_combo("fieldX", "What", {"a": "A", "b": "B"}, "none")
    qtbot.addWidget(other)
    assert other.currentData() == "a"


def test_without_a_filter_there_is_nothing_to_choose(qtbot, subject):
    combo = scope_combo(subject, subject.language, whole_plan=False)
    qtbot.addWidget(combo)
    assert not combo.isEnabled()
    assert combo.toolTip()
    assert combo.currentData() == WHOLE
    assert "70" in combo.currentText()


def test_with_a_filter_it_is_the_filter_unless_asked_otherwise(qtbot, subject):
    filtered = dataclasses.replace(subject, visible=frozenset({"TTA-01"}), filter_words="x")
    for whole, chosen in ((False, FILTERED), (True, WHOLE)):
        combo = scope_combo(filtered, subject.language, whole_plan=whole)
        qtbot.addWidget(combo)
        assert combo.isEnabled()
        assert combo.count() == 2
        assert combo.currentData() == chosen
