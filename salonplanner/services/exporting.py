"""Puts a plan into a file for others: a workbook, a table, a calendar, or the plan in another form.

What is painted, PDF and pictures, is made by ``salonplanner.ui.printing``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from salonplanner.domain.errors import Problem, RequestError
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import check
from salonplanner.exchange.ics.writer import CalendarExport, calendar_bytes
from salonplanner.exchange.workbook.writer import Export, workbook_bytes
from salonplanner.language import Language
from salonplanner.services.checking import names_of
from salonplanner.services.documents import save_plan
from salonplanner.services.forecasting import forecast_csv, forecast_of, require_scenario
from salonplanner.services.progress import Progress
from salonplanner.storage.replacing import replace_file
from salonplanner.storage.seeds import Seeds

LARGEST_CALENDAR = 32_000_000
"""Bytes; a calendar of 10,000 salons has about 5 million."""


@dataclass(frozen=True, kw_only=True)
class _Job:
    plan: Plan
    path: Path
    scenario: str
    language: Language
    seeds: Seeds
    progress: Progress | None


def export(
    plan: Plan,
    path: Path,
    *,
    scenario: str,
    language: Language,
    seeds: Seeds,
    progress: Progress | None = None,
) -> None:
    """Put a plan in a file, in one step; the end of its name says in which form.

    Raises:
        RequestError: nothing is written in that form, or the plan has no such scenario.
        FileError: the file could not be written; an old one is untouched.
        Cancelled: ``progress`` told so; an old file is untouched.
    """
    require_format(path)
    require_scenario(plan, scenario)
    _WRITERS[path.suffix.lower()](
        _Job(
            plan=plan,
            path=path,
            scenario=scenario,
            language=language,
            seeds=seeds,
            progress=progress,
        )
    )


def require_format(path: Path, others: tuple[str, ...] = ()) -> None:
    """Raise RequestError where no file of that name's ending is written, nor one of ``others``."""
    suffix = path.suffix.lower()
    if suffix not in {*_WRITERS, *others}:
        known = ", ".join((*_WRITERS, *others))
        raise RequestError(Problem.UNKNOWN_FORMAT, found=suffix or path.name[:40], known=known)


def _write_workbook(job: _Job) -> None:
    content = workbook_bytes(
        Export(
            plan=job.plan,
            scenario=job.scenario,
            language=job.language,
            names=names_of(job.seeds),
            gazetteer=job.seeds.gazetteer,
            findings=check(job.plan, job.seeds.gazetteer),
            indicators=job.seeds.indicators,
        ),
        job.progress,
    )
    replace_file(job.path, lambda beside: _put(content, beside))


def _write_csv(job: _Job) -> None:
    content = forecast_csv(job.plan, job.scenario, job.language, job.seeds)
    replace_file(job.path, lambda beside: _put(content, beside))


def _write_calendar(job: _Job) -> None:
    content = calendar_bytes(
        CalendarExport(
            plan=job.plan,
            figures=forecast_of(job.plan, job.scenario),
            language=job.language,
            names=names_of(job.seeds),
        ),
        datetime.now(UTC),
        _content(job.path),
    )
    replace_file(job.path, lambda beside: _put(content, beside))


def _content(path: Path) -> bytes:
    """What stands in a file to be replaced; nothing where it cannot be read or is too large."""
    try:
        return path.read_bytes() if path.stat().st_size <= LARGEST_CALENDAR else b""
    except OSError:
        return b""


def _save(job: _Job) -> None:
    save_plan(job.plan, job.path)


def _put(content: bytes, path: Path) -> None:
    path.write_bytes(content)


_WRITERS: Mapping[str, Callable[[_Job], None]] = {
    ".xlsx": _write_workbook,
    ".csv": _write_csv,
    ".ics": _write_calendar,
    ".json": _save,
    ".salonplan": _save,
}
