"""The rows of the ties panel as a list model; salons not tied yet can be ticked."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from salonplanner.ui.ties.entries import Entry, Heading, Kind, Row

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
FOLDED_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_TEXTS = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


class TiesModel(QAbstractListModel):
    """``ticks_changed`` tells that salons were ticked or are no longer."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._folded: frozenset[Kind] = frozenset()
        self._ticked: frozenset[str] = frozenset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a heading or a salon."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The whole row in words, whether it is ticked, or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == FOLDED_ROLE:
            return isinstance(row, Heading) and row.kind in self._folded
        if role in _TEXTS:
            return _said(row)
        if role == Qt.ItemDataRole.CheckStateRole and is_tickable(row):
            ticked = isinstance(row, Entry) and row.salon.id in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can be reached by the keys, for what it offers, and holds nothing else."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        if is_tickable(self._rows[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a salon, or take its tick away."""
        row = self._rows[index.row()] if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(row, Entry):
            return False
        if not is_tickable(row):
            return False
        wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        one = {row.salon.id}
        self._ticked = self._ticked | one if wanted else self._ticked - one
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()
        return True

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; salons that can still be ticked keep their ticks."""
        rows = tuple(rows)
        if rows == self._all:
            return
        self._all = rows
        self._reset()
        known = {row.salon.id for row in rows if isinstance(row, Entry) and is_tickable(row)}
        self._ticked &= known
        self.ticks_changed.emit()

    def fold(self, kind: Kind, *, folded: bool) -> None:
        """Show a section's heading alone, or its salons too."""
        wanted = self._folded | {kind} if folded else self._folded - {kind}
        if wanted != self._folded:
            self._folded = wanted
            self._reset()

    def is_folded(self, kind: Kind) -> bool:
        """Whether a section shows its heading alone."""
        return kind in self._folded

    def ticked(self) -> tuple[Entry, ...]:
        """The rows that are ticked, as they stand, in folded sections too."""
        entries = (row for row in self._all if isinstance(row, Entry))
        return tuple(e for e in entries if is_tickable(e) and e.salon.id in self._ticked)

    def entries(self, kind: Kind) -> tuple[Entry, ...]:
        """The salons of one section, folded or not."""
        return tuple(r for r in self._all if isinstance(r, Entry) and r.kind is kind)

    def heading_of(self, kind: Kind) -> int | None:
        """Where the heading of a section stands, None where there is none."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Heading) and row.kind is kind:
                return place
        return None

    def place_of(self, kind: Kind, salon_id: str) -> int | None:
        """Where a salon stands in a section, None where it does not."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Entry) and (row.kind, row.salon.id) == (kind, salon_id):
                return place
        return None

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = tuple(
            row for row in self._all if isinstance(row, Heading) or row.kind not in self._folded
        )
        self.endResetModel()


def is_tickable(row: Row) -> bool:
    """Whether several such rows can be tied at once."""
    return isinstance(row, Entry) and row.kind is not Kind.TIED


def _said(row: Row) -> str:
    if isinstance(row, Heading):
        return row.text
    parts = (row.salon.id, row.title, row.detail, row.outcome)
    return " · ".join(part for part in parts if part)
