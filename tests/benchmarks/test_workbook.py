"""How long the Excel plan takes inside a running program."""

from pathlib import Path

import pytest

from salonplanner.language import Language
from salonplanner.services.exporting import export
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.benchmarks.measuring import report, timed
from tests.benchmarks.plans import enlarged


@pytest.mark.parametrize("count", [70, 1000])
def test_workbook(tmp_path: Path, count: int) -> None:
    seeds = load_seeds()
    plan = sample_plan(seeds)
    if count > len(plan.salons):
        plan = enlarged(plan, count)
    path = tmp_path / "plan.xlsx"

    def make() -> None:
        export(plan, path, scenario="reference", language=Language("fr"), seeds=seeds)

    make()
    goal = "under 600 ms" if count == 70 else ""
    report(f"workbook of {count} salons", [timed(make) for _ in range(7)], goal)
