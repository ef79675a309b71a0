"""The table page on the real window: selecting, sorting, filtering, empty, and its sums."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QToolButton

from salonplanner.domain.edits import RemoveSalons
from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.models.salons import ID_ROLE
from salonplanner.ui.table.totals import TotalsRow
from salonplanner.words import counts


def ids_of(table: QTableView) -> list[str]:
    model = table.model()
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


def click(qtbot, table: QTableView, index, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    table.scrollTo(index)
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def click_header(qtbot, table: QTableView, column: int) -> None:
    header = table.horizontalHeader()
    place = header.rect().center()
    place.setX(header.sectionViewportPosition(column) + header.sectionSize(column) // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_selecting_rows_selects_the_salons_everywhere(qtbot, shown, sample, table, cell):
    one, two = sample.salons[2].id, sample.salons[5].id
    click(qtbot, table, cell(one, "name"))
    click(qtbot, table, cell(two, "city"), Qt.KeyboardModifier.ControlModifier)
    assert set(shown.selection.ids) == {one, two}
    shown.actions_set["actionCalendarPage"].trigger()
    calendar = shown.workspace.calendar.view
    chosen = calendar.viewport().grab().toImage()
    shown.selection.select(())
    assert calendar.viewport().grab().toImage() != chosen


def test_the_table_shows_a_selection_made_elsewhere(shown, sample, table):
    salon_id = sample.salons[60].id
    shown.selection.select((salon_id,))
    rows = table.selectionModel().selectedRows()
    assert [index.data(ID_ROLE) for index in rows] == [salon_id]
    assert table.visualRect(rows[0]).bottom() <= table.viewport().height()


def test_a_hidden_salon_stays_selected_for_the_others(shown, sample, table):
    local = next(s for s in sample.salons if s.level is Level.LOCAL)
    shown.selection.select((local.id,))
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    assert shown.selection.ids == (local.id,)
    assert not table.selectionModel().selectedRows()


def test_a_column_sorts_up_then_down_then_no_more(qtbot, shown, sample, table, column_of):
    own = [salon.id for salon in sample.salons]
    by_start = [s.id for s in sorted(sample.salons, key=lambda s: s.start)]
    starts = {salon.id: salon.start for salon in sample.salons}
    column = column_of("city")
    click_header(qtbot, table, column)
    cities = [sample.salon(salon_id).city.casefold() for salon_id in ids_of(table)]
    assert cities == sorted(cities)
    click_header(qtbot, table, column)
    cities = [sample.salon(salon_id).city.casefold() for salon_id in ids_of(table)]
    assert cities == sorted(cities, reverse=True)
    click_header(qtbot, table, column)
    assert ids_of(table) == own
    table.sortByColumn(column_of("start"), Qt.SortOrder.AscendingOrder)
    assert [starts[i] for i in ids_of(table)] == [starts[i] for i in by_start]


def test_the_programmes_order_comes_back_by_its_button(qtbot, shown, sample, table, column_of):
    button = shown.findChild(QPushButton, "programmeOrder")
    assert not button.isVisible()
    table.sortByColumn(column_of("visitors"), Qt.SortOrder.DescendingOrder)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert ids_of(table) == [salon.id for salon in sample.salons]
    assert not button.isVisible()


def test_sorting_changes_no_plan(shown, sample, table, column_of):
    for column in range(len(shown.workspace.table.model.columns)):
        table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert shown.document.plan is sample


def test_a_filter_says_how_many_are_shown_and_leaves_the_sums(shown, sample, table):
    totals = shown.findChild(TotalsRow)
    before = totals.texts()
    national = sum(1 for salon in sample.salons if salon.level is Level.NATIONAL)
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    assert table.model().rowCount() == national
    text = counts.shown(national, 70, shown.bench.language)
    assert shown.findChild(QLabel, "tableCount").text() == text
    after = totals.texts()
    assert {k: v for k, v in after.items() if k != "name"} == {
        k: v for k, v in before.items() if k != "name"
    }
    assert before["name"] in after["name"]
    assert "64" in after["name"]


def test_filters_that_hide_all_say_so_and_can_be_reset(qtbot, shown, table):
    shown.figures.choose_filter(SalonFilter(text="nowhere at all"))
    button = shown.findChild(QPushButton, "emptyAction")
    assert not table.isVisible()
    assert button.text() == shown.bench.language.tr("Reset the filters")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert table.isVisible()
    assert table.model().rowCount() == 70


def test_a_plan_without_salons_offers_to_add_one(qtbot, shown, table, empty):
    shown.document.put_in(empty, None)
    button = shown.findChild(QPushButton, "emptyAction")
    assert button.text() == shown.bench.language.tr("Add a salon")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(shown.document.plan.salons) == 1
    assert table.isVisible()
    assert len(table.selectionModel().selectedRows()) == 1


@pytest.mark.parametrize("name", ["actionDuplicateSalon", "actionDeleteSalon"])
def test_the_selected_rows_are_acted_upon(qtbot, shown, sample, table, cell, name):
    salon_id = sample.salons[0].id
    click(qtbot, table, cell(salon_id, "name"))
    button = shown.findChild(QToolButton, f"table-{name}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    change = 1 if name == "actionDuplicateSalon" else -1
    assert table.model().rowCount() == 70 + change


def test_deleting_many_rows_and_undoing_brings_the_order_back(shown, sample, table):
    ids = [salon.id for salon in sample.salons]
    shown.document.apply(RemoveSalons(ids=tuple(ids[3:40:2])))
    assert len(ids_of(table)) == 70 - len(ids[3:40:2])
    shown.document.stack.undo()
    assert ids_of(table) == ids


def test_keys_go_from_row_to_row(qtbot, shown, sample, table, cell):
    click(qtbot, table, cell(sample.salons[0].id, "name"))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert shown.selection.ids == (sample.salons[1].id,)


def test_rows_grow_with_the_text_size(shown, table):
    before = table.rowHeight(0), table.columnWidth(1)
    shown.bench.theme.set_scale(130)
    assert table.rowHeight(0) > before[0]
    assert table.columnWidth(1) > before[1]
