"""Events in words: kinds, attitudes, certainties, places, and events beyond the season."""

from salonplanner.domain.events import Attitude, Certainty, Event, EventPlaces, days_between
from salonplanner.domain.places import place_key
from salonplanner.domain.season import Season
from salonplanner.language import Language
from salonplanner.words.names import Names

KINDS = ("sport", "festival", "moussem", "fair", "tourism", "religious", "civil", "school")
"""The kinds that have a name in each language; a planner may type others."""


def kind(value: str, language: Language) -> str:
    """A kind of events as it stands beside one: ``sport``; another one as it was typed."""
    tr = language.tr
    return {
        "sport": tr("sport"),
        "festival": tr("festival"),
        "moussem": tr("moussem"),
        "fair": tr("fair"),
        "tourism": tr("tourism"),
        "religious": tr("religious"),
        "civil": tr("civil"),
        "school": tr("school"),
    }.get(value, value)


def kind_typed(text: str, language: Language) -> str:
    """The kind that somebody typed: a known one by its name, whatever its case and accents."""
    wanted = place_key(text)
    return next((value for value in KINDS if place_key(kind(value, language)) == wanted), text)


def kinds(value: str, language: Language) -> str:
    """A group of events of one kind, as a heading."""
    tr = language.tr
    headings = {
        "sport": tr("Sport"),
        "festival": tr("Festivals"),
        "moussem": tr("Moussems"),
        "fair": tr("Fairs"),
        "tourism": tr("Tourism"),
        "religious": tr("Feasts"),
        "civil": tr("Public holidays"),
        "school": tr("School"),
        "": tr("Other events"),
    }
    return headings.get(value, value[:1].upper() + value[1:])


def attitude(value: Attitude, language: Language) -> str:
    """What a planner wants of an event."""
    tr = language.tr
    return {
        Attitude.SEEK: tr("To seek"),
        Attitude.AVOID: tr("To avoid"),
        Attitude.NEUTRAL: tr("Neutral"),
    }[value]


def certainty(value: Certainty, language: Language) -> str:
    """How sure an event's days are, in a word."""
    tr = language.tr
    return {
        Certainty.OBSERVED: tr("observed"),
        Certainty.FIXED: tr("fixed"),
        Certainty.ESTIMATED: tr("estimated"),
        Certainty.ANNOUNCED: tr("announced"),
    }[value]


def certainty_meaning(value: Certainty, language: Language) -> str:
    """What that word says, in a sentence."""
    tr = language.tr
    return {
        Certainty.OBSERVED: tr("Its days were observed: they are certain."),
        Certainty.FIXED: tr("Its days are fixed."),
        Certainty.ESTIMATED: tr("Its days are estimated, within a day: confirm them in time."),
        Certainty.ANNOUNCED: tr("Its days were announced, and may still change."),
    }[value]


def places(value: EventPlaces, language: Language, names: Names) -> str:
    """Where an event is felt, in a list; a dash where no place is entered."""
    if value.national:
        return language.tr("All of Morocco")
    cities = [names.city(city, language) for city in value.cities]
    regions = [names.region_short(code, language) for code in value.regions]
    return language.list([*cities, *regions]) or "—"


def beyond_season(event: Event, season: Season, language: Language) -> str:
    """How far outside the season an event lies; empty for one that has a day in it."""
    tr = language.tr
    if event.start > season.end:
        wait = language.days(days_between(season.end, event.start))
        if event.lead_days and event.tie_start <= season.end:
            if event.places.cities and not event.places.national:
                return tr(
                    "Starts {days} after the end of the season · build-up in the host cities",
                    days=wait,
                )
            return tr("Starts {days} after the end of the season · build-up before", days=wait)
        return tr("Starts {days} after the end of the season", days=wait)
    if event.end < season.start:
        gap = language.days(days_between(event.end, season.start))
        return tr("Ends {days} before the season begins", days=gap)
    return ""
