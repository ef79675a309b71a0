"""What a salon's entry in a calendar program says, in one language."""

from collections.abc import Mapping
from typing import NamedTuple

from salonplanner.domain.events import Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import Forecast, SalonForecast
from salonplanner.language import Language
from salonplanner.words import scenarios
from salonplanner.words.names import Names


class EntryTexts(NamedTuple):
    """The texts of one entry; only ``details`` has several lines."""

    title: str
    place: str
    details: str
    categories: tuple[str, ...]


class EntryWriter:
    """Writes the texts of a plan's entries; figures are told as the forecast they are."""

    def __init__(self, plan: Plan, figures: Forecast, language: Language, names: Names) -> None:
        self._figures = figures
        self._language = language
        self._names = names
        self._scenario = scenarios.name(plan.scenario(figures.scenario), language)
        self._events: Mapping[str, Event] = {event.id: event for event in plan.events}

    def texts(self, salon: Salon) -> EntryTexts:
        """Title, place, details and categories of a salon."""
        language, names = self._language, self._names
        city = names.city(salon.city, language)
        region = names.region(salon.region, language)
        level = names.level(salon.level, language)
        return EntryTexts(
            title=one_line(salon.name) or language.tr("Salon {id}", id=salon.id),
            place=", ".join(filter(None, map(one_line, (salon.venue, city, region)))),
            details="\n".join(self._details(salon, level)),
            categories=(level, names.region_short(salon.region, language)),
        )

    def _details(self, salon: Salon, level: str) -> list[str]:
        tr = self._language.tr
        status = self._names.status(salon.status, self._language)
        lines = [
            tr("No.: {id}", id=salon.id),
            tr("Level: {level}", level=level),
            tr("Status: {status}", status=status),
        ]
        figures = self._figures.salons.get(salon.id)
        if figures is not None:
            lines += self._forecast(figures)
        ties = [self._tie(self._events[tie]) for tie in salon.ties if tie in self._events]
        if ties:
            lines.append(tr("Tied to: {events}", events=self._language.list(ties)))
        return lines

    def _forecast(self, figures: SalonForecast) -> list[str]:
        language = self._language
        tr = language.tr
        lines = [
            tr("Forecast, not counted (scenario “{scenario}”):", scenario=one_line(self._scenario)),
            language.tr("- visitors: {figure}", figure=language.number(figures.visitors)),
            language.tr("- turnover: {figure}", figure=language.money(figures.turnover)),
        ]
        if figures.visitors_manual or figures.turnover_manual:
            lines.append(tr("A figure of it was entered by hand."))
        return lines

    def _tie(self, event: Event) -> str:
        name = one_line(self._names.event(event, self._language))
        days = self._language.date_range(event.start, event.end, year=True)
        return f"{name} ({days})"


def one_line(text: str) -> str:
    """A text without line breaks and without spaces at its ends or in a row."""
    return " ".join(text.split())
