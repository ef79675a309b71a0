"""The salons as an item model: one row a salon, in the planner's own order."""

import itertools
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salonplanner.domain.changes import ChangeSet
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.ui.models.columns import Align, Column, Editor, Row, salon_columns
from salonplanner.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
ID_ROLE: Final = Qt.ItemDataRole.UserRole
ORDER_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SALON_ROLE: Final = Qt.ItemDataRole.UserRole + 2
ALERT_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_ALIGNMENTS = {
    Align.START: Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
    Align.CENTRE: Qt.AlignmentFlag.AlignCenter,
    Align.END: Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
}
_KINDS: Final = {Editor.REGION: RegionCode, Editor.LEVEL: Level, Editor.STATUS: Status}


class SalonTableModel(QAbstractTableModel):
    """Shows the plan's salons; ``setData`` asks for an edit and says whether it was made."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        bench = session.bench
        self.setObjectName("salonModel")
        self._bench = bench
        self._document = session.document
        self._figures = session.figures
        self._commands = session.salons
        self.columns: tuple[Column, ...] = salon_columns(bench.language)
        self._salons = session.document.plan.salons
        self._rows = self._positions()
        self._forecasts = session.figures.forecast.salons
        self._alerts = session.figures.alerts
        self._figures.renewed.connect(self._renew)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a salon."""
        return 0 if parent.isValid() else len(self._salons)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One column a spec."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names, and why computed ones take no input."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column.icon else column.header
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.header
        if role == Qt.ItemDataRole.DecorationRole and column.icon:
            return self._bench.icons.icon(column.icon, "text2")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[column.align]
        if role == Qt.ItemDataRole.ToolTipRole and column.computed:
            why = self._bench.language.tr("Computed from the other columns: it takes no input.")
            return f"{column.header}\n{why}" if column.icon else why
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells that take input are editable."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.columns[index.column()].editor is not Editor.NONE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, value, alignment and sorting key of a cell."""
        if not index.isValid():
            return None
        salon = self._salons[index.row()]
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self._row(salon))
        if role == Qt.ItemDataRole.EditRole:
            return getattr(salon, column.field) if column.field else column.text(self._row(salon))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[column.align]
        if role == ID_ROLE:
            return salon.id
        if role == ORDER_ROLE:
            return column.order(self._row(salon))
        if role == SALON_ROLE:
            return salon
        if role == ALERT_ROLE:
            return self._figures.alerts.get(salon.id)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.text(self._row(salon))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the edit; False where the cell takes no input or the plan would be refused."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        column = self.columns[index.column()]
        salon = self._salons[index.row()]
        if not column.field or getattr(salon, column.field) == value:
            return False
        if column.editor in _KINDS:
            # Qt hands the member of an enumeration of texts over as its text.
            value = _KINDS[column.editor](value)
        if isinstance(value, RegionCode):
            self._commands.relocate(salon.id, value)
            return True
        return self._commands.revise((salon.id,), {column.field: value})

    def salon_at(self, row: int) -> Salon:
        """The salon of a row."""
        return self._salons[row]

    def row_of(self, salon_id: str) -> int | None:
        """The row of a salon, None where it is not there."""
        return self._rows.get(salon_id)

    def _row(self, salon: Salon) -> Row:
        return Row(
            salon=salon,
            plan=self._document.plan,
            forecast=self._figures.forecast.salons.get(salon.id),
            alert=self._figures.alerts.get(salon.id),
            bench=self._bench,
        )

    def _positions(self) -> dict[str, int]:
        return {salon.id: row for row, salon in enumerate(self._salons)}

    def _renew(self, changes: ChangeSet | None) -> None:
        forecasts, alerts = self._forecasts, self._alerts
        self._forecasts, self._alerts = self._figures.forecast.salons, self._figures.alerts
        salons = self._document.plan.salons
        if changes is None or not self._narrow(changes):
            self.beginResetModel()
            self._salons = salons
            self._rows = self._positions()
            self.endResetModel()
        elif changes.other:
            self._tell(range(len(salons)))
        else:
            # Figures and alerts of other salons may follow from the one that changed.
            edited = changes.touched
            self._tell(
                row
                for row, salon in enumerate(salons)
                if salon.id in edited
                or forecasts.get(salon.id) != self._forecasts.get(salon.id)
                or alerts.get(salon.id) is not self._alerts.get(salon.id)
            )

    def _tell(self, rows: Iterable[int]) -> None:
        """Say that rows show something else, those that follow each other at once."""
        last_column = len(self.columns) - 1
        for first, last in _runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))

    def _narrow(self, changes: ChangeSet) -> bool:
        """Insert and remove row by row; False where that does not give the plan's order."""
        for entry in sorted(changes.removed, key=lambda placed: -placed.index):
            row = self._rows.get(entry.salon.id)
            if row is None:
                return False
            self.beginRemoveRows(QModelIndex(), row, row)
            self._salons = self._salons[:row] + self._salons[row + 1 :]
            self._rows = self._positions()
            self.endRemoveRows()
        for entry in sorted(changes.added, key=lambda placed: placed.index):
            if entry.index > len(self._salons):
                return False
            self.beginInsertRows(QModelIndex(), entry.index, entry.index)
            at = entry.index
            self._salons = (*self._salons[:at], entry.salon, *self._salons[at:])
            self._rows = self._positions()
            self.endInsertRows()
        salons = self._document.plan.salons
        if [salon.id for salon in self._salons] != [salon.id for salon in salons]:
            return False
        self._salons = salons
        return True


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of rows without a gap."""
    for _, run in itertools.groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        numbers = [row for _, row in run]
        yield numbers[0], numbers[-1]
