"""The preview as an item model."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.services.pasting import Choices
from salonplanner.ui.paste.model import FIRST_CELL, OUTCOME, TAKEN, PasteModel

Role = Qt.ItemDataRole


@pytest.fixture
def pasting(make_pasting):
    return make_pasting()


@pytest.fixture
def model(qapp, qtbot, bench, pasting):
    made = PasteModel(pasting.preview(Choices()), bench, qapp)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()
    made.deleteLater()


def test_qts_tester_passes_through_all_previews(model, pasting) -> None:
    for choices in (
        Choices(left_out=frozenset({0})),
        Choices(heading=False),
        Choices(texts={(1, 1): "x"}),
        Choices(),
    ):
        model.show_preview(pasting.preview(choices))
        assert model.rowCount() == len(model.preview.rows)
        assert model.columnCount() == FIRST_CELL + len(model.preview.columns)


def test_a_refused_cell_is_marked_by_more_than_a_colour(model) -> None:
    level = model.index(1, FIRST_CELL + 3)
    assert level.data(Role.BackgroundRole) is not None
    assert not level.data(Role.DecorationRole).isNull()
    assert level.data(Role.ToolTipRole)
    assert "Locall" in level.data(Role.AccessibleTextRole)
    assert model.index(0, FIRST_CELL).data(Role.BackgroundRole) is None


def test_a_cell_shows_what_it_becomes_and_edits_what_it_is(model) -> None:
    exhibitors = model.index(0, FIRST_CELL + 6)
    assert exhibitors.data() == "36\u202f000"
    assert exhibitors.data(Role.EditRole) == "36 000"


def test_ticks_and_texts_are_asked_for(qtbot, model) -> None:
    with qtbot.waitSignal(model.ticked) as ticked:
        assert model.setData(
            model.index(1, TAKEN), Qt.CheckState.Unchecked.value, Role.CheckStateRole
        )
    assert ticked.args == [1, False]
    with qtbot.waitSignal(model.corrected) as corrected:
        assert model.setData(model.index(1, FIRST_CELL + 3), "Local")
    assert corrected.args == [2, 3, "Local"]
    assert not model.setData(model.index(1, FIRST_CELL + 3), "Locall")
    assert not model.setData(model.index(0, OUTCOME), "x")


def test_only_what_is_taken_can_be_corrected(model) -> None:
    editable = Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, FIRST_CELL)) & editable
    assert not model.flags(model.index(0, FIRST_CELL + 7)) & editable
    assert not model.flags(model.index(2, TAKEN)) & Qt.ItemFlag.ItemIsUserCheckable
