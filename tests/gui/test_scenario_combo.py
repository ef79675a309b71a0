"""The scenario combo box: begins on the reference, shows others' figures, follows the plan."""

import msgspec
import pytest
from PySide6.QtCore import Qt

from salonplanner.ui.scenario_combo import ScenarioCombo


@pytest.fixture
def combo(shown):
    return shown.findChild(ScenarioCombo, "scenarioCombo")


def ids_of(combo) -> list[str]:
    return [combo.itemData(row) for row in range(combo.count())]


def test_it_begins_on_the_reference(combo, sample):
    assert combo.currentData() == "reference"
    assert ids_of(combo) == [scenario.id for scenario in sample.scenarios]


def test_choosing_shows_other_figures_and_leaves_the_plan(qtbot, shown, combo, sample):
    before = shown.figures.forecast
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert shown.figures.scenario == ids_of(combo)[1]
    assert shown.figures.forecast != before
    assert shown.document.plan is sample
    assert not shown.document.modified


def test_another_plan_is_shown_under_its_reference(shown, combo, sample, empty):
    combo.setCurrentIndex(2)
    shown.document.put_in(empty, None)
    assert combo.currentData() == "reference"
    assert shown.figures.scenario == "reference"


def test_it_lists_the_scenarios_of_the_plan(shown, combo, sample):
    plan = msgspec.structs.replace(sample, scenarios=sample.scenarios[:2])
    shown.document.put_in(plan, None)
    assert ids_of(combo) == [scenario.id for scenario in sample.scenarios[:2]]


def test_an_edit_of_a_salon_does_not_disturb_it(shown, combo):
    combo.setCurrentIndex(1)
    shown.salons.add()
    assert combo.currentIndex() == 1
    assert shown.figures.scenario == ids_of(combo)[1]
