"""A table of facts as an item model: what its columns show, and what typing in them changes."""

import dataclasses
import enum
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salonplanner.ui.colours import Token
from salonplanner.ui.models.alignments import ALIGNMENTS
from salonplanner.ui.models.column import Align
from salonplanner.ui.models.headings import heading
from salonplanner.ui.session import Session

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
INK_ROLE: Final = Qt.ItemDataRole.UserRole
NO_PARENT: Final = QModelIndex()


class Input(enum.Enum):
    """What a cell is typed in with; NONE where it takes no input."""

    NONE = enum.auto()
    TEXT = enum.auto()
    WHOLE = enum.auto()
    NUMBER = enum.auto()
    CITY = enum.auto()
    REGION = enum.auto()
    DIALOG = enum.auto()
    """Something is asked in a dialog of its own."""


_BLANK: Final[dict[Input, object]] = {Input.WHOLE: None, Input.NUMBER: None, Input.DIALOG: ()}
"""What is left where a cell of that kind is emptied."""


@dataclasses.dataclass(frozen=True)
class FactColumn(Generic[Row]):
    """One column; ``value`` is what an editor begins with, the text where there is none."""

    key: str
    header: str
    text: Callable[[Row], str]
    value: Callable[[Row], object] | None = None
    input: Input = Input.NONE
    align: Align = Align.START
    width: int = 80
    ink: Callable[[Row], Token] | None = None
    tip: str = ""
    required: bool = False
    """Whether it always holds something: what cannot be read is then told by ``change``."""


@dataclasses.dataclass(frozen=True)
class FactTable(Generic[Row]):
    """What a table is about: its columns and rows, and what is asked of the plan.

    ``change`` makes an edit, and gives a sentence where what was typed cannot be taken.
    """

    name: str
    title: str
    columns: tuple[FactColumn[Row], ...]
    rows: Callable[[], tuple[Row, ...]]
    key: Callable[[Row], object]
    change: Callable[[Row, str, object], str]
    editable: Callable[[Row], bool]


class FactModel(QAbstractTableModel, Generic[Row]):
    """Shows the rows as they follow from the plan; ``setData`` asks for the edit."""

    def __init__(self, session: Session, table: FactTable[Row], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.table = table
        self._rows: tuple[Row, ...] = table.rows()
        session.document.changed.connect(self.renew)
        session.document.replaced.connect(self.renew)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row a fact."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """One column a spec."""
        return 0 if parent.isValid() else len(self.table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names, and what is worth knowing of them."""
        return heading(self.table.columns, section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells that take input are editable."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.takes_input(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def takes_input(self, index: Index) -> bool:
        """Whether something can be typed in a cell."""
        column = self.table.columns[index.column()]
        typed = column.input not in {Input.NONE, Input.DIALOG}
        return typed and self.table.editable(self._rows[index.row()])

    def refusal(self, index: Index) -> str:
        """Why nothing can be typed in a cell; empty where something can."""
        if self.takes_input(index):
            return ""
        tr, kind = self._session.bench.language.tr, self.table.columns[index.column()].input
        if kind is Input.DIALOG:
            return tr("Press F2 or double-click to choose it.")
        if kind is Input.NONE:
            return tr("It follows from the rest of the plan: it takes no input.")
        return tr("It is known and fixed: it takes no input.")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, value, alignment and ink of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.table.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(row)
        if role == Qt.ItemDataRole.EditRole:
            return self._value(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENTS[column.align]
        if role == INK_ROLE:
            return column.ink(row) if column.ink else "text"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the edit; False where the cell takes no input, or not this one."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not self.takes_input(index):
            return False
        if value == self._value(index):
            return False
        complaint = self.take(index, value)
        if complaint:
            self._session.message(complaint)
        return not complaint

    def take(self, index: Index, value: object) -> str:
        """Ask for the edit of a cell; why it cannot be made, empty where it was or need not be."""
        if value == self._value(index):
            return ""
        row, column = self._rows[index.row()], self.table.columns[index.column()]
        return self.table.change(row, column.key, value)

    def empty(self, index: Index) -> bool:
        """Empty a cell that may be blank, or say why not; False where it always holds something."""
        kind = self.table.columns[index.column()].input
        if kind not in _BLANK or not self.table.editable(self._rows[index.row()]):
            return False
        complaint = self.take(index, _BLANK[kind])
        if complaint:
            self._session.message(complaint)
        return True

    def _value(self, index: Index) -> object:
        row, column = self._rows[index.row()], self.table.columns[index.column()]
        return column.value(row) if column.value else column.text(row)

    def row_at(self, row: int) -> Row:
        """What a row is about."""
        return self._rows[row]

    def row_of(self, key: object) -> int | None:
        """The row of a fact by its key, None where it is not there."""
        return next(
            (place for place, row in enumerate(self._rows) if self.table.key(row) == key), None
        )

    def renew(self) -> None:
        """Show what is true now; where the rows are the same ones, cell by cell."""
        found = self.table.rows()
        rows = self._kept_in_place(found)
        if rows is None:
            self.beginResetModel()
            self._rows = found
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        last = len(self.table.columns) - 1
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def _kept_in_place(self, found: tuple[Row, ...]) -> tuple[Row, ...] | None:
        """The rows in the order they stand in, None where some came or went.

        One that was renamed stays where it is: it must not jump away from under its editor.
        """
        key = self.table.key
        old, new = [key(row) for row in self._rows], {key(row): row for row in found}
        gone = [one for one in old if one not in new]
        come = [row for one, row in new.items() if one not in set(old)]
        if not len(old) == len(found) == len(new) or len(gone) > 1 or len(come) != len(gone):
            return None
        return tuple(new[one] if one in new else come[0] for one in old)
