"""Edits of events. One that names an event the plan does not have raises KeyError."""

from collections.abc import Callable, Collection, Mapping
from datetime import date

import msgspec

from salonplanner.domain.edits.salons import with_salons
from salonplanner.domain.events import Certainty, Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.domain.value import Value


class AddEvents(Value, frozen=True, kw_only=True):
    """Put events at the end of the plan's."""

    events: tuple[Event, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the events."""
        return _with_events(plan, (*plan.events, *self.events))


class ReviseEvent(Value, frozen=True, kw_only=True):
    """Give new values to fields of an event; its id stays."""

    id: str
    fields: Mapping[str, object]

    def apply(self, plan: Plan) -> Plan:
        """The plan with the fields set."""
        return _revised(plan, self.id, lambda event: msgspec.structs.replace(event, **self.fields))


class RemoveEvents(Value, frozen=True, kw_only=True):
    """Take events out of the plan, with the ties to them and what was accepted about them."""

    ids: tuple[str, ...]

    def apply(self, plan: Plan) -> Plan:
        """The plan without them."""
        _require(plan, self.ids)
        gone = frozenset(self.ids)
        plan = _with_events(plan, tuple(e for e in plan.events if e.id not in gone))
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

        def confirmed(event: Event) -> Event:
            return msgspec.structs.replace(
                event,
                start=self.start,
                end=self.end,
                certainty=Certainty.OBSERVED,
                source=self.source or event.source,
            )

        return _revised(plan, self.id, confirmed)


def _with_events(plan: Plan, events: tuple[Event, ...]) -> Plan:
    return msgspec.structs.replace(plan, events=events)


def _require(plan: Plan, ids: Collection[str]) -> None:
    missing = set(ids) - {event.id for event in plan.events}
    if missing:
        raise KeyError(min(missing))


def _revised(plan: Plan, event_id: str, revise: Callable[[Event], Event]) -> Plan:
    _require(plan, (event_id,))
    return _with_events(plan, tuple(revise(e) if e.id == event_id else e for e in plan.events))


def _untied(salon: Salon, gone: Collection[str]) -> Salon:
    if not set(salon.ties) & set(gone):
        return salon
    return msgspec.structs.replace(salon, ties=tuple(t for t in salon.ties if t not in gone))
