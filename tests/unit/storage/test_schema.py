"""The JSON Schema that ships with the package says what the reader does."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from salonplanner import assets
from salonplanner.domain.plan import Plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.json_form import write_json
from salonplanner.storage.schema import RESOURCE, plan_schema, schema_text
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

VALIDATOR = Draft202012Validator(plan_schema())
MINIMAL: dict[str, Any] = {
    "format": "salonplanner",
    "version": 1,
    "season": {"year": 2025, "start": "2025-06-01", "end": "2025-10-31"},
    "salons": [
        {
            "id": "OR-01",
            "name": "Salon d’Oujda",
            "level": "local",
            "region": "MA-02",
            "city": "Oujda",
            "start": "2025-06-05",
            "end": "2025-06-09",
        }
    ],
}


def test_the_file_is_what_the_values_give() -> None:
    written = assets.resource(RESOURCE).read_text(encoding="utf-8")
    assert written == schema_text(), "write schema_text() to resources/schema/plan.schema.json"


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(plan_schema())


def test_the_sample_fits() -> None:
    VALIDATOR.validate(json.loads(write_json(sample_plan(load_seeds()))))


@given(plans(most_salons=2))
def test_every_plan_fits(plan: Plan) -> None:
    VALIDATOR.validate(json.loads(write_json(plan)))


def test_the_smallest_plan_fits_and_null_is_left_out() -> None:
    VALIDATOR.validate(MINIMAL)
    nulls = dict.fromkeys(("name", "baseline", "targets", "events", "scenarios", "provenance"))
    salon = MINIMAL["salons"][0] | dict.fromkeys(
        ("venue", "status", "ties", "budget_mad", "locked")
    )
    weights = {"id": "x", "month_weight": {"06": None}, "level_weight": None}
    origins = {"provenance": {"baseline.visitors": None}, "targets": {"MA-02": None}}
    VALIDATOR.validate(MINIMAL | nulls | {"salons": [salon], "scenarios": [weights]} | origins)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("format",), "excel"),
        (("version",), 2),
        (("surprise",), 1),
        (("season",), None),
        (("season", "year"), 1800),
        (("salons", 0, "id"), "a b"),
        (("salons", 0, "id"), None),
        (("salons", 0, "level"), "regionale"),
        (("salons", 0, "region"), "MA-13"),
        (("salons", 0, "start"), "05/06/2025"),
        (("salons", 0, "exhibitors"), -1),
        (("salons", 0, "exhibitors"), 1.5),
        (("salons", 0, "visitors_override"), "many"),
        (("salons", 0, "ties"), ["can2025", "can2025"]),
        (("salons", 0, "locked"), 1),
        (("salons", 0, "visitors"), 10),
        (("salons", 0, "name"), "x" * 32_001),
        (("targets",), {"MA-13": 6}),
        (("targets",), {"MA-01": -1}),
        (("baseline",), {"salons": 0}),
        (("baseline",), {"level_mix": {"local": 70}}),
        (("level_days",), {"local": [3]}),
        (("level_days",), {"local": [0, 3]}),
        (("scenarios",), [{"id": "x", "growth_visitors": -1}]),
        (("scenarios",), [{"id": "x", "month_weight": {"6": 1}}]),
        (("scenarios",), [{"id": "x", "region_weight": {"MA-01": -0.1}}]),
        (("events",), [{"id": "x", "name": "x", "start": "2025-06-01"}]),
        (("provenance",), {"baseline.visitors": {"status": "heard"}}),
    ],
)
def test_a_wrong_value_does_not(place: tuple[str | int, ...], value: object) -> None:
    raw: Any = copy.deepcopy(MINIMAL)
    holder = raw
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = value
    assert not VALIDATOR.is_valid(raw)
