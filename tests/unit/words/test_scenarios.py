"""Names of scenarios."""

import pytest

from salonplanner.domain.scenario import Scenario
from salonplanner.language import Language
from salonplanner.storage.seed_records import ScenariosRecord
from salonplanner.storage.seed_tables import read_record
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.scenarios import SEEDED, name

FRENCH, ENGLISH = Language("fr"), Language("en")


def test_the_names_known_are_the_seeds() -> None:
    records = read_record(load_seeds().folder / "scenarios.toml", ScenariosRecord).scenarios
    known = {record.id: {record.name.fr, record.name.ar, record.name.en} for record in records}
    assert known == SEEDED


@pytest.mark.parametrize("seeded", load_seeds().scenarios(), ids=lambda scenario: scenario.id)
def test_the_seeds_names_are_translated(seeded: Scenario) -> None:
    english = {scenario.id: scenario.name for scenario in load_seeds().scenarios("en")}
    assert name(seeded, FRENCH) == seeded.name
    assert name(seeded, ENGLISH) == english[seeded.id]


def test_a_name_a_planner_gave_stays() -> None:
    assert name(Scenario(id="central", name="Plan B"), ENGLISH) == "Plan B"
    assert name(Scenario(id="own", name="Reference"), FRENCH) == "Reference"


def test_a_scenario_without_a_name() -> None:
    assert name(Scenario(id="central"), FRENCH) == "Central"
    assert name(Scenario(id="own"), FRENCH) == "own"
