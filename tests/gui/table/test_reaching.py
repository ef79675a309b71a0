"""Control with an arrow goes all the way, Control with the space bar takes the column."""

from PySide6.QtCore import Qt

from tests.gui.table.grid import ids_of

SHIFT = Qt.KeyboardModifier.ShiftModifier


def here(page) -> tuple[str, str]:
    index = page.view.currentIndex()
    return page.shown.id_at(index.row()), page.model.columns[index.column()].key


def test_the_control_key_goes_to_the_edges_and_takes_all_on_the_way(qtbot, page, table, go, sample):
    ctrl = Qt.KeyboardModifier.ControlModifier
    rows, third = ids_of(page), ids_of(page)[2]
    go(third, "name")
    for key, wanted in (
        (Qt.Key.Key_Down, (rows[-1], "name")),
        (Qt.Key.Key_Up, (rows[0], "name")),
        (Qt.Key.Key_Left, (rows[0], "id")),
    ):
        qtbot.keyClick(table, key, ctrl)
        assert here(page) == wanted
    go(third, "name")
    qtbot.keyClick(table, Qt.Key.Key_Down, ctrl | SHIFT)
    assert here(page) == (rows[-1], "name")
    assert [page.shown.id_at(cell.row()) for cell in table.cells()] == rows[2:]
    qtbot.keyClick(table, Qt.Key.Key_Left, ctrl | SHIFT)
    assert len(table.cells()) == 2 * len(rows[2:])
    qtbot.keyClick(table, Qt.Key.Key_Up, ctrl | SHIFT)
    assert {cell.row() for cell in table.cells()} == {0, 1, 2}


def test_control_and_space_take_the_column(qtbot, shown, page, table, go, sample):
    go(ids_of(page)[2], "exhibitors")
    qtbot.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert len(table.cells()) == len(sample.salons)
    assert {page.model.columns[cell.column()].key for cell in table.cells()} == {"exhibitors"}
    assert table.state() is not table.State.EditingState
    assert shown.document.plan is sample
