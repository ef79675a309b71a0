"""Reads one cell for one field: the value it gives, or one reason why it gives none."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.season import Season
from salonplanner.domain.validation import LARGEST_NUMBER, LONGEST_TEXT, is_clean_text, is_id
from salonplanner.exchange.clipboard.cells import Cell, serial_day
from salonplanner.exchange.clipboard.days import ReadDays, exactly, read_days
from salonplanner.exchange.clipboard.fields import AMOUNTS, COUNTS, Field
from salonplanner.exchange.clipboard.numbers import ReadNumber, read_number
from salonplanner.exchange.clipboard.trouble import Remark, Trouble
from salonplanner.exchange.clipboard.vocabulary import (
    CityWords,
    EventWords,
    RegionWords,
    answer_words,
    every_language,
    level_words,
    status_words,
)
from salonplanner.exchange.csv_files import escaped
from salonplanner.language import Language
from salonplanner.words.names import Names

_FORMULA_ERROR = re.compile(
    r"#(?:REF|N/A|NA|VALUE|VALEUR|DIV/0|NAME|NOM|NUM|NOMBRE|NULL|NUL|SPILL|PROPAGATION|CALC|CALCUL"
    r"|FIELD|CHAMP|BLOCKED|BLOQUE|BLOQUÉ|UNKNOWN|CONNECT|BUSY|ERROR|GETTING_DATA|OBTENTION_DONNEES)"
    r" ?[!?]?|Err\s?:\s?\d{3}|#REF! ?#?"
)
_NOTHING = frozenset({"-", "–", "—", "−", "/", "n/a", "n.a.", "néant", "neant", "nc", "n.c."})
DAY_FIELDS = frozenset({Field.START, Field.END, Field.DATES})
NUMBER_FIELDS = COUNTS | AMOUNTS | {Field.DAYS}
TEXT_FIELDS = frozenset({Field.NAME, Field.VENUE, Field.NOTES})
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_SERIAL = re.compile(r"\d{5,6}(?:[.,]\d+)?")


class ReadValue(NamedTuple):
    """What a cell gives; ``blank`` where nothing stands in it."""

    value: object = None
    remark: Remark | None = None
    blank: bool = False

    @property
    def bad(self) -> bool:
        """Whether it gives no value that could be taken."""
        return self.remark is not None and not self.remark.trouble.warns


def refused(trouble: Trouble, **details: str) -> ReadValue:
    """A cell that is not taken, and why."""
    return ReadValue(None, Remark(trouble=trouble, details=details))


class CellReader:
    """Reads the cells of a block for a plan, in the reader's language.

    Days and numbers that depend on their column are given as they were read both ways.
    """

    def __init__(self, plan: Plan, gazetteer: Gazetteer, language: Language, names: Names) -> None:
        self._season: Season = plan.season
        self._gazetteer = gazetteer.with_cities(plan.cities)
        languages = every_language(language)
        self._levels = level_words(languages, names)
        self._statuses = status_words(languages, names)
        self._answers = answer_words()
        self._regions = RegionWords(gazetteer, language)
        self._cities = CityWords(self._gazetteer)
        self._events = EventWords(plan.events, languages, names)
        self._known_days: dict[str, ReadDays] = {}
        self._ids = _by_key(salon.id for salon in plan.salons)

    def text_of(self, cell: Cell) -> str:
        """A cell's text as it was before it was made safe for a spreadsheet."""
        text = cell.text.strip()
        return text[1:] if text.startswith("'") and escaped(text[1:]) == text else text

    def is_blank(self, cell: Cell, field: Field) -> bool:
        """Whether nothing stands in a cell, or a dash where no text is expected."""
        text = cell.text.strip()
        return not text or (field not in TEXT_FIELDS and text.casefold() in _NOTHING)

    def error_in(self, cell: Cell) -> ReadValue | None:
        """What a spreadsheet shows in place of a value; None where it shows one."""
        text = cell.text.strip()
        if len(text) > 1 and not text.strip("#"):
            return refused(Trouble.TOO_NARROW)
        return refused(Trouble.FORMULA_ERROR) if _FORMULA_ERROR.fullmatch(text) else None

    def days(self, cell: Cell) -> ReadDays:
        """The days of a cell, with what its column has to decide."""
        if cell.day is not None:
            return exactly(cell.day, cell.day)
        text = self.text_of(cell)
        number = cell.number
        if number is None and _SERIAL.fullmatch(text):
            number = float(text.replace(",", "."))
        if number is not None:
            found = serial_day(number)
            return exactly(found, found) if found else ReadDays(trouble=Trouble.NOT_A_DAY)
        if text not in self._known_days:
            self._known_days[text] = read_days(text, self._season)
        return self._known_days[text]

    def number(self, cell: Cell) -> ReadNumber:
        """The number of a cell, with what its column has to decide."""
        if cell.number is not None:
            return ReadNumber(cell.number, cell.number)
        return read_number(self.text_of(cell))

    def word(self, cell: Cell, field: Field) -> ReadValue:
        """The value of a cell that no other cell decides."""
        text = self.text_of(cell)
        if field in TEXT_FIELDS:
            return self._text(text)
        read = {
            Field.ID: self._id,
            Field.LEVEL: self._level,
            Field.STATUS: self._status,
            Field.REGION: self._region,
            Field.CITY: self._city,
            Field.TIES: self._ties,
            Field.LOCKED: self._answer,
        }
        return read[field](text)

    def proposals(self, cell: Cell, field: Field, remark: Remark) -> tuple[str, ...]:
        """Texts that would do in the cell's place, the likeliest first; it takes its time."""
        text = self.text_of(cell)
        match remark.trouble:
            case Trouble.UNKNOWN_LEVEL:
                return self._levels.proposals(text)
            case Trouble.UNKNOWN_STATUS:
                return self._statuses.proposals(text)
            case Trouble.UNKNOWN_REGION:
                return self._regions.proposals(text)
            case Trouble.UNKNOWN_CITY if field is Field.CITY:
                return self._cities.proposals(text)
            case Trouble.UNKNOWN_EVENT:
                piece = remark.details["event"]
                return tuple(text.replace(piece, one, 1) for one in self._events.proposals(piece))
            case _:
                return ()

    def city_is_in(self, city: str, region: RegionCode) -> bool:
        """Whether a city is of a region, as far as it is known."""
        known = self._gazetteer.regions_of(city)
        return not known or region in known

    def region_of(self, city: str) -> RegionCode | None:
        """The region of a city; None where it is unknown or two regions have one of that name."""
        known = self._gazetteer.regions_of(city)
        return next(iter(known)) if len(known) == 1 else None

    def _text(self, text: str) -> ReadValue:
        if len(text) > LONGEST_TEXT:
            return refused(Trouble.TEXT_TOO_LONG)
        return ReadValue(text) if is_clean_text(text) else refused(Trouble.BAD_TEXT)

    def _id(self, text: str) -> ReadValue:
        """A number of the plan in small letters or with another dash is the very same."""
        known = self._ids.get(_id_key(text), ())
        if text not in known and len(known) == 1:
            return ReadValue(known[0])
        return ReadValue(text) if is_id(text) else refused(Trouble.BAD_NUMBER)

    def _level(self, text: str) -> ReadValue:
        found = self._levels.find(text)
        if found is None:
            return refused(Trouble.UNKNOWN_LEVEL)
        return ReadValue(found)

    def _status(self, text: str) -> ReadValue:
        found = self._statuses.find(text)
        if found is None:
            return refused(Trouble.UNKNOWN_STATUS)
        return ReadValue(found)

    def _region(self, text: str) -> ReadValue:
        found = self._regions.find(text)
        if found is None:
            return refused(Trouble.UNKNOWN_REGION)
        return ReadValue(found)

    def _city(self, text: str) -> ReadValue:
        known = self._gazetteer.find(text)
        if known is not None:
            return ReadValue(known.name)
        plain = self._text(text)
        if plain.bad:
            return plain
        return ReadValue(text, Remark(trouble=Trouble.UNKNOWN_CITY))

    def _ties(self, text: str) -> ReadValue:
        found = self._events.read(text)
        if found.several:
            return refused(Trouble.SEVERAL_EVENTS, event=found.several)
        if found.unknown:
            return refused(Trouble.UNKNOWN_EVENT, event=found.unknown)
        return ReadValue(found.ids)

    def _answer(self, text: str) -> ReadValue:
        found = self._answers.find(text)
        return refused(Trouble.NOT_YES_OR_NO) if found is None else ReadValue(found)


def _id_key(text: str) -> str:
    return text.translate(_DASHES).casefold()


def _by_key(ids: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for number in ids:
        found[_id_key(number)] = (*found.get(_id_key(number), ()), number)
    return found


def checked_number(value: float, field: Field) -> ReadValue:
    """A number as a field takes it."""
    if value < 0:
        return refused(Trouble.NEGATIVE)
    if value > LARGEST_NUMBER:
        return refused(Trouble.TOO_LARGE)
    if field in AMOUNTS:
        return ReadValue(value)
    if not value.is_integer() or (field is Field.DAYS and value < 1):
        return refused(Trouble.NOT_WHOLE)
    return ReadValue(int(value))
