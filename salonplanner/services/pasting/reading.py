"""Reads the cells of a paste for the fields of their columns."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, cast

from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.days import ReadDays
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.numbers import DecimalSign, ReadNumber
from salonplanner.exchange.clipboard.trouble import Trouble
from salonplanner.exchange.clipboard.values import (
    DAY_FIELDS,
    NUMBER_FIELDS,
    CellReader,
    ReadValue,
    refused,
)
from salonplanner.language import Language
from salonplanner.services.pasting.choices import Choices
from salonplanner.services.pasting.evidence import (
    DayEvidence,
    NumberEvidence,
    day_evidence,
    days_read,
    number_evidence,
    number_read,
)

Lines = Sequence[Sequence[Cell]]
_BLANK = ReadValue(blank=True)


class SignRead(NamedTuple):
    """A number that could be two, and the cell of its column that shows how it is written."""

    sign: DecimalSign
    doubtful: str
    proof: str


class ReadCells(NamedTuple):
    """What each cell gives, line by line, None in columns that nothing is taken from."""

    values: list[list[ReadValue | None]]
    days: DayEvidence
    numbers_doubtful: bool
    """Whether a number could be two, and no other one in its column tells."""
    signs: tuple[SignRead, ...]
    """The decimal signs that were read off some cells for others."""
    no_year: bool
    """Whether a day is given the year of the season."""
    serials: bool
    """Whether a day was written as a spreadsheet counts days."""


class LineReader:
    """Reads lines of cells; what it has read it knows again."""

    def __init__(self, reader: CellReader, language: Language) -> None:
        self._reader = reader
        self._language = language
        self._words: dict[tuple[str, Field], ReadValue] = {}
        self._numbers: dict[str, ReadNumber] = {}

    def read(
        self,
        lines: Lines,
        fields: Sequence[Field | None],
        choices: Choices,
        usual: DecimalSign | None = None,
    ) -> ReadCells:
        """The values of lines, whose cells stand in the columns of those fields.

        ``usual`` is the decimal sign where the program that they come from says it.
        """
        values: list[list[ReadValue | None]] = [[None] * len(fields) for _ in lines]
        days: list[tuple[int, int, Cell, ReadDays]] = []
        doubtful = False
        signs: list[SignRead] = []
        for column, field in enumerate(fields):
            if field is None or field is Field.COMPUTED:
                continue
            numbers: list[tuple[int, ReadNumber]] = []
            for row, line in enumerate(lines):
                cell = line[column]
                read = self._simple(cell, field)
                if read is not None:
                    values[row][column] = read
                elif field in DAY_FIELDS:
                    days.append((row, column, cell, self._reader.days(cell)))
                else:
                    numbers.append((row, self._number(cell)))
            read_numbers = [found for _, found in numbers]
            evidence = number_evidence(read_numbers, choices.decimal or usual)
            unaided = number_evidence(read_numbers, usual)
            doubtful = doubtful or (unaided.doubtful and unaided.sign is None)
            if unaided.doubtful and unaided.sign is not None and unaided.sign is not usual:
                cells = [(lines[row][column].text.strip(), found) for row, found in numbers]
                signs.append(_sign_read(cells, unaided.sign))
            self._settle_numbers(values, numbers, column, field, evidence)
        order = day_evidence(((c, found) for *_, c, found in days), choices.order, self._language)
        last = fields.index(Field.END) if Field.END in fields else None
        for row, column, _, found in days:
            read = days_read(found, order, self._language)
            both_ends = last is not None and not self._reader.is_blank(lines[row][last], Field.END)
            values[row][column] = _one_day(read, fields[column], both_ends=both_ends)
        return ReadCells(
            values,
            order,
            doubtful,
            tuple(signs),
            any(found.no_year for *_, found in days),
            any(_is_serial(cell, found) for *_, cell, found in days),
        )

    def _simple(self, cell: Cell, field: Field) -> ReadValue | None:
        """What a cell gives by itself; None for a day or a number."""
        if self._reader.is_blank(cell, field):
            return _BLANK
        error = self._reader.error_in(cell)
        if error is not None:
            return error
        if field in DAY_FIELDS or field in NUMBER_FIELDS:
            return None
        key = (cell.text, field)
        if key not in self._words:
            self._words[key] = self._reader.word(cell, field)
        return self._words[key]

    def _number(self, cell: Cell) -> ReadNumber:
        if cell.number is not None:
            return self._reader.number(cell)
        if cell.text not in self._numbers:
            self._numbers[cell.text] = self._reader.number(cell)
        return self._numbers[cell.text]

    def _settle_numbers(
        self,
        values: list[list[ReadValue | None]],
        numbers: Sequence[tuple[int, ReadNumber]],
        column: int,
        field: Field,
        evidence: NumberEvidence,
    ) -> None:
        for row, found in numbers:
            values[row][column] = number_read(found, evidence, field, self._language)


def _sign_read(cells: Sequence[tuple[str, ReadNumber]], sign: DecimalSign) -> SignRead:
    doubtful = next(text for text, found in cells if found.doubtful)
    proof = next((text for text, found in cells if found.proves is sign), "")
    return SignRead(sign, doubtful, proof)


def _one_day(read: ReadValue, field: Field | None, *, both_ends: bool) -> ReadValue:
    """Two days are too many where the last one stands in a cell of its own, or is asked for."""
    if read.remark is not None:
        return read
    first, last = cast("tuple[date, date]", read.value)
    single = field is Field.END or (field is Field.START and both_ends)
    return refused(Trouble.A_RANGE) if single and first != last else read


def _is_serial(cell: Cell, found: ReadDays) -> bool:
    shown_as_number = cell.day is None and cell.text.strip()[:5].isdigit()
    return found.trouble is None and shown_as_number
