"""The salons as the table shows them: filtered and sorted, the planner's order kept below.

Qt's own sorting proxy asks Python about each pair of rows. Here the keys of a column are taken
once, and the rows are put in order at once.
"""

from collections.abc import Callable, Sequence
from typing import cast, overload

from PySide6.QtCore import (
    QAbstractProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from salonplanner.ui.figures import Figures
from salonplanner.ui.models.salons import MOST_RUNS, SalonTableModel, runs

Index = QModelIndex | QPersistentModelIndex
OWN_ORDER = -1
"""The column that stands for the planner's own order."""


class ShownSalons(QAbstractProxyModel):
    """Hides what the filter hides; sorts by any column, or by none for the planner's order.

    While it is ``held`` no row comes, goes or moves but those of salons added or deleted: a cell
    is being typed in. ``sorted_by`` tells that another order was chosen.
    """

    sorted_by = Signal()

    def __init__(self, model: SalonTableModel, figures: Figures, parent: QObject) -> None:
        super().__init__(parent)
        self._figures = figures
        self._model = model
        self._column = OWN_ORDER
        self._descending = False
        self._held = False
        self._order: list[int] = []
        self._places: list[int] = []
        self.setSourceModel(model)
        model.dataChanged.connect(self._tell)
        model.rowsAboutToBeRemoved.connect(self._drop)
        model.rowsRemoved.connect(self._close_gap)
        model.rowsInserted.connect(self._make_room)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._start)
        figures.filtered.connect(self.follow)
        figures.renewed.connect(self.follow)
        self._take(self._wanted())

    @property
    def sort_column(self) -> int:
        """The column sorted by, ``OWN_ORDER`` for none."""
        return self._column

    @property
    def descending(self) -> bool:
        """Whether the last come first."""
        return self._descending

    @property
    def model(self) -> SalonTableModel:
        """The salons below, in the planner's order."""
        return self._model

    def hold(self, *, held: bool) -> None:
        """Keep the rows where they are for a while, or let them take their places."""
        self._held = held
        self.follow()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; blanks come last whatever the direction."""
        self._column = column if 0 <= column < self._model.columnCount() else OWN_ORDER
        self._descending = order is Qt.SortOrder.DescendingOrder
        self.follow()
        self.sorted_by.emit()

    def follow(self) -> None:
        """Show the rows that are wanted now, in the order wanted."""
        if self._held:
            return
        wanted = self._wanted()
        if wanted == self._order:
            return
        present = set(wanted)
        gone = list(runs(place for place, row in enumerate(self._order) if row not in present))
        kept = set(self._order)
        new = list(runs(place for place, row in enumerate(wanted) if row not in kept))
        if len(gone) + len(new) > MOST_RUNS:
            self.beginResetModel()
            self._take(wanted)
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self._remove(first, last)
        self._rearrange([row for row in wanted if row in kept])
        for first, last in new:
            self.beginInsertRows(QModelIndex(), first, last)
            self._take([*self._order[:first], *wanted[first : last + 1], *self._order[first:]])
            self.endInsertRows()

    def source_row(self, row: int) -> int:
        """The row below of a row shown."""
        return self._order[row]

    def place_of(self, salon_id: str) -> int | None:
        """The row that shows a salon, None where it is hidden or not there."""
        row = self._model.row_of(salon_id)
        place = -1 if row is None else self._places[row]
        return None if place < 0 else place

    def id_at(self, row: int) -> str:
        """The number of the salon a row shows."""
        return self._model.salon_at(self._order[row]).id

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """The cell of a row shown."""
        if parent.isValid() or not 0 <= row < len(self._order):
            return QModelIndex()
        return self.createIndex(row, column) if 0 <= column < self.columnCount() else QModelIndex()

    @overload
    def parent(self) -> QObject | None: ...

    @overload
    def parent(self, child: Index) -> QModelIndex: ...

    def parent(self, child: Index | None = None) -> QModelIndex | QObject | None:
        """No index above any: it is a table; without an index, the object it belongs to."""
        return super().parent() if child is None else QModelIndex()

    def hasChildren(  # noqa: N802 - Qt calls it by this name
        self,
        parent: Index = QModelIndex(),  # noqa: B008 - Qt's signature
    ) -> bool:
        """Whether any row is shown."""
        return not parent.isValid() and bool(self._order)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a salon shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """As many as below."""
        return 0 if parent.isValid() else len(self._model.columns)

    def mapToSource(  # noqa: N802 - Qt calls it by this name
        self,
        proxyIndex: Index,  # noqa: N803 - PySide names it so
    ) -> QModelIndex:
        """The cell below of a cell shown."""
        if not proxyIndex.isValid():
            return QModelIndex()
        return self._model.index(self._order[proxyIndex.row()], proxyIndex.column())

    def mapFromSource(  # noqa: N802 - Qt calls it by this name
        self,
        sourceIndex: Index,  # noqa: N803 - PySide names it so
    ) -> QModelIndex:
        """The cell that shows a cell below, invalid where it is hidden."""
        if not sourceIndex.isValid():
            return QModelIndex()
        return self.index(self._places[sourceIndex.row()], sourceIndex.column())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the cell below gives."""
        if not index.isValid():
            return None
        return self._model.value_at(self._order[index.row()], index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names, also while no row is shown."""
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            return self.id_at(section) if 0 <= section < len(self._order) else None
        return self._model.headerData(section, orientation, role)

    def _wanted(self) -> list[int]:
        visible = self._figures.visible
        model = self._model
        salons = (model.salon_at(row) for row in range(model.rowCount()))
        rows = [row for row, salon in enumerate(salons) if salon.id in visible]
        if self._column == OWN_ORDER:
            return rows
        keys = model.order_keys(self._column)
        filled = [row for row in rows if keys[row] is not None]
        key = cast("Callable[[int], str]", keys.__getitem__)  # one kind a column
        filled.sort(key=key, reverse=self._descending)
        return filled + [row for row in rows if keys[row] is None]

    def _take(self, order: list[int]) -> None:
        self._order = order
        places = [-1] * self._model.rowCount()
        for place, row in enumerate(order):
            places[row] = place
        self._places = places

    def _start(self) -> None:
        self._take(self._wanted())
        self.endResetModel()

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        self._take(self._order[:first] + self._order[last + 1 :])
        self.endRemoveRows()

    def _rearrange(self, order: list[int]) -> None:
        """Put the same rows in another order; what is selected goes along."""
        if order == self._order:
            return
        self.layoutAboutToBeChanged.emit()
        before = self._order
        held: Sequence[QModelIndex] = self.persistentIndexList()
        self._take(order)
        moved = [
            self.createIndex(self._places[before[index.row()]], index.column()) for index in held
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _tell(self, first: QModelIndex, last: QModelIndex) -> None:
        shown = (self._places[row] for row in range(first.row(), last.row() + 1))
        places = sorted(place for place in shown if place >= 0)
        spans = list(runs(places))
        if len(spans) > MOST_RUNS:
            spans = [(places[0], places[-1])]
        for top, bottom in spans:
            self.dataChanged.emit(
                self.index(top, first.column()), self.index(bottom, last.column())
            )

    def _drop(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Take out the rows of salons that are about to go."""
        places = sorted(p for row in range(first, last + 1) if (p := self._places[row]) >= 0)
        for top, bottom in reversed(list(runs(places))):
            self._remove(top, bottom)

    def _close_gap(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        self._take([row - count if row > last else row for row in self._order])

    def _make_room(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Count on from the salons that came, and show them where they are wanted."""
        count = last - first + 1
        self._take([row + count if row >= first else row for row in self._order])
        visible = self._figures.visible
        new = [r for r in range(first, last + 1) if self._model.salon_at(r).id in visible]
        if new:
            place = sum(1 for row in self._order if row < first)
            self.beginInsertRows(QModelIndex(), place, place + len(new) - 1)
            self._take([*self._order[:place], *new, *self._order[place:]])
            self.endInsertRows()
