"""Rules about salons and events: what to avoid, and which ties fit."""

from collections.abc import Iterator

from salonplanner.domain.events import Attitude
from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules.dates import dated_salons
from salonplanner.domain.rules.finding import Code, Finding, Severity
from salonplanner.domain.ties import covers_days, covers_place


def avoid_event(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """Its days meet an event to avoid that covers its place; lead and tail days do not count."""
    salons = dated_salons(plan)
    for event in plan.events:
        if event.attitude is not Attitude.AVOID:
            continue
        first, last = event.start, event.end
        for salon in salons:
            if salon.start <= last and first <= salon.end and covers_place(event, salon, gazetteer):
                yield Finding(
                    code=Code.AVOID_EVENT,
                    severity=Severity.WARNING,
                    salons=(salon.id,),
                    event=event.id,
                )


def tie_ineligible(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """It is tied to an event it cannot be tied to.

    Of a salon that ends before it opens only the place is judged.
    """
    events = {event.id: event for event in plan.events}
    for salon in plan.salons:
        if not (salon.ties and salon.active):
            continue
        for tie in salon.ties:
            event = events[tie]
            fits = covers_days(event, salon) or salon.end < salon.start
            if not (fits and covers_place(event, salon, gazetteer)):
                yield Finding(
                    code=Code.TIE_INELIGIBLE,
                    severity=Severity.WARNING,
                    salons=(salon.id,),
                    event=tie,
                )


def tie_opportunity(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """An event to seek could be tied and is not."""
    salons = dated_salons(plan)
    for event in plan.events:
        if event.attitude is not Attitude.SEEK:
            continue
        first, last = event.tie_start, event.tie_end
        for salon in salons:
            # Most salons miss most events by their days: that is looked at first, and here.
            if salon.start > last or first > salon.end or event.id in salon.ties:
                continue
            if covers_place(event, salon, gazetteer):
                yield Finding(
                    code=Code.TIE_OPPORTUNITY,
                    severity=Severity.INFO,
                    salons=(salon.id,),
                    event=event.id,
                )
