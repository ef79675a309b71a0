"""Feasts of any year, and what confirming the day of one brings about."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

import msgspec

from salonplanner.domain.edits import Edit, applied
from salonplanner.domain.events import Certainty, Event
from salonplanner.domain.hijri import hijri_day, hijri_days_in
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan, Provenance, ProvenanceStatus
from salonplanner.domain.rules import Finding, check
from salonplanner.language import Language
from salonplanner.storage.seeds import Seeds

FEAST_KINDS = frozenset({"religious", "civil"})
YEARLY_KINDS = FEAST_KINDS | {"school", "tourism"}
"""What comes back each year; tournaments and festivals are those of one year."""
_MOON_FEASTS: Mapping[str, tuple[int, int]] = {
    "mohar": (1, 1),
    "mawlid": (3, 12),
    "ramadan": (9, 1),
    "fitr": (10, 1),
    "adha": (12, 10),
}
"""Month and day of the Islamic year, by the seeds' key of the feast."""


class FeastOffer(NamedTuple):
    """The feasts and holidays of a year, and where their figures come from."""

    events: tuple[Event, ...]
    provenance: Mapping[str, Provenance]


class Consequences(NamedTuple):
    """The open findings an edit brings, and those it does away with."""

    gained: tuple[Finding, ...]
    lost: tuple[Finding, ...]


def feasts_of(year: int, seeds: Seeds, language: Language) -> FeastOffer:
    """The feasts, holidays and yearly bands of a year, by their first day.

    Those of our table, and for feasts that follow the moon in a year it does not have, estimates
    by the arithmetic Islamic calendar, told as such.
    """
    known = [event for event in seeds.events(year, language.code) if event.kind in YEARLY_KINDS]
    estimated = estimated_feasts(year, seeds, language)
    events = sorted([*known, *estimated.events], key=in_order)
    return FeastOffer(tuple(events), {**seeds.provenance(year), **estimated.provenance})


def estimated_feasts(year: int, seeds: Seeds, language: Language) -> FeastOffer:
    """The feasts that follow the moon which our table does not have for a year, as estimates."""
    there = {event.id for event in seeds.events(year, language.code)}
    estimated = tuple(
        event
        for key, model in _models(seeds, language).items()
        if f"{key}{year}" not in there
        for event in _estimates(key, model, year, language)
    )
    origin = Provenance(
        status=ProvenanceStatus.DERIVED,
        source=language.tr("Arithmetic Islamic calendar"),
        note=language.tr("Months of 30 and 29 days in turn, 11 longer years in 30."),
    )
    return FeastOffer(estimated, {f"events.{event.id}.days": origin for event in estimated})


def in_order(event: Event) -> tuple[date, date, str]:
    """What the events of a year stand in the order of."""
    return event.start, event.end, event.id


def possible_days(event: Event) -> tuple[Event, ...]:
    """An estimated event as it is estimated, a day earlier and a day later."""
    return tuple(_shifted(event, days) for days in (0, -1, 1))


def consequences(plan: Plan, edit: Edit, gazetteer: Gazetteer) -> Consequences:
    """What an edit would change among the findings that are open; the plan stays as it is.

    Raises:
        PlanError: the plan after the edit would break the contract.
    """
    before = _open(plan, gazetteer)
    after = _open(applied(edit, plan), gazetteer)
    return Consequences(
        gained=tuple(finding for mark, finding in after.items() if mark not in before),
        lost=tuple(finding for mark, finding in before.items() if mark not in after),
    )


def _open(plan: Plan, gazetteer: Gazetteer) -> dict[object, Finding]:
    """The findings by what tells them from each other: graver or not is another finding."""
    return {
        (finding.mark, finding.severity): finding
        for finding in check(plan, gazetteer)
        if finding.accepted is None
    }


def _models(seeds: Seeds, language: Language) -> dict[str, Event]:
    """The feasts that follow the moon, as the usual year has them."""
    usual = seeds.default_year
    known = {event.id: event for event in seeds.events(usual, language.code)}
    return {key: known[f"{key}{usual}"] for key in _MOON_FEASTS if f"{key}{usual}" in known}


def _estimates(key: str, model: Event, year: int, language: Language) -> Iterator[Event]:
    month, day = _MOON_FEASTS[key]
    for count, (hijri, start) in enumerate(hijri_days_in(year, month, day)):
        end = start + (model.end - model.start)
        if key == "ramadan":
            end = hijri_day(hijri, month + 1, 1) - timedelta(days=1)
        yield msgspec.structs.replace(
            model,
            # The second one of a year, where there are two, has a letter.
            id=f"{key}{year}" if count == 0 else f"{key}{year}b",
            start=start,
            end=end,
            certainty=Certainty.ESTIMATED,
            source=language.tr("Arithmetic Islamic calendar"),
            note=language.tr(
                "Computed, year {year} of the Hegira: the sighting of the moon may move it by a "
                "day.",
                year=str(hijri),
            ),
        )


def _shifted(event: Event, days: int) -> Event:
    shift = timedelta(days=days)
    return msgspec.structs.replace(event, start=event.start + shift, end=event.end + shift)
