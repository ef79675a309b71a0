"""The JSON form holds all of a plan: writing and reading it gives the same plan."""

import json

from hypothesis import given

from salonplanner.domain.changes import SALON_FIELDS
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.services.sample import sample_plan
from salonplanner.storage.json_form import read_json, salon_to_builtins, write_json
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans, salons

SEEDS = load_seeds()


@given(plans())
def test_a_plan_comes_back_as_it_was(plan: Plan) -> None:
    assert read_json(write_json(plan), SEEDS) == plan


def test_the_sample_comes_back_as_it_was() -> None:
    plan = sample_plan(SEEDS)
    data = write_json(plan)
    assert read_json(data, SEEDS) == plan
    assert write_json(read_json(data, SEEDS)) == data


def test_it_is_text_for_people() -> None:
    text = write_json(sample_plan(SEEDS)).decode()
    assert text.startswith('{\n  "format": "salonplanner",\n  "version": 1,\n')
    assert text.endswith("}\n")
    assert "Fête" in text
    assert '"visitors": 2520000,' in text


def test_it_has_the_parts_of_the_contract() -> None:
    raw = json.loads(write_json(sample_plan(SEEDS)))
    assert raw["season"] == {"year": 2025, "start": "2025-06-01", "end": "2025-10-31"}
    assert raw["targets"]["MA-10"] == 5
    assert raw["scenarios"][0]["month_weight"]["06"] == 1
    assert set(raw["events"][0]["places"]) == {"cities", "regions", "national"}
    assert raw["baseline"]["level_mix"] == {"local": 38, "regional": 26, "national": 6}


@given(salons())
def test_a_salon_has_each_of_its_fields(salon: Salon) -> None:
    assert tuple(salon_to_builtins(salon)) == ("id", *SALON_FIELDS)
