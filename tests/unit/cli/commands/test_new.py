"""``new`` makes a season's file."""

from pathlib import Path

import pytest

from salonplanner.cli.commands import new
from salonplanner.domain.errors import FileError, Problem, RequestError
from salonplanner.domain.events import Certainty
from salonplanner.services.documents import open_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.unit.cli.commands.scenes import run

SEEDS = load_seeds()


@pytest.mark.parametrize("suffix", ["json", "salonplan"])
def test_an_empty_season(suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / f"plan.{suffix}"
    assert run(new, "--out", path, "--season", 2026) == 0
    assert open_plan(path, SEEDS) == SEEDS.empty_plan(2026)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert str(path) in shown.err


def test_the_season_is_2025_unless_given(tmp_path: Path) -> None:
    run(new, "--out", tmp_path / "plan.json")
    assert open_plan(tmp_path / "plan.json", SEEDS).season.year == 2025


@pytest.mark.parametrize(("year", "count"), [(2025, 0), (2026, 5), (2031, 5)])
def test_estimated_feasts_are_told_of(
    year: int, count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "plan.json"
    assert run(new, "--out", path, "--season", year) == 0
    feasts = [event for event in open_plan(path, SEEDS).events if event.kind == "religious"]
    assert sum(event.certainty is Certainty.ESTIMATED for event in feasts) == count
    told = capsys.readouterr().err.splitlines()[1:]
    expected = f"{count} feasts follow the moon: their days are estimated and may move by a day."
    assert told == ([expected] if count else [])


@pytest.mark.parametrize("season", [(), ("--season", "2025")])
def test_the_sample(season: tuple[str, ...], tmp_path: Path) -> None:
    assert run(new, "--out", tmp_path / "plan.json", "--sample", *season) == 0
    assert open_plan(tmp_path / "plan.json", SEEDS) == sample_plan(SEEDS)


def test_the_sample_of_another_year(tmp_path: Path) -> None:
    with pytest.raises(RequestError) as caught:
        run(new, "--out", tmp_path / "plan.json", "--sample", "--season", 2024)
    assert caught.value.problem is Problem.SAMPLE_YEAR
    assert not list(tmp_path.iterdir())


def test_another_ending(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        run(new, "--out", tmp_path / "plan.xlsx")
    assert caught.value.problem is Problem.UNKNOWN_FORMAT
