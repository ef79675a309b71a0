"""The salons' model: Qt's own checker through every change, and the edits it asks for."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.domain.edits import AddSalon, MoveSalons, RemoveSalons, ReviseSalons
from salonplanner.domain.salon import Level, Status
from salonplanner.ui.models.columns import Editor
from salonplanner.ui.models.salons import ID_ROLE

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def ids_of(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


@pytest.fixture
def model(window):
    return window.workspace.table.model


@pytest.fixture
def cell(model):
    def found(salon_id: str, key: str):
        column = [spec.key for spec in model.columns].index(key)
        return model.index(model.row_of(salon_id), column)

    return found


def test_one_row_a_salon_in_the_planners_order(model, sample):
    assert ids_of(model) == [salon.id for salon in sample.salons]


def test_qts_checker_passes_through_all_mutations(window, model, sample, empty):
    tester = QAbstractItemModelTester(model, FATAL)
    document, stack = window.document, window.document.stack
    first = sample.salons[0]
    document.apply(RemoveSalons(ids=tuple(salon.id for salon in sample.salons[5:25:3])))
    document.apply(AddSalon(salon=first.__class__(**{**_fields(first), "id": "NEW-1"}), index=2))
    document.apply(MoveSalons(starts={first.id: first.start + timedelta(days=3)}))
    while stack.canUndo():
        stack.undo()
    while stack.canRedo():
        stack.redo()
    document.put_in(empty, None)
    document.put_in(sample, None)
    assert tester.failureReportingMode() is FATAL


def _fields(salon):
    return {name: getattr(salon, name) for name in salon.__struct_fields__}


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from("arum"), st.integers(0, 69)), max_size=12))
def test_the_rows_follow_any_edits(window, model, sample, steps):
    document = window.document
    document.put_in(sample, None)
    for kind, number in steps:
        salons = document.plan.salons
        if kind == "u":
            document.stack.undo()
        elif kind == "a":
            window.salons.add()
        elif salons:
            salon = salons[number % len(salons)]
            edit = (
                RemoveSalons(ids=(salon.id,))
                if kind == "r"
                else ReviseSalons(ids=(salon.id,), fields={"name": f"{salon.name}!"})
            )
            document.apply(edit)
        assert ids_of(model) == [salon.id for salon in document.plan.salons]


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        ("name", "name", "Un autre nom"),
        ("venue", "venue", "Place Moulay Hassan"),
        ("level", "level", Level.NATIONAL),
        ("status", "status", Status.HELD),
        ("exhibitors", "exhibitors", 321),
        ("budget", "budget_mad", 99_000.0),
        ("city", "city", "Nulle part"),
    ],
)
def test_a_cell_asks_for_an_edit(window, model, cell, sample, key, field, value):
    salon_id = sample.salons[4].id
    assert model.setData(cell(salon_id, key), value, Qt.ItemDataRole.EditRole)
    taken = getattr(window.document.plan.salon(salon_id), field)
    assert taken == value
    assert type(taken) is type(value)
    window.document.stack.undo()
    assert window.document.plan == sample


def test_a_new_first_day_keeps_the_length(window, model, cell, sample):
    salon = sample.salons[4]
    later = salon.start + timedelta(days=4)
    assert model.setData(cell(salon.id, "start"), later)
    assert window.document.plan.salon(salon.id).days == salon.days


def test_computed_columns_take_no_input_and_say_why(model, cell, sample):
    for position, column in enumerate(model.columns):
        index = model.index(0, position)
        editable = bool(model.flags(index) & Qt.ItemFlag.ItemIsEditable)
        assert editable == (column.editor is not Editor.NONE)
        if column.computed:
            assert not model.setData(index, "1")
            tip = model.headerData(position, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            assert tip


def test_a_refused_value_is_not_accepted(window, model, cell, sample):
    assert not model.setData(cell(sample.salons[0].id, "name"), "a\x07b")
    assert window.document.plan is sample


def test_figures_of_the_others_follow(window, model, cell, sample):
    salon = sample.salons[4]
    other = cell(sample.salons[5].id, "visitors")
    window.figures.choose_scenario("central")
    before = other.data()
    window.figures.choose_scenario("ambitious")
    assert other.data() != before
    assert cell(salon.id, "days").data() == str(salon.days)
