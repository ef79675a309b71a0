"""Rules about one salon's own days."""

from collections.abc import Iterator

from salonplanner.domain.places import Gazetteer
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules.finding import Code, Finding, Severity
from salonplanner.domain.salon import Salon
from salonplanner.domain.ties import can_tie


def dated_salons(plan: Plan) -> list[Salon]:
    """The active salons whose days make sense: the only ones rules about days look at."""
    return [salon for salon in plan.salons if salon.active and salon.start <= salon.end]


def date_order(plan: Plan, _: Gazetteer) -> Iterator[Finding]:
    """It ends before it opens."""
    for salon in plan.salons:
        if salon.end < salon.start and salon.active:
            yield Finding(code=Code.DATE_ORDER, severity=Severity.ERROR, salons=(salon.id,))


def outside_season(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """A day of it lies outside the season.

    Only a warning where it is tied to an event that can be tied to it: it then accompanies
    something that takes place at that time.
    """
    for salon in dated_salons(plan):
        if plan.season.holds(salon.start, salon.end):
            continue
        accompanies = any(
            event.id in salon.ties and can_tie(event, salon, gazetteer) for event in plan.events
        )
        severity = Severity.WARNING if accompanies else Severity.ERROR
        yield Finding(code=Code.OUTSIDE_SEASON, severity=severity, salons=(salon.id,))


def length(plan: Plan, _: Gazetteer) -> Iterator[Finding]:
    """It has fewer or more days than its level's usual range."""
    for salon in dated_salons(plan):
        fewest, most = plan.level_days[salon.level]
        if not fewest <= salon.days <= most:
            yield Finding(code=Code.LENGTH, severity=Severity.WARNING, salons=(salon.id,))
