"""``export`` makes a file in a language that is there."""

from pathlib import Path

import pytest

from salonplanner.cli.commands import export
from salonplanner.domain.errors import Problem, RequestError
from salonplanner.language import Language
from salonplanner.services.documents import open_plan, save_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.unit.cli.commands.scenes import run

SEEDS = load_seeds()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.salonplan"
    save_plan(sample_plan(SEEDS), path)
    return path


def test_a_file_is_made(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "copy.json"
    assert run(export, sample, "--to", path) == 0
    assert open_plan(path, SEEDS) == sample_plan(SEEDS)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert str(path) in shown.err


def test_the_language_of_the_file_is_french_unless_given(sample: Path, tmp_path: Path) -> None:
    found = export.parser("planner", Language("en")).parse_args(["PLAN", "--to", "FILE"])
    assert (found.lang, found.scenario) == ("fr", "reference")


@pytest.mark.parametrize("language", ["ar", "de", "", "FR"])
def test_a_language_that_is_not_there(language: str, sample: Path, tmp_path: Path) -> None:
    with pytest.raises(RequestError) as caught:
        run(export, sample, "--to", tmp_path / "out.json", "--lang", language)
    assert caught.value.problem is Problem.LANGUAGE_NOT_THERE
    assert not (tmp_path / "out.json").exists()


def test_a_form_nobody_writes_is_told_before_the_plan_is_read(tmp_path: Path) -> None:
    with pytest.raises(RequestError) as caught:
        run(export, tmp_path / "none.json", "--to", tmp_path / "out.odt")
    assert caught.value.problem is Problem.UNKNOWN_FORMAT
