"""The inspector follows the selection, and never takes away what is being typed."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from salonplanner.domain.edits import RemoveSalons, ReviseSalons
from salonplanner.domain.plan import Plan
from salonplanner.ui.actions.specs import ActionName
from tests.gui.inspector.conftest import Shell


def test_without_a_selection_it_sums_the_programme_up(shell: Shell) -> None:
    shell.select()
    assert shell.box("programmeSummary").isVisible()
    assert not shell.box("fieldName").isVisible()
    assert not shell.box("inspectorProjection").isVisible()


def test_its_details_are_made_soon_after_the_first_paint(window, qtbot) -> None:
    inspector = window.workspace.inspector
    assert inspector.findChild(QLineEdit, "fieldName") is None
    window.show()
    qtbot.waitUntil(lambda: inspector.findChild(QLineEdit, "fieldName") is not None)
    assert not inspector.findChild(QLineEdit, "fieldName").isVisible()


def test_tab_goes_from_the_buttons_above_to_the_details_made_later(shown, qtbot, sample) -> None:
    inspector = shown.workspace.inspector
    shown.selection.select((sample.salons[0].id,))
    last = inspector.dock_title.findChild(QWidget, f"inspector-{ActionName.DELETE}")
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert shown.focusWidget().objectName() == "fieldName"


def test_tab_goes_through_the_inputs_of_details_made_later(shown, qtbot, sample) -> None:
    shown.selection.select((sample.salons[0].id,))
    shown.workspace.inspector.findChild(QLineEdit, "fieldName").setFocus()
    seen = ["fieldName"]
    while seen[-1] != "fieldNotes" and len(seen) < 40:
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Tab)
        seen.append(shown.focusWidget().objectName())
    assert [name for name in seen if not name.startswith(("fieldLevel-", "tie"))] == [
        *("fieldName", "fieldRegion", "fieldCity", "fieldVenue", "fieldStart", "fieldEnd"),
        *("fieldStatus", "fieldExhibitors", "fieldCoopStands", "fieldWomenStands", "fieldBudget"),
        *("fieldVisitorsOverride", "fieldTurnoverOverride", "fieldActualVisitors"),
        *("fieldActualTurnover", "fieldLocked", "fieldNotes"),
    ]


def test_one_salon_is_named_and_described(shell: Shell) -> None:
    assert shell.find(QLabel, "inspectorTitle").text() == "Salon régional d’Oujda"
    line = shell.find(QLabel, "inspectorLine").text()
    assert line.startswith("OR-01 · L’Oriental · 10")
    assert not shell.box("programmeSummary").isVisible()


def test_several_salons_are_counted(shell: Shell) -> None:
    shell.select("OR-01", "CS-01")
    assert "2" in shell.find(QLabel, "inspectorTitle").text()
    assert not shell.box("inspectorProjection").isVisible()
    assert not shell.box("inspectorAlerts").isVisible()


def test_what_is_typed_goes_to_the_salon_it_was_typed_for(shell: Shell) -> None:
    shell.type("fieldVenue", "Théâtre", enter=False)
    shell.select("OR-02")
    assert shell.salon("OR-01").venue == "Théâtre"
    assert shell.salon("OR-02").venue == ""
    assert shell.find(QLineEdit, "fieldVenue").text() == ""
    assert shell.steps() == 1


def test_what_cannot_be_taken_is_forgotten_with_another_salon(shell: Shell) -> None:
    before = shell.document.plan
    shell.type("fieldExhibitors", "beaucoup", enter=False)
    shell.select("OR-02")
    assert shell.document.plan is before
    assert shell.find(QLineEdit, "fieldExhibitors").text() == "30"
    assert shell.box("fieldExhibitors").property("invalid") is not True


def test_commit_takes_over_what_is_typed(shell: Shell) -> None:
    shell.type("fieldBudget", "700000", enter=False)
    shell.inspector.commit()
    assert shell.salon().budget_mad == 700_000
    shell.inspector.commit()
    assert shell.steps() == 1


def test_another_edit_leaves_alone_what_is_being_typed(shell: Shell) -> None:
    shell.type("fieldVenue", "Théâ", enter=False)
    shell.document.apply(ReviseSalons(ids=("OR-01",), fields={"venue": "Souk", "name": "Autre"}))
    line = shell.find(QLineEdit, "fieldVenue")
    assert line.text() == "Théâ"
    assert line.hasFocus()
    assert shell.find(QLineEdit, "fieldName").text() == "Autre"
    shell.qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Souk"


def test_another_plan_takes_nothing_of_what_was_typed(shell: Shell, plan: Plan) -> None:
    shell.type("fieldVenue", "Théâtre", enter=False)
    other = msgspec.structs.replace(plan, name="Autre")
    shell.document.put_in(other, None)
    shell.elsewhere.setFocus()
    assert shell.document.plan == other
    assert shell.find(QLineEdit, "fieldVenue").text() == "Complexe d’artisanat"


def test_another_scenario_leaves_alone_what_is_being_typed(shell: Shell) -> None:
    shell.type("fieldVenue", "Théâ", enter=False)
    shell.figures.choose_scenario("central")
    assert shell.find(QLineEdit, "fieldVenue").text() == "Théâ"


def test_a_salon_taken_out_is_no_longer_shown(shell: Shell) -> None:
    shell.type("fieldVenue", "Théâtre", enter=False)
    shell.document.apply(RemoveSalons(ids=("OR-01",)))
    assert shell.box("programmeSummary").isVisible()
    assert [salon.id for salon in shell.document.plan.salons] == ["OR-02", "CS-01"]
    shell.document.stack.undo()
    assert shell.find(QLineEdit, "fieldVenue").text() == "Complexe d’artisanat"


def test_the_delete_key_stays_with_the_inputs(shell: Shell) -> None:
    deleted: list[str] = []
    shell.actions.connect(ActionName.DELETE, lambda: deleted.append("salon"))
    shell.window.addAction(shell.actions[ActionName.DELETE])
    for name in ("fieldStatus", "fieldRegion", "fieldName", "tieToEvent", "fieldLevel-local"):
        shell.box(name).setFocus()
        shell.qtbot.keyClick(shell.box(name), Qt.Key.Key_Delete)
    assert not deleted
    shell.elsewhere.setFocus()
    shell.qtbot.keyClick(shell.elsewhere, Qt.Key.Key_Delete)
    assert deleted


def test_undo_reaches_the_plan_while_an_input_has_the_focus(shell: Shell) -> None:
    shell.actions.connect(ActionName.UNDO, shell.document.stack.undo)
    shell.window.addAction(shell.actions[ActionName.UNDO])
    shell.type("fieldVenue", "Théâtre")
    line = shell.find(QLineEdit, "fieldVenue")
    shell.qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shell.salon().venue == "Complexe d’artisanat"
    assert line.text() == "Complexe d’artisanat"
    shell.type("fieldVenue", "Thé", enter=False)
    shell.qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shell.steps() == 1
    assert line.text() != "Thé"


def test_its_title_bar_acts_on_the_salon(shell: Shell) -> None:
    title = shell.inspector.dock_title
    for name in (ActionName.DUPLICATE, ActionName.CANCEL, ActionName.DELETE):
        assert title.findChild(QWidget, f"inspector-{name}") is not None


def test_showing_other_salons_makes_no_new_widgets(shell: Shell, sample: Plan) -> None:
    shell.document.put_in(sample, None)
    shell.figures.choose_scenario("central")
    ids = [salon.id for salon in sample.salons]
    for salon_id in ids:
        shell.select(salon_id)
    count = len(shell.inspector.findChildren(QWidget))
    for salon_id in ids:
        shell.select(salon_id)
        shell.document.apply(ReviseSalons(ids=(salon_id,), fields={"exhibitors": 12}))
    assert len(shell.inspector.findChildren(QWidget)) == count


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_cut_off_at_its_least_width(
    make_shell: Callable[..., Shell],
    make_bench: Callable[[str], object],
    sample: Plan,
    language: str,
) -> None:
    shell = make_shell(sample, make_bench(language))
    shell.inspector.setFixedWidth(280)
    area = shell.find(QScrollArea, "inspectorArea")
    for salon in (None, *sample.salons[::9]):
        shell.select(*([salon.id] if salon else []))
        assert least_of(area) <= area.viewport().width()
        assert area.horizontalScrollBar().maximum() == 0
    shell.select(*[salon.id for salon in sample.salons])
    assert area.horizontalScrollBar().maximum() == 0


def least_of(area: QScrollArea) -> int:
    content = area.widget()
    assert content is not None
    return content.minimumSizeHint().width()
