"""What a sentence calls a salon, an event and their days."""

import unicodedata
from datetime import date

from salonplanner.domain.events import Certainty, Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon
from salonplanner.language import Language
from salonplanner.words.names import Names

_FEAST = "religious"
"""The kind of the events whose days follow the moon."""


class Subjects:
    """Names a plan's salons, events and days within the sentences of a language."""

    def __init__(self, plan: Plan, language: Language, names: Names) -> None:
        self._year = plan.season.year
        self._language = language
        self._names = names

    def salon(self, salon: Salon) -> str:
        """A salon that opens a sentence, with its number and days."""
        if salon.end < salon.start:
            return self.label(salon)
        tr = self._language.tr
        level, number = self.level(salon.level), salon.id
        dates = self.dates(salon.start, salon.end)
        city = self.city(salon)
        if city and elides(city):
            # Translators: "Le salon {level} d’{vowel_city} ({number}, {dates})"
            return tr(
                "The {level} salon of {vowel_city} ({number}, {dates})",
                level=level,
                vowel_city=city,
                number=number,
                dates=dates,
            )
        if city:
            return tr(
                "The {level} salon of {city} ({number}, {dates})",
                level=level,
                city=city,
                number=number,
                dates=dates,
            )
        return tr(
            "The {level} salon “{name}” ({number}, {dates})",
            level=level,
            name=salon.name or number,
            number=number,
            dates=dates,
        )

    def label(self, salon: Salon) -> str:
        """A salon by its city, or else its name, and its number."""
        return self._numbered(self.city(salon) or salon.name, salon)

    def pair(self, one: Salon, other: Salon) -> tuple[str, str]:
        """Two salons by their cities, or their names where they share the city; and numbers."""
        if self.city(one) == self.city(other):
            return self._numbered(one.name, one), self._numbered(other.name, other)
        return self.label(one), self.label(other)

    def city(self, salon: Salon) -> str:
        """The salon's city in the reader's language, empty where it has none."""
        return self._names.city(salon.city, self._language) if salon.city else ""

    def level(self, level: Level) -> str:
        """A level as the adjective of a salon."""
        tr = self._language.tr
        if level is Level.LOCAL:
            return tr("local")
        return tr("regional") if level is Level.REGIONAL else tr("national")

    def event(self, event: Event) -> str:
        """An event by its name; one whose days are not sure yet says so."""
        name = self._names.event(event, self._language)
        if event.certainty is not Certainty.ESTIMATED:
            return name
        if event.kind == _FEAST:
            return self._language.tr("{event} (subject to the sighting of the moon)", event=name)
        return self._language.tr("{event} (days to be confirmed)", event=name)

    def dates(self, start: date, end: date) -> str:
        """First and last day, with the year where it is not the season's."""
        known = start.year == end.year == self._year
        return self._language.date_range(start, end, year=not known)

    def day(self, day: date) -> str:
        """A day, with the year where it is not the season's."""
        if day.year == self._year:
            return self._language.day_month(day)
        return self._language.date(day)

    def _numbered(self, name: str, salon: Salon) -> str:
        if not name:
            return salon.id
        return self._language.tr("{name} ({number})", name=name, number=salon.id)


def takes_elided_article(event: Event, name: str) -> bool:
    """Whether French puts « l’ » before an event: the feasts that begin with a vowel."""
    return event.kind == _FEAST and elides(name)


def elides(name: str) -> bool:
    """Whether a name begins with a vowel, as « d’Oujda » and « l’Aïd » ask to know."""
    return unicodedata.normalize("NFKD", name[:1]).casefold()[:1] in set("aeiouœæ")
