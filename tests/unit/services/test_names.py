"""The file names proposed for a plan."""

import msgspec
import pytest

from salonplanner.services.documents import new_plan
from salonplanner.services.names import plan_file_name
from salonplanner.storage.seeds import load_seeds


@pytest.mark.parametrize("suffix", [".xlsx", ".salonplan"])
def test_a_plan_is_named_by_its_season(suffix: str) -> None:
    plan = new_plan(2026, load_seeds())
    assert plan_file_name(plan, suffix) == f"Plan-salons-2026{suffix}"


def test_what_a_plan_is_called_has_no_part_in_it() -> None:
    plan = msgspec.structs.replace(new_plan(2025, load_seeds()), name="a/b: c?")
    assert plan_file_name(plan, ".xlsx") == "Plan-salons-2025.xlsx"
