"""The rows of a paste as an item model: each cell shown as what it becomes."""

from typing import Final, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from salonplanner.exchange.clipboard.fields import AMOUNTS, COUNTS, Field
from salonplanner.exchange.clipboard.trouble_words import sentence
from salonplanner.services.pasting import Mode, Outcome, PastedCell, PastedRow, Preview
from salonplanner.ui.colours import Token
from salonplanner.ui.paste.wording import heading_text, outcome_text
from salonplanner.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CELL_ROLE: Final = Role.UserRole
OUTCOME_ROLE: Final = Role.UserRole + 1
TAKEN, OUTCOME, FIRST_CELL = 0, 1, 2
"""The tick, what becomes of the row, and the first column of the block."""
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_ONE_LINE = str.maketrans("\r\n\t", "   ")
_NUMBERS = COUNTS | AMOUNTS | {Field.DAYS}


class PasteModel(QAbstractTableModel):
    """Shows a preview; ``corrected`` and ``ticked`` ask for another one.

    The first carries the row and column of the block and the text typed, the second the place of a
    row and whether it is to be taken.
    """

    corrected = Signal(int, int, str)
    ticked = Signal(int, bool)

    def __init__(self, preview: Preview, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("pasteModel")
        self._bench = bench
        self.preview = preview
        icons = bench.icons
        self._marks = {
            True: icons.icon("circle-x", "err"),
            False: icons.icon("triangle-alert", "warn"),
        }

    def show_preview(self, preview: Preview) -> None:
        """Show another preview of the same block."""
        shape = (len(preview.rows), len(preview.columns))
        if shape != (len(self.preview.rows), len(self.preview.columns)):
            self.beginResetModel()
            self.preview = preview
            self.endResetModel()
            return
        self.preview = preview
        if preview.rows:
            last = self.index(len(preview.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a line of the block."""
        return 0 if parent.isValid() else len(self.preview.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The tick, the outcome and the block's columns."""
        return 0 if parent.isValid() else FIRST_CELL + len(self.preview.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """The headings as they stand in the block."""
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        tr = self._bench.language.tr
        if section == TAKEN:
            return tr("Row")
        if section == OUTCOME:
            return tr("Result")
        if section < self.columnCount():
            return heading_text(self.preview, section - FIRST_CELL, self._bench.language)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be unticked; cells that are taken can be corrected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.preview.rows[index.row()]
        if index.column() == TAKEN and row.outcome is not Outcome.EMPTY:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        cell = self.cell(index)
        if cell is not None and cell.field not in {None, Field.COMPUTED}:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Texts, ticks, and the look of what is refused."""
        if not index.isValid():
            return None
        row = self.preview.rows[index.row()]
        if role == OUTCOME_ROLE:
            return row.outcome.value
        if index.column() == TAKEN:
            return self._tick(row, role)
        if index.column() == OUTCOME:
            return self._outcome(row, role)
        cell = row.cells[index.column() - FIRST_CELL]
        return cell if role == CELL_ROLE else self._cell(cell, row, role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Ask for a preview with the tick or the text."""
        if not index.isValid():
            return False
        if role == Role.CheckStateRole and index.column() == TAKEN:
            taken = Qt.CheckState(cast("int", value)) is Qt.CheckState.Checked
            self.ticked.emit(index.row(), taken)
            return True
        cell = self.cell(index)
        if role != Role.EditRole or cell is None or str(value) == cell.cell.text:
            return False
        self.corrected.emit(cell.row, cell.column, str(value))
        return True

    def cell(self, index: Index) -> PastedCell | None:
        """The cell of the block at an index; None for the tick and the outcome."""
        if not index.isValid() or index.column() < FIRST_CELL:
            return None
        return self.preview.rows[index.row()].cells[index.column() - FIRST_CELL]

    def _tick(self, row: PastedRow, role: int) -> object:
        if role == Role.DisplayRole:
            return self._bench.language.number(row.line + 1)
        if role == Role.CheckStateRole and row.outcome is not Outcome.EMPTY:
            left_out = row.outcome is Outcome.LEFT_OUT
            return Qt.CheckState.Unchecked if left_out else Qt.CheckState.Checked
        if role == Role.AccessibleTextRole:
            number = self._bench.language.number(row.line + 1)
            return self._bench.language.tr("Take row {row}", row=number)
        return None

    def _outcome(self, row: PastedRow, role: int) -> object:
        if role == Role.DisplayRole:
            said = outcome_text(row.outcome, self._bench.language)
            into = row.salon if self.preview.mode is Mode.CELLS else None
            # The rows go where the table shows them: nothing else says into which salon.
            return f"{said} · {into.id}" if into is not None and said else said
        if role == Role.ToolTipRole and row.remark is not None:
            return sentence(row.remark, self._bench.language)
        return None

    def _cell(self, cell: PastedCell, row: PastedRow, role: int) -> object:
        taken = row.outcome not in {Outcome.LEFT_OUT, Outcome.EMPTY} and cell.field is not None
        if role == Role.DisplayRole:
            return (cell.shown if cell.field else cell.cell.text).strip().translate(_ONE_LINE)
        if role == Role.EditRole:
            return cell.cell.text
        if role == Role.TextAlignmentRole:
            return _TRAILING if cell.field in _NUMBERS else _LEADING
        if role == Role.ToolTipRole:
            return self._tip(cell)
        if role == Role.ForegroundRole:
            ink: Token = "text3" if not taken else "err" if cell.bad else "text"
            return self._bench.theme.colours[ink]
        return self._mark(cell, role) if taken else None

    def _mark(self, cell: PastedCell, role: int) -> object:
        """The look of a cell that is refused or worth a look: a tint, a shape and a sentence."""
        if cell.remark is None:
            return None
        if role == Role.BackgroundRole:
            return self._bench.theme.colours["errT" if cell.bad else "warnT"]
        if role == Role.DecorationRole:
            return self._marks[cell.bad]
        if role == Role.AccessibleTextRole:
            return f"{cell.cell.text}: {sentence(cell.remark, self._bench.language)}"
        return None

    def _tip(self, cell: PastedCell) -> str:
        """Why a cell is refused, and what stood in it where it becomes something else."""
        lines: list[str] = []
        language = self._bench.language
        if cell.remark is not None:
            lines.append(sentence(cell.remark, language))
        if cell.cell.text.strip() != cell.shown and cell.cell.text.strip():
            lines.append(language.tr("On the clipboard: {text}", text=cell.cell.text.strip()))
        return "\n".join(lines)
