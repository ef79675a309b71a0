"""Decides what becomes of each row of a paste."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

import msgspec

from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.exchange.clipboard.fields import REQUIRED, Field
from salonplanner.exchange.clipboard.trouble import Remark, Trouble
from salonplanner.exchange.clipboard.values import CellReader, ReadValue
from salonplanner.language import Language
from salonplanner.services.pasting.choices import Choices, Mode, TableTarget
from salonplanner.services.pasting.no_salons import NoSalons
from salonplanner.services.pasting.preview import Outcome, PastedCell, PastedRow
from salonplanner.services.pasting.rows import (
    Given,
    Numbers,
    changes_of,
    contradictions,
    new_salon,
)
from salonplanner.services.pasting.showing import Showing
from salonplanner.words.names import Names

Placed = Sequence[PastedCell]
Values = Sequence[ReadValue | None]
_ON_BOTH_DAYS = (Field.DATES, Field.START)
_NEVER_EMPTY = frozenset({*REQUIRED, Field.STATUS})
_NO_LATER = Remark(trouble=Trouble.REPEATED_NUMBER)


class _Row(NamedTuple):
    """A row that was read: its cells with what they become, and what they give."""

    place: int
    cells: list[PastedCell]
    given: Given


class Outcomes:
    """Makes the rows of a preview; one is used for one preview."""

    def __init__(
        self,
        plan: Plan,
        gazetteer: Gazetteer,
        language: Language,
        names: Names,
        reader: CellReader,
    ) -> None:
        self._salons = {salon.id: salon for salon in plan.salons}
        self._numbers = Numbers(plan, gazetteer)
        self._showing = Showing(plan, language, names)
        self._reader = reader
        self._seen: set[str] = set()
        self._no_salons = NoSalons(())

    def of(
        self,
        placed: Sequence[Placed],
        fields: Sequence[Field | None],
        values: Sequence[Values],
        mode: Mode,
        choices: Choices,
        target: TableTarget | None,
        *,
        no_salons: NoSalons,
    ) -> tuple[PastedRow, ...]:
        """The rows, in the order of the block; with a target they go into its cells."""
        self._no_salons = no_salons
        rows = [
            self._row(place, cells, fields, found)
            for place, (cells, found) in enumerate(zip(placed, values, strict=True))
        ]
        brought = (row.given.values.get(Field.ID) for row in rows)
        self._numbers.keep(str(number) for number in brought if number is not None)
        return tuple(self._outcome(row, mode, choices, target) for row in rows)

    def _row(
        self, place: int, cells: Placed, fields: Sequence[Field | None], values: Values
    ) -> _Row:
        made: list[PastedCell] = []
        given: dict[Field, object] = {}
        blank: set[Field] = set()
        refused: set[Field] = set()
        for cell, field, value in zip(cells, fields, values, strict=True):
            if field is None or value is None:
                made.append(cell._replace(field=field))
                continue
            made.append(self._filled(cell, field, value))
            if value.blank:
                blank.add(field)
            elif value.bad:
                refused.add(field)
            else:
                given[field] = value.value
        return _Row(place, made, Given(given, frozenset(blank), frozenset(refused)))

    def _filled(self, cell: PastedCell, field: Field, value: ReadValue) -> PastedCell:
        shown = cell.cell.text if value.bad else self._showing.text(value.value, field)
        return PastedCell(cell.row, cell.column, cell.cell, field, value.value, shown, value.remark)

    def _outcome(
        self, row: _Row, mode: Mode, choices: Choices, target: TableTarget | None
    ) -> PastedRow:
        if self._no_salons.is_heading([cell.cell for cell in row.cells]):
            made = _no_salon(row, Remark(trouble=Trouble.HEADING_AGAIN))
        elif target is not None:
            made = self._into_cells(row, target)
        elif all(cell.cell.blank for cell in row.cells):
            made = _ended(row, Outcome.EMPTY)
        else:
            made = self._by_number(row, mode, choices)
        if row.place in choices.left_out and made.outcome is not Outcome.EMPTY:
            return made._replace(outcome=Outcome.LEFT_OUT)
        return made

    def _by_number(self, row: _Row, mode: Mode, choices: Choices) -> PastedRow:
        number = row.given.values.get(Field.ID)
        if mode is Mode.REVISE and Field.ID in row.given.refused:
            return _ended(row, Outcome.REFUSED)
        if mode is Mode.REVISE and number in self._salons:
            if number in self._seen:
                return _ended(_marked(row, {Field.ID: _NO_LATER}), Outcome.REFUSED)
            self._seen.add(str(number))
            return self._changed(row, self._salons[str(number)], blanks=False)
        return self._new(row, choices)

    def _new(self, row: _Row, choices: Choices) -> PastedRow:
        wanted = cast("str | None", row.given.values.get(Field.ID))
        made = new_salon(row.given, wanted or "-", choices, self._reader)
        total = self._no_salons.total([cell.cell for cell in row.cells])
        if made.salon is None and total is not None:
            return _no_salon(row, total)
        if made.salon is None:
            required = {field: Remark(trouble=Trouble.REQUIRED) for field in made.missing}
            marked = _marked(row, required | dict(made.remarks), only_unmarked=True)
            lacking = tuple(f for f in made.missing if not _has_column(f, row.given))
            return _ended(marked, Outcome.REFUSED)._replace(missing=lacking)
        remarks = dict(made.remarks)
        salon = made.salon
        if wanted is None or wanted in self._salons or wanted in self._seen:
            if wanted is not None:
                remarks[Field.ID] = Remark(trouble=Trouble.NUMBER_TAKEN)
            salon = msgspec.structs.replace(salon, id=self._numbers.take(salon.region))
        self._seen.add(salon.id)
        row = self._with_made(_marked(row, remarks), salon)
        return _ended(row, Outcome.NEW, _without_cell(remarks, row))._replace(salon=salon)

    def _with_made(self, row: _Row, salon: Salon) -> _Row:
        """Show the number and the region that the row did not give."""
        cells = list(row.cells)
        for place, cell in enumerate(cells):
            field = cell.field
            if field is None or field not in {Field.ID, Field.REGION} or cell.bad:
                continue
            value = salon.id if field is Field.ID else salon.region
            cells[place] = cell._replace(shown=self._showing.text(value, field))
        return row._replace(cells=cells)

    def _changed(self, row: _Row, salon: Salon, *, blanks: bool) -> PastedRow:
        changes = changes_of(row.given, salon, blanks=blanks)
        after = msgspec.structs.replace(salon, **changes)
        if "start" in changes and "end" not in changes and Field.END not in row.given.columns:
            after = msgspec.structs.replace(after, end=after.start + (salon.end - salon.start))
        remarks = {
            field: remark
            for field, remark in contradictions(after, self._reader).items()
            if _touched(field, changes)
        }
        outcome = Outcome.CHANGED if changes else Outcome.SAME
        row = _marked(row, remarks)
        made = _ended(row, outcome, _without_cell(remarks, row))
        return made._replace(salon=salon, changes=changes)

    def _into_cells(self, row: _Row, target: TableTarget) -> PastedRow:
        if row.place >= len(target.ids):
            return _ended(row, Outcome.REFUSED, Remark(trouble=Trouble.NO_SALON_THERE))
        salon = self._salons[target.ids[row.place]]
        cells = [
            _placed(cell, salon, there=not target.positional or place < len(target.fields))
            for place, cell in enumerate(row.cells)
        ]
        return self._changed(row._replace(cells=cells), salon, blanks=True)


def _placed(cell: PastedCell, salon: Salon, *, there: bool) -> PastedCell:
    """A cell of the table: one that is computed, the number or beyond the table takes nothing."""
    if cell.cell.blank:
        never = cell.field in _NEVER_EMPTY
        return cell._replace(remark=Remark(trouble=Trouble.REQUIRED)) if never else cell
    if cell.field is Field.ID and cell.value != salon.id:
        return cell._replace(remark=Remark(trouble=Trouble.NUMBER_STAYS))
    if cell.field is Field.COMPUTED:
        return cell._replace(shown=cell.cell.text, remark=Remark(trouble=Trouble.COMPUTED))
    if not there:
        return cell._replace(shown=cell.cell.text, remark=Remark(trouble=Trouble.NO_COLUMN_THERE))
    return cell


def _no_salon(row: _Row, remark: Remark) -> PastedRow:
    """A line refused as a whole: what its cells lack is not worth saying."""
    cells = [cell._replace(remark=None) for cell in row.cells]
    return _ended(row._replace(cells=cells), Outcome.REFUSED, remark)


def _ended(row: _Row, outcome: Outcome, remark: Remark | None = None) -> PastedRow:
    line = row.cells[0].row if row.cells else row.place
    return PastedRow(line, tuple(row.cells), outcome, remark=remark)


def _marked(row: _Row, remarks: Mapping[Field, Remark], *, only_unmarked: bool = False) -> _Row:
    """The row with remarks on the cells of fields; both days share a cell of their own."""
    by_cell: dict[Field | None, Remark] = dict(remarks.items())
    columns = {cell.field for cell in row.cells}
    for field in (Field.START, Field.END):
        if field in by_cell and field not in columns:
            for other in _ON_BOTH_DAYS:
                if other in columns:
                    by_cell.setdefault(other, by_cell[field])
                    break
    cells = [
        cell._replace(remark=by_cell[cell.field])
        if cell.field in by_cell and not (only_unmarked and cell.remark is not None)
        else cell
        for cell in row.cells
    ]
    return row._replace(cells=cells)


def _without_cell(remarks: Mapping[Field, Remark], row: _Row) -> Remark | None:
    """A remark about a field that the row has no cell for."""
    columns = {cell.field for cell in row.cells}
    days = {Field.START, Field.END} if columns & set(_ON_BOTH_DAYS) else set[Field]()
    # That the region is the city's is said once for all rows.
    said = columns | days | {Field.REGION}
    return next((remark for field, remark in remarks.items() if field not in said), None)


def _has_column(field: Field, given: Given) -> bool:
    if field in {Field.START, Field.END} and Field.DATES in given.columns:
        return True
    return field in given.columns


def _touched(field: Field, changes: Mapping[str, object]) -> bool:
    """Whether a contradiction follows from what is changed."""
    if field is Field.END:
        return bool({"start", "end"} & set(changes))
    return bool({"city", "region"} & set(changes))
