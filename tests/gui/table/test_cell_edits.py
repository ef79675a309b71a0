"""Filling down and emptying selected cells with the keys: one undo step each."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt

from tests.gui.table.grid import ids_of

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def select(page, table, column_of):
    """Selects a block of cells from row to row and from column to column."""

    def selected(top: int, bottom: int, left: str, right: str) -> None:
        first = page.shown.index(top, column_of(left))
        table.go_to(first)
        last = page.shown.index(bottom, column_of(right))
        table.selectionModel().select(QItemSelection(first, last), SELECT)

    return selected


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_B])
def test_several_columns_are_filled_down_in_one_step(
    qtbot, shown, sample, page, table, select, key
):
    select(2, 5, "days", "exhibitors")
    ids = ids_of(page)[2:6]
    with qtbot.waitSignal(shown.salons.told):
        qtbot.keyClick(table, key, CONTROL)
    plan = shown.document.plan
    first = sample.salon(ids[0])
    for salon_id in ids:
        salon = plan.salon(salon_id)
        assert (salon.status, salon.ties) == (first.status, first.ties)
        assert salon.exhibitors == first.exhibitors
        assert salon.start == sample.salon(salon_id).start
    assert shown.document.stack.count() == 1
    shown.document.stack.undo()
    assert shown.document.plan == sample
    shown.document.stack.redo()
    assert shown.document.plan == plan


def test_one_row_takes_over_what_stands_above(qtbot, shown, sample, page, table, select):
    select(3, 3, "exhibitors", "exhibitors")
    above, here = ids_of(page)[2:4]
    qtbot.keyClick(table, Qt.Key.Key_D, CONTROL)
    assert shown.document.plan.salon(here).exhibitors == sample.salon(above).exhibitors


def test_the_first_row_alone_says_what_to_select(qtbot, shown, sample, table, select):
    select(0, 0, "city", "city")
    with qtbot.waitSignal(shown.salons.told):
        shown.actions_set["actionFillDown"].trigger()
    assert shown.document.plan is sample


def test_a_block_is_emptied_in_one_step(qtbot, shown, sample, page, table, select):
    select(1, 4, "ties", "exhibitors")
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    plan = shown.document.plan
    for salon_id in ids_of(page)[1:5]:
        assert plan.salon(salon_id).ties == ()
        assert plan.salon(salon_id).exhibitors is None
    assert shown.document.stack.count() == 1
    shown.document.stack.undo()
    assert shown.document.plan == sample


def test_what_is_filled_follows_the_order_shown(
    qtbot, shown, sample, page, table, column_of, select
):
    page.sort_by(column_of("name"), Qt.SortOrder.DescendingOrder)
    select(0, 2, "exhibitors", "exhibitors")
    first, *others = ids_of(page)[:3]
    shown.actions_set["actionFillDown"].trigger()
    for salon_id in others:
        wanted = sample.salon(first).exhibitors
        assert shown.document.plan.salon(salon_id).exhibitors == wanted
