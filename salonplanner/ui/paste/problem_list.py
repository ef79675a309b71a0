"""The list of what is refused or worth a look, which goes to the cell."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salonplanner.ui.paste.wording import ProblemLine
from salonplanner.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex
PROBLEM_ROLE: Final = Qt.ItemDataRole.UserRole


class ProblemModel(QAbstractListModel):
    """One row a problem: its sentence and its severity as a shape."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("pasteProblemModel")
        icons = bench.icons
        self._marks = {
            True: icons.icon("circle-x", "err"),
            False: icons.icon("triangle-alert", "warn"),
        }
        self._lines: list[ProblemLine] = []

    def show_lines(self, lines: Sequence[ProblemLine]) -> None:
        """Show other problems."""
        if list(lines) != self._lines:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()

    def row_of(self, row: int, column: int) -> int:
        """Where the problem of a cell stands in the list; -1 where it has none."""
        places = [(line.row, line.column) for line in self._lines]
        return places.index((row, column)) if (row, column) in places else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row a problem."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, its shape, and the problem itself."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return line.text
        if role == Qt.ItemDataRole.DecorationRole:
            return self._marks[line.bad]
        return line if role == PROBLEM_ROLE else None
