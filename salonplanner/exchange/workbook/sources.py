"""The figures of a plan whose origin no row of the assumptions' tables tells."""

from collections.abc import Iterable, Iterator

from salonplanner.domain.plan import Plan, Provenance
from salonplanner.domain.value import Value

SCENARIO_FIELDS = (
    "growth_visitors",
    "growth_spend",
    "tie_strength",
    "crowding",
    "level_weight",
    "region_weight",
    "month_weight",
)
EVENT_FIELDS = ("days", "lead_days", "tail_days", "visitor_uplift", "spend_uplift")


class Source(Value, frozen=True, kw_only=True):
    """Figures of one scenario, event or other part of a plan that have one origin."""

    kind: str
    """``season``, ``scenario``, ``event``, or empty where the plan names something else."""
    subject: str
    """The scenario's or event's id; something else's key."""
    fields: tuple[str, ...] = ()
    origin: Provenance


def other_sources(plan: Plan) -> tuple[Source, ...]:
    """Season, scenarios and events in the plan's order, then what is neither."""
    made = tuple(_known(plan))
    told = {key for source in made for key in _keys(source)}
    rest = (key for key in plan.provenance if key not in told and not _in_a_table(key))
    return (*made, *(Source(kind="", subject=key, origin=plan.provenance[key]) for key in rest))


def _known(plan: Plan) -> Iterator[Source]:
    season = plan.provenance.get("season")
    if season is not None:
        yield Source(kind="season", subject="", origin=season)
    for scenario in plan.scenarios:
        yield from _grouped(plan, "scenario", scenario.id, SCENARIO_FIELDS)
    for event in plan.events:
        yield from _grouped(plan, "event", event.id, EVENT_FIELDS)


def _grouped(plan: Plan, kind: str, subject: str, fields: Iterable[str]) -> Iterator[Source]:
    groups: dict[Provenance, list[str]] = {}
    for field in fields:
        origin = plan.provenance.get(f"{kind}s.{subject}.{field}")
        if origin is not None:
            groups.setdefault(origin, []).append(field)
    for origin, names in groups.items():
        yield Source(kind=kind, subject=subject, fields=tuple(names), origin=origin)


def _keys(source: Source) -> Iterator[str]:
    if source.kind == "season":
        yield "season"
    for field in source.fields:
        yield f"{source.kind}s.{source.subject}.{field}"


def _in_a_table(key: str) -> bool:
    return key == "targets" or key.startswith(("baseline.", "level_days."))
