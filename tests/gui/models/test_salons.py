"""The salons' model: Qt's own checker through every change, and the edits it asks for."""

import contextlib
from datetime import timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.domain.changes import SALON_FIELDS
from salonplanner.domain.edits import (
    AddSalon,
    AddSalons,
    MoveSalons,
    RemoveSalons,
    ReviseSalons,
)
from salonplanner.domain.errors import PlanError
from salonplanner.domain.rules import Severity, check
from salonplanner.domain.salon import Level, Status
from salonplanner.forecast.model import forecast
from salonplanner.services.salon_values import sums_of
from salonplanner.ui.models.column import Editor, Row
from salonplanner.ui.models.salons import ID_ROLE, runs
from tests.strategies import plans, salons

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
        ("locked", "locked", True),
        ("notes", "notes", "a\nb"),
        ("visitors_override", "visitors_override", 0.0),
        ("actual_turnover", "actual_turnover_mad", 1.5),
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


def test_ties_are_asked_for_as_a_whole(window, model, cell, sample):
    salon, event = sample.salons[4], sample.events[0].id
    assert model.setData(cell(salon.id, "ties"), [event])
    assert window.document.plan.salon(salon.id).ties == (event,)
    assert not model.setData(cell(salon.id, "ties"), (event,))


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
        if column.editor is Editor.NONE:
            assert not model.setData(index, "1")
            assert model.refusal(position)
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


# ------------------------------------------------------- every cell against the pure core


def expected(window, salon, column) -> str:
    """A cell's text from the plan alone: no model, no cache, figures computed anew."""
    plan = window.document.plan
    figures = forecast(plan, window.figures.scenario)
    found = check(plan, window.bench.gazetteer)
    alerts = [f.severity for f in found if salon.id in f.salons and f.accepted is None]
    alert = alerts[0] if alerts and alerts[0] is not Severity.INFO else None
    row = figures.salons.get(salon.id)
    return column.text(Row(salon, plan, row, alert, window.bench, sums_of(figures)))


def edit_of(plan, kind: str, number: int, salon) -> object:
    chosen = plan.salons[number % len(plan.salons)] if plan.salons else None
    match kind:
        case "add":
            return AddSalon(salon=salon, index=number % (len(plan.salons) + 1))
        case "add-many":
            many = (msgspec.structs.replace(salon, id=f"{salon.id[:30]}-{n}") for n in range(3))
            return AddSalons(salons=tuple(many))
        case "replace" if chosen:
            fields = {f: getattr(salon, f) for f in SALON_FIELDS if f not in {"ties", "start"}}
            return ReviseSalons(ids=(chosen.id,), fields=fields)
        case "move" if chosen:
            days = timedelta(days=number % 9 - 4)
            return MoveSalons(starts={s.id: s.start + days for s in plan.salons[: number % 5]})
        case "remove" if chosen:
            ids = [s.id for s in plan.salons[number % len(plan.salons) :][: 1 + number % 3]]
            return RemoveSalons(ids=tuple(ids))
        case _:
            return None


edit_steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "add-many", "replace", "move", "remove", "undo", "redo", "scene"]),
        st.integers(0, 40),
        salons(ordered=True),
    ),
    max_size=6,
)


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(plan=plans(ordered=True), steps=edit_steps)
def test_every_cell_says_what_the_pure_core_says_whatever_is_edited(window, model, plan, steps):
    document = window.document
    document.put_in(plan, None)
    tester = QAbstractItemModelTester(model, FATAL)
    for kind, number, salon in steps:
        if kind == "undo":
            document.stack.undo()
        elif kind == "redo":
            document.stack.redo()
        elif kind == "scene":
            scenes = document.plan.scenarios
            window.figures.choose_scenario(scenes[number % len(scenes)].id)
        else:
            edit = edit_of(document.plan, kind, number, salon)
            with contextlib.suppress(PlanError):
                if edit is not None:
                    document.apply(edit)
        assert ids_of(model) == [s.id for s in document.plan.salons]
        for row, shown_salon in enumerate(document.plan.salons):
            for position, column in enumerate(model.columns):
                assert model.index(row, position).data() == expected(window, shown_salon, column)
    assert tester.failureReportingMode() is FATAL
    tester.deleteLater()


def test_only_what_changed_is_told(window, model, sample):
    salon = sample.salons[4]
    told = []
    model.dataChanged.connect(lambda first, last, _roles=None: told.append((first, last)))
    window.document.apply(ReviseSalons(ids=(salon.id,), fields={"venue": "Ici"}))
    rows = {(first.row(), last.row()) for first, last in told if first.column() == 0}
    assert rows == {(4, 4)}


def test_shares_of_all_follow_one_override(window, model, cell, sample):
    other = cell(sample.salons[50].id, "visitors_share")
    before = other.data()
    fields = {"visitors_override": 2_000_000.0}
    window.document.apply(ReviseSalons(ids=(sample.salons[4].id,), fields=fields))
    assert other.data() != before


def test_rows_in_a_row_come_and_go_at_once(window, model, sample):
    told = []
    model.rowsRemoved.connect(lambda _parent, first, last: told.append((first, last)))
    model.rowsInserted.connect(lambda _parent, first, last: told.append((first, last)))
    window.document.apply(RemoveSalons(ids=tuple(s.id for s in sample.salons[10:30])))
    window.document.stack.undo()
    assert told == [(10, 29), (10, 29)]


def test_great_changes_are_told_as_one(window, model, sample):
    told = []
    model.modelReset.connect(lambda: told.append(1))
    model.rowsRemoved.connect(lambda *_: told.append(2))
    window.document.apply(RemoveSalons(ids=tuple(s.id for s in sample.salons[::2])))
    assert told == [1] or set(told) == {2}
    assert ids_of(model) == [s.id for s in window.document.plan.salons]


def test_runs_leave_no_gap():
    assert list(runs([1, 2, 3, 7, 9, 10])) == [(1, 3), (7, 7), (9, 10)]
    assert list(runs([])) == []
