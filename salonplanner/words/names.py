"""What places, events and a salon's values are called in the language asked for."""

import re
from collections.abc import Mapping

from salonplanner.domain.events import Event
from salonplanner.domain.places import Gazetteer, LocalName, RegionCode, place_key
from salonplanner.domain.salon import Level, Status
from salonplanner.language import Language
from salonplanner.words import fields

_YEAR_AT_END = re.compile(r"\d{4}$")


class Names:
    """The names the seeds know, in each language; what a planner named keeps its name.

    ``event_names`` has the seeds' events by id or, for yearly ones, by the id without its year.
    """

    def __init__(self, gazetteer: Gazetteer, event_names: Mapping[str, LocalName]) -> None:
        self._gazetteer = gazetteer
        self._events = event_names
        self._cities: dict[str, LocalName | None] = {}

    def region(self, code: RegionCode, language: Language) -> str:
        """A region's name in full."""
        return self._gazetteer.regions[code].name.in_language(language.code)

    def region_short(self, code: RegionCode, language: Language) -> str:
        """A region's name where room is short."""
        return self._gazetteer.regions[code].short_name.in_language(language.code)

    def city(self, name: str, language: Language) -> str:
        """A city by the name a plan gives it: as typed where it is unknown or an alias."""
        if name not in self._cities:
            self._cities[name] = self._known_city(name)
        known = self._cities[name]
        return known.in_language(language.code) if known is not None else name

    def city_key(self, name: str) -> str:
        """What two spellings of a city have in common; empty for an empty name."""
        return self._gazetteer.city_key(name)

    def event(self, event: Event, language: Language) -> str:
        """An event's name; one of the seeds' that still has its name is translated."""
        known = self._events.get(event.id) or self._events.get(_YEAR_AT_END.sub("", event.id))
        if known is not None and event.name in {known.fr, known.ar, known.en}:
            return known.in_language(language.code)
        return event.name

    def level(self, level: Level, language: Language) -> str:
        """A level: ``Régional``."""
        return fields.level(level, language)

    def status(self, status: Status, language: Language) -> str:
        """A status: ``En validation``."""
        return fields.status(status, language)

    def field(self, name: str, language: Language) -> str:
        """A field by its name in the plan; KeyError for one there is not."""
        return fields.label(name, language)

    def _known_city(self, name: str) -> LocalName | None:
        found = self._gazetteer.find(name)
        if found is None or found.names is None:
            return None
        own = {found.name, found.names.fr, found.names.ar, found.names.en}
        return found.names if place_key(name) in {place_key(known) for known in own} else None
