"""What makes a plan fit to be kept: the contract's conditions, each with its place."""

import enum
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

import msgspec

from salonplanner.domain.errors import PlanError, Problem
from salonplanner.domain.events import Event
from salonplanner.domain.places import Venue
from salonplanner.domain.scenario import REFERENCE, Scenario

if TYPE_CHECKING:
    from salonplanner.domain.plan import Plan

LONGEST_TEXT = 32_000
"""Characters, what an Excel cell can hold with room to spare."""
LONGEST_SEASON = 731
"""Days."""
LARGEST_NUMBER = 1e15
"""Above it a number is a mistake, and sums of it would no longer be exact in a spreadsheet."""
FIRST_YEAR, LAST_YEAR = 1900, 2200
LONGEST_LEAD = 3660
"""Days an event may be felt before it starts or after it ends."""
_COUNTED = (
    "exhibitors",
    "coop_stands",
    "women_coop_stands",
    "budget_mad",
    "visitors_override",
    "turnover_override",
    "actual_visitors",
    "actual_turnover_mad",
)
ID_PATTERN = r"[A-Za-z0-9._-]{1,40}"
_ALLOWED = frozenset("\t\n\r")
_REFUSED = frozenset({"Cc", "Cs"})
# These two are no characters at all, and no XML file, so no workbook, can hold them.
_NO_CHARACTERS = frozenset("\ufffe\uffff")


def is_id(text: str) -> bool:
    """Whether a text can be the id of a salon, an event or a scenario."""
    return re.fullmatch(ID_PATTERN, text) is not None


def is_clean_text(text: str) -> bool:
    """Whether a text has no control character but tab and line break."""
    return text.isprintable() or all(
        character in _ALLOWED
        or (unicodedata.category(character) not in _REFUSED and character not in _NO_CHARACTERS)
        for character in text
    )


def check_year(year: int, place: str) -> None:
    """Raise PlanError for a year that no plan can be about."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise PlanError(place, Problem.BAD_YEAR, found=year)


def check_plan(plan: "Plan", known: "Plan | None" = None) -> None:
    """Raise PlanError for the first thing in the plan that breaks the contract.

    What the plan shares with a ``known`` one, which passed before, is not looked at again: that
    keeps an edit of a large plan quick.
    """
    for name in plan.__struct_fields__:
        value = getattr(plan, name)
        if name == "salons":
            _check_salon_values(plan, known)
        elif known is None or value is not getattr(known, name):
            _check_values(value, f"$.{name}")
    _check_season(plan)
    _check_baseline(plan)
    _check_ids(plan)
    _check_ties(plan)
    _check_venues(plan.venues)
    _check_marks(plan)
    if known is None or plan.events is not known.events:
        _check_events(plan.events)
    for index, scenario in enumerate(plan.scenarios):
        _check_scenario(plan, scenario, f"$.scenarios[{index}]")


def _check_salon_values(plan: "Plan", known: "Plan | None") -> None:
    passed = {id(salon) for salon in known.salons} if known is not None else set[int]()
    for index, salon in enumerate(plan.salons):
        if id(salon) not in passed:
            _check_values(salon, f"$.salons[{index}]")
            _not_below_zero(salon, _COUNTED, f"$.salons[{index}]")


def _check_values(value: object, place: str) -> None:
    """Text, dates and numbers at any depth."""
    if isinstance(value, enum.Enum) or value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        _check_text(value, place)
    elif isinstance(value, int | float):
        _check_number(value, place)
    elif isinstance(value, date):
        check_year(value.year, place)
    else:
        for child, child_place in _children(value, place):
            _check_values(child, child_place)


def _children(value: object, place: str) -> Iterator[tuple[object, str]]:
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield getattr(value, name), f"{place}.{name}"
    elif isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        for key, entry in entries.items():
            yield key, place
            yield entry, f"{place}.{key}"
    elif isinstance(value, tuple):
        items = cast("Sequence[object]", value)
        for index, item in enumerate(items):
            yield item, f"{place}[{index}]"


def _check_text(text: str, place: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise PlanError(place, Problem.TEXT_TOO_LONG, limit=LONGEST_TEXT)
    if not is_clean_text(text):
        raise PlanError(place, Problem.BAD_TEXT)


def _check_number(value: float, place: str) -> None:
    if isinstance(value, float) and not math.isfinite(value):
        raise PlanError(place, Problem.NOT_FINITE)
    if not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
        raise PlanError(place, Problem.OUT_OF_RANGE, expected=f"<= {LARGEST_NUMBER:.0f}")


def _not_below_zero(value: object, fields: Iterable[str], place: str) -> None:
    for field in fields:
        number: float | None = getattr(value, field)
        if number is not None and number < 0:
            raise PlanError(f"{place}.{field}", Problem.OUT_OF_RANGE, expected=">= 0")


def _ordered(start: date, end: date, place: str) -> None:
    if end < start:
        raise PlanError(place, Problem.ENDS_BEFORE_START)


def _check_season(plan: "Plan") -> None:
    season = plan.season
    check_year(season.year, "$.season.year")
    check_year(plan.baseline.year, "$.baseline.year")
    _ordered(season.start, season.end, "$.season.end")
    if season.days > LONGEST_SEASON:
        raise PlanError("$.season.end", Problem.SEASON_TOO_LONG, limit=LONGEST_SEASON)


def _check_baseline(plan: "Plan") -> None:
    baseline = plan.baseline
    for name in ("salons", "visitors", "turnover_mad"):
        total = getattr(baseline, name)
        if not total > 0:
            raise PlanError(f"$.baseline.{name}", Problem.NOT_POSITIVE, found=total)
    _not_below_zero(baseline.level_mix, ("local", "regional", "national"), "$.baseline.level_mix")
    if baseline.level_mix.total != baseline.salons:
        raise PlanError(
            "$.baseline.level_mix",
            Problem.LEVEL_MIX_SUM,
            expected=baseline.salons,
            found=baseline.level_mix.total,
        )


def _check_ids(plan: "Plan") -> None:
    groups = {
        "salons": [salon.id for salon in plan.salons],
        "events": [event.id for event in plan.events],
        "scenarios": [scenario.id for scenario in plan.scenarios],
    }
    for name, ids in groups.items():
        seen: set[str] = set()
        for index, found in enumerate(ids):
            place = f"$.{name}[{index}].id"
            if not is_id(found):
                raise PlanError(place, Problem.BAD_ID, found=found[:60])
            if found in seen:
                raise PlanError(place, Problem.DUPLICATE_ID, found=found)
            seen.add(found)


def _check_ties(plan: "Plan") -> None:
    known = {event.id for event in plan.events}
    for index, salon in enumerate(plan.salons):
        for tie, found in enumerate(salon.ties):
            place = f"$.salons[{index}].ties[{tie}]"
            if found not in known:
                raise PlanError(place, Problem.UNKNOWN_EVENT, found=found[:60])
            if found in salon.ties[:tie]:
                raise PlanError(place, Problem.DUPLICATE_TIE, found=found)


def _check_venues(venues: Iterable[Venue]) -> None:
    for index, venue in enumerate(venues):
        for span, closed in enumerate(venue.closed):
            _ordered(closed.start, closed.end, f"$.venues[{index}].closed[{span}].end")


def _check_marks(plan: "Plan") -> None:
    """The usual lengths and the targets."""
    for level, (fewest, most) in plan.level_days.items():
        if not 1 <= fewest <= most:
            raise PlanError(f"$.level_days.{level.value}", Problem.BAD_LEVEL_DAYS)
    for code, target in plan.targets.items():
        if target < 0:
            raise PlanError(f"$.targets.{code.value}", Problem.OUT_OF_RANGE, expected=">= 0")


def _check_events(events: Iterable[Event]) -> None:
    for index, event in enumerate(events):
        place = f"$.events[{index}]"
        _ordered(event.start, event.end, f"{place}.end")
        for field in ("lead_days", "tail_days"):
            if not 0 <= getattr(event, field) <= LONGEST_LEAD:
                expected = f">= 0, <= {LONGEST_LEAD}"
                raise PlanError(f"{place}.{field}", Problem.OUT_OF_RANGE, expected=expected)


def _check_scenario(plan: "Plan", scenario: Scenario, place: str) -> None:
    if scenario.id == REFERENCE and not scenario.neutral:
        raise PlanError(place, Problem.REFERENCE_NOT_NEUTRAL)
    for name in ("growth_visitors", "growth_spend"):
        growth: float = getattr(scenario, name)
        if not growth > -1:
            raise PlanError(f"{place}.{name}", Problem.BAD_GROWTH, found=growth)
    _check_weights(plan, scenario, place)
    for event in plan.events:
        for uplift in (event.visitor_uplift, event.spend_uplift):
            if not 1 + scenario.tie_strength * uplift > 0:
                raise PlanError(
                    f"{place}.tie_strength",
                    Problem.BAD_UPLIFT,
                    scenario=scenario.id,
                    event=event.id,
                )


def _check_weights(plan: "Plan", scenario: Scenario, place: str) -> None:
    mix = plan.baseline.level_mix
    month_keys = [f"{month.month:02d}" for month in plan.season.months]
    means = {
        "level_weight": sum(w * mix.of(level) for level, w in scenario.level_weight.items()),
        "region_weight": sum(scenario.region_weight.values()),
        "month_weight": sum(scenario.month_weight[key] for key in month_keys),
    }
    for name, total in means.items():
        weights: Mapping[str, float] = getattr(scenario, name)
        _not_negative(weights.items(), f"{place}.{name}")
        if not total > 0:
            raise PlanError(f"{place}.{name}", Problem.WEIGHTS_ALL_ZERO)
    unknown = set(scenario.month_weight) - {f"{month:02d}" for month in range(1, 13)}
    if unknown:
        key = min(unknown)
        raise PlanError(f"{place}.month_weight.{key}", Problem.UNKNOWN_KEY, key=key)


def _not_negative(weights: Iterable[tuple[str, float]], place: str) -> None:
    for key, weight in weights:
        if weight < 0:
            raise PlanError(f"{place}.{key}", Problem.BAD_WEIGHT, found=weight)
