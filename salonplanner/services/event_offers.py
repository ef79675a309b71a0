"""Events from outside the plan - a calendar file, a table of feasts - as offers to take in."""

import enum
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

from salonplanner.domain.edits import AddEvents, Edit, Purpose, ReviseEvent, Together
from salonplanner.domain.events import Attitude, Certainty, Event
from salonplanner.domain.plan import Plan, Provenance

RENEWED = ("name", "start", "end", "certainty", "source")
"""What an event the plan has already takes over; its places, effects and notes stay."""


class Standing(enum.Enum):
    """How an offered event stands to the plan."""

    NEW = enum.auto()
    RENEWS = enum.auto()
    """The plan has it, with other days or another name."""
    SAME = enum.auto()
    OBSERVED = enum.auto()
    """The plan has it with days that were observed: what is offered is no better."""


class Offer(NamedTuple):
    """An event that can be taken in."""

    event: Event
    standing: Standing

    @property
    def useful(self) -> bool:
        """Whether taking it in changes the plan for the better."""
        return self.standing in {Standing.NEW, Standing.RENEWS}


def offers(plan: Plan, events: Iterable[Event]) -> tuple[Offer, ...]:
    """Events found outside, each with how it stands to the plan's event of the same id."""
    known = {event.id: event for event in plan.events}
    return tuple(Offer(event, _standing(event, known.get(event.id))) for event in events)


def take_in(
    chosen: Iterable[Offer],
    attitudes: Mapping[str, Attitude],
    provenance: Mapping[str, Provenance],
) -> Edit:
    """Add the new events and renew the known ones, as one step.

    ``attitudes`` is what the planner wants of each event, by id; others keep theirs.
    """
    wanted = tuple(chosen)
    new = tuple(
        msgspec.structs.replace(
            offer.event, attitude=attitudes.get(offer.event.id, offer.event.attitude)
        )
        for offer in wanted
        if offer.standing is Standing.NEW
    )
    edits: list[Edit] = [AddEvents(events=new, provenance=provenance)] if new else []
    edits += [
        _renewal(offer.event, attitudes)
        for offer in wanted
        if offer.standing in {Standing.RENEWS, Standing.OBSERVED}
    ]
    return Together(edits=tuple(edits), purpose=Purpose.IMPORT_EVENTS)


def _renewal(event: Event, attitudes: Mapping[str, Attitude]) -> Edit:
    fields: dict[str, object] = {name: getattr(event, name) for name in RENEWED}
    if event.id in attitudes:
        fields["attitude"] = attitudes[event.id]
    return ReviseEvent(id=event.id, fields=fields)


def _standing(event: Event, known: Event | None) -> Standing:
    if known is None:
        return Standing.NEW
    if (event.name, event.start, event.end) == (known.name, known.start, known.end):
        return Standing.SAME
    if known.certainty is Certainty.OBSERVED and event.certainty is not Certainty.OBSERVED:
        return Standing.OBSERVED
    return Standing.RENEWS
