"""Makes of the values of one row a new salon, or the changes of one that is there."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple, cast

import msgspec

from salonplanner.domain.numbers import next_number
from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.validation import LAST_YEAR
from salonplanner.exchange.clipboard.fields import REQUIRED, Field
from salonplanner.exchange.clipboard.trouble import Remark, Trouble
from salonplanner.exchange.clipboard.values import CellReader
from salonplanner.services.pasting.choices import Choices

Span = tuple[date, date]
_EMPTY: Mapping[Field, object] = {
    Field.TIES: (),
    Field.LOCKED: False,
    Field.VENUE: "",
    Field.NOTES: "",
    Field.CITY: "",
}
"""What a field is where nothing stands in its cell; None for the others."""


class Given(NamedTuple):
    """What a row gives: values by field, and the fields whose cells are blank or not taken."""

    values: Mapping[Field, object]
    blank: frozenset[Field]
    refused: frozenset[Field]

    @property
    def columns(self) -> frozenset[Field]:
        """The fields there is a column for."""
        return frozenset(self.values) | self.blank | self.refused


class Numbers:
    """Gives new salons the next free numbers of their regions."""

    def __init__(self, plan: Plan, gazetteer: Gazetteer) -> None:
        self._plan = plan
        self._gazetteer = gazetteer
        self._used = {salon.id for salon in plan.salons}
        self._next: dict[str, int] = {}

    def keep(self, ids: Iterable[str]) -> None:
        """Leave these numbers to the rows that bring them."""
        self._used.update(ids)

    def take(self, region: RegionCode) -> str:
        """A number that no salon has."""
        prefix = self._gazetteer.regions[region].abbreviation
        if prefix not in self._next:
            self._next[prefix] = int(next_number(self._plan, prefix).rpartition("-")[2])
        while (found := f"{prefix}-{self._next[prefix]:02d}") in self._used:
            self._next[prefix] += 1
        self._used.add(found)
        return found


class NewSalon(NamedTuple):
    """A salon made of a row, or what it lacks; remarks are about fields."""

    salon: Salon | None
    missing: tuple[Field, ...]
    remarks: Mapping[Field, Remark]


def new_salon(given: Given, number: str, choices: Choices, reader: CellReader) -> NewSalon:
    """A salon from a row; a required field that is not there keeps it from being made."""
    remarks: dict[Field, Remark] = {}
    fields: dict[str, object] = {
        field.value: value for field, value in given.values.items() if _is_own(field)
    }
    fields.update(days_of(given, None))
    city = cast("str", fields.setdefault("city", ""))
    if "region" not in fields and Field.REGION not in given.refused:
        region = reader.region_of(city) if city else None
        if region is not None:
            remarks[Field.REGION] = Remark(trouble=Trouble.REGION_OF_CITY)
        fields["region"] = region or choices.region
    if "level" not in fields and Field.LEVEL not in given.refused:
        fields["level"] = choices.level
    missing = tuple(field for field in REQUIRED if fields.get(field.value) in {None, ""})
    if missing:
        return NewSalon(None, missing, remarks)
    salon = msgspec.convert({**fields, "id": number}, Salon, strict=False)
    return NewSalon(salon, (), {**remarks, **contradictions(salon, reader)})


def changes_of(given: Given, salon: Salon, *, blanks: bool) -> dict[str, object]:
    """What a row changes of a salon; ``blanks`` says whether a blank cell empties its field."""
    fields: dict[str, object] = {
        field.value: value
        for field, value in given.values.items()
        if _is_own(field) and field is not Field.ID
    }
    if blanks:
        fields |= {
            field.value: _EMPTY.get(field)
            for field in given.blank
            if _is_own(field) and field not in {*REQUIRED, Field.ID, Field.STATUS}
        }
    fields.update(days_of(given, salon))
    changes = {name: value for name, value in fields.items() if getattr(salon, name) != value}
    if "start" in changes and "end" in fields:
        # A first day alone would take the last one with it.
        changes["end"] = fields["end"]
    return changes


def days_of(given: Given, salon: Salon | None) -> dict[str, date]:
    """First and last day as a row has them: two cells, one for both, or a first day and a length.

    A salon that is there keeps what the row does not say. The last day follows the first one where
    no column is about it.
    """
    found: dict[str, date] = {}
    both = cast("Span | None", given.values.get(Field.DATES))
    first = cast("Span | None", given.values.get(Field.START))
    last = cast("Span | None", given.values.get(Field.END))
    length = cast("int | None", given.values.get(Field.DAYS))
    if both is not None:
        found["start"], found["end"] = both
    if first is not None:
        found["start"] = first[0]
        if first[1] != first[0]:
            found["end"] = first[1]
    if last is not None:
        found["end"] = last[1]
    start = found.get("start") or (salon.start if salon else None)
    if "end" not in found or (both is not None and both[0] == both[1]):
        end = _end_after(start, length) if last is None else None
        if end is not None:
            found["end"] = end
        elif salon is not None and Field.END in given.columns and "start" in found:
            found.setdefault("end", salon.end)
    return found


def contradictions(salon: Salon, reader: CellReader) -> dict[Field, Remark]:
    """What of a salon does not fit together: it is taken, and will be a finding."""
    found: dict[Field, Remark] = {}
    if salon.end < salon.start:
        found[Field.END] = Remark(trouble=Trouble.ENDS_BEFORE_START)
    if salon.city and not reader.city_is_in(salon.city, salon.region):
        found[Field.CITY] = Remark(trouble=Trouble.CITY_ELSEWHERE)
    return found


def _end_after(start: date | None, length: int | None) -> date | None:
    if start is None or length is None or length > 3660:
        return None
    end = start + timedelta(days=length - 1) if start.year < LAST_YEAR - 11 else None
    return end if end is not None and end.year <= LAST_YEAR else None


def _is_own(field: Field) -> bool:
    """Whether the salon has the field itself, and takes its value as it was read."""
    return field not in {Field.START, Field.END, Field.DATES, Field.DAYS, Field.COMPUTED}
