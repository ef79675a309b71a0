"""One paste, from the block that the clipboard holds to the edit it makes."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from salonplanner.domain.edits import AddSalons, Edit, Purpose, ReviseEach, Together
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.exchange.clipboard.cells import Block, Cell
from salonplanner.exchange.clipboard.fields import Field, Headings
from salonplanner.exchange.clipboard.numbers import DecimalSign
from salonplanner.exchange.clipboard.values import CellReader
from salonplanner.language import Language
from salonplanner.services.pasting.choices import Choices, Mode, TableTarget
from salonplanner.services.pasting.layout import Layout, layout_of
from salonplanner.services.pasting.no_salons import NoSalons
from salonplanner.services.pasting.notes import Known, notes
from salonplanner.services.pasting.outcomes import Outcomes
from salonplanner.services.pasting.preview import Column, Outcome, PastedCell, PastedRow, Preview
from salonplanner.services.pasting.reading import LineReader
from salonplanner.words.names import Names

_NEEDED = (frozenset({Field.NAME}), frozenset({Field.START, Field.DATES}))
"""Of each a new salon needs one; a block without is meant for salons that are there."""


class _Lines(NamedTuple):
    """The cells in the order they are pasted in; a block that fills a selection comes again."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    fields: tuple[Field | None, ...]
    target: TableTarget | None


class Pasting:
    """What a block becomes in a plan, for any choices; it changes nothing.

    ``target`` is where in the table it is to go, if it was pasted there.
    """

    def __init__(
        self,
        block: Block,
        plan: Plan,
        gazetteer: Gazetteer,
        language: Language,
        names: Names,
        target: TableTarget | None = None,
    ) -> None:
        self.block = block
        self.target = target if target and target.ids and target.fields else None
        self._plan = plan
        self._language = language
        self._names = names
        self._gazetteer = gazetteer
        self.reader = CellReader(plan, gazetteer, language, names)
        self._lines = LineReader(self.reader, language)
        self._headings = Headings(language)
        self._ids = {salon.id for salon in plan.salons}

    def preview(self, choices: Choices) -> Preview:
        """What the paste would do with these choices."""
        block = self._corrected(choices.texts)
        into = self.target.fields[0] if self.target else None
        layout = layout_of(block, self._headings, self.reader, heading=choices.heading, into=into)
        mode = choices.mode or self._usual_mode(block, layout, choices)
        if mode is Mode.CELLS and self.target is None:
            mode = Mode.ADD
        return self._made(block, layout, mode, choices)

    def _made(self, block: Block, layout: Layout, mode: Mode, choices: Choices) -> Preview:
        lines = self._arranged(block, layout, mode, choices)
        cells = [[block.rows[row][column] for column in lines.columns] for row in lines.rows]
        read = self._lines.read(cells, lines.fields, choices, _sign(block))
        known = Known(
            *(self._plan, block, mode, layout.above, lines.fields, cells, read, layout.guessed)
        )
        outcomes = Outcomes(self._plan, self._gazetteer, self._language, self._names, self.reader)
        placed = [
            [
                PastedCell(row, column, cell)
                for column, cell in zip(lines.columns, line, strict=True)
            ]
            for row, line in zip(lines.rows, cells, strict=True)
        ]
        headings = () if layout.heading is None else block.rows[layout.heading]
        no_salons = NoSalons([headings[place] for place in lines.columns] if headings else ())
        rows = outcomes.of(
            placed,
            lines.fields,
            read.values,
            mode,
            choices,
            lines.target,
            no_salons=no_salons,
        )
        return Preview(
            mode=mode,
            modes=self._modes,
            heading=layout.heading,
            columns=tuple(
                Column(layout.texts[column] if layout.texts else "", field)
                for column, field in zip(lines.columns, lines.fields, strict=True)
            ),
            rows=rows,
            notes=notes(known, self._language, self._names),
            edit=_edit(rows),
            days=read.days,
            numbers_doubtful=read.numbers_doubtful,
            guessed=layout.guessed and mode is not Mode.CELLS,
        )

    @property
    def _modes(self) -> tuple[Mode, ...]:
        return tuple(Mode) if self.target is not None else (Mode.ADD, Mode.REVISE)

    def _corrected(self, texts: Mapping[tuple[int, int], str]) -> Block:
        if not texts:
            return self.block
        rows = [list(row) for row in self.block.rows]
        for (row, column), text in texts.items():
            rows[row][column] = Cell(text)
        return msgspec.structs.replace(self.block, rows=tuple(map(tuple, rows)))

    def _usual_mode(self, block: Block, layout: Layout, choices: Choices) -> Mode:
        """Cells where a cell is current; else by number.

        Salons copied here and pasted again as they are become copies of themselves.
        """
        fields = set(layout.fields)
        if layout.heading is None and self.target is not None:
            return Mode.CELLS
        if self._brings_known_numbers(block, layout):
            revising = self._made(block, layout, Mode.REVISE, choices)
            if revising.count(Outcome.CHANGED) or not block.own:
                return Mode.REVISE
        lacking = any(not needed & fields for needed in _NEEDED)
        return Mode.CELLS if lacking and self.target is not None else Mode.ADD

    def _brings_known_numbers(self, block: Block, layout: Layout) -> bool:
        if Field.ID not in layout.fields:
            return False
        column = layout.fields.index(Field.ID)
        read = (self.reader.word(row[column], Field.ID).value for row in block.rows)
        return any(number in self._ids for number in read)

    def _arranged(self, block: Block, layout: Layout, mode: Mode, choices: Choices) -> _Lines:
        first = 0 if layout.heading is None else layout.heading + 1
        rows = tuple(range(first, len(block.rows)))
        columns = tuple(range(block.width))
        fields = layout.fields
        target = self.target if mode is Mode.CELLS else None
        if target is not None:
            rows = _repeated(rows, target.height)
            positional = layout.heading is None
            target = msgspec.structs.replace(target, positional=positional)
            if positional:
                columns = _repeated(columns, target.width)
                fields = _padded(target.fields, len(columns))
        chosen = (choices.fields.get(place, field) for place, field in enumerate(fields))
        return _Lines(rows, columns, tuple(chosen), target)


def _sign(block: Block) -> DecimalSign | None:
    """The decimal sign that the program shows from which the block comes."""
    return next((sign for sign in DecimalSign if sign.character == block.decimal), None)


def _repeated(places: tuple[int, ...], room: int) -> tuple[int, ...]:
    """The places as often as they fit into the room without a rest, at least once."""
    times = room // len(places) if places and room % len(places) == 0 else 1
    return places * max(1, times)


def _padded(fields: Sequence[Field | None], width: int) -> tuple[Field | None, ...]:
    """As many fields as columns are pasted; there is no column of the table beyond them."""
    return (*fields[:width], *(None,) * (width - len(fields)))


def _edit(rows: Sequence[PastedRow]) -> Edit | None:
    """All rows as one step; None where nothing is to be done."""
    changed = {
        row.salon.id: row.changes
        for row in rows
        if row.outcome is Outcome.CHANGED and row.salon is not None
    }
    added = tuple(row.salon for row in rows if row.outcome is Outcome.NEW and row.salon is not None)
    edits: list[Edit] = []
    if changed:
        edits.append(ReviseEach(fields=changed))
    if added:
        edits.append(AddSalons(salons=added))
    return Together(edits=tuple(edits), purpose=Purpose.PASTE) if edits else None
