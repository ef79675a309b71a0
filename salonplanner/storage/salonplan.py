"""The ``.salonplan`` file: one SQLite database that any SQLite tool can show.

It is loaded whole and saved whole. Its application id is 0x534C504E, the letters ``SLPN``; its
user version is the version of the tables.
"""

import os
import sqlite3
import struct
from contextlib import closing
from pathlib import Path, PurePath
from typing import cast
from urllib.parse import quote

from salonplanner.domain.errors import FileError, PlanError, Problem
from salonplanner.domain.plan import Plan
from salonplanner.domain.validation import check_plan
from salonplanner.storage.json_text import cleaned
from salonplanner.storage.plan_form import FORMAT, VERSION, Raw, form_of, plan_of
from salonplanner.storage.replacing import reading_error, replace_file
from salonplanner.storage.salonplan_tables import read_tables, write_tables

APPLICATION_ID = 0x534C504E
TABLES_VERSION = 1
MAGIC = b"SQLite format 3\0"

_HEADER_LENGTH = 100
_VERSION_AT, _APPLICATION_AT = 60, 68
_DISK_FULL = 13
"""SQLite's own code for it."""
_NO_SUCH_THING = 1
_BROKEN = (11, 26, None)
"""SQLite's own codes for pages that do not fit together; none where its check says so."""


def load(path: Path) -> Plan:
    """The plan of a file, which is opened to read and never written to.

    Raises:
        FileError: it is missing, another program's, damaged or of a newer version; where its
            content breaks the contract, with the place.
    """
    _check_header(path)
    try:
        with closing(sqlite3.connect(read_only_uri(path.absolute()), uri=True)) as connection:
            form = _read(connection)
        return plan_of({"format": FORMAT, "version": VERSION, **form})
    except sqlite3.Error as error:
        raise FileError(str(path), Problem.DAMAGED_FILE, reason=_reason(error)) from error
    except UnicodeDecodeError as error:
        # SQLite puts the damaged name of a table in its answers, and Python cannot read it.
        reason = "a name in it is no text"
        raise FileError(str(path), Problem.DAMAGED_FILE, reason=reason) from error
    except PlanError as error:
        raise FileError(str(path), error.problem, error.place, **error.details) from error


def save(plan: Plan, path: Path) -> None:
    """Put the plan in a file, in one step: an old file stands there until the new one is whole.

    Raises:
        PlanError: the plan breaks the contract, and could not be read again.
        FileError: it could not be written; the old file is untouched.
    """
    check_plan(plan)
    try:
        replace_file(path, lambda beside: _write(plan, beside))
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorcode", None) == _DISK_FULL
        problem = Problem.DISK_FULL if full else Problem.NOT_WRITABLE
        details = {} if full else {"reason": str(error)}
        raise FileError(str(path), problem, **details) from error


def read_only_uri(path: PurePath) -> str:
    """SQLite's name of an absolute path, whatever is in it; a Windows drive or share included.

    ``immutable`` keeps SQLite from making files beside it, on folders we may only read too.
    """
    name = path.as_posix()
    slashes = "//" if name.startswith("/") else "///"
    return f"file:{slashes}{quote(os.fsencode(name), safe='/:')}?mode=ro&immutable=1"


def _reason(error: sqlite3.Error) -> str:
    """Why a file cannot be read, in words that can be said in any language."""
    code = getattr(error, "sqlite_errorcode", None)
    if code in _BROKEN:
        return "its parts do not fit together"
    return "a part of it is missing" if code == _NO_SUCH_THING else str(error)


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER_LENGTH)
    except OSError as error:
        raise reading_error(path, error) from error
    if not head.startswith(MAGIC):
        raise FileError(str(path), Problem.FOREIGN_FILE)
    if len(head) < _HEADER_LENGTH:
        raise FileError(str(path), Problem.DAMAGED_FILE, reason="it is cut short")
    version: int = struct.unpack_from(">i", head, _VERSION_AT)[0]
    application: int = struct.unpack_from(">i", head, _APPLICATION_AT)[0]
    if application != APPLICATION_ID:
        raise FileError(str(path), Problem.FOREIGN_FILE)
    if version > TABLES_VERSION:
        raise FileError(str(path), Problem.NEWER_FILE, found=version, known=TABLES_VERSION)


def _read(connection: sqlite3.Connection) -> Raw:
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer != ("ok",):
        raise sqlite3.DatabaseError(str(answer[0]) if answer else "no answer")
    return cast("Raw", cleaned(read_tables(connection)))


def _write(plan: Plan, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # Nobody sees the file before it is whole, and it is synced once, at the end.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {TABLES_VERSION}")
        connection.execute("BEGIN")
        write_tables(connection, form_of(plan))
        connection.execute("COMMIT")
