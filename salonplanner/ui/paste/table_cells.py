"""The cells chosen in the table of the salons: what is copied of them, and where a paste goes."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView

from salonplanner.domain.salon import Salon
from salonplanner.exchange.clipboard.copying import Copied, CopiedCell, SalonCells, copied
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.services.pasting import TableTarget
from salonplanner.ui.models.column import Align, Column
from salonplanner.ui.models.salons import ID_ROLE, ORDER_ROLE, SALON_ROLE

_BY_KEY = {"id": Field.ID, "days": Field.DAYS}


class Chosen(NamedTuple):
    """The selected rows and columns, as shown; whether all columns are."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    whole: bool


class TableCells:
    """Reads the selection of a table whose columns are known."""

    def __init__(self, view: QTableView, columns: Sequence[Column]) -> None:
        self._view = view
        self._columns = columns

    def chosen(self) -> Chosen | None:
        """What is selected; None where nothing is."""
        cells = self._selected()
        if not cells:
            return None
        rows = tuple(sorted({cell.row() for cell in cells}))
        columns = {cell.column() for cell in cells}
        shown = self._shown()
        whole = len(cells) == len(rows) * len(shown)
        return Chosen(rows, tuple(column for column in shown if column in columns), whole)

    def ids(self, chosen: Chosen) -> tuple[str, ...]:
        """The salons of the selected rows."""
        return tuple(self._id(row) for row in chosen.rows)

    def copied(self, chosen: Chosen, cells: SalonCells) -> Copied:
        """The selected cells; whole rows under their headings. A cell between them is blank."""
        selected = {(cell.row(), cell.column()) for cell in self._selected()}
        rows = [
            [
                self._cell(row, column, cells)
                if (row, column) in selected
                else CopiedCell(None, "")
                for column in chosen.columns
            ]
            for row in chosen.rows
        ]
        names = [self._columns[column].header for column in chosen.columns]
        return copied(rows, names if chosen.whole else ())

    def target(self) -> TableTarget | None:
        """Where a paste goes: from the first selected cell on, else from the current one."""
        current, chosen = self._view.currentIndex(), self.chosen()
        shown = self._shown()
        if not current.isValid() or current.column() not in shown:
            return None
        row, column, height, width = current.row(), current.column(), 1, 1
        rows = tuple(range(row, self._count()))
        if chosen is not None and (current.row() in chosen.rows):
            rest = range(chosen.rows[-1] + 1, self._count())
            rows, height = (*chosen.rows, *rest), len(chosen.rows)
            if not chosen.whole:
                column, width = chosen.columns[0], len(chosen.columns)
        columns = shown[shown.index(column) :]
        return TableTarget(
            ids=tuple(map(self._id, rows)),
            fields=tuple(_field(self._columns[place]) or Field.COMPUTED for place in columns),
            height=height,
            width=width,
        )

    def _selected(self) -> list[QModelIndex]:
        shown = set(self._shown())
        found = self._view.selectionModel().selectedIndexes()
        return [cell for cell in found if cell.column() in shown]

    def _shown(self) -> tuple[int, ...]:
        header = self._view.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return tuple(column for column in order if not header.isSectionHidden(column))

    def _count(self) -> int:
        return self._view.model().rowCount()

    def _id(self, row: int) -> str:
        return str(self._view.model().index(row, 0).data(ID_ROLE))

    def _cell(self, row: int, place: int, cells: SalonCells) -> CopiedCell:
        index = self._view.model().index(row, place)
        column = self._columns[place]
        salon: Salon = index.data(SALON_ROLE)
        field = _field(column) or _BY_KEY.get(column.key)
        if field is not None:
            return cells.cell(salon, field)
        value = index.data(ORDER_ROLE)
        if column.align is Align.END and isinstance(value, int | float):
            return cells.number(value)
        text = str(index.data() or "")
        return cells.words("" if text == "—" or column.align is Align.END else text)


def _field(column: Column) -> Field | None:
    """The field that a column's cells are pasted into; None where it takes no input."""
    if column.key == "id":
        return Field.ID
    return Field(column.field) if column.field in set(Field) else None
