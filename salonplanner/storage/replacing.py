"""Puts a new file in the place of an old one in one step, so that a good file always stands there.

The new one is written beside the old, synced, and then moved over it. Whatever fails before that
leaves the old file as it was.
"""

import contextlib
import errno
import os
import secrets
import stat
import time
from collections.abc import Callable
from pathlib import Path

from salonplanner.domain.errors import FileError, Problem

PAUSES = (0.02, 0.04, 0.08, 0.16)
"""Seconds between the attempts to move a file in: Windows refuses while a scanner reads it."""

_SHARING_VIOLATIONS = {32, 33}
_DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def replace_file(path: Path, write: Callable[[Path], None]) -> None:
    """Have ``write`` make a file, and put it in the place of ``path``.

    The permissions of an old file stay; of a symbolic link the file it leads to is replaced.

    Raises:
        FileError: it could not be written; the old file, if any, is untouched.
    """
    try:
        target = Path(os.path.realpath(path))
        _require_writable(path, target)
        beside = _make_beside(target)
        try:
            write(beside)
            _sync(beside)
            _keep_permissions(target, beside)
            _move(beside, target)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink()
            raise
    except OSError as error:
        raise writing_error(path, error) from error
    if os.name == "posix":
        # The file stands in its place already; some network folders cannot be synced.
        with contextlib.suppress(OSError):
            _sync(target.parent)


def reading_error(path: Path, error: OSError) -> FileError:
    """What to say of a file that the system would not let us read."""
    if path.is_dir():
        return FileError(str(path), Problem.IS_A_FOLDER)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileError(str(path), Problem.FILE_MISSING)
    return _file_error(path, error, Problem.NOT_READABLE)


def writing_error(path: Path, error: OSError) -> FileError:
    """What to say of a file that the system would not let us write."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileError(str(path), Problem.FOLDER_MISSING)
    return _file_error(path, error, Problem.NOT_WRITABLE)


def _file_error(path: Path, error: OSError, otherwise: Problem) -> FileError:
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return FileError(str(path), Problem.IN_USE)
    if isinstance(error, IsADirectoryError):
        return FileError(str(path), Problem.IS_A_FOLDER)
    if isinstance(error, PermissionError):
        return FileError(str(path), Problem.NO_PERMISSION)
    if error.errno in _DISK_FULL:
        return FileError(str(path), Problem.DISK_FULL)
    return FileError(str(path), otherwise, reason=error.strerror or str(error))


def _require_writable(path: Path, target: Path) -> None:
    if target.is_dir():
        raise FileError(str(path), Problem.IS_A_FOLDER)
    if not target.parent.is_dir():
        raise FileError(str(path), Problem.FOLDER_MISSING)
    # Moving over a file asks only for rights on its folder: one marked read-only would be lost.
    if target.exists() and not os.access(target, os.W_OK):
        raise FileError(str(path), Problem.NO_PERMISSION)


def _make_beside(target: Path) -> Path:
    """A new empty file in the target's folder, with the permissions new files have."""
    beside = target.with_name(f".~{secrets.token_hex(6)}.tmp")
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    return beside


def _keep_permissions(target: Path, beside: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        beside.chmod(stat.S_IMODE(target.stat().st_mode))


def _sync(path: Path) -> None:
    """Have the system bring a file or, where it can, a folder to the disk."""
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _move(beside: Path, target: Path) -> None:
    for pause in PAUSES:
        try:
            beside.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    try:
        beside.replace(target)
    except PermissionError as error:
        if os.name == "nt":
            # Windows refuses to replace an open file: as a lack of rights, not as a sharing error.
            raise FileError(str(target), Problem.IN_USE) from error
        raise
