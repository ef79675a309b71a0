"""Export: the ending of the name says in which form, and an old file stands until it is made."""

import csv
import zipfile
from pathlib import Path

import pytest

from salonplanner.domain.errors import Problem, RequestError
from salonplanner.language import Language
from salonplanner.services import exporting
from salonplanner.services.documents import open_plan
from salonplanner.services.exporting import export, require_format
from salonplanner.services.progress import Cancelled, Progress
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)


class Steps:
    """Notes the steps, and stops after some."""

    def __init__(self, most: int = 1000) -> None:
        self.shares: list[float] = []
        self._most = most

    def step(self, share: float, text: str = "") -> None:
        if len(self.shares) == self._most:
            raise Cancelled
        self.shares.append(share)


def put(path: Path, scenario: str = "reference", progress: Progress | None = None) -> None:
    language = Language("fr")
    export(SAMPLE, path, scenario=scenario, language=language, seeds=SEEDS, progress=progress)


@pytest.mark.parametrize("suffix", [".json", ".salonplan", ".JSON"])
def test_another_form_of_the_plan(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"plan{suffix}"
    put(path)
    assert open_plan(path, SEEDS) == SAMPLE


def test_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "Plan.XLSX"
    steps = Steps()
    put(path, "central", steps)
    assert zipfile.is_zipfile(path)
    assert steps.shares == sorted(steps.shares)
    assert steps.shares[-1] == 1
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("code", "head", "separator"), [("fr", b"\xef\xbb\xbf", ";"), ("en", b"", ",")]
)
def test_a_table(code: str, head: bytes, separator: str, tmp_path: Path) -> None:
    path = tmp_path / "salons.csv"
    export(SAMPLE, path, scenario="central", language=Language(code), seeds=SEEDS)
    content = path.read_bytes()
    assert content.startswith(head)
    rows = list(csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=separator))
    assert [row[0] for row in rows[1:]] == [salon.id for salon in SAMPLE.salons]


def test_a_calendar_renews_the_one_it_replaces(tmp_path: Path) -> None:
    path = tmp_path / "salons.ics"
    put(path)
    first = path.read_bytes()
    put(path)
    assert path.read_bytes() == first
    put(path, "central")
    assert b"SEQUENCE:1" in path.read_bytes()
    assert list(tmp_path.iterdir()) == [path]


def test_a_calendar_too_large_to_be_ours_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "salons.ics"
    put(path)
    monkeypatch.setattr(exporting, "LARGEST_CALENDAR", 10)
    put(path, "central")
    assert b"SEQUENCE:1" not in path.read_bytes()


def test_a_workbook_stopped_half_way_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "Plan.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(Cancelled):
        put(path, progress=Steps(most=3))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "found"), [("plan.pdf", ".pdf"), ("plan", "plan"), ("plan.xls", ".xls")]
)
def test_an_unknown_form_is_told_with_those_there_are(
    name: str, found: str, tmp_path: Path
) -> None:
    with pytest.raises(RequestError) as caught:
        put(tmp_path / name)
    assert caught.value.problem is Problem.UNKNOWN_FORMAT
    assert ".xlsx" in str(caught.value.details["known"])
    assert caught.value.details["found"] == found
    with pytest.raises(RequestError):
        require_format(tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_forms_that_others_write_are_known_where_they_are_named(tmp_path: Path) -> None:
    require_format(tmp_path / "plan.PDF", (".pdf",))
    with pytest.raises(RequestError) as caught:
        require_format(tmp_path / "plan.odt", (".pdf",))
    assert ".pdf" in str(caught.value.details["known"])


def test_an_unknown_scenario_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(RequestError):
        put(tmp_path / "plan.json", "none")
    assert not list(tmp_path.iterdir())
