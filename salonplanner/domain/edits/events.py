"""Edits of events. One that names an event the plan does not have raises KeyError.

What is written of where an event's days and effects come from follows them: a figure that somebody
changed is no longer a published one.
"""

from collections.abc import Collection, Mapping
from datetime import date

import msgspec

from salonplanner.domain.edits.salons import with_salons
from salonplanner.domain.events import Certainty, Event
from salonplanner.domain.plan import Plan, Provenance, ProvenanceStatus
from salonplanner.domain.salon import Salon
from salonplanner.domain.value import Value

EFFECTS = ("lead_days", "tail_days", "visitor_uplift", "spend_uplift")
"""The fields of an event that are figures of a forecast, each with its provenance."""
_DAYS = frozenset({"start", "end"})


class AddEvents(Value, frozen=True, kw_only=True):
    """Put events at the end of the plan's, with where their figures come from.

    An effect of which that is not said is somebody's assumption.
    """

    events: tuple[Event, ...]
    provenance: Mapping[str, Provenance] = msgspec.field(default_factory=dict[str, Provenance])
    """By keys such as ``events.adha2026.days``, those of other events left out."""

    def apply(self, plan: Plan) -> Plan:
        """The plan with the events."""
        known: dict[str, Provenance] = dict(plan.provenance)
        for event in self.events:
            known |= _assumed(event)
            known |= _of(event.id, self.provenance)
        return _with_events(plan, (*plan.events, *self.events), known)


class ReviseEvent(Value, frozen=True, kw_only=True):
    """Give new values to fields of an event; its id stays."""

    id: str
    fields: Mapping[str, object]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the fields set."""
        before = _event(plan, self.id)
        after = msgspec.structs.replace(before, **self.fields)
        changed = {name for name in self.fields if getattr(before, name) != getattr(after, name)}
        known = dict(plan.provenance)
        for name in changed.intersection(EFFECTS):
            known[_key(self.id, name)] = _ASSUMPTION
        if changed & _DAYS and _key(self.id, "days") in known:
            known[_key(self.id, "days")] = _ASSUMPTION
        return _replaced(plan, after, known)


class RemoveEvents(Value, frozen=True, kw_only=True):
    """Take events out of the plan, with the ties to them and what was accepted about them."""

    ids: tuple[str, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan without them."""
        _require(plan, self.ids)
        gone = frozenset(self.ids)
        lost = {key for event_id in gone for key in _of(event_id, plan.provenance)}
        known = {key: origin for key, origin in plan.provenance.items() if key not in lost}
        plan = _with_events(plan, tuple(e for e in plan.events if e.id not in gone), known)
        accepted = tuple(a for a in plan.accepted if a.event not in gone)
        plan = msgspec.structs.replace(plan, accepted=accepted)
        return with_salons(plan, [_untied(salon, gone) for salon in plan.salons])


class ConfirmDates(Value, frozen=True, kw_only=True):
    """Stamp an event's days as observed, on the days given."""

    id: str
    start: date
    end: date
    source: str = ""
    """Who says so, and when; empty to keep what stands there."""

    def apply(self, plan: Plan) -> Plan:
        """The plan with the event observed."""
        event = _event(plan, self.id)
        confirmed = msgspec.structs.replace(
            event,
            start=self.start,
            end=self.end,
            certainty=Certainty.OBSERVED,
            source=self.source or event.source,
        )
        known = dict(plan.provenance)
        if _key(self.id, "days") in known:
            known[_key(self.id, "days")] = Provenance(
                status=ProvenanceStatus.PUBLISHED, source=confirmed.source
            )
        return _replaced(plan, confirmed, known)


_ASSUMPTION = Provenance(status=ProvenanceStatus.ASSUMPTION)


def _key(event_id: str, name: str) -> str:
    return f"events.{event_id}.{name}"


def _of(event_id: str, provenance: Mapping[str, Provenance]) -> dict[str, Provenance]:
    """What is known of one event's figures; an id may have full stops of its own."""
    keys = [_key(event_id, name) for name in ("days", *EFFECTS)]
    return {key: provenance[key] for key in keys if key in provenance}


def _assumed(event: Event) -> dict[str, Provenance]:
    return {_key(event.id, name): _ASSUMPTION for name in EFFECTS if getattr(event, name)}


def _with_events(
    plan: Plan, events: tuple[Event, ...], provenance: Mapping[str, Provenance]
) -> Plan:
    return msgspec.structs.replace(plan, events=events, provenance=provenance)


def _replaced(plan: Plan, event: Event, provenance: Mapping[str, Provenance]) -> Plan:
    events = tuple(event if old.id == event.id else old for old in plan.events)
    return _with_events(plan, events, provenance)


def _event(plan: Plan, event_id: str) -> Event:
    _require(plan, (event_id,))
    return plan.event(event_id)


def _require(plan: Plan, ids: Collection[str]) -> None:
    missing = set(ids) - {event.id for event in plan.events}
    if missing:
        raise KeyError(min(missing))


def _untied(salon: Salon, gone: Collection[str]) -> Salon:
    if not set(salon.ties) & set(gone):
        return salon
    return msgspec.structs.replace(salon, ties=tuple(t for t in salon.ties if t not in gone))
