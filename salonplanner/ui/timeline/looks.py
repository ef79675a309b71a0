"""How events look on the calendar: column or band, which glyph, which colours."""

from typing import Literal

from salonplanner.domain.events import Attitude, Certainty, Event

Glyph = Literal["sun", "trophy", "star", "flag", "moon", "book-open"]
Tone = Literal["evs", "evw", "evu"]

_LONGEST_FEAST_DAYS = 5
_FEAST_KINDS = frozenset({"civil", "religious"})
_GLYPHS: dict[str, Glyph] = {
    "tourism": "sun",
    "sport": "trophy",
    "religious": "moon",
    "school": "book-open",
}
_TONES: dict[str, Tone] = {"tourism": "evs", "religious": "evs", "sport": "evw"}


def is_feast(event: Event) -> bool:
    """Whether it is shown as a column: a short religious or civil day of the whole country."""
    return (
        event.kind in _FEAST_KINDS
        and event.places.national
        and (event.end - event.start).days < _LONGEST_FEAST_DAYS
    )


def is_by_the_moon(event: Event) -> bool:
    """Whether its days are estimated, and the sighting of the moon decides within a day."""
    return event.certainty is Certainty.ESTIMATED and event.kind == "religious"


def glyph_of(event: Event | None) -> Glyph:
    """The sign of an event, the star where it has none of its own or is unknown."""
    if event is None:
        return "star"
    if event.kind == "sport":
        if "u17" in event.id:
            return "star"
        return "flag" if event.id.startswith("can") else "trophy"
    return _GLYPHS.get(event.kind, "star")


def tone_of(event: Event) -> Tone:
    """The family of colours of an event's band."""
    return "evu" if "u17" in event.id else _TONES.get(event.kind, "evu")


def rank(event: Event) -> tuple[int, int, int, str]:
    """Sorts events by what a planner wants to see first: sought ones, the widest first."""
    attitude = (Attitude.SEEK, Attitude.AVOID, Attitude.NEUTRAL).index(event.attitude)
    places = event.places
    reach = 100 if places.national else len(places.cities) + 6 * len(places.regions)
    return attitude, -reach, -(event.end - event.start).days, event.id
