"""What a paste would do: each cell, each row, and the one edit that all of it makes."""

import enum
from collections.abc import Mapping
from typing import NamedTuple

from salonplanner.domain.edits import Edit
from salonplanner.domain.salon import Salon
from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.trouble import Remark
from salonplanner.services.pasting.choices import Mode
from salonplanner.services.pasting.evidence import DayEvidence
from salonplanner.services.pasting.notes import Notes


class Outcome(enum.StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    """The salon has these values already."""
    REFUSED = "refused"
    """Something that it needs is missing or cannot be read."""
    LEFT_OUT = "left-out"
    """The planner took it out."""
    EMPTY = "empty"


class PastedCell(NamedTuple):
    """A cell of the block and what it becomes; ``row`` and ``column`` are its place in the block.

    ``field`` is None where nothing is taken from it; ``shown`` is what it becomes, in words.
    """

    row: int
    column: int
    cell: Cell
    field: Field | None = None
    value: object = None
    shown: str = ""
    remark: Remark | None = None

    @property
    def bad(self) -> bool:
        """Whether it is not taken, although its column is."""
        return self.remark is not None and not self.remark.trouble.warns


class PastedRow(NamedTuple):
    """A row of the preview.

    ``salon`` is the new salon or the one changed, None where the row is refused; ``missing`` what
    it needs and has no column for.
    """

    line: int
    """Its row in the block, from 0."""
    cells: tuple[PastedCell, ...]
    outcome: Outcome
    salon: Salon | None = None
    changes: Mapping[str, object] = {}
    missing: tuple[Field, ...] = ()
    remark: Remark | None = None
    """Why it is refused as a whole, or what to look at."""


class Column(NamedTuple):
    """A column of the block: its heading there, if any, and what it holds."""

    heading: str
    field: Field | None


class Preview(NamedTuple):
    """All that a paste would do."""

    mode: Mode
    modes: tuple[Mode, ...]
    heading: int | None
    columns: tuple[Column, ...]
    rows: tuple[PastedRow, ...]
    notes: Notes
    edit: Edit | None
    days: DayEvidence
    numbers_doubtful: bool
    guessed: bool

    def count(self, outcome: Outcome) -> int:
        """Rows of an outcome."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def bad_cells(self) -> int:
        """Cells that are not taken, in rows that were not taken out."""
        return sum(
            cell.bad
            for row in self.rows
            if row.outcome is not Outcome.LEFT_OUT
            for cell in row.cells
        )

    def lacks(self, field: Field) -> bool:
        """Whether rows are refused for a field that no column gives."""
        return any(field in row.missing for row in self.rows)

    @property
    def clean(self) -> bool:
        """Whether nothing about it needs a look."""
        settled = not (self.days.doubtful and not self.days.proof) and not self.guessed
        return settled and not self.notes.decided and all(map(_is_clean, self.rows))


def _is_clean(row: PastedRow) -> bool:
    taken = row.outcome in {Outcome.NEW, Outcome.CHANGED, Outcome.SAME}
    return taken and row.remark is None and all(cell.remark is None for cell in row.cells)
