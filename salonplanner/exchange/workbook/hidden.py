"""The sheet nobody sees: the plan as it was exported, the base of a later comparison."""

from collections.abc import Iterator, Mapping
from typing import cast

import msgspec

from salonplanner.domain.plan import Plan
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.layout import CITIES
from salonplanner.exchange.workbook.page import Page

FORMAT, VERSION = "salonplanner-workbook", 1
CHUNK = 15_000
"""Characters a cell; Excel counts some of them twice and holds 32,767."""


def write(job: Job, page: Page) -> None:
    """Write one line a property, then the plan in pieces, in order."""
    plain = job.styles.get()
    entries = {
        "format": FORMAT,
        "version": str(VERSION),
        "scenario": job.figures.scenario.id,
        "language": job.language.code,
        "exported_at": job.moment.isoformat(timespec="seconds"),
        "sheets": _json({key.value: name for key, name in job.terms.sheets.items()}),
        "columns": _json(job.layout.calendar.headings),
        "events": _json(job.terms.events),
    }
    lines = [*entries.items(), *(("plan", piece) for piece in _pieces(plan_json(job.plan)))]
    for row, (key, value) in enumerate(lines):
        page.text(row, 0, key, plain)
        for col, piece in enumerate(_pieces(value), start=1):
            page.text(row, col, piece, plain)
    for row, city in enumerate(job.cities):
        page.text(row, CITIES, city, plain)
    page.sheet.very_hidden()


def plan_json(plan: Plan) -> str:
    """The plan in its JSON form."""
    content = {"format": "salonplanner", "version": 1}
    return _json({**content, **{name: getattr(plan, name) for name in plan.__struct_fields__}})


def _json(content: object) -> str:
    return msgspec.json.encode(content, enc_hook=_encoded).decode()


def _encoded(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    raise NotImplementedError


def _pieces(text: str) -> Iterator[str]:
    for start in range(0, len(text), CHUNK):
        yield text[start : start + CHUNK]
