"""Where each figure of a new season comes from, by the key a plan keeps it under."""

from collections.abc import Iterable, Iterator, Mapping

from salonplanner.domain.events import Attitude
from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.domain.salon import Level
from salonplanner.domain.scenario import REFERENCE
from salonplanner.storage.seed_events import TieIn, rows_of, tie_in, yearly_id
from salonplanner.storage.seed_records import (
    BandRow,
    BaselineRecord,
    EventRecord,
    EventsRecord,
    KindDefaults,
    ScenarioRecord,
    ScenariosRecord,
    SeasonRecord,
    Sourced,
    Weights,
)

PLANNER = "Hypothèse du planificateur"
"""The source written where a figure is somebody's judgement and nothing else."""

_GROWTHS = ("growth_visitors", "growth_spend", "tie_strength", "crowding")

Entries = Iterator[tuple[str, Provenance]]


def plan_provenance(
    year: int,
    baseline: BaselineRecord,
    season: SeasonRecord,
    scenarios: ScenariosRecord,
    events: EventsRecord,
    bands: Iterable[BandRow],
) -> Mapping[str, Provenance]:
    """The provenance of a new season of that year, in the order of the plan's parts."""
    found = dict(_of_season(year, season))
    found.update(_of_baseline(baseline))
    for scenario in scenarios.scenarios:
        found.update(_of_scenario(scenario, scenarios.weights))
    for event in events.events:
        if event.start.year == year and event.attitude is Attitude.SEEK:
            found.update(_of_event(event, events.kinds))
    for band in rows_of(year, bands):
        found.update(_of_band(band, year))
    return found


def _of_season(year: int, record: SeasonRecord) -> Entries:
    span = record.season
    if year == record.default_year:
        yield "season", span.provenance
    else:
        yield "season", _assumed(f"Mois de la saison {record.default_year} repris", span.note)
    for level in Level:
        yield f"level_days.{level.value}", record.level_days.provenance
    yield "targets", record.targets.provenance


def _of_baseline(record: BaselineRecord) -> Entries:
    averages = record.averages
    figures: dict[str, Sourced] = {
        "salons": record.salons,
        "visitors": record.visitors,
        "turnover_mad": record.turnover_mad,
        "level_mix": record.level_mix,
        "visitors_per_salon": averages.visitors_per_salon,
        "turnover_per_salon": averages.turnover_per_salon,
        "spend_per_visitor": averages.spend_per_visitor,
    }
    for name, figure in figures.items():
        yield f"baseline.{name}", figure.provenance


def _of_scenario(record: ScenarioRecord, weights: Weights) -> Entries:
    own = _assumed(PLANNER, record.note)
    for name in _GROWTHS:
        yield f"scenarios.{record.id}.{name}", own
    shared: dict[str, Sourced] = {
        "level_weight": weights.level,
        "region_weight": weights.region,
        "month_weight": weights.month,
    }
    for name, weight in shared.items():
        where = own if record.id == REFERENCE else weight.provenance
        yield f"scenarios.{record.id}.{name}", where


def _of_event(record: EventRecord, kinds: Mapping[str, KindDefaults]) -> Entries:
    for name in TieIn.__struct_fields__:
        written = getattr(record, name) is not None
        note = record.note if written else kinds[record.kind].note if record.kind in kinds else ""
        if getattr(tie_in(record, kinds), name):
            yield f"events.{record.id}.{name}", _assumed(PLANNER, note)


def _of_band(row: BandRow, year: int) -> Entries:
    key = f"events.{yearly_id(row, year)}"
    yield f"{key}.days", Provenance(status=row.status, source=row.source, note=row.note)
    for name in ("visitor_uplift", "spend_uplift"):
        if getattr(row, name):
            yield f"{key}.{name}", _assumed(PLANNER, row.note)


def _assumed(source: str, note: str) -> Provenance:
    return Provenance(status=ProvenanceStatus.ASSUMPTION, source=source, note=note)
