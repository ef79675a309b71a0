"""What is printed: a plan with its figures, and which of its salons."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import msgspec

from salonplanner.domain.events import Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity, check
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import Forecast
from salonplanner.language import Language
from salonplanner.services.forecasting import forecast_of
from salonplanner.storage.seeds import Seeds
from salonplanner.ui.figures import gravest
from salonplanner.ui.printing.filter_words import filter_words
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.words.names import Names


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Everything a sheet is made from; no window is needed for it."""

    plan: Plan
    figures: Forecast
    alerts: Mapping[str, Severity]
    """The gravest error or warning of each salon that has one."""
    visible: frozenset[str]
    """Ids of the salons printed."""
    events: tuple[Event, ...]
    """The events shown."""
    language: Language
    names: Names
    day: date
    """The day it is printed."""
    filter_words: str = ""
    """Which salons are asked for, in words; empty for all that are not cancelled."""
    grouping: Grouping = Grouping.REGION

    @property
    def salons(self) -> tuple[Salon, ...]:
        """The salons printed, in the planner's order."""
        return tuple(salon for salon in self.plan.salons if salon.id in self.visible)

    @property
    def shown_plan(self) -> Plan:
        """The plan with the events shown alone, for what draws them all."""
        return msgspec.structs.replace(self.plan, events=self.events)

    def whole(self) -> "Subject":
        """The same without the filter: every salon that is not cancelled."""
        visible = frozenset(salon.id for salon in self.plan.active_salons)
        return replace(self, visible=visible, filter_words="")


def subject_of(session: Session, day: date) -> Subject:
    """What the window shows, filter included."""
    figures, bench = session.figures, session.bench
    plan = session.document.plan
    return Subject(
        plan=plan,
        figures=figures.forecast,
        alerts=figures.alerts,
        visible=figures.visible,
        events=tuple(event for event in plan.events if session.layers.shows(event)),
        language=bench.language,
        names=bench.names,
        day=day,
        filter_words=filter_words(figures.filter, bench.language, bench.names),
        grouping=Grouping(bench.settings.grouping),
    )


def subject_of_plan(
    plan: Plan, scenario: str, language: Language, seeds: Seeds, day: date
) -> Subject:
    """A whole plan without a window.

    Raises:
        RequestError: the plan has no such scenario.
    """
    return Subject(
        plan=plan,
        figures=forecast_of(plan, scenario),
        alerts=gravest(check(plan, seeds.gazetteer)),
        visible=frozenset(salon.id for salon in plan.active_salons),
        events=plan.events,
        language=language,
        names=Names(seeds.gazetteer, seeds.event_names),
        day=day,
    )


def title_of(plan: Plan, language: Language) -> str:
    """What a file made of a plan calls itself."""
    name = " ".join(plan.name.split())
    return name or language.tr("Salons {year}", year=str(plan.season.year))


def today() -> date:
    """The day it is where the computer stands."""
    return datetime.now(UTC).astimezone().date()
