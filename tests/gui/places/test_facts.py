"""A table of facts: rows stay in place when one is renamed, and only what changed is told."""

from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.ui.places.facts import INK_ROLE, FactColumn, FactModel, FactTable, Input

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Thing(NamedTuple):
    name: str
    size: int


class Things(QObject):
    """Stands in for the session, its document and the plan."""

    changed = Signal(object)
    replaced = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.document = self
        self.things = (Thing("a", 1), Thing("b", 2), Thing("c", 3))
        self.told: list[str] = []
        self.asked: list[tuple[Thing, str, object]] = []

    def message(self, text: str) -> None:
        self.told.append(text)

    def change(self, row: Thing, key: str, value: object) -> str:
        self.asked.append((row, key, value))
        return "no" if value == "bad" else ""

    def put(self, *things: Thing) -> None:
        self.things = things
        self.changed.emit(None)

    def table(self) -> FactTable[Thing]:
        return FactTable(
            name="things",
            title="Things",
            columns=(
                FactColumn[Thing]("name", "Name", lambda row: row.name, input=Input.TEXT),
                FactColumn[Thing](
                    "size",
                    "Size",
                    lambda row: f"{row.size} m",
                    lambda row: row.size,
                    Input.WHOLE,
                    ink=lambda _row: "warn",
                    tip="In metres",
                ),
                FactColumn[Thing]("asked", "Asked", lambda _row: "…", input=Input.DIALOG),
            ),
            rows=lambda: self.things,
            key=lambda row: row.name,
            change=self.change,
            editable=lambda row: row.name != "fixed",
        )


@pytest.fixture
def things(qtbot):
    return Things()


@pytest.fixture
def model(things):
    made: Any = FactModel(things, things.table(), things)
    made.tester = QAbstractItemModelTester(made, FATAL, things)
    made.resets = []
    made.changed = []
    made.modelReset.connect(lambda: made.resets.append(True))
    made.dataChanged.connect(lambda first, _last: made.changed.append(first.row()))
    return made


def names(model):
    return [model.row_at(row).name for row in range(model.rowCount())]


def test_only_what_changed_is_told(things, model):
    things.put(Thing("a", 1), Thing("b", 9), Thing("c", 3))
    assert (model.changed, model.resets) == ([1], [])


def test_a_renamed_row_stays_where_it_is(things, model):
    things.put(Thing("a", 1), Thing("c", 3), Thing("z", 2))
    assert names(model) == ["a", "z", "c"]
    assert (model.changed, model.resets) == ([1], [])
    assert model.row_of("z") == 1


@pytest.mark.parametrize(
    "after",
    [
        (),
        (Thing("a", 1),),
        (Thing("a", 1), Thing("b", 2), Thing("c", 3), Thing("d", 4)),
        (Thing("a", 1), Thing("y", 2), Thing("z", 3)),
        (Thing("a", 1), Thing("a", 2), Thing("c", 3)),
    ],
)
def test_rows_that_come_or_go_are_shown_anew(things, model, after):
    things.put(*after)
    assert names(model) == [one.name for one in after]
    assert model.resets


def test_a_value_is_asked_for_and_a_complaint_is_said(things, model):
    assert model.setData(model.index(0, 1), 7)
    assert things.asked == [(Thing("a", 1), "size", 7)]
    assert not model.setData(model.index(0, 0), "bad")
    assert things.told == ["no"]
    assert not model.setData(model.index(0, 1), 1)
    assert not model.setData(model.index(0, 2), "x")
    assert len(things.asked) == 2


def test_a_row_that_is_fixed_takes_no_input(things, model):
    things.put(Thing("fixed", 1))
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, 0), "x")


def test_texts_values_and_inks(model):
    assert model.index(0, 1).data() == "1 m"
    assert model.index(0, 1).data(Qt.ItemDataRole.EditRole) == 1
    assert model.index(0, 0).data(Qt.ItemDataRole.EditRole) == "a"
    assert (model.index(0, 0).data(INK_ROLE), model.index(0, 1).data(INK_ROLE)) == ("text", "warn")
    tip = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "In metres"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
