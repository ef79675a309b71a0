"""The JSON Schema of a plan's JSON form, made from the same values that read it.

``resources/schema/plan.schema.json`` is its text; a test holds the two together.
"""

import inspect
import json
from collections.abc import Iterator, Mapping
from typing import cast

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.scenario import MONTH_KEYS
from salonplanner.domain.validation import (
    FIRST_YEAR,
    ID_PATTERN,
    LARGEST_NUMBER,
    LAST_YEAR,
    LONGEST_TEXT,
)
from salonplanner.storage.plan_form import PlanForm

RESOURCE = "schema/plan.schema.json"

Schema = dict[str, object]

_KEYS: Mapping[str, tuple[str, ...]] = {
    "targets": tuple(RegionCode),
    "level_days": tuple(Level),
    "level_weight": tuple(Level),
    "region_weight": tuple(RegionCode),
    "month_weight": MONTH_KEYS,
}
"""The keys a mapping may have, by its field."""
_ID: Schema = {"pattern": f"^{ID_PATTERN}$"}
_WEIGHTS: Schema = {"minimum": 0}
_GROWTH: Schema = {"exclusiveMinimum": -1}
_ABOVE_ZERO: Schema = {"exclusiveMinimum": 0}
_YEAR: Schema = {"minimum": FIRST_YEAR, "maximum": LAST_YEAR}
_NARROWER: Mapping[tuple[str, str], Schema] = {
    ("PlanForm", "targets"): {"minimum": 0},
    ("PlanForm", "level_days"): {"minimum": 1},
    ("Season", "year"): _YEAR,
    ("BaselineForm", "year"): _YEAR,
    ("BaselineForm", "salons"): _ABOVE_ZERO,
    ("BaselineForm", "visitors"): _ABOVE_ZERO,
    ("BaselineForm", "turnover_mad"): _ABOVE_ZERO,
    ("Salon", "id"): _ID,
    ("Salon", "ties"): _ID,
    ("Event", "id"): _ID,
    ("Scenario", "id"): _ID,
    ("Scenario", "growth_visitors"): _GROWTH,
    ("Scenario", "growth_spend"): _GROWTH,
    ("Scenario", "level_weight"): _WEIGHTS,
    ("Scenario", "region_weight"): _WEIGHTS,
    ("Scenario", "month_weight"): _WEIGHTS,
}
"""What the contract asks beyond the types, for the values of a field."""
_ANY_OF: Mapping[str, Schema] = {
    "string": {"maxLength": LONGEST_TEXT},
    "number": {"minimum": -LARGEST_NUMBER, "maximum": LARGEST_NUMBER},
    "integer": {"minimum": -LARGEST_NUMBER, "maximum": LARGEST_NUMBER},
}
"""What the contract asks of every value of a type."""


def schema_text() -> str:
    """The schema as the text of its file."""
    return json.dumps(plan_schema(), ensure_ascii=False, indent=2) + "\n"


def plan_schema() -> Schema:
    """The schema, in the 2020-12 draft of JSON Schema."""
    definitions = cast("dict[str, Schema]", msgspec.json.schema(PlanForm)["$defs"])
    for name, definition in definitions.items():
        _describe(definition)
        properties = cast("dict[str, Schema]", definition.get("properties", {}))
        required = cast("list[str]", definition.get("required", []))
        for field, schema in properties.items():
            _complete(schema, field, _NARROWER.get((name, field), {}))
            if field not in required:
                properties[field] = _or_null(schema)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A season's programme of Salon Planner",
        "description": "What may be left out may be null as well: the seeds' value stands then.",
        "$ref": "#/$defs/PlanForm",
        "$defs": definitions,
    }


def _describe(definition: Schema) -> None:
    text = definition.get("description")
    if isinstance(text, str):
        definition["description"] = inspect.cleandoc(text).replace("``", "")


def _complete(schema: Schema, field: str, narrower: Schema) -> None:
    """Write the contract's own conditions into a field's schema, wherever its values stand."""
    for choice in cast("list[Schema]", schema.get("anyOf", [schema])):
        entries = choice.get("additionalProperties")
        if not isinstance(entries, dict):
            continue
        entry = _or_null(cast("Schema", entries))
        choice["additionalProperties"] = entry
        if field in _KEYS:
            choice["properties"] = dict.fromkeys(_KEYS[field], entry)
            choice["additionalProperties"] = False
    if field == "ties":
        schema["uniqueItems"] = True
    for leaf in _leaves(schema):
        kind = leaf.get("type")
        if leaf.get("format") == "date":
            leaf["pattern"] = r"^\d{4}-\d{2}-\d{2}$"
        elif isinstance(kind, str):
            for word, value in {**_ANY_OF.get(kind, {}), **narrower}.items():
                leaf[word] = _kept(leaf.get(word), value)
            if "exclusiveMinimum" in leaf:
                leaf.pop("minimum", None)


def _kept(written: object, value: object) -> object:
    """A bound that the type has already stays."""
    return value if written is None else written


def _leaves(schema: Schema) -> Iterator[Schema]:
    """The schemas of plain values in one of lists, mappings and choices."""
    below: list[object] = []
    for word in ("anyOf", "prefixItems"):
        below.extend(cast("list[object]", schema.get(word, [])))
    below.extend(cast("Schema", schema.get("properties", {})).values())
    below.extend((schema.get("items"), schema.get("additionalProperties")))
    inner = [cast("Schema", part) for part in below if isinstance(part, dict)]
    if not inner and schema.get("type") in _ANY_OF:
        yield schema
    for part in inner:
        yield from _leaves(part)


def _or_null(schema: Schema) -> Schema:
    default = schema.pop("default", None)
    choices = cast("list[Schema]", schema.get("anyOf", [schema]))
    null: Schema = {"type": "null"}
    made: Schema = {"anyOf": choices if null in choices else [*choices, null]}
    return made if default is None else {**made, "default": default}
