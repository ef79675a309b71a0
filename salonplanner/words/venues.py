"""Venues in words: when one is closed, and what is to know about the salons held there."""

from collections.abc import Iterable

from salonplanner.domain.places import ClosedDays
from salonplanner.domain.venues import Remark, Trouble, VenueUse
from salonplanner.language import Language


def closed(spans: Iterable[ClosedDays], language: Language) -> str:
    """The days on which a venue is closed: ``5–8 sept. 2025``; empty where it never is."""
    return ", ".join(language.date_range(span.start, span.end, year=True) for span in spans)


def used(use: VenueUse, language: Language) -> str:
    """By how many salons a venue is used."""
    if not use.salons:
        return language.tr("not used")
    return language.ntr("used by {n} salon", "used by {n} salons", len(use.salons))


def troubles(use: VenueUse, language: Language) -> str:
    """How many of its salons lie on closed days or have too many exhibitors; empty for none."""
    told: list[str] = []
    if use.on_closed_days:
        told.append(
            language.ntr(
                "{n} salon on closed days", "{n} salons on closed days", len(use.on_closed_days)
            )
        )
    if use.over_capacity:
        told.append(
            language.ntr(
                "{n} salon over the capacity",
                "{n} salons over the capacity",
                len(use.over_capacity),
            )
        )
    return " · ".join(told)


def remark(value: Remark, language: Language) -> str:
    """What is to know about one salon in its venue, in a sentence."""
    if value.trouble is Trouble.CLOSED:
        return language.tr("The venue is closed {days}.", days=closed(value.closed, language))
    capacity = language.number(value.venue.capacity or 0)
    return language.tr("More exhibitors than the venue’s {capacity} stands.", capacity=capacity)
