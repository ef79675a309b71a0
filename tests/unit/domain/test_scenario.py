"""A scenario: weights left out are 1, and the reference is neutral."""

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.scenario import MONTH_KEYS, Scenario, reference
from tests.strategies import scenarios


def test_weights_left_out_are_one() -> None:
    scenario = Scenario(id="s", level_weight={Level.LOCAL: 2}, month_weight={"06": 0.5})
    assert scenario.level_weight == {Level.LOCAL: 2, Level.REGIONAL: 1, Level.NATIONAL: 1}
    assert scenario.region_weight == dict.fromkeys(RegionCode, 1)
    assert scenario.month_weight == dict.fromkeys(MONTH_KEYS, 1) | {"06": 0.5}


def test_a_weight_of_one_written_or_left_out_is_the_same() -> None:
    assert Scenario(id="s", level_weight={Level.LOCAL: 1}) == Scenario(id="s")


def test_the_reference_is_neutral() -> None:
    assert reference().neutral
    assert reference().id == "reference"


@pytest.mark.parametrize(
    "change",
    [
        {"growth_visitors": 0.1},
        {"growth_spend": -0.1},
        {"tie_strength": 1},
        {"crowding": 0.01},
        {"level_weight": {Level.LOCAL: 0.5}},
        {"region_weight": {RegionCode.MA_12: 2}},
        {"month_weight": {"01": 2}},
    ],
)
def test_any_effect_makes_it_other_than_neutral(change: dict[str, object]) -> None:
    assert not msgspec.structs.replace(reference(), **change).neutral


@given(scenarios())
def test_weights_cannot_be_written(scenario: Scenario) -> None:
    with pytest.raises(TypeError):
        scenario.level_weight[Level.LOCAL] = 3  # type: ignore[index]
    assert set(scenario.level_weight) == set(Level)
    assert set(scenario.region_weight) == set(RegionCode)
    assert set(scenario.month_weight) == set(MONTH_KEYS)
