"""The table page on the real window: one selection, sorting, empty, and where the keys are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from salonplanner.domain.edits import RemoveSalons
from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
from tests.gui.table.grid import ids_of

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_inspector_follows_the_current_cell(qtbot, shown, sample, table, click, cell):
    click(cell(sample.salons[2].id, "name"))
    assert shown.selection.ids == (sample.salons[2].id,)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert shown.selection.ids == (sample.salons[3].id,)


def test_showing_the_page_selects_nothing(shown, page, table):
    assert table.currentIndex().isValid()
    assert shown.selection.ids == ()


def test_rows_selected_are_salons_selected(shown, sample, page, table):
    table.selectRow(4)
    assert shown.selection.ids == (sample.salons[4].id,)
    table.setCurrentIndex(page.shown.index(7, 2))
    assert shown.selection.ids == (sample.salons[7].id,)


def test_a_salon_selected_elsewhere_is_shown_as_a_row(shown, sample, page, table):
    salon_id = sample.salons[60].id
    shown.selection.select((salon_id,))
    assert [page.shown.id_at(row) for row in table.whole_rows()] == [salon_id]
    rect = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(rect.center())
    assert page.ticks.ids == ()


def test_salons_selected_elsewhere_are_ticked(shown, sample, page):
    ids = tuple(salon.id for salon in sample.salons[3:6])
    shown.selection.select(ids)
    assert page.ticks.ids == ids
    shown.actions_set["actionSelectAll"].trigger()
    assert len(page.ticks.ids) == 70


def test_a_hidden_salon_stays_selected_for_the_others(shown, sample, page, go):
    local = next(s for s in sample.salons if s.level is Level.LOCAL)
    go(local.id, "name")
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    assert shown.selection.ids == (local.id,)
    shown.figures.choose_filter(SalonFilter(text="nowhere"))
    assert shown.selection.ids == (local.id,)


def test_the_current_salon_stays_current_through_a_great_change(shown, sample, page, go):
    salon = next(s for s in sample.salons if s.level is Level.NATIONAL)
    go(salon.id, "city")
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    index = page.view.currentIndex()
    assert page.shown.id_at(index.row()) == salon.id


def test_sorting_changes_no_plan_and_keeps_the_selection(shown, sample, page, go, column_of):
    go(sample.salons[9].id, "city")
    for column in range(len(page.model.columns)):
        page.sort_by(column, Qt.SortOrder.DescendingOrder)
    assert shown.document.plan is sample
    assert shown.selection.ids == (sample.salons[9].id,)


def test_a_plan_without_salons_offers_to_add_one(qtbot, shown, page, table, empty):
    shown.document.put_in(empty, None)
    assert not table.isVisible()
    button = page.findChild(QPushButton, "emptyAction")
    assert button.text() == shown.bench.language.tr("Add a salon")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(shown.document.plan.salons) == 1
    assert table.isVisible()
    assert shown.selection.ids == (shown.document.plan.salons[0].id,)


@pytest.mark.parametrize("name", ["actionDuplicateSalon", "actionDeleteSalon"])
def test_the_current_salon_is_acted_upon(shown, sample, page, go, name):
    go(sample.salons[0].id, "name")
    shown.actions_set[name].trigger()
    change = 1 if name == "actionDuplicateSalon" else -1
    assert page.shown.rowCount() == 70 + change
    shown.document.stack.undo()
    assert shown.document.plan == sample


def test_deleting_many_rows_and_undoing_brings_the_order_back(shown, sample, page):
    ids = [salon.id for salon in sample.salons]
    shown.document.apply(RemoveSalons(ids=tuple(ids[3:40:2])))
    assert len(ids_of(page)) == 70 - len(ids[3:40:2])
    shown.document.stack.undo()
    assert ids_of(page) == ids


def test_the_keys_are_the_grids_once_the_page_is_shown(qtbot, shown, page):
    shown.actions_set["actionCalendarPage"].trigger()
    shown.workspace.focus_page()
    shown.actions_set["actionTablePage"].trigger()
    assert page.view.hasFocus()


def test_columns_and_rows_grow_with_the_text_size(shown, table, column_of):
    before = table.rowHeight(0), table.columnWidth(column_of("name"))
    shown.bench.theme.set_scale(130)
    assert table.rowHeight(0) > before[0]
    assert table.columnWidth(column_of("name")) > before[1]


def test_escape_takes_ticks_back(qtbot, shown, sample, page, table):
    page.ticks.tick([sample.salons[0].id, sample.salons[1].id])
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert page.ticks.ids == ()
    assert shown.selection.ids == ()


def test_no_row_looks_selected_beside_those_ticked_elsewhere(shown, sample, table):
    shown.selection.select((sample.salons[9].id,))
    assert table.whole_rows() == [9]
    wanted = tuple(salon.id for salon in sample.salons[3:6])
    shown.selection.select(wanted)
    assert table.whole_rows() == []
    assert shown.selection.ids == wanted
