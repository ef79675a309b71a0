"""A file is replaced in one step: whatever fails on the way, the old one stands."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from salonplanner.domain.errors import FileError, Problem
from salonplanner.storage import replacing
from salonplanner.storage.replacing import PAUSES, reading_error, replace_file, writing_error

posix_only = pytest.mark.skipif(os.name != "posix", reason="permissions and links are POSIX ones")


def put(text: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.write_text(text, encoding="utf-8")

    return write


def failing(number: int) -> Callable[..., Any]:
    def fail(*_arguments: object, **_named: object) -> Any:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "plan.txt"
    path.write_text("old", encoding="utf-8")
    return path


def test_a_new_file_is_made(tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    replace_file(path, put("new"))
    assert path.read_text(encoding="utf-8") == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_old_file_is_replaced(old: Path) -> None:
    replace_file(old, put("new"))
    assert old.read_text(encoding="utf-8") == "new"
    assert list(old.parent.iterdir()) == [old]


def test_what_is_written_is_beside_the_old_file(old: Path) -> None:
    seen: list[Path] = []
    replace_file(old, lambda path: (seen.append(path), put("new")(path))[1])
    assert seen[0].parent == old.parent
    assert seen[0] != old


@posix_only
def test_permissions_stay(old: Path) -> None:
    old.chmod(0o640)
    replace_file(old, put("new"))
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


@posix_only
def test_a_new_file_has_the_permissions_of_new_files(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    path = tmp_path / "new"
    replace_file(path, put("new"))
    assert path.stat().st_mode == plain.stat().st_mode


@posix_only
def test_a_link_goes_on_leading_to_the_file(old: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "link.txt"
    link.symlink_to(old)
    replace_file(link, put("new"))
    assert link.is_symlink()
    assert old.read_text(encoding="utf-8") == "new"
    assert list(folder.iterdir()) == [link]


STEPS: list[tuple[object, str]] = [
    (os, "open"),
    (os, "fsync"),
    (Path, "replace"),
    (Path, "chmod"),
]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize(("owner", "name"), STEPS)
def test_each_step_may_fail(
    owner: object, name: str, number: int, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacing, "PAUSES", (0, 0))
    with monkeypatch.context() as patched:
        patched.setattr(owner, name, failing(number))
        with pytest.raises(FileError) as caught:
            replace_file(old, put("new"))
    assert caught.value.path == str(old)
    assert old.read_text(encoding="utf-8") == "old"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "full"), ValueError("no"), KeyboardInterrupt()]
)
def test_writing_itself_may_fail(error: BaseException, old: Path) -> None:
    def write(path: Path) -> None:
        path.write_text("half", encoding="utf-8")
        raise error

    with pytest.raises((FileError, ValueError, KeyboardInterrupt)):
        replace_file(old, write)
    assert old.read_text(encoding="utf-8") == "old"
    assert list(old.parent.iterdir()) == [old]


@posix_only
def test_a_folder_that_cannot_be_synced_is_no_failure(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def picky(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not for folders")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", picky)
    replace_file(old, put("new"))
    assert old.read_text(encoding="utf-8") == "new"


@posix_only
def test_the_file_is_synced_before_it_is_moved_and_the_folder_after(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def noted_sync(descriptor: int) -> None:
        folder = stat.S_ISDIR(os.fstat(descriptor).st_mode)
        steps.append("folder" if folder else "file")
        fsync(descriptor)

    def noted_replace(path: Path, target: Path) -> Path:
        steps.append("move")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", noted_sync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    replace_file(old, put("new"))
    assert steps == ["file", "move", "folder"]


@pytest.mark.parametrize("refusals", range(len(PAUSES) + 2))
def test_a_file_held_for_a_moment_is_tried_again(
    refusals: int, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, left, pauses = Path.replace, [refusals], list[float]()

    def held(path: Path, target: Path) -> Path:
        if left[0]:
            left[0] -= 1
            raise PermissionError(errno.EACCES, "held")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr("time.sleep", pauses.append)
    if refusals <= len(PAUSES):
        replace_file(old, put("new"))
        assert old.read_text(encoding="utf-8") == "new"
    else:
        with pytest.raises(FileError):
            replace_file(old, put("new"))
        assert old.read_text(encoding="utf-8") == "old"
    assert pauses == list(PAUSES[:refusals])


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        replace_file(tmp_path, put("new"))
    assert caught.value.problem is Problem.IS_A_FOLDER


def test_the_folder_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        replace_file(tmp_path / "no" / "plan.txt", put("new"))
    assert caught.value.problem is Problem.FOLDER_MISSING


def test_a_file_for_reading_only_is_not_replaced(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def access(_path: object, _mode: int) -> bool:
        return False

    monkeypatch.setattr(os, "access", access)
    with pytest.raises(FileError) as caught:
        replace_file(old, put("new"))
    assert caught.value.problem is Problem.NO_PERMISSION
    assert old.read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(
    ("number", "reading", "writing"),
    [
        (errno.ENOENT, Problem.FILE_MISSING, Problem.FOLDER_MISSING),
        (errno.ENOTDIR, Problem.FILE_MISSING, Problem.FOLDER_MISSING),
        (errno.EISDIR, Problem.IS_A_FOLDER, Problem.IS_A_FOLDER),
        (errno.EACCES, Problem.NO_PERMISSION, Problem.NO_PERMISSION),
        (errno.EPERM, Problem.NO_PERMISSION, Problem.NO_PERMISSION),
        (errno.ENOSPC, Problem.DISK_FULL, Problem.DISK_FULL),
        (errno.EIO, Problem.NOT_READABLE, Problem.NOT_WRITABLE),
    ],
)
def test_what_the_system_refuses_is_named(
    number: int, reading: Problem, writing: Problem, tmp_path: Path
) -> None:
    error = OSError(number, os.strerror(number))
    path = tmp_path / "x"
    assert reading_error(path, error).problem is reading
    assert writing_error(path, error).problem is writing


def test_a_file_another_program_holds_is_in_use(tmp_path: Path) -> None:
    error = PermissionError(errno.EACCES, "sharing violation")
    error.winerror = 32  # type: ignore[attr-defined]
    assert writing_error(tmp_path / "x", error).problem is Problem.IN_USE
