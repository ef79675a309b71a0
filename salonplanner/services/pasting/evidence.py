"""What a column says about its doubtful cells: the order of day and month, the decimal sign.

Excel writes the days of one clipboard all alike, so the columns of days are judged together; each
column of numbers is judged by itself.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.exchange.clipboard.cells import Cell
from salonplanner.exchange.clipboard.days import DayOrder, ReadDays
from salonplanner.exchange.clipboard.fields import MONEY, Field
from salonplanner.exchange.clipboard.numbers import Counted, DecimalSign, ReadNumber
from salonplanner.exchange.clipboard.trouble import Trouble
from salonplanner.exchange.clipboard.values import ReadValue, checked_number, refused
from salonplanner.language import Language


class DayEvidence(NamedTuple):
    """The order days are read in: None where cells contradict each other and nobody has chosen."""

    order: DayOrder | None = DayOrder.DAY_FIRST
    doubtful: str = ""
    """A cell that could be two days, if there is one."""
    proof: str = ""
    """A cell that can be read in this order only."""
    proofs: Mapping[DayOrder, str] = {}
    """A cell for each order that cells can only be read in."""


def day_evidence(
    cells: Iterable[tuple[Cell, ReadDays]], chosen: DayOrder | None, language: Language
) -> DayEvidence:
    """How the days of a block are written; as the reader's language has it where none shows."""
    doubtful = ""
    proofs: dict[DayOrder, str] = {}
    for cell, found in cells:
        if found.doubtful and not doubtful:
            doubtful = cell.text.strip()
        if found.proves is not None:
            proofs.setdefault(found.proves, cell.text.strip())
    usual = next(iter(proofs)) if len(proofs) == 1 else usual_order(language)
    order = chosen or (None if len(proofs) > 1 else usual)
    return DayEvidence(order, doubtful, proofs.get(order, "") if order else "", proofs)


def usual_order(language: Language) -> DayOrder:
    """The order in which a language writes days in figures."""
    written = language.date_numeric(date(2025, 6, 30))
    return DayOrder.DAY_FIRST if written.index("30") < written.index("6") else DayOrder.MONTH_FIRST


class NumberEvidence(NamedTuple):
    """The decimal sign of a column: None where nothing shows it and nobody has chosen."""

    sign: DecimalSign | None = None
    doubtful: bool = False
    """Whether a cell could be two numbers."""


def number_evidence(found: Iterable[ReadNumber], chosen: DecimalSign | None) -> NumberEvidence:
    """How the numbers of a column are written."""
    doubtful = False
    proofs: set[DecimalSign] = set()
    for number in found:
        doubtful = doubtful or number.doubtful
        if number.proves is not None:
            proofs.add(number.proves)
    return NumberEvidence(proofs.pop() if len(proofs) == 1 else chosen, doubtful)


def days_read(found: ReadDays, evidence: DayEvidence, language: Language) -> ReadValue:
    """First and last day of a cell, as a pair."""
    if found.trouble is not None:
        return refused(found.trouble)
    if found.doubtful and evidence.order is None:
        both = (found.day_first, found.month_first)
        one, other = (language.date(span[0]) for span in both if span is not None)
        return refused(Trouble.DAY_ORDER, one=one, other=other)
    span = found.in_order(evidence.order or DayOrder.DAY_FIRST)
    if span is None or not all(FIRST_YEAR <= day.year <= LAST_YEAR for day in span):
        return refused(Trouble.BAD_YEAR)
    return ReadValue(span)


def number_read(
    found: ReadNumber, evidence: NumberEvidence, field: Field, language: Language
) -> ReadValue:
    """A number as its field takes it."""
    if found.trouble is not None:
        return refused(found.trouble)
    if found.counted not in {None, _counts(field)}:
        return refused(Trouble.WRONG_UNIT)
    if found.doubtful and evidence.sign is None:
        one, other = found.comma or 0.0, found.point or 0.0
        if one < other:
            one, other = other, one
        return refused(
            Trouble.NUMBER_DOUBTFUL, one=_shown(one, language), other=_shown(other, language)
        )
    value = found.with_sign(evidence.sign or DecimalSign.COMMA)
    return refused(Trouble.NOT_A_NUMBER) if value is None else checked_number(value, field)


def _counts(field: Field) -> Counted:
    if field in MONEY:
        return Counted.MONEY
    return Counted.DAYS if field is Field.DAYS else Counted.PEOPLE


def _shown(value: float, language: Language) -> str:
    return language.number(value, 0 if value.is_integer() else 3)
