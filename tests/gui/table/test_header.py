"""The table's header: computed columns look otherwise, alignment follows the column."""

from PySide6.QtCore import Qt

from salonplanner.ui.models.columns import Align


def header_pixel(table, column: int) -> int:
    header = table.horizontalHeader()
    table.scrollTo(table.model().index(0, column))
    left = header.sectionViewportPosition(column)
    return header.viewport().grab().toImage().pixel(left + 2, 3)


def test_computed_columns_are_tinted(table, column_of):
    plain = header_pixel(table, column_of("name"))
    assert header_pixel(table, column_of("city")) == plain
    for key in ("days", "visitors", "turnover"):
        assert header_pixel(table, column_of(key)) != plain


def test_names_stand_over_their_values(shown, table):
    for position, column in enumerate(shown.workspace.table.model.columns):
        wanted = table.model().headerData(
            position, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        cell = table.model().index(0, position).data(Qt.ItemDataRole.TextAlignmentRole)
        assert wanted == cell
        if column.align is Align.END:
            assert Qt.AlignmentFlag(wanted) & Qt.AlignmentFlag.AlignRight


def test_the_narrow_alert_column_is_named_for_readers_and_in_its_tip(shown, table, column_of):
    model, position = table.model(), column_of("alert")
    name = shown.bench.language.tr("Alert")
    across = Qt.Orientation.Horizontal
    assert not model.headerData(position, across, Qt.ItemDataRole.DisplayRole)
    assert model.headerData(position, across, Qt.ItemDataRole.DecorationRole)
    assert model.headerData(position, across, Qt.ItemDataRole.AccessibleTextRole) == name
    assert name in model.headerData(position, across, Qt.ItemDataRole.ToolTipRole)


def test_columns_can_be_moved_and_keep_a_least_width(table):
    header = table.horizontalHeader()
    assert header.sectionsMovable()
    header.resizeSection(1, 2)
    assert header.sectionSize(1) >= 30
