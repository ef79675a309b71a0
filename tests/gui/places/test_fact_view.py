"""The keys of a table of facts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView

from salonplanner.domain.places import RegionCode


def test_typing_begins_an_edit_and_escape_leaves_it(qtbot, page, plan, cell):
    before = plan()
    view = page.targets.view
    view.setFocus()
    view.setCurrentIndex(cell(view, RegionCode.MA_03, "target"))
    qtbot.keyClick(view, Qt.Key.Key_9)
    editor = view.findChild(QLineEdit, "cell-target")
    assert editor.text() == "9"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert plan() is before


def test_tab_goes_to_the_next_cell_that_can_be_typed(qtbot, page, plan, cell):
    view = page.levels.view
    view.setFocus()
    view.setCurrentIndex(cell(view, 0, "fewest"))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit, "cell-fewest")
    editor.selectAll()
    qtbot.keyClicks(editor, "2")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: view.findChild(QLineEdit, "cell-most") is not None)
    assert next(iter(plan().level_days.values()))[0] == 2
    qtbot.keyClick(view.findChild(QLineEdit, "cell-most"), Qt.Key.Key_Escape)


def test_a_computed_cell_takes_no_input(qtbot, page, plan, cell):
    before = plan()
    view = page.targets.view
    view.setFocus()
    view.setCurrentIndex(cell(view, RegionCode.MA_03, "planned"))
    qtbot.keyClick(view, Qt.Key.Key_9)
    assert view.state() is QTableView.State.NoState
    assert plan() is before


def test_the_columns_fill_the_table(page):
    for view in (page.targets.view, page.levels.view, page.venues.view, page.cities.view):
        widths = [view.columnWidth(column) for column in range(view.model().columnCount())]
        assert sum(widths) >= view.viewport().width()


def test_tables_that_show_all_rows_do_not_scroll(shown, page):
    for scale in (100, 130):
        shown.bench.theme.set_scale(scale)
        for view in (page.targets.view, page.levels.view):
            rows = view.model().rowCount()
            last = view.visualRect(view.model().index(rows - 1, 0))
            assert last.bottom() <= view.viewport().height()
