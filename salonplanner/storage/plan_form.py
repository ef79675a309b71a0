"""The plain form of a plan: what may be left out of it, and where a mistake in it lies.

Every file of ours is brought to this form, objects of text and numbers, before it becomes a plan,
so that all of them are held to the same conditions.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NoReturn, Protocol, cast

import msgspec

from salonplanner.domain.baseline import Baseline, LevelMix
from salonplanner.domain.errors import FileError, PlanError, Problem
from salonplanner.domain.events import Event
from salonplanner.domain.places import City, RegionCode, Venue
from salonplanner.domain.plan import Acceptance, Plan, Provenance
from salonplanner.domain.salon import Level, Salon
from salonplanner.domain.scenario import REFERENCE, Scenario, reference
from salonplanner.domain.season import LevelDays, Season
from salonplanner.domain.validation import check_plan, check_year
from salonplanner.domain.value import Value

FORMAT = "salonplanner"
VERSION = 1
"""The newest version of the form that this program knows."""

Raw = dict[str, object]


class Defaults(Protocol):
    """What stands where a file leaves a part out; the seeds are one."""

    def season(self, year: int) -> Season:
        """The usual season of a year."""
        ...

    def baseline(self) -> Baseline:
        """The baseline of a new plan."""
        ...

    def level_mix(self, salons: int) -> LevelMix:
        """The usual shares of the levels, for that many salons."""
        ...

    def targets(self) -> Mapping[RegionCode, int]:
        """Salons wanted of each region."""
        ...

    def level_days(self) -> LevelDays:
        """The usual lengths."""
        ...

    def events(self, year: int) -> tuple[Event, ...]:
        """The events of a year."""
        ...

    def scenarios(self) -> tuple[Scenario, ...]:
        """The scenarios of a new plan."""
        ...

    def provenance(self, year: int) -> Mapping[str, Provenance]:
        """Where the figures of a year's new plan come from."""
        ...


class BaselineForm(Value, frozen=True, kw_only=True):
    """A baseline of which anything may be left out."""

    year: int | None = None
    salons: int | None = None
    visitors: float | None = None
    turnover_mad: float | None = None
    level_mix: LevelMix | None = None


class PlanForm(Value, frozen=True, kw_only=True):
    """A plan as a file gives it; None is what it leaves out."""

    format: Literal["salonplanner"]
    version: Literal[1]
    name: str = ""
    season: Season
    baseline: BaselineForm | None = None
    targets: Mapping[RegionCode, int] | None = None
    events: tuple[Event, ...] | None = None
    scenarios: tuple[Scenario, ...] | None = None
    salons: tuple[Salon, ...]
    venues: tuple[Venue, ...] = ()
    cities: tuple[City, ...] = ()
    level_days: Mapping[Level, tuple[int, int]] | None = None
    accepted: tuple[Acceptance, ...] = ()
    chamber: str = ""
    provenance: Mapping[str, Provenance] | None = None


def plan_of(raw: object, defaults: Defaults | None = None, path: str = "") -> Plan:
    """The plan of a plain form without nulls, checked.

    Without defaults, a form that leaves a part out is refused.

    Raises:
        FileError: it is not a plan of ours, or one of a newer version; ``path`` names the file.
        PlanError: it breaks the contract, with the place.
    """
    form = _form(_of_our_version(raw, path))
    check_year(form.season.year, "$.season.year")  # the defaults are asked for that year
    whole = _whole(form if defaults is None else _completed(form, defaults))
    plan = _plan(whole)
    if defaults is not None and form.provenance is None:
        plan = msgspec.structs.replace(plan, provenance=_usual_provenance(plan, defaults))
    check_plan(plan)
    if all(scenario.id != REFERENCE for scenario in plan.scenarios):
        scenarios = (reference(), *plan.scenarios)
        plan = msgspec.structs.replace(plan, scenarios=scenarios)
    return plan


def form_of(plan: Plan) -> Raw:
    """The plain form of a plan, everything written out."""
    return {"format": FORMAT, "version": VERSION, **plain(plan)}


def plain(value: msgspec.Struct) -> Raw:
    """A value as objects, lists, text and numbers; a whole float as an integer."""
    return _plain_entries(msgspec.to_builtins(value, enc_hook=_plain_mapping))


def plain_value(value: object) -> object:
    """The same of any field of a value."""
    return _plain(msgspec.to_builtins(value, enc_hook=_plain_mapping))


def _plain_mapping(value: Mapping[object, object]) -> dict[object, object]:
    return dict(value)


def _plain_entries(entries: Raw) -> Raw:
    return {key: _plain(item) for key, item in entries.items()}


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return _plain_entries(cast("Raw", value))
    if isinstance(value, list | tuple):
        return [_plain(item) for item in cast("Sequence[object]", value)]
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value


# --------------------------------------------------------------------------------- from the form


def _of_our_version(raw: object, path: str) -> Raw:
    if not isinstance(raw, dict):
        raise FileError(path, Problem.FOREIGN_FILE)
    tree = cast("Raw", raw)
    if tree.get("format") != FORMAT:
        raise FileError(path, Problem.FOREIGN_FILE)
    version = tree.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise FileError(path, Problem.NEWER_FILE, found=version, known=VERSION)
    return tree


def _form(raw: Raw) -> PlanForm:
    try:
        return msgspec.convert(raw, PlanForm)
    except msgspec.ValidationError as error:
        _refuse(str(error), raw)


def _completed(form: PlanForm, defaults: Defaults) -> PlanForm:
    year = form.season.year
    return msgspec.structs.replace(
        form,
        baseline=_completed_baseline(form.baseline or BaselineForm(), defaults),
        targets={**defaults.targets(), **(form.targets or {})},
        events=defaults.events(year) if form.events is None else form.events,
        scenarios=defaults.scenarios() if form.scenarios is None else form.scenarios,
        level_days={**defaults.level_days(), **(form.level_days or {})},
        provenance=form.provenance or {},
    )


def _completed_baseline(form: BaselineForm, defaults: Defaults) -> BaselineForm:
    usual = defaults.baseline()
    salons = usual.salons if form.salons is None else form.salons
    return BaselineForm(
        year=usual.year if form.year is None else form.year,
        salons=salons,
        visitors=usual.visitors if form.visitors is None else form.visitors,
        turnover_mad=usual.turnover_mad if form.turnover_mad is None else form.turnover_mad,
        level_mix=defaults.level_mix(salons) if form.level_mix is None else form.level_mix,
    )


def _whole(form: PlanForm) -> PlanForm:
    """The form itself, where nothing is left out of it."""
    _require_all(form, "$")
    _require_all(form.baseline, "$.baseline")
    for level in Level:
        if level not in (form.level_days or {}):
            place = f"$.level_days.{level.value}"
            raise PlanError(place, Problem.MISSING_KEY, key=level.value)
    return form


def _require_all(form: PlanForm | BaselineForm | None, place: str) -> None:
    for name in form.__struct_fields__ if form is not None else ():
        if getattr(form, name) is None:
            raise PlanError(f"{place}.{name}", Problem.MISSING_KEY, key=name)


def _plan(form: PlanForm) -> Plan:
    fields = {name: getattr(form, name) for name in Plan.__struct_fields__}
    baseline = fields.pop("baseline")
    return Plan(
        **fields,
        baseline=Baseline(**{name: getattr(baseline, name) for name in baseline.__struct_fields__}),
    )


def _usual_provenance(plan: Plan, defaults: Defaults) -> Mapping[str, Provenance]:
    """What the defaults say of the figures that the plan has as they give them."""
    year = plan.season.year
    usual = Plan(
        season=defaults.season(year),
        baseline=defaults.baseline(),
        targets=defaults.targets(),
        events=defaults.events(year),
        scenarios=defaults.scenarios(),
        level_days=defaults.level_days(),
    )
    return {
        key: provenance
        for key, provenance in defaults.provenance(year).items()
        if _figure(plan, key) == _figure(usual, key)
    }


def _figure(plan: Plan, key: str) -> object:
    """What a provenance speaks of: a part of the plan, or one of its events or scenarios."""
    part, _, rest = key.partition(".")
    value: object = getattr(plan, part, None)
    if part in {"events", "scenarios"} and isinstance(value, tuple):
        named = rest.rpartition(".")[0]
        entries = cast("tuple[Event | Scenario, ...]", value)
        return next((entry for entry in entries if entry.id == named), None)
    return value


# ------------------------------------------------------------------- what msgspec complains of

_PLACED = re.compile(r"(?P<what>.*?)(?: - at (?P<key>`key` in )?`(?P<place>\$.*)`)?", re.DOTALL)
_KINDS: tuple[tuple[Problem, re.Pattern[str]], ...] = tuple(
    (problem, re.compile(pattern, re.DOTALL))
    for problem, pattern in (
        (Problem.MISSING_KEY, r"Object missing required field `(?P<key>.*)`"),
        (Problem.UNKNOWN_KEY, r"Object contains unknown field `(?P<key>.*)`"),
        (Problem.NOT_AN_OPTION, r"Invalid enum value '?(?P<found>.*?)'?"),
        (Problem.NOT_A_DATE, r"Invalid RFC3339 encoded date"),
        (Problem.WRONG_TYPE, r"Expected `(?P<expected>\w+)[^`]*`, got `(?P<found>.*)`"),
        (Problem.OUT_OF_RANGE, r"Expected `\w+[^`]*` (?P<expected>[<>]=? .*)"),
        (Problem.BAD_LEVEL_DAYS, r"Expected `array` of length 2, got \d+"),
    )
)
_ENTRY_TYPES: Mapping[str, Any] = {
    "targets": int,
    "level_days": tuple[int, int],
    "level_weight": float,
    "region_weight": float,
    "month_weight": float,
    "provenance": Provenance,
}
"""The mappings of a plan whose keys msgspec does not name, and what their entries are."""


def _refuse(message: str, raw: Raw) -> NoReturn:
    found = _PLACED.fullmatch(message)
    what, place = (found["what"], found["place"] or "$") if found else (message, "$")
    place = _with_keys(place, raw)
    if found and found["key"]:
        key = what.removeprefix("Invalid enum value ").strip("'")[:60]
        raise PlanError(f"{place}.{key}", Problem.UNKNOWN_KEY, key=key)
    for problem, pattern in _KINDS:
        match = pattern.fullmatch(what)
        if match is None:
            continue
        details = {name: text.replace("`", "")[:60] for name, text in match.groupdict().items()}
        if "key" in details:
            place = f"{place}.{details['key']}"
        raise PlanError(place, problem, **details)
    raise PlanError(place, Problem.OTHER_CONTENT, text=what[:200])


def _with_keys(place: str, raw: Raw) -> str:
    """The place with the key that msgspec writes as ``[...]``: the first entry it refuses."""
    head, gap, tail = place.partition("[...]")
    kind = _ENTRY_TYPES.get(head.rpartition(".")[2])
    entries = _at(head, raw)
    if not gap or kind is None or not isinstance(entries, dict):
        return place
    for key, entry in cast("Raw", entries).items():
        try:
            msgspec.convert(entry, kind)
        except msgspec.ValidationError:
            return f"{head}.{key[:60]}{tail}"
    return place


def _at(place: str, raw: Raw) -> object:
    value: object = raw
    for name, index in re.findall(r"\.([a-z_]+)|\[(\d+)\]", place):
        if index and isinstance(value, list):
            value = cast("Sequence[object]", value)[int(index)]
        elif name and isinstance(value, dict):
            value = cast("Raw", value).get(name)
    return value
