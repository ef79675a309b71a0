"""The plan: one season's programme, everything one document holds."""

import enum
from collections.abc import Mapping

import msgspec

from salonplanner.domain.baseline import Baseline
from salonplanner.domain.events import Event
from salonplanner.domain.places import City, RegionCode, Venue
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.scenario import Scenario
from salonplanner.domain.season import LevelDays, Season
from salonplanner.domain.value import Value, frozen


class ProvenanceStatus(enum.StrEnum):
    """What kind of figure it is."""

    PUBLISHED = "published"
    DERIVED = "derived"
    ASSUMPTION = "assumption"


class Provenance(Value, frozen=True, kw_only=True):
    """Where a figure comes from; for a derived one the note gives the formula."""

    status: ProvenanceStatus
    source: str = ""
    date: str = ""
    note: str = ""


class Acceptance(Value, frozen=True, kw_only=True):
    """A finding somebody accepted, and why."""

    code: str
    salons: tuple[str, ...] = ()
    event: str | None = None
    reason: str = ""


class Plan(Value, frozen=True, kw_only=True):
    """A season's salons with the events, baseline, targets and assumptions they are judged by."""

    name: str = ""
    season: Season
    baseline: Baseline
    targets: Mapping[RegionCode, int]
    """Salons wanted of each region."""
    events: tuple[Event, ...] = ()
    scenarios: tuple[Scenario, ...]
    salons: tuple[Salon, ...] = ()
    venues: tuple[Venue, ...] = ()
    cities: tuple[City, ...] = ()
    level_days: LevelDays
    accepted: tuple[Acceptance, ...] = ()
    chamber: str = ""
    provenance: Mapping[str, Provenance] = msgspec.field(default_factory=dict[str, Provenance])

    def __post_init__(self) -> None:
        """Make the mappings read-only, in one order, so that a plan is a value throughout."""
        targets = {code: self.targets.get(code, 0) for code in RegionCode}
        level_days = {level: self.level_days[level] for level in Level}
        msgspec.structs.force_setattr(self, "targets", frozen(targets))
        msgspec.structs.force_setattr(self, "level_days", frozen(level_days))
        msgspec.structs.force_setattr(self, "provenance", frozen(self.provenance))

    @property
    def active_salons(self) -> tuple[Salon, ...]:
        """The salons that count, in the planner's order."""
        return tuple(salon for salon in self.salons if salon.active)

    def salon(self, salon_id: str) -> Salon:
        """The salon of that id; KeyError where there is none."""
        for salon in self.salons:
            if salon.id == salon_id:
                return salon
        raise KeyError(salon_id)

    def event(self, event_id: str) -> Event:
        """The event of that id; KeyError where there is none."""
        for event in self.events:
            if event.id == event_id:
                return event
        raise KeyError(event_id)

    def scenario(self, scenario_id: str) -> Scenario:
        """The scenario of that id; KeyError where there is none."""
        for scenario in self.scenarios:
            if scenario.id == scenario_id:
                return scenario
        raise KeyError(scenario_id)
