"""New, open and save: a plan and the file it stands in, without a screen."""

from pathlib import Path

import msgspec

from salonplanner.domain.errors import FileError, PlanError, Problem
from salonplanner.domain.plan import Plan
from salonplanner.domain.validation import check_plan
from salonplanner.language import Language
from salonplanner.services.feasts import estimated_feasts, in_order
from salonplanner.storage import salonplan
from salonplanner.storage.json_form import read_json, write_json
from salonplanner.storage.replacing import reading_error, replace_file
from salonplanner.storage.seeds import Seeds

PLAN_SUFFIXES = (".salonplan", ".json")
LARGEST_JSON = 256
"""Megabytes; a plan of 10,000 salons has about 10."""

_WORKBOOK_MAGIC = b"PK\x03\x04"
_JSON_STARTS = b"{["


def new_plan(year: int, seeds: Seeds) -> Plan:
    """An empty season of a year, with the seeds' events, scenarios, targets and baseline.

    Feasts that follow the moon in a year the seeds do not have are estimated; their texts are in
    French, as those of the seeds' events.
    """
    plan = seeds.empty_plan(year)
    feasts = estimated_feasts(year, seeds, Language("fr"))
    return msgspec.structs.replace(
        plan,
        events=tuple(sorted((*plan.events, *feasts.events), key=in_order)),
        provenance={**plan.provenance, **feasts.provenance},
    )


def open_plan(path: Path, seeds: Seeds) -> Plan:
    """The plan of a ``.salonplan`` or JSON file, told apart by content, not by name.

    Raises:
        FileError: it cannot be read, is no plan or a newer version's, or breaks the contract.
    """
    head = _head(path)
    if head.startswith(salonplan.MAGIC):
        return salonplan.load(path)
    if head.startswith(_WORKBOOK_MAGIC):
        known = ", ".join(PLAN_SUFFIXES)
        raise FileError(str(path), Problem.UNKNOWN_FORMAT, found=".xlsx", known=known)
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if (text[:1] and text[:1] in _JSON_STARTS) or path.suffix.lower() == ".json":
        return _open_json(path, seeds)
    raise FileError(str(path), Problem.FOREIGN_FILE)


def save_plan(plan: Plan, path: Path) -> None:
    """Put a plan in a file, in one step; the name says whether as ``.salonplan`` or JSON.

    Raises:
        PlanError: the plan breaks the contract.
        FileError: the file could not be written; an old one is untouched. Or its name ends in
            neither.
    """
    suffix = path.suffix.lower()
    if suffix == ".salonplan":
        salonplan.save(plan, path)
    elif suffix == ".json":
        check_plan(plan)
        data = write_json(plan)
        replace_file(path, lambda beside: _put(data, beside))
    else:
        known = ", ".join(PLAN_SUFFIXES)
        raise FileError(
            str(path), Problem.UNKNOWN_FORMAT, found=suffix or path.name[:40], known=known
        )


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4096)
    except OSError as error:
        raise reading_error(path, error) from error


def _open_json(path: Path, seeds: Seeds) -> Plan:
    try:
        if path.stat().st_size > LARGEST_JSON * 1_000_000:
            raise FileError(str(path), Problem.TOO_LARGE, limit=LARGEST_JSON)
        data = path.read_bytes()
    except OSError as error:
        raise reading_error(path, error) from error
    try:
        return read_json(data, seeds, path=str(path))
    except PlanError as error:
        raise FileError(str(path), error.problem, error.place, **error.details) from error


def _put(data: bytes, path: Path) -> None:
    path.write_bytes(data)
