"""The one door: undo, redo, merging, and the mark of what is not saved."""

from datetime import timedelta
from pathlib import Path

import pytest

from salonplanner.domain.edits import MoveSalons, RemoveSalons, ReviseSalons
from salonplanner.domain.errors import PlanError
from salonplanner.domain.settled import is_settled
from salonplanner.ui.document import Document


@pytest.fixture
def document(qapp, bench, sample):
    return Document(sample, bench.language, bench.names)


def renamed(salon_id: str, name: str) -> ReviseSalons:
    return ReviseSalons(ids=(salon_id,), fields={"name": name})


def test_an_edit_undone_gives_the_plan_before_it(document, sample):
    salon = sample.salons[3]
    document.apply(MoveSalons(starts={salon.id: salon.start + timedelta(days=2)}))
    assert document.plan != sample
    document.stack.undo()
    assert document.plan == sample
    document.stack.redo()
    assert document.plan.salon(salon.id).start == salon.start + timedelta(days=2)


def test_a_step_is_called_by_what_it_does(document, sample):
    salon = sample.salons[0]
    document.apply(MoveSalons(starts={salon.id: salon.start + timedelta(days=1)}))
    assert salon.name in document.stack.undoText()


def test_an_edit_that_changes_nothing_is_no_step(document, sample):
    salon = sample.salons[0]
    assert not document.apply(renamed(salon.id, salon.name))
    assert document.stack.count() == 0


def test_a_refused_edit_leaves_plan_and_history_alone(document, sample):
    with pytest.raises(PlanError):
        document.apply(renamed(sample.salons[0].id, "a\x00b"))
    assert document.plan is sample
    assert document.stack.count() == 0


def test_typing_in_one_field_is_one_step(document, sample):
    salon_id = sample.salons[0].id
    for text in ("N", "No", "Nou"):
        document.apply(renamed(salon_id, text), merge_key="name")
    assert document.stack.count() == 1
    document.stack.undo()
    assert document.plan == sample


def test_typing_elsewhere_is_another_step(document, sample):
    one, two = sample.salons[0].id, sample.salons[1].id
    document.apply(renamed(one, "A"), merge_key=f"name {one}")
    document.apply(renamed(two, "B"), merge_key=f"name {two}")
    assert document.stack.count() == 2


def test_the_unsaved_mark_clears_when_undone_to_the_saved_state(document, sample):
    ids = [salon.id for salon in sample.salons]
    document.apply(renamed(ids[0], "A"))
    document.saved_to(Path("plan.salonplan"))
    assert not document.modified
    document.apply(renamed(ids[1], "B"))
    assert document.modified
    document.stack.undo()
    assert not document.modified
    document.stack.undo()
    assert document.modified
    assert document.plan == sample


def test_undo_outlives_a_save_and_ends_at_the_opened_plan(document, sample, empty):
    document.apply(RemoveSalons(ids=(sample.salons[0].id,)))
    document.saved_to(Path("plan.salonplan"))
    assert document.stack.canUndo()
    document.put_in(empty, None)
    assert not document.stack.canUndo()
    assert document.path is None


def test_changes_are_announced_with_what_changed(document, sample, qtbot):
    salon_id = sample.salons[0].id
    with qtbot.waitSignal(document.changed) as told:
        document.apply(RemoveSalons(ids=(salon_id,)))
    assert [placed.salon.id for placed in told.args[0].removed] == [salon_id]


def test_what_is_half_typed_is_saved_too(window, sample, tmp_path, qtbot):
    from PySide6.QtWidgets import QLineEdit

    from salonplanner.services.documents import open_plan

    window.show()
    qtbot.waitExposed(window)
    salon_id = next(salon.id for salon in sample.salons if not is_settled(salon))
    window.selection.select((salon_id,))
    field = window.workspace.inspector.findChild(QLineEdit, "fieldVenue")
    field.setFocus()
    qtbot.keyClicks(field, "Place des Ferblantiers")
    window.document.saved_to(tmp_path / "plan.salonplan")
    assert window.files.save()
    saved = open_plan(tmp_path / "plan.salonplan", window.bench.seeds)
    assert saved.salon(salon_id).venue == "Place des Ferblantiers"
