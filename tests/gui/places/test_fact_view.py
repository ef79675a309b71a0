"""The keys of a table of facts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level


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


@pytest.fixture
def at(qtbot, cell):
    """Makes a cell the current one, with the keys."""

    def go(view, row, column):
        view.setFocus()
        view.setCurrentIndex(cell(view, row, column))

    return go


def where(view) -> tuple[int, str]:
    index = view.currentIndex()
    return index.row(), view.model().table.columns[index.column()].key


def test_enter_and_tab_take_what_is_typed_and_go_on_as_in_a_spreadsheet(
    qtbot, page, plan, at, one_step
):
    before, view = plan(), page.levels.view
    at(view, 0, "fewest")
    qtbot.keyClick(view, Qt.Key.Key_2)
    qtbot.keyClick(view.findChild(QLineEdit, "cell-fewest"), Qt.Key.Key_Tab)
    assert plan().level_days[Level.LOCAL][0] == 2
    one_step(before)
    assert where(view) == (0, "most")
    assert view.state() is QTableView.State.NoState
    before = plan()
    qtbot.keyClick(view, Qt.Key.Key_8)
    qtbot.keyClick(view.findChild(QLineEdit, "cell-most"), Qt.Key.Key_Return)
    assert plan().level_days[Level.LOCAL] == (2, 8)
    one_step(before)
    # After Tab, Enter goes back to the column where that began.
    assert where(view) == (1, "fewest")
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert where(view) == (0, "fewest")
    qtbot.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert where(view) == (0, "level")


def test_what_is_refused_stays_in_its_editor_until_it_is_mended(
    qtbot, page, plan, at, told, one_step
):
    before, view = plan(), page.levels.view
    at(view, 0, "most")
    qtbot.keyClick(view, Qt.Key.Key_0)
    editor = view.findChild(QLineEdit, "cell-most")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        qtbot.keyClick(editor, key)
        assert editor.isVisible()
        assert editor.property("invalid")
        assert editor.accessibleDescription() == told[-1] != ""
    assert plan() is before
    editor.selectAll()
    qtbot.keyClicks(editor, "12")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert plan().level_days[Level.LOCAL][1] == 12
    one_step(before)


def test_delete_empties_a_cell_that_may_be_blank(qtbot, page, plan, at, told, one_step):
    before, view = plan(), page.venues.view
    row = view.model().row_of(("Fès", "Complexe d’artisanat"))
    at(view, row, "capacity")
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [venue.capacity for venue in plan().venues] == [None, None]
    one_step(before)
    before = plan()
    at(page.targets.view, RegionCode.MA_03, "target")
    qtbot.keyClick(page.targets.view, Qt.Key.Key_Delete)
    assert plan() is before
    assert told


def test_tab_leaves_a_table_at_its_ends(qtbot, page, at):
    view = page.levels.view
    at(view, 2, "fewest")
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert where(view) == (2, "most")
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()
    at(view, 0, "fewest")
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not view.hasFocus()


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
        header = view.horizontalHeader()
        assert all(width >= header.sectionSizeHint(n) for n, width in enumerate(widths))


def test_tables_that_show_all_rows_do_not_scroll(shown, page):
    for scale in (100, 130):
        shown.bench.theme.set_scale(scale)
        for view in (page.targets.view, page.levels.view):
            rows = view.model().rowCount()
            last = view.visualRect(view.model().index(rows - 1, 0))
            assert last.bottom() <= view.viewport().height()


def test_typing_where_nothing_can_be_typed_goes_nowhere(qtbot, page, at):
    view = page.targets.view
    at(view, RegionCode.MA_03, "region")
    here = where(view)
    qtbot.keyClicks(view, str(view.model().index(0, 0).data())[0])
    assert where(view) == here


@pytest.mark.parametrize("scale", [100, 115, 130])
def test_no_table_scrolls_sideways(shown, page, scale):
    shown.resize(1280, 720)
    shown.bench.theme.set_scale(scale)
    QApplication.processEvents()
    for card in (page.venues, page.cities, page.targets, page.levels):
        header = card.view.horizontalHeader()
        assert card.view.horizontalScrollBar().maximum() == 0
        for column in range(header.count()):
            assert header.sectionSize(column) >= header.sectionSizeHint(column)
    shown.bench.theme.set_scale(100)


def test_the_cell_that_has_the_keys_is_framed(qtbot, shown, page, at, cell):
    view = page.targets.view
    at(view, RegionCode.MA_03, "target")
    qtbot.waitUntil(view.hasFocus)
    place = view.visualRect(cell(view, RegionCode.MA_03, "target"))
    accent = shown.bench.theme.colours["accent"].rgb()

    def framed() -> bool:
        picture = view.viewport().grab(place).toImage()
        return picture.pixelColor(4, 1).rgb() == accent

    assert framed()
    page.levels.view.setFocus()
    assert not framed()


@pytest.mark.parametrize("key", [Qt.Key.Key_7, Qt.Key.Key_F2])
def test_a_cell_that_takes_no_input_says_why(qtbot, shown, page, plan, at, told, key):
    before, view = plan(), page.targets.view
    at(view, RegionCode.MA_03, "gap")
    qtbot.keyClick(view, key)
    tr = shown.bench.language.tr
    assert told == [tr("It follows from the rest of the plan: it takes no input.")]
    assert view.state() is QTableView.State.NoState
    assert plan() is before


def test_closed_days_say_how_they_are_chosen(qtbot, shown, page, at, told):
    at(page.venues.view, 0, "closed")
    qtbot.keyClick(page.venues.view, Qt.Key.Key_7)
    assert told == [shown.bench.language.tr("Press F2 or double-click to choose it.")]
