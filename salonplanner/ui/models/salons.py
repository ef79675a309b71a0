"""The salons as an item model: one row a salon, in the planner's own order."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salonplanner.domain.changes import ChangeSet, Placed
from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.services.salon_values import Sums, sums_of
from salonplanner.ui.models.alignments import ALIGNMENTS
from salonplanner.ui.models.column import Column, Editor, Row
from salonplanner.ui.models.columns import salon_columns
from salonplanner.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
ID_ROLE: Final = Qt.ItemDataRole.UserRole
ORDER_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SALON_ROLE: Final = Qt.ItemDataRole.UserRole + 2
ALERT_ROLE: Final = Qt.ItemDataRole.UserRole + 3
GLYPH_ROLE: Final = Qt.ItemDataRole.UserRole + 4

MOST_RUNS: Final = 32
"""Runs of rows told one by one; where more come or go, all is told to be new."""

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
        self._rows = _positions(self._salons)
        self._forecasts = session.figures.forecast.salons
        self._alerts = session.figures.alerts
        self._sums: Sums | None = None
        self._made: dict[str, Row] = {}
        self._texts: dict[str, list[str | None]] = {}
        self._glyphs: dict[tuple[str, int], str] = {}
        self._keys: dict[int, list[str | float | None]] = {}
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
            return column.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.header
        if role == Qt.ItemDataRole.DecorationRole and column.icon:
            return self._bench.icons.icon(column.icon, "text2")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENTS[column.align]
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [column.header if column.title != column.header else "", self.refusal(section)]
            return "\n".join(filter(None, lines)) or None
        return None

    def refusal(self, section: int) -> str:
        """Why a column takes no input; empty where it does."""
        column = self.columns[section]
        tr = self._bench.language.tr
        if column.computed:
            return tr("Computed from the other columns: it takes no input.")
        return "" if column.field else tr("A salon keeps its number.")

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
        return self.value_at(index.row(), index.column(), role) if index.isValid() else None

    def value_at(self, row: int, position: int, role: int) -> object:
        """What a cell gives for a role."""
        salon = self._salons[row]
        column = self.columns[position]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_at(row, position)
        if role == Qt.ItemDataRole.EditRole:
            return getattr(salon, column.field) if column.field else self.text_at(row, position)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENTS[column.align]
        if role == ID_ROLE:
            return salon.id
        if role == SALON_ROLE:
            return salon
        if role == ALERT_ROLE:
            return self._figures.alerts.get(salon.id)
        if role == GLYPH_ROLE:
            return self.glyph_at(row, position)
        if role == ORDER_ROLE:
            return column.order(self._row(salon))
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            text, note = self.text_at(row, position), column.note(self._row(salon))
            return f"{text} ({note})" if text and note and note != text else text or note
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
        elif column.editor is Editor.TIES:
            value = tuple(cast("Sequence[str]", value))
        if isinstance(value, RegionCode):
            self._commands.relocate(salon.id, value)
            return self._document.plan.salon(salon.id).region is value
        return self._commands.revise((salon.id,), {column.field: value})

    def salon_at(self, row: int) -> Salon:
        """The salon of a row."""
        return self._salons[row]

    def row_of(self, salon_id: str) -> int | None:
        """The row of a salon, None where it is not there."""
        return self._rows.get(salon_id)

    def column_of(self, key: str) -> int:
        """The position of a column by its key; ValueError where there is none."""
        return [column.key for column in self.columns].index(key)

    def text_at(self, row: int, position: int) -> str:
        """What stands in a cell, written once until it changes."""
        salon = self._salons[row]
        texts = self._texts.get(salon.id)
        if texts is None:
            texts = self._texts[salon.id] = [None] * len(self.columns)
        text = texts[position]
        if text is None:
            text = texts[position] = self.columns[position].text(self._row(salon))
        return text

    def glyph_at(self, row: int, position: int) -> str:
        """The icon beside a cell's text, empty where there is none."""
        salon = self._salons[row]
        key = (salon.id, position)
        glyph = self._glyphs.get(key)
        if glyph is None:
            glyph = self._glyphs[key] = self.columns[position].glyph(self._row(salon))
        return glyph

    def alert_of(self, salon_id: str) -> Severity | None:
        """The gravest alert of a salon."""
        return self._alerts.get(salon_id)

    def order_keys(self, position: int) -> list[str | float | None]:
        """What each row sorts by in a column, made once until something changes."""
        keys = self._keys.get(position)
        if keys is None:
            order = self.columns[position].order
            keys = self._keys[position] = [order(self._row(salon)) for salon in self._salons]
        return keys

    def _row(self, salon: Salon) -> Row:
        row = self._made.get(salon.id)
        if row is None:
            if self._sums is None:
                self._sums = sums_of(self._figures.forecast)
            row = self._made[salon.id] = Row(
                salon,
                self._document.plan,
                self._figures.forecast.salons.get(salon.id),
                self._figures.alerts.get(salon.id),
                self._bench,
                self._sums,
            )
        return row

    def _renew(self, changes: ChangeSet | None) -> None:
        forecasts, alerts = self._forecasts, self._alerts
        self._forecasts, self._alerts = self._figures.forecast.salons, self._figures.alerts
        self._sums = None
        self._forget()
        salons = self._document.plan.salons
        if changes is None or not self._narrow(changes):
            self.beginResetModel()
            self._salons = salons
            self._rows = _positions(salons)
            self._texts.clear()
            self.endResetModel()
            return
        # Views that were told of rows coming and going may have read the salons before.
        self._forget()
        if changes.other:
            self._tell(range(len(salons)))
        else:
            # Figures and alerts of other salons may follow from the one that changed; a row that
            # nobody has read since it was told of last needs no telling.
            edited = changes.touched
            self._tell(
                row
                for row, salon in enumerate(salons)
                if salon.id in edited
                or (
                    salon.id in self._texts
                    and (
                        forecasts.get(salon.id) != self._forecasts.get(salon.id)
                        or alerts.get(salon.id) is not self._alerts.get(salon.id)
                    )
                )
            )
            self._tell_shares()

    def _forget(self) -> None:
        """Drop what follows from the plan, the texts apart: they are dropped where they change."""
        self._made.clear()
        self._glyphs.clear()
        self._keys.clear()

    def _tell(self, rows: Iterable[int]) -> None:
        """Say that rows show something else, those that follow each other at once."""
        last_column = len(self.columns) - 1
        for first, last in runs(rows):
            for row in range(first, last + 1):
                self._texts.pop(self._salons[row].id, None)
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))

    def _tell_shares(self) -> None:
        """Say that what depends on all salons may show something else."""
        if not self._salons:
            return
        shared = [position for position, column in enumerate(self.columns) if column.shared]
        for texts in self._texts.values():
            for position in shared:
                texts[position] = None
        last_row = len(self._salons) - 1
        for first, last in runs(shared):
            self.dataChanged.emit(self.index(0, first), self.index(last_row, last))

    def _narrow(self, changes: ChangeSet) -> bool:
        """Take out and put in what came and went; False where that is not the plan's order."""
        gone = sorted(self._rows[entry.salon.id] for entry in changes.removed)
        new = {entry.index: entry for entry in changes.added}
        out, into = list(runs(gone)), list(runs(sorted(new)))
        if len(out) + len(into) > MOST_RUNS or not self._fits_plan(gone, new):
            return False
        for first, last in reversed(out):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._put((*self._salons[:first], *self._salons[last + 1 :]))
            self.endRemoveRows()
        for first, last in into:
            self.beginInsertRows(QModelIndex(), first, last)
            added = (new[row].salon for row in range(first, last + 1))
            self._put((*self._salons[:first], *added, *self._salons[first:]))
            self.endInsertRows()
        self._salons = self._document.plan.salons
        return True

    def _fits_plan(self, gone: Sequence[int], new: dict[int, Placed]) -> bool:
        """Whether the rows that stay, with the new ones between, are in the plan's order."""
        out = set(gone)
        ids = [salon.id for row, salon in enumerate(self._salons) if row not in out]
        for row in sorted(new):
            ids.insert(row, new[row].salon.id)
        return ids == [salon.id for salon in self._document.plan.salons]

    def _put(self, salons: tuple[Salon, ...]) -> None:
        self._salons = salons
        self._rows = _positions(salons)


def _positions(salons: Iterable[Salon]) -> dict[str, int]:
    return {salon.id: row for row, salon in enumerate(salons)}


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of rows without a gap; the rows are in order."""
    for _, run in itertools.groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        numbers = [row for _, row in run]
        yield numbers[0], numbers[-1]
