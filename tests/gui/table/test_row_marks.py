"""Ticking rows with the mouse: one, a span, a drag, all of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.table.row_marks import CornerMark, RowMarks
from tests.gui.table.grid import ids_of

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def marks(table) -> RowMarks:
    return table.verticalHeader()


@pytest.fixture
def press(qtbot, marks):
    def pressed(row: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        place = QPoint(10, marks.sectionViewportPosition(row) + 8)
        qtbot.mouseClick(marks.viewport(), LEFT, modifier, place)

    return pressed


def test_boxes_tick_salons_for_all_views(shown, page, press):
    ids = ids_of(page)
    press(1)
    press(4)
    assert shown.selection.ids == (ids[1], ids[4])
    press(1)
    assert shown.selection.ids == (ids[4],)


def test_a_span_is_ticked_with_shift_and_by_a_drag(shown, page, marks, press):
    ids = ids_of(page)
    press(1)
    press(4, SHIFT)
    assert shown.selection.ids == tuple(ids[1:5])
    page.ticks.clear()
    places = [QPoint(10, marks.sectionViewportPosition(row) + 8) for row in (2, 3, 5)]
    QTest.mousePress(marks.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, places[0])
    for place in places[1:]:
        QTest.mouseMove(marks.viewport(), place)
    QTest.mouseRelease(marks.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, places[-1])
    assert set(ids[2:3]) <= set(shown.selection.ids) <= set(ids[2:6])


def test_ticks_are_not_lost_by_choosing_cells(shown, page, press, click, cell):
    ids = ids_of(page)
    press(1)
    press(2)
    click(cell(ids[5], "city"))
    assert shown.selection.ids == (ids[1], ids[2])


def test_the_delete_key_means_what_was_chosen_last(qtbot, shown, page, table, press, click, cell):
    ids = ids_of(page)
    press(1)
    press(2)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert len(shown.document.plan.salons) == 68
    shown.document.stack.undo()
    press(1)
    click(cell(ids[5], "exhibitors"))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert len(shown.document.plan.salons) == 70
    assert shown.document.plan.salon(ids[5]).exhibitors is None


def test_the_corner_ticks_all_salons_shown_and_takes_it_back(qtbot, shown, page, table, sample):
    corner = table.findChild(CornerMark, "tickAll")
    header = table.horizontalHeader()
    assert corner.height() == header.height()
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    place = QPoint(corner.width() // 2, 8)
    qtbot.mouseClick(corner, LEFT, pos=place)
    national = {s.id for s in sample.salons if s.level is Level.NATIONAL}
    assert set(shown.selection.ids) == national
    qtbot.mouseClick(corner, LEFT, pos=place)
    assert shown.selection.ids == ()


def test_a_box_looks_ticked(page, marks, press):
    place = QPoint(marks.width() // 2, marks.sectionViewportPosition(1) + 12)
    before = marks.viewport().grab().toImage().pixel(place)
    press(1)
    assert marks.viewport().grab().toImage().pixel(place) != before


def test_rows_grow_with_the_text_size(shown, table):
    before = table.rowHeight(0)
    shown.bench.theme.set_scale(130)
    assert table.rowHeight(0) > before
