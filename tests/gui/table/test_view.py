"""The keys of the grid: going, clearing, refusing, and rows that stay while one types."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from salonplanner.domain.salon import Status
from salonplanner.services.conditions import Contains
from salonplanner.services.filtering import SalonFilter
from tests.gui.table.grid import editor_of, ids_of, work_off

SHIFT = Qt.KeyboardModifier.ShiftModifier


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def salon(sample):
    return next(s for s in sample.salons if s.status is Status.PROPOSED)


def here(page) -> tuple[str, str]:
    index = page.view.currentIndex()
    return page.shown.id_at(index.row()), page.model.columns[index.column()].key


def test_enter_goes_down_and_tab_goes_on(qtbot, page, table, go, sample):
    one, two = sample.salons[0].id, sample.salons[1].id
    go(one, "city")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert here(page) == (two, "city")
    qtbot.keyClick(table, Qt.Key.Key_Return, SHIFT)
    assert here(page) == (one, "city")
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert here(page) == (one, "start")
    qtbot.keyClick(table, Qt.Key.Key_Backtab, SHIFT)
    assert here(page) == (one, "level")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert here(page) == (two, "city")


def test_typed_with_tab_enter_goes_back_to_where_the_row_began(
    qtbot, shown, page, table, go, salon, sample
):
    below = ids_of(page)[ids_of(page).index(salon.id) + 1]
    go(salon.id, "start")
    qtbot.keyClick(table, "1")
    qtbot.keyClicks(editor_of(table, "start"), "2/07/2025")
    qtbot.keyClick(editor_of(table, "start"), Qt.Key.Key_Tab)
    assert here(page) == (salon.id, "end")
    qtbot.keyClick(table, "1")
    qtbot.keyClicks(editor_of(table, "end"), "5/07/2025")
    qtbot.keyClick(editor_of(table, "end"), Qt.Key.Key_Return)
    assert here(page) == (below, "start")
    stack, after = shown.document.stack, shown.document.plan
    now = after.salon(salon.id)
    assert (now.start, now.end) == (date(2025, 7, 12), date(2025, 7, 15))
    stack.undo()
    stack.undo()
    assert shown.document.plan == sample
    stack.redo()
    stack.redo()
    assert shown.document.plan == after


def test_a_row_is_typed_cell_by_cell_with_tab(qtbot, shown, page, table, go, salon, sample):
    go(salon.id, "name")
    for key, text in (("name", "Nom"), ("city", "Ville"), ("exhibitors", "12")):
        go(salon.id, key)
        qtbot.keyClick(table, text[0])
        qtbot.keyClicks(editor_of(table, key), text[1:])
        qtbot.keyClick(editor_of(table, key), Qt.Key.Key_Tab)
    now = shown.document.plan.salon(salon.id)
    assert (now.name, now.city, now.exhibitors) == ("Nom", "Ville", 12)
    assert shown.document.stack.count() == 3
    while shown.document.stack.canUndo():
        shown.document.stack.undo()
    assert shown.document.plan == sample


def test_hidden_columns_are_passed_over(qtbot, page, table, go, sample, column_of):
    go(sample.salons[0].id, "city")
    page.columns.show_column(column_of("level"), shown=False)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert here(page)[1] == "start"


COMPUTED = ("days", "visitors", "turnover", "women_share", "alert", "id")


@pytest.mark.parametrize("how", ["type", "f2", "double"])
def test_columns_that_take_no_input_say_why(
    qtbot, shown, sample, table, go, click, cell, salon, how
):
    for key in COMPUTED:
        go(salon.id, key)
        with qtbot.waitSignal(shown.salons.told) as told:
            if how == "double":
                click(cell(salon.id, key), double=True)
            else:
                qtbot.keyClick(table, Qt.Key.Key_F2 if how == "f2" else "5")
        assert told.args[0], key
        assert shown.document.plan is sample
        work_off()


def test_typing_where_nothing_can_be_typed_goes_nowhere(qtbot, page, table, go, sample):
    first = sample.salons[0]
    other = next(salon for salon in sample.salons if str(salon.days)[0] != str(first.days)[0])
    go(first.id, "days")
    qtbot.keyClicks(table, str(other.days))
    assert here(page) == (first.id, "days")


def test_delete_empties_cells_and_keeps_the_salon(qtbot, shown, sample, table, go, salon):
    go(salon.id, "exhibitors")
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert shown.document.plan.salon(salon.id).exhibitors is None
    assert len(shown.document.plan.salons) == 70
    shown.document.stack.undo()
    assert shown.document.plan == sample


def test_delete_says_what_cannot_be_emptied(qtbot, shown, sample, table, go, salon):
    for key in ("name", "start", "level", "days"):
        go(salon.id, key)
        with qtbot.waitSignal(shown.salons.told):
            qtbot.keyClick(table, Qt.Key.Key_Delete)
        assert shown.document.plan is sample, key


def test_delete_takes_whole_rows_out(qtbot, shown, sample, table, cell, salon):
    row = cell(salon.id, "name").row()
    table.selectRow(row)
    assert shown.selection.ids == (salon.id,)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert salon.id not in {s.id for s in shown.document.plan.salons}
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert len(shown.document.plan.salons) == 69
    shown.document.stack.undo()
    assert shown.document.plan == sample


def test_the_lock_is_switched_by_a_key_or_a_double_click(
    qtbot, shown, sample, table, go, click, cell, salon
):
    go(salon.id, "locked")
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert shown.document.plan.salon(salon.id).locked
    click(cell(salon.id, "locked"), double=True)
    assert not shown.document.plan.salon(salon.id).locked
    shown.document.stack.undo()
    shown.document.stack.undo()
    assert shown.document.plan == sample


def test_shift_and_space_tick_the_row(qtbot, shown, table, go, salon, page):
    go(salon.id, "city")
    qtbot.keyClick(table, Qt.Key.Key_Space, SHIFT)
    assert page.ticks.ids == (salon.id,)
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert page.ticks.ids == ()


def test_a_row_stays_until_its_edit_is_taken_and_is_followed_then(
    qtbot, shown, page, table, begin, column_of, sample
):
    page.sort_by(column_of("name"), Qt.SortOrder.AscendingOrder)
    first = ids_of(page)[0]
    editor = begin(first, "name")
    editor.selectAll()
    qtbot.keyClicks(editor, "Zzz")
    assert ids_of(page)[0] == first
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert ids_of(page)[-1] == first
    assert here(page) == (first, "name")
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    shown.document.stack.undo()
    assert ids_of(page)[0] == first


def test_an_open_editor_outlives_a_sorting_from_elsewhere(
    qtbot, shown, page, begin, column_of, sample
):
    page.sort_by(column_of("exhibitors"), Qt.SortOrder.AscendingOrder)
    order = ids_of(page)
    editor = begin(order[3], "name")
    shown.salons.revise((order[0],), {"exhibitors": 99_999})
    assert ids_of(page) == order
    editor.selectAll()
    qtbot.keyClicks(editor, "Still there")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert shown.document.plan.salon(order[3]).name == "Still there"
    assert ids_of(page) != order


def test_a_row_that_no_longer_meets_the_filter_says_so(qtbot, shown, page, begin, sample):
    shown.figures.choose_filter(SalonFilter().asking("name", Contains(text="artisanat")))
    first = ids_of(page)[0]
    editor = begin(first, "name")
    editor.selectAll()
    qtbot.keyClicks(editor, "Autre")
    assert first in ids_of(page)
    with qtbot.waitSignal(shown.salons.told) as told:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert first in told.args[0]
    assert first not in ids_of(page)


def test_a_click_that_ends_an_edit_lands_on_the_row_it_was_aimed_at(
    qtbot, page, table, begin, click, cell, column_of
):
    page.sort_by(column_of("name"), Qt.SortOrder.AscendingOrder)
    ids = ids_of(page)
    editor = begin(ids[0], "name")
    editor.selectAll()
    qtbot.keyClicks(editor, "Zzz")
    click(cell(ids[4], "city"))
    assert here(page) == (ids[4], "city")
    work_off()
    assert ids_of(page)[-1] == ids[0]
    assert here(page) == (ids[4], "city")


def test_typing_reaches_the_grid_and_no_menu(qtbot, shown, table, go, salon):
    go(salon.id, "notes")
    qtbot.keyClick(table, "a")
    qtbot.keyClicks(editor_of(table, "notes"), "b+-")
    qtbot.keyClick(editor_of(table, "notes"), Qt.Key.Key_Return)
    assert shown.document.plan.salon(salon.id).notes == "ab+-"


def test_saving_takes_what_is_half_typed(qtbot, shown, begin, salon):
    editor = begin(salon.id, "exhibitors")
    editor.selectAll()
    qtbot.keyClicks(editor, "77")
    shown.document.settle()
    work_off()
    assert shown.document.plan.salon(salon.id).exhibitors == 77


def test_several_cells_are_selected_by_keys_and_clicks(qtbot, table, click, cell, sample):
    one, two = sample.salons[0], sample.salons[3]
    click(cell(one.id, "city"))
    click(cell(two.id, "level"), SHIFT)
    assert len(table.cells()) == 8
    assert not table.whole_rows()
    table.selectionModel().select(
        cell(one.id, "city"), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    assert [index.row() for index in table.cells()] == [0]


def test_the_dates_editor_begins_with_the_day_of_the_cell(begin, salon):
    assert begin(salon.id, "start").day() == salon.start != date(2025, 1, 1)
