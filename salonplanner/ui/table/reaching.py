"""Going to the edge of a table, and taking whole columns, as the Control key does elsewhere."""

from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QTableView

EDGES: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""Rows down and columns to the right, for the keys that go all the way with Control."""
_SELECT: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect


def take_columns(view: QTableView) -> None:
    """Select all rows of the columns that have selected cells."""
    last = view.model().rowCount() - 1
    columns = {cell.column() for cell in _cells(view)}
    wanted = QItemSelection()
    for column in columns:
        wanted.select(view.model().index(0, column), view.model().index(last, column))
    view.selectionModel().select(wanted, _SELECT)


def go_to_edge(view: QTableView, key: Qt.Key, *, extend: bool) -> None:
    """Go to the last row or column shown that way; extending takes all up to there."""
    current = view.currentIndex()
    if not current.isValid():
        return
    edge = _edge(view, current, key)
    if not extend:
        view.selectionModel().setCurrentIndex(edge, _SELECT)
        view.scrollTo(edge)
        return
    cells = _cells(view)
    row = _other_end([cell.row() for cell in cells], current.row())
    column = _other_end([cell.column() for cell in cells], current.column())
    rows, columns = sorted((row, edge.row())), sorted((column, edge.column()))
    first = view.model().index(rows[0], columns[0])
    last = view.model().index(rows[1], columns[1])
    view.selectionModel().select(QItemSelection(first, last), _SELECT)
    view.selectionModel().setCurrentIndex(edge, QItemSelectionModel.SelectionFlag.NoUpdate)
    view.scrollTo(edge)


def _edge(view: QTableView, current: QModelIndex, key: Qt.Key) -> QModelIndex:
    down, right = EDGES[key]
    if down:
        row = view.model().rowCount() - 1 if down > 0 else 0
        return view.model().index(row, current.column())
    header = view.horizontalHeader()
    onwards = (right > 0) != view.isRightToLeft()
    places = [header.logicalIndex(place) for place in range(header.count())]
    shown = [logical for logical in places if not view.isColumnHidden(logical)]
    return view.model().index(current.row(), shown[-1 if onwards else 0])


def _cells(view: QTableView) -> list[QModelIndex]:
    """The selected cells of the columns shown; the current one where there are none."""
    chosen = view.selectionModel().selectedIndexes()
    return [one for one in chosen if not view.isColumnHidden(one.column())] or [view.currentIndex()]


def _other_end(places: list[int], current: int) -> int:
    """Where a selection began that has come to the current place."""
    return min(places) if current == max(places) else max(places)
