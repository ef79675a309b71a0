"""``export`` makes a file in a language that is there."""

import sys
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


@pytest.mark.parametrize("suffix", [".pdf", ".png", ".ics"])
def test_every_form_of_the_contract_is_made(
    suffix: str, sample: Path, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    path = tmp_path / f"salons{suffix.upper()}"
    assert run(export, sample, "--to", path) == 0
    heads = {".pdf": b"%PDF", ".png": b"\x89PNG", ".ics": b"BEGIN:VCALENDAR"}
    assert path.read_bytes().startswith(heads[suffix])


def test_what_is_painted_is_named_among_the_forms(tmp_path: Path) -> None:
    with pytest.raises(RequestError) as caught:
        run(export, tmp_path / "none.json", "--to", tmp_path / "out.odt")
    assert {".pdf", ".png", ".ics"} <= set(str(caught.value.details["known"]).split(", "))


def test_no_display_is_asked_for_where_it_could_end_the_process() -> None:
    assert export.for_painting("linux") == {"QT_QPA_PLATFORM": "offscreen"}
    assert export.for_painting("win32") == export.for_painting("darwin") == {}


@pytest.mark.parametrize("ours", [True, False])
def test_a_library_that_qt_lacks_is_told_and_a_mistake_of_ours_is_not(
    ours: bool,
    sample: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = "/x/salonplanner/ui/printing/files.py" if ours else "/x/PySide6/QtGui.abi3.so"

    class Refusing:
        def find_spec(self, name: str, *_rest: object) -> None:
            if name == "salonplanner.ui.printing.files":
                raise ImportError("libEGL.so.1: cannot open shared object file", path=path)

    name = "salonplanner.ui.printing.files"
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.delattr(name, raising=False)
    monkeypatch.setattr(sys, "meta_path", [Refusing(), *sys.meta_path])
    if ours:
        with pytest.raises(ImportError):
            run(export, sample, "--to", tmp_path / "a.pdf")
    else:
        assert run(export, sample, "--to", tmp_path / "a.pdf") == 2
        assert "libEGL.so.1" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()
