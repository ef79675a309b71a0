"""The events' model: Qt's own checker through every change, and layers switched by its boxes."""

from datetime import timedelta
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.domain.edits import AddEvents, RemoveEvents, ReviseEvent, TieSalons
from salonplanner.domain.events import Attitude
from salonplanner.ui.document import Document
from salonplanner.ui.events.model import EVENT_ROLE, EventsModel
from salonplanner.ui.layers import Layers
from tests.strategies import events

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Around:
    """What the model asks of a session."""

    def __init__(self, bench, plan, parent: QObject) -> None:
        self.bench = bench
        self.document = Document(plan, bench.language, bench.names)
        self.document.setParent(parent)
        self.layers = Layers(bench, parent)


def rows(model: Any) -> list[tuple[str, list[str]]]:
    found = []
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        ids = [
            model.index(line, 0, group).data(EVENT_ROLE).id for line in range(model.rowCount(group))
        ]
        found.append((str(group.data()), ids))
    return found


def test_qts_checker_passes_through_all_changes(qtbot, bench, sample, empty):
    owner = QObject()
    around: Any = Around(bench, sample, owner)
    model: Any = EventsModel(around, owner)
    tester = QAbstractItemModelTester(model, FATAL)
    first = sample.events[0]
    document = around.document
    document.apply(ReviseEvent(id=first.id, fields={"name": "Autre"}))
    document.apply(ReviseEvent(id=first.id, fields={"start": first.start - timedelta(days=90)}))
    document.apply(ReviseEvent(id=first.id, fields={"kind": "théâtre"}))
    document.apply(AddEvents(events=(msgspec.structs.replace(first, id="copie", kind="copie"),)))
    document.apply(RemoveEvents(ids=tuple(event.id for event in sample.events[3:20])))
    document.apply(TieSalons(ids=(sample.salons[0].id,), event=sample.events[-1].id))
    for attitude in (*Attitude, None):
        model.show_attitude(attitude)
    around.layers.hide("civil", hidden=True)
    while document.stack.canUndo():
        document.stack.undo()
    while document.stack.canRedo():
        document.stack.redo()
    document.put_in(empty, None)
    document.put_in(msgspec.structs.replace(empty, events=()), None)
    assert model.rowCount() == 0
    document.put_in(sample, None)
    assert tester.failureReportingMode() is FATAL
    owner.deleteLater()


@given(st.lists(events(), max_size=6, unique_by=lambda event: event.id))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_rows_are_the_plans_events_by_kind_and_day(qtbot, bench, empty, found):
    owner = QObject()
    around: Any = Around(bench, msgspec.structs.replace(empty, events=tuple(found)), owner)
    model: Any = EventsModel(around, owner)
    QAbstractItemModelTester(model, FATAL, owner)
    shown = [event_id for _, ids in rows(model) for event_id in ids]
    assert sorted(shown) == sorted(event.id for event in found)
    assert len(rows(model)) == len({event.kind for event in found})
    for event in found:
        index = model.index_of(event.id)
        assert model.event_at(index) == event
        assert model.event_at(index.parent()) is None
    for _, ids in rows(model):
        starts = [model.event_at(model.index_of(one)).start for one in ids]
        assert starts == sorted(starts)
    owner.deleteLater()


def test_only_what_changed_is_told(qtbot, bench, sample):
    owner = QObject()
    around: Any = Around(bench, sample, owner)
    model: Any = EventsModel(around, owner)
    told: list[str] = []

    def note(first: QModelIndex, _last: QModelIndex) -> None:
        told.append(first.data(EVENT_ROLE).id)

    model.dataChanged.connect(note)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    around.document.apply(ReviseEvent(id="gnaoua2025", fields={"lead_days": 9}))
    assert told == ["gnaoua2025"]
    assert not resets
    owner.deleteLater()


def test_ticking_a_kind_switches_its_layer(qtbot, bench, sample):
    owner = QObject()
    around: Any = Around(bench, sample, owner)
    model: Any = EventsModel(around, owner)
    festivals = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.event_at(model.index(0, 0, model.index(row, 0))).kind == "festival"
    )
    role = Qt.ItemDataRole.CheckStateRole
    assert Qt.CheckState(festivals.data(role)) is Qt.CheckState.Checked
    assert model.setData(festivals, Qt.CheckState.Unchecked, role)
    assert around.layers.hidden == {"festival"}
    assert Qt.CheckState(festivals.data(role)) is Qt.CheckState.Unchecked
    assert model.setData(festivals, Qt.CheckState.Checked, role)
    assert not around.layers.hidden
    line = model.index(0, 0, festivals)
    assert not model.setData(line, Qt.CheckState.Unchecked, role)
    assert not model.setData(festivals, "x", Qt.ItemDataRole.EditRole)
    owner.deleteLater()
