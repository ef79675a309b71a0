"""The table's header: computed columns look otherwise, alignment follows the column."""

import pytest
from PySide6.QtCore import QPoint, Qt

from salonplanner.ui.models.column import Align
from tests.gui.table.grid import ids_of

ACROSS = Qt.Orientation.Horizontal


def header_pixel(table, column: int) -> int:
    header = table.horizontalHeader()
    table.scrollTo(table.model().index(0, column))
    left = header.sectionViewportPosition(column)
    return header.viewport().grab().toImage().pixel(left + 2, 3)


@pytest.fixture
def press(qtbot, table):
    def pressed(column: int) -> None:
        header = table.horizontalHeader()
        table.scrollTo(table.model().index(0, column))
        left = header.sectionViewportPosition(column)
        place = QPoint(left + header.sectionSize(column) // 2, header.viewport().height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    return pressed


def test_computed_columns_are_tinted(table, column_of):
    plain = header_pixel(table, column_of("name"))
    assert header_pixel(table, column_of("city")) == plain
    for key in ("days", "visitors", "turnover", "women_share"):
        assert header_pixel(table, column_of(key)) != plain


def test_names_stand_over_their_values(page, table):
    for position, column in enumerate(page.model.columns):
        role = Qt.ItemDataRole.TextAlignmentRole
        wanted = table.model().headerData(position, ACROSS, role)
        assert wanted == table.model().index(0, position).data(role)
        if column.align is Align.END:
            assert Qt.AlignmentFlag(wanted) & Qt.AlignmentFlag.AlignRight


def test_narrow_columns_are_named_for_readers_and_in_their_tip(shown, table, column_of):
    model, position = table.model(), column_of("alert")
    name = shown.bench.language.tr("Alert")
    assert not model.headerData(position, ACROSS, Qt.ItemDataRole.DisplayRole)
    assert model.headerData(position, ACROSS, Qt.ItemDataRole.DecorationRole)
    assert model.headerData(position, ACROSS, Qt.ItemDataRole.AccessibleTextRole) == name
    assert name in model.headerData(position, ACROSS, Qt.ItemDataRole.ToolTipRole)


def test_a_column_sorts_up_then_down_then_no_more(sample, page, press, column_of):
    own = [salon.id for salon in sample.salons]
    press(column_of("start"))
    starts = [sample.salon(salon_id).start for salon_id in ids_of(page)]
    assert starts == sorted(starts)
    press(column_of("start"))
    starts = [sample.salon(salon_id).start for salon_id in ids_of(page)]
    assert starts == sorted(starts, reverse=True)
    press(column_of("start"))
    assert ids_of(page) == own


def test_columns_can_be_moved_and_keep_a_least_width(table):
    header = table.horizontalHeader()
    assert header.sectionsMovable()
    header.resizeSection(1, 2)
    assert header.sectionSize(1) >= 30


def test_names_and_filters_share_its_height(shown, table):
    header = table.horizontalHeader()
    for scale in (100, 115, 130):
        shown.bench.theme.set_scale(scale)
        filters = header.filters
        assert filters.geometry().bottom() == header.height() - 1
        assert filters.geometry().top() == header.viewport().geometry().bottom() + 1
