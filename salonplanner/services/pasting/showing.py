"""What a value that was read becomes, in words."""

import enum
from collections.abc import Sequence
from datetime import date
from typing import cast

from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Status
from salonplanner.exchange.clipboard.fields import AMOUNTS, COUNTS, Field
from salonplanner.language import Language
from salonplanner.words.names import Names


class Showing:
    """Writes values as the table of the salons does."""

    def __init__(self, plan: Plan, language: Language, names: Names) -> None:
        self._language = language
        self._names = names
        self._known: dict[enum.Enum, str] = {}
        self._events = {event.id: names.event(event, language) for event in plan.events}

    def text(self, value: object, field: Field) -> str:
        """A value of a field; empty for none."""
        if value is None:
            return ""
        if type(value) is str:
            return value
        if field in {Field.START, Field.END, Field.DATES}:
            return self._days(cast("tuple[date, date]", value))
        if field in COUNTS | AMOUNTS | {Field.DAYS}:
            return self._number(cast("float", value))
        if isinstance(value, enum.Enum):
            if value not in self._known:
                self._known[value] = self._word(value)
            return self._known[value]
        return self._word(value)

    def _days(self, span: tuple[date, date]) -> str:
        first, last = span
        if first == last:
            return self._language.date_numeric(first)
        if last < first:
            return f"{self._language.date_numeric(first)} – {self._language.date_numeric(last)}"
        return self._language.date_range(first, last, year=True)

    def _number(self, value: float) -> str:
        return self._language.number(value, 0 if float(value).is_integer() else 2)

    def _word(self, value: object) -> str:
        language, names = self._language, self._names
        match value:
            case Level():
                return names.level(value, language)
            case Status():
                return names.status(value, language)
            case RegionCode():
                return names.region(value, language)
            case bool():
                return language.tr("yes") if value else language.tr("no")
            case tuple():
                ids = cast("Sequence[str]", value)
                return ", ".join(self._events.get(event_id, event_id) for event_id in ids)
            case _:
                return str(value)
