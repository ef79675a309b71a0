"""Edits of the selected cells: filling down and emptying, each as one undo step."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QModelIndex, QObject

from salonplanner.domain.edits import Edit, Purpose, ReviseEach, ReviseSalons, Together
from salonplanner.domain.salon import Salon
from salonplanner.ui.models.column import Column
from salonplanner.ui.models.salons import SALON_ROLE
from salonplanner.ui.models.shown_salons import ShownSalons
from salonplanner.ui.session import Session
from salonplanner.ui.table.filling import Fields, emptied, filled
from salonplanner.ui.table.view import SalonTable


class CellEdits(QObject):
    """Knows which cells are selected, and says why some of them stay as they are."""

    def __init__(self, session: Session, view: SalonTable, shown: ShownSalons) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._shown = shown

    def fill_down(self) -> None:
        """Copy the first selected cell of each column to those below it.

        One row alone takes over what stands above it, as in a spreadsheet.
        """
        self._session.document.settle()
        cells = self._view.cells() or [self._view.currentIndex()]
        rows = {index.row() for index in cells if index.isValid()}
        if len(rows) == 1 and min(rows) > 0:
            cells = [self._shown.index(min(rows) - 1, i.column()) for i in cells] + cells
            rows.add(min(rows) - 1)
        tr = self._session.bench.language.tr
        if len(rows) < 2:
            self._session.message(tr("Select the cell to copy and those below it."))
            return
        chosen = self._chosen(cells)
        fields = filled((column, salons) for column, salons in chosen.items())
        self._make(fields, Purpose.FILL_DOWN)
        fixed = [column.header for column in chosen if not column.field]
        if fixed:
            self._tell_fixed(fixed)

    def clear(self) -> None:
        """Empty the selected cells that may be empty."""
        chosen = self._chosen(self._view.cells())
        fields = emptied((column, salons) for column, salons in chosen.items())
        self._make(fields, Purpose.SEVERAL)
        fixed = [column.header for column in chosen if not column.clears]
        if fixed:
            self._tell_fixed(fixed)

    def _chosen(self, cells: list[QModelIndex]) -> Mapping[Column, list[Salon]]:
        columns = self._shown.model.columns
        chosen: dict[int, list[Salon]] = {}
        for index in cells:
            chosen.setdefault(index.column(), []).append(cast("Salon", index.data(SALON_ROLE)))
        return {columns[position]: salons for position, salons in chosen.items()}

    def _make(self, fields: Fields, purpose: Purpose) -> None:
        if not fields:
            return
        values = list(fields.values())
        edit: Edit
        if all(changes == values[0] for changes in values):
            edit = ReviseSalons(ids=tuple(fields), fields=values[0])
        else:
            edit = ReviseEach(fields=fields)
        if purpose is Purpose.FILL_DOWN:
            edit = Together(edits=(edit,), purpose=purpose)
        self._session.salons.make(edit)

    def _tell_fixed(self, headers: list[str]) -> None:
        language = self._session.bench.language
        self._session.message(
            language.ntr(
                "“{columns}” stayed as it was: it cannot be changed so.",
                "{columns} stayed as they were: they cannot be changed so.",
                len(headers),
                columns=language.list(headers),
            )
        )
