"""The ties' model under Qt's own checker, through edits, ticks and folds."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from salonplanner.domain.edits import TieSalons
from salonplanner.ui.ties.entries import Heading, Kind
from salonplanner.ui.ties.model import FOLDED_ROLE, is_tickable
from tests.gui.ties.conftest import place_of, rows_of

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
CHECK = Qt.ItemDataRole.CheckStateRole


def test_qts_checker_passes_through_edits_ticks_and_folds(window, panel, sample, empty):
    model = panel.view.model()
    tester = QAbstractItemModelTester(model, FATAL)
    model.setData(model.index(place_of(panel.view, "OR-02")), Qt.CheckState.Checked, CHECK)
    window.document.apply(TieSalons(ids=("OR-02", "OR-03"), event="gala"))
    for kind in Kind:
        model.fold(kind, folded=True)
    window.document.stack.undo()
    for kind in Kind:
        model.fold(kind, folded=False)
    window.document.put_in(sample, None)
    panel.show_event("ete2025")
    window.document.put_in(empty, None)
    assert tester.failureReportingMode() is FATAL


def test_only_salons_that_are_not_tied_take_a_tick(panel):
    model = panel.view.model()
    for place, row in enumerate(rows_of(panel.view)):
        index = model.index(place)
        checkable = bool(model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable)
        assert checkable == is_tickable(row) == (index.data(CHECK) is not None)
        assert model.setData(index, Qt.CheckState.Checked, CHECK) == checkable
        assert not model.setData(index, "x", Qt.ItemDataRole.EditRole)
    assert [entry.salon.id for entry in model.ticked()] == ["OR-02", "OR-03", "OR-04"]


def test_ticks_stay_with_their_salons(window, panel):
    model = panel.view.model()
    model.setData(model.index(place_of(panel.view, "OR-03")), Qt.CheckState.Checked, CHECK)
    window.document.apply(TieSalons(ids=("OR-02",), event="gala"))
    assert [entry.salon.id for entry in model.ticked()] == ["OR-03"]
    model.fold(Kind.MOVABLE, folded=True)
    assert [entry.salon.id for entry in model.ticked()] == ["OR-03"]
    window.document.apply(TieSalons(ids=("OR-03",), event="gala"))
    assert model.ticked() == ()


def test_a_folded_section_shows_its_heading_alone(panel):
    model = panel.view.model()
    model.fold(Kind.MOVABLE, folded=True)
    assert model.place_of(Kind.MOVABLE, "OR-03") is None
    place = model.heading_of(Kind.MOVABLE)
    assert isinstance(rows_of(panel.view)[place], Heading)
    assert model.index(place).data(FOLDED_ROLE)
    assert {entry.salon.id for entry in model.entries(Kind.MOVABLE)} == {"OR-03", "OR-04"}


def test_each_row_is_said_whole(panel):
    for place, row in enumerate(rows_of(panel.view)):
        text = panel.view.model().index(place).data(Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(row, Heading):
            assert text == row.text
        else:
            assert row.salon.id in text
            assert row.detail in text
