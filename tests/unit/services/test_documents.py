"""New, open and save: plans are told by their content, and a bad file by what is wrong."""

import shutil
from pathlib import Path

import msgspec
import pytest

from salonplanner.domain.errors import FileError, PlanError, Problem
from salonplanner.domain.events import Attitude, Certainty
from salonplanner.services import documents
from salonplanner.services.documents import new_plan, open_plan, save_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)


def problem_of(path: Path) -> FileError:
    with pytest.raises(FileError) as caught:
        open_plan(path, SEEDS)
    assert caught.value.path == str(path)
    return caught.value


def test_a_new_plan_is_the_seeds_season_without_salons() -> None:
    assert new_plan(2025, SEEDS) == SEEDS.empty_plan(2025)
    assert new_plan(2031, SEEDS).salons == ()


def test_a_year_beyond_our_table_begins_with_estimated_feasts() -> None:
    plan = new_plan(2031, SEEDS)
    feasts = {event.id: event for event in plan.events if event.kind == "religious"}
    assert set(feasts) == {"ramadan2031", "fitr2031", "adha2031", "mohar2031", "mawlid2031"}
    assert {event.certainty for event in feasts.values()} == {Certainty.ESTIMATED}
    assert feasts["adha2031"].attitude is Attitude.AVOID
    assert {f"events.{event}.days" for event in feasts} <= set(plan.provenance)
    assert list(plan.events) == sorted(plan.events, key=lambda e: (e.start, e.end, e.id))


@pytest.mark.parametrize("year", [1900, 2026, 2027, 2200])
def test_what_our_table_has_stays_as_it_is(year: int) -> None:
    plan, known = new_plan(year, SEEDS), SEEDS.empty_plan(year)
    there = {event.id for event in known.events}
    assert tuple(event for event in plan.events if event.id in there) == known.events
    assert known.provenance.items() <= plan.provenance.items()
    assert any(event.kind == "religious" for event in plan.events)


@pytest.mark.parametrize("name", ["plan.salonplan", "plan.json", "PLAN.JSON", "é #?.SalonPlan"])
def test_a_plan_saved_is_opened_again(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    save_plan(SAMPLE, path)
    assert open_plan(path, SEEDS) == SAMPLE
    assert list(tmp_path.iterdir()) == [path]


def test_the_content_tells_not_the_name(tmp_path: Path) -> None:
    database, text = tmp_path / "plan.salonplan", tmp_path / "plan.json"
    save_plan(SAMPLE, database)
    save_plan(SAMPLE, text)
    for path in (database, text):
        for name in ("other.json", "other.salonplan", "other.txt", "other"):
            shutil.copyfile(path, tmp_path / name)
            assert open_plan(tmp_path / name, SEEDS) == SAMPLE


def test_json_may_begin_with_a_mark_and_white_space(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    save_plan(SAMPLE, path)
    marked = tmp_path / "marked"
    marked.write_bytes(b"\xef\xbb\xbf\r\n  " + path.read_bytes())
    assert open_plan(marked, SEEDS) == SAMPLE


@pytest.mark.parametrize(
    ("content", "name", "problem"),
    [
        (b"", "x.salonplan", Problem.FOREIGN_FILE),
        (b"", "x.json", Problem.NOT_JSON),
        (b"hello", "x.txt", Problem.FOREIGN_FILE),
        (b"hello", "x.json", Problem.NOT_JSON),
        (b"{}", "x.json", Problem.FOREIGN_FILE),
        (b"[1", "x", Problem.NOT_JSON),
        (b'{"format": "salonplanner", "version": 9}', "x.json", Problem.NEWER_FILE),
        (b'{"format": "salonplanner", "version": 1}', "x.json", Problem.MISSING_KEY),
        (b"PK\x03\x04rest", "x.salonplan", Problem.UNKNOWN_FORMAT),
        (b"SQLite format 3\x00", "x.json", Problem.DAMAGED_FILE),
    ],
)
def test_a_bad_file_is_told(content: bytes, name: str, problem: Problem, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert problem_of(path).problem is problem


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "no.json").problem is Problem.FILE_MISSING
    assert problem_of(tmp_path).problem is Problem.IS_A_FOLDER


def test_a_mistake_in_a_json_plan_comes_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    save_plan(SAMPLE, path)
    text = path.read_text(encoding="utf-8").replace('"status": "confirmed"', '"status": "sure"', 1)
    path.write_text(text, encoding="utf-8")
    error = problem_of(path)
    assert (error.problem, error.details) == (Problem.NOT_AN_OPTION, {"found": "sure"})
    assert error.place.startswith("$.salons[")
    assert error.place.endswith("].status")


def test_an_enormous_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.json"
    save_plan(SAMPLE, path)
    monkeypatch.setattr(documents, "LARGEST_JSON", 0)
    assert problem_of(path).problem is Problem.TOO_LARGE


@pytest.mark.parametrize(
    ("name", "found"), [("plan.xlsx", ".xlsx"), ("plan", "plan"), ("plan.salonplan.bak", ".bak")]
)
def test_an_unknown_ending_is_refused(name: str, found: str, tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        save_plan(SAMPLE, tmp_path / name)
    assert caught.value.problem is Problem.UNKNOWN_FORMAT
    assert caught.value.details["found"] == found
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["plan.json", "plan.salonplan"])
def test_a_plan_that_could_not_be_opened_again_is_not_saved(name: str, tmp_path: Path) -> None:
    salon = msgspec.structs.replace(SAMPLE.salons[0], name="\x00")
    broken = msgspec.structs.replace(SAMPLE, salons=(salon,))
    path = tmp_path / name
    save_plan(SAMPLE, path)
    with pytest.raises(PlanError):
        save_plan(broken, path)
    assert open_plan(path, SEEDS) == SAMPLE
