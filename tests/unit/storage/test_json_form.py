"""The JSON form holds all of a plan: writing and reading it gives the same plan."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.changes import SALON_FIELDS
from salonplanner.domain.errors import FileError, PlanError
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import forecast
from salonplanner.services.sample import sample_plan
from salonplanner.storage.json_form import read_json, salon_to_builtins, write_json
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans, salons

SEEDS = load_seeds()
_SAMPLE = sample_plan(SEEDS)
SMALL = write_json(
    msgspec.structs.replace(_SAMPLE, salons=_SAMPLE.salons[:2], provenance={}, chamber="Fès")
)


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


_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["", "2025-06-31", "MA-01", "reference", "\x00", 10**400, -0.0, 5e-324]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.data(), _values)
def test_whatever_stands_somewhere_in_a_plan_is_read_or_refused(
    data: st.DataObject, value: object
) -> None:
    """A mistake is always a refusal of ours; what is accepted can be kept and counted with."""
    raw: Any = json.loads(SMALL)
    holder = raw
    while True:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = data.draw(st.sampled_from(keys))
        inner = holder[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        holder = inner
    holder[key] = value
    try:
        plan = read_json(json.dumps(raw).encode(), SEEDS)
    except (PlanError, FileError):
        return
    assert read_json(write_json(plan), SEEDS) == plan
    for scenario in plan.scenarios:
        forecast(plan, scenario.id)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises((PlanError, FileError)):
        read_json(data, SEEDS)
