"""The plan's own file: what is put in comes back, and a bad file is told by what is wrong."""

import contextlib
import errno
import os
import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from salonplanner.domain.errors import FileError, PlanError, Problem
from salonplanner.domain.plan import Plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.salonplan import APPLICATION_ID, load, read_only_uri, save
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SAMPLE = sample_plan(load_seeds())


def _saved() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.salonplan"
        save(SAMPLE, path)
        return path.read_bytes()


_SAVED = _saved()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.salonplan"
    save(SAMPLE, path)
    return path


def edit(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)


def problem_of(path: Path) -> FileError:
    with pytest.raises(FileError) as caught:
        load(path)
    assert caught.value.path == str(path)
    return caught.value


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("plans") / "plan.salonplan"


@given(plan=plans())
def test_a_plan_comes_back_as_it_was(scratch: Path, plan: Plan) -> None:
    save(plan, scratch)
    assert load(scratch) == plan


def test_the_sample_comes_back_as_it_was(sample: Path) -> None:
    assert load(sample) == SAMPLE
    assert list(sample.parent.iterdir()) == [sample]


def test_it_says_whose_it_is(sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert APPLICATION_ID.to_bytes(4, "big") == b"SLPN"


def test_loading_leaves_the_file_and_its_folder_alone(sample: Path) -> None:
    before = sample.read_bytes(), sample.stat().st_mtime_ns
    load(sample)
    assert (sample.read_bytes(), sample.stat().st_mtime_ns) == before
    assert list(sample.parent.iterdir()) == [sample]


@pytest.mark.parametrize(
    "name",
    ["a b.salonplan", "100% ?x=1#y&z.salonplan", "été – الصيف.salonplan", "file:x.salonplan"],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_any_name_will_do(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    save(SAMPLE, path)
    assert load(path) == SAMPLE
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows names are Unicode")
def test_a_name_that_is_no_text_will_do(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.salonplan"))
    save(SAMPLE, path)
    assert load(path) == SAMPLE


def test_a_relative_name_will_do(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sample.parent)
    assert load(Path(sample.name)) == SAMPLE


def test_names_for_sqlite() -> None:
    end = "?mode=ro&immutable=1"
    assert read_only_uri(PurePosixPath("/home/a b?#%")) == f"file:///home/a%20b%3F%23%25{end}"
    assert read_only_uri(PureWindowsPath(r"C:\Plans\é.x")) == f"file:///C:/Plans/%C3%A9.x{end}"
    assert read_only_uri(PureWindowsPath(r"\\host\share\x")) == f"file:////host/share/x{end}"


def test_a_missing_file(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "no.salonplan").problem is Problem.FILE_MISSING


def test_a_folder(tmp_path: Path) -> None:
    assert problem_of(tmp_path).problem is Problem.IS_A_FOLDER


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"{}", b"\0" * 4096, os.urandom(5000)])
def test_another_programs_file(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.salonplan"
    path.write_bytes(content)
    assert problem_of(path).problem is Problem.FOREIGN_FILE


def test_another_programs_database(tmp_path: Path) -> None:
    path = tmp_path / "x.salonplan"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE salons (id TEXT)")
    assert problem_of(path).problem is Problem.FOREIGN_FILE


def test_a_newer_versions_file(sample: Path) -> None:
    edit(sample, "PRAGMA user_version = 7")
    error = problem_of(sample)
    assert error.problem is Problem.NEWER_FILE
    assert error.details == {"found": 7, "known": 1}


@pytest.mark.parametrize("share", [0.0005, 0.01, 0.3, 0.7, 0.99])
def test_a_file_cut_short(share: float, sample: Path) -> None:
    data = sample.read_bytes()
    sample.write_bytes(data[: int(len(data) * share)])
    error = problem_of(sample)
    assert error.problem is Problem.DAMAGED_FILE
    assert error.details["reason"] in {"it is cut short", "its parts do not fit together"}


def test_a_file_with_wrong_bytes_inside(sample: Path) -> None:
    data = bytearray(sample.read_bytes())
    size: int = struct.unpack_from(">H", data, 16)[0]
    for page in range(1, len(data) // size):
        data[page * size : page * size + 40] = b"\xff" * 40
    sample.write_bytes(data)
    error = problem_of(sample)
    assert error.problem is Problem.DAMAGED_FILE
    assert error.details["reason"] == "its parts do not fit together"


@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1))
@example([(0.011694252134371252, 128)])  # in the name of a table
def test_wrong_bytes_anywhere_are_read_or_refused(
    scratch: Path, changes: list[tuple[float, int]]
) -> None:
    data = bytearray(_SAVED)
    for share, byte in changes:
        data[int(share * len(data))] = byte
    scratch.write_bytes(data)
    with contextlib.suppress(FileError):
        load(scratch)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE salons",
        "DROP TABLE meta",
        "DROP TABLE season",
        "ALTER TABLE salons DROP COLUMN city",
    ],
)
def test_a_table_or_a_column_that_is_gone(statement: str, sample: Path) -> None:
    edit(sample, statement)
    error = problem_of(sample)
    assert error.problem is Problem.DAMAGED_FILE
    assert error.details["reason"] == "a part of it is missing"


@pytest.mark.parametrize(
    ("statement", "problem", "place"),
    [
        ("UPDATE salons SET start = '2025-13-01' WHERE position = 3", Problem.NOT_A_DATE, "start"),
        ("UPDATE salons SET region = 'MA-13' WHERE position = 3", Problem.NOT_AN_OPTION, "region"),
        ("UPDATE salons SET exhibitors = 'x' WHERE position = 3", Problem.WRONG_TYPE, "exhibitors"),
        ("UPDATE salons SET ties = '[\"' WHERE position = 3", Problem.WRONG_TYPE, "ties"),
        ("UPDATE salons SET locked = 5 WHERE position = 3", Problem.WRONG_TYPE, "locked"),
        (
            "UPDATE salons SET budget_mad = 9e999 WHERE position = 3",
            Problem.NOT_FINITE,
            "budget_mad",
        ),
        (
            "UPDATE salons SET budget_mad = -1 WHERE position = 3",
            Problem.OUT_OF_RANGE,
            "budget_mad",
        ),
    ],
)
def test_wrong_content_is_told_with_its_place(
    statement: str, problem: Problem, place: str, sample: Path
) -> None:
    edit(sample, statement)
    error = problem_of(sample)
    assert (error.problem, error.place) == (problem, f"$.salons[3].{place}")


@pytest.mark.parametrize("table", ["baseline", "season", "level_days", "meta"])
def test_missing_rows_are_told(table: str, sample: Path) -> None:
    edit(sample, f"DELETE FROM {table}")
    assert problem_of(sample).problem in {Problem.MISSING_KEY, Problem.DAMAGED_FILE}


def test_a_plan_that_could_not_be_read_again_is_not_saved(sample: Path) -> None:
    salon = msgspec.structs.replace(SAMPLE.salons[0], exhibitors=-1)
    broken = msgspec.structs.replace(SAMPLE, salons=(salon,))
    with pytest.raises(PlanError):
        save(broken, sample)
    assert load(sample) == SAMPLE


def failing_with(number: int) -> Callable[..., None]:
    def fail(*_arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize(
    "step", ["os.open", "os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"]
)
def test_the_old_file_stands_whatever_step_fails(
    step: str, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    after = msgspec.structs.replace(SAMPLE, name="After")
    with monkeypatch.context() as patched:
        patched.setattr(step, failing_with(errno.ENOSPC))
        with pytest.raises(FileError) as caught:
            save(after, sample)
    assert caught.value.problem is Problem.DISK_FULL
    assert load(sample) == SAMPLE
    assert list(sample.parent.iterdir()) == [sample]


def test_a_full_disk_while_sqlite_writes(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite is held to a few pages, which it tells as a full disk."""
    connect = sqlite3.connect

    def cramped(*arguments: object, **named: object) -> sqlite3.Connection:
        connection = connect(*arguments, **named)  # type: ignore[call-overload]
        connection.execute("PRAGMA max_page_count = 3")
        return connection

    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", cramped)
        with pytest.raises(FileError) as caught:
            save(msgspec.structs.replace(SAMPLE, name="After"), sample)
    assert caught.value.problem is Problem.DISK_FULL
    assert load(sample) == SAMPLE
    assert list(sample.parent.iterdir()) == [sample]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read anything")
def test_a_file_one_may_not_read(sample: Path) -> None:
    sample.chmod(0)
    assert problem_of(sample).problem is Problem.NO_PERMISSION


def test_a_copy_made_while_it_is_open_is_whole(sample: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copy.salonplan"
    shutil.copyfile(sample, copied)
    assert load(copied) == SAMPLE
