"""Putting a finished file in the place of an older one, in one step."""

import errno
import os
import tempfile
import time
from pathlib import Path

from salonplanner.domain.errors import FileError, Problem

_TRIES = 5
_PAUSE = 0.06
"""Seconds; a virus scanner that has just seen the old file lets go of it within some of them."""
_BY_NUMBER = {
    errno.ENOSPC: Problem.DISK_FULL,
    errno.EDQUOT: Problem.DISK_FULL,
    errno.ENOENT: Problem.FOLDER_MISSING,
    errno.ENOTDIR: Problem.FOLDER_MISSING,
    errno.EACCES: Problem.NO_PERMISSION,
    errno.EPERM: Problem.NO_PERMISSION,
    errno.EROFS: Problem.NO_PERMISSION,
}


def replace_file(path: Path, content: bytes) -> None:
    """Write the content beside the file, then put it in its place.

    Raises FileError; the old file then stands as it was and nothing is left beside it. A file
    that another program holds (Excel holds what it shows) is told by IN_USE.
    """
    if path.is_dir():
        raise FileError(str(path), Problem.IS_A_FOLDER)
    beside = _write_beside(path, content)
    try:
        _put_in_place(beside, path)
    except PermissionError as error:
        raise FileError(str(path), Problem.IN_USE) from error
    except OSError as error:
        raise _file_error(path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def _write_beside(path: Path, content: bytes) -> Path:
    try:
        number, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _file_error(path, error) from error
    beside = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(_mode_of(path))
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise _file_error(path, error) from error
    return beside


def _mode_of(path: Path) -> int:
    """The old file's permissions, or those a new file gets; a temporary file is the owner's."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _put_in_place(beside: Path, path: Path) -> None:
    for left in reversed(range(_TRIES)):
        try:
            beside.replace(path)
        except PermissionError:
            if not left:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _file_error(path: Path, error: OSError) -> FileError:
    problem = _BY_NUMBER.get(error.errno or 0)
    if problem is None:
        return FileError(str(path), Problem.NOT_WRITABLE, reason=error.strerror or str(error))
    return FileError(str(path), problem)
