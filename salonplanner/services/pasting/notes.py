"""What a planner is told about a paste as a whole."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Status
from salonplanner.exchange.clipboard.cells import MOST_COLUMNS, MOST_ROWS, Block, Cell, Source
from salonplanner.exchange.clipboard.days import DayOrder
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.numbers import DecimalSign
from salonplanner.language import Language
from salonplanner.services.pasting.choices import Mode
from salonplanner.services.pasting.reading import ReadCells
from salonplanner.words.names import Names


class Known(NamedTuple):
    """What the sentences are made of."""

    plan: Plan
    block: Block
    mode: Mode
    above: int
    """Lines above the headings."""
    fields: Sequence[Field | None]
    lines: Sequence[Sequence[Cell]]
    read: ReadCells
    guessed: bool


class Notes(NamedTuple):
    """Sentences about a paste: what was decided for all rows, and what goes without saying."""

    decided: tuple[str, ...]
    usual: tuple[str, ...]


def notes(known: Known, language: Language, names: Names) -> Notes:
    """What is to be said of a paste."""
    decided = (
        *_of_block(known, language),
        *_of_columns(known, language),
        *_of_days(known, language),
        *_of_numbers(known, language),
        *_of_rows(known, language, names),
    )
    return Notes(decided, tuple(_usual(known, language)))


def _of_block(known: Known, language: Language) -> Iterator[str]:
    tr = language.tr
    if known.block.cut:
        yield tr(
            "The clipboard holds more than {rows} rows or {columns} columns: the rest is left out.",
            rows=language.number(MOST_ROWS),
            columns=language.number(MOST_COLUMNS),
        )
    if known.block.source is Source.SEMICOLONS:
        yield tr("The text was parted into columns at its semicolons.")
    if known.above:
        yield language.ntr(
            "{n} line above the headings is left out.",
            "{n} lines above the headings are left out.",
            known.above,
        )
    spread = sum(cell.spread for line in known.lines for cell in line)
    if spread:
        yield language.ntr(
            "{n} cell takes the value of the merged cell it belongs to.",
            "{n} cells take the value of the merged cell they belong to.",
            spread,
        )


def _of_columns(known: Known, language: Language) -> Iterator[str]:
    tr = language.tr
    if known.guessed and known.mode is not Mode.CELLS:
        yield tr("No headings: the columns are proposals made from their contents. Check them.")
    if Field.COMPUTED in known.fields and known.mode is not Mode.CELLS:
        yield tr("Computed columns are left out: the figures follow from the others.")
    if Field.DAYS in known.fields and _has_ends(known):
        yield tr("The number of days is left out: both days are given.")


def _has_ends(known: Known) -> bool:
    return Field.END in known.fields or Field.DATES in known.fields


def _of_days(known: Known, language: Language) -> Iterator[str]:
    tr = language.tr
    days = known.read.days
    if days.order is None:
        yield tr(
            "Days are written in two orders ({one}, {other}): choose one for the doubtful cells.",
            one=_first(known, DayOrder.DAY_FIRST),
            other=_first(known, DayOrder.MONTH_FIRST),
        )
    elif days.doubtful:
        yield _order_read(known, days.order, language)
    if known.read.no_year:
        year = str(known.plan.season.year)
        yield tr("Days without a year are given that of the season, {year}.", year=year)
    if known.read.serials:
        yield tr("Numbers in columns of days are read as Excel counts days.")


def _of_numbers(known: Known, language: Language) -> Iterator[str]:
    for sign, doubtful, proof in dict.fromkeys(known.read.signs):
        yield (
            language.tr(
                "Numbers such as {number} are read with a decimal comma, as {proof} shows.",
                number=doubtful,
                proof=proof,
            )
            if sign is DecimalSign.COMMA
            else language.tr(
                "Numbers such as {number} are read with a decimal point, as {proof} shows.",
                number=doubtful,
                proof=proof,
            )
        )


def _order_read(known: Known, order: DayOrder, language: Language) -> str:
    tr = language.tr
    days = known.read.days
    if days.proof and order is DayOrder.DAY_FIRST:
        return tr("Days are read day first, as {proof} shows.", proof=days.proof)
    if days.proof:
        return tr("Days are read month first, as {proof} shows.", proof=days.proof)
    if order is DayOrder.DAY_FIRST:
        return tr("Days such as {day} are read day first; no cell proves it.", day=days.doubtful)
    return tr("Days such as {day} are read month first; no cell proves it.", day=days.doubtful)


def _first(known: Known, order: DayOrder) -> str:
    return known.read.days.proofs.get(order, "")


def _usual(known: Known, language: Language) -> Iterator[str]:
    tr = language.tr
    if _last_days_follow(known):
        yield tr("The last days follow the first ones: each salon keeps its length.")
    if known.mode is Mode.REVISE and _has_blanks(known):
        yield tr("Blank cells change nothing.")


def _last_days_follow(known: Known) -> bool:
    with_start = Field.START in known.fields and known.mode is not Mode.ADD
    return with_start and not _has_ends(known) and Field.DAYS not in known.fields


def _of_rows(known: Known, language: Language, names: Names) -> Iterator[str]:
    tr = language.tr
    if known.mode is Mode.ADD and Field.STATUS not in known.fields:
        status = names.status(Status.PROPOSED, language)
        yield tr("No column gives the status: new salons are “{status}”.", status=status)
    elif known.mode is Mode.ADD and _lacks_status(known):
        status = names.status(Status.PROPOSED, language)
        yield tr("Where no status can be read, new salons are “{status}”.", status=status)
    if known.mode is Mode.ADD and Field.REGION not in known.fields and Field.CITY in known.fields:
        yield tr("No column gives the region: it is the city’s.")


def _lacks_status(known: Known) -> bool:
    column = known.fields.index(Field.STATUS)
    read = (
        row[column]
        for row, line in zip(known.read.values, known.lines, strict=True)
        if not all(cell.blank for cell in line)
    )
    return any(value is not None and (value.blank or value.bad) for value in read)


def _has_blanks(known: Known) -> bool:
    return any(value is not None and value.blank for row in known.read.values for value in row)
