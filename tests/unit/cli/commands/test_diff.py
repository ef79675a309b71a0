"""``diff`` shows what turns one plan into another, and nothing where they are the same."""

import json
from pathlib import Path

import msgspec
import pytest

from salonplanner.cli.commands import diff
from salonplanner.services.comparing import compare
from salonplanner.services.documents import save_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.unit.cli.commands.scenes import run

SAMPLE = sample_plan(load_seeds())
FIRST = SAMPLE.salons[0]
OTHER = msgspec.structs.replace(
    SAMPLE,
    name="Autre",
    salons=(
        msgspec.structs.replace(FIRST, city="Larache-Plage", budget_mad=None),
        *SAMPLE.salons[2:],
        msgspec.structs.replace(FIRST, id="TTA-99", name="Nouveau"),
    ),
)


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "old.json", tmp_path / "new.salonplan"
    save_plan(SAMPLE, paths[0])
    save_plan(OTHER, paths[1])
    return paths


def test_json_is_the_comparison(two: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(diff, *two, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == compare(SAMPLE, OTHER)


def test_a_line_a_difference(two: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(diff, *two) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line[0] for line in lines] == ["+", "−", "~", "~", "~"]
    assert lines[0].startswith("+ TTA-99  Nouveau")
    assert lines[1].startswith(f"− {SAMPLE.salons[1].id}")
    assert f"{FIRST.city} → Larache-Plage" in lines[2]
    assert lines[3].endswith("→ –")
    assert lines[4].startswith("~ name: ")


def test_the_same_plan(two: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(diff, two[0], two[0]) == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err
