"""The columns that say where a figure comes from."""

from collections.abc import Mapping
from itertools import groupby

from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page, wrapped_lines
from salonplanner.exchange.workbook.styles import (
    ACCENT_DARK,
    INFO,
    INFO_TINT,
    TEXT2,
    TINT,
    WARNING,
    WARNING_TINT,
)

SOURCE_WIDTH, NOTE_WIDTH = 34, 76
"""Characters."""
_LOOKS = {
    ProvenanceStatus.PUBLISHED: (INFO, INFO_TINT),
    ProvenanceStatus.DERIVED: (ACCENT_DARK, TINT),
    ProvenanceStatus.ASSUMPTION: (WARNING, WARNING_TINT),
}
_NOBODY = Provenance(status=ProvenanceStatus.ASSUMPTION)
"""A figure without a known origin is somebody's assumption."""


def write_origin_headings(job: Job, page: Page, row: int) -> None:
    """Write the headings of the four columns."""
    tr, first = job.language.tr, job.layout.assumptions.origin
    for col, text in enumerate((tr("Kind of figure"), tr("Source"), tr("Date"), tr("Note"))):
        page.text(row, first + col, text, job.styles.header(indent=1))


def write_origins(job: Job, page: Page, origins: Mapping[int, Provenance | None]) -> None:
    """Write the origin of the figure of each row; neighbours of one origin share its words."""
    rows = sorted(origins)
    for origin, run in groupby(rows, lambda row: origins[row] or _NOBODY):
        own = list(run)
        for row in own:
            _chip(job, page, row, origin)
        _words(job, page, own, origin)


def _chip(job: Job, page: Page, row: int, origin: Provenance) -> None:
    ink, tint = _LOOKS[origin.status]
    look = job.styles.body(font_color=ink, bg_color=tint, align="center", font_size=9)
    page.text(row, job.layout.assumptions.origin, job.terms.provenance(origin.status), look)


def _words(job: Job, page: Page, rows: list[int], origin: Provenance) -> None:
    first = job.layout.assumptions.origin
    # A long run may cross a page break: words at its top are never cut in two.
    valign = "vcenter" if len(rows) <= len(_LOOKS) else "top"
    look = job.styles.body(
        font_color=TEXT2, font_size=9, text_wrap=True, align="left", indent=1, valign=valign
    )
    texts = (origin.source, _date(origin.date), origin.note)
    for col, text in enumerate(texts, start=first + 1):
        page.merged((rows[0], col, rows[-1], col), text, look)
    lines = max(wrapped_lines(origin.source, SOURCE_WIDTH), wrapped_lines(origin.note, NOTE_WIDTH))
    spare = lines - len(rows)
    if spare > 0:
        page.height(rows[0], 15 + 12.5 * spare)


def _date(text: str) -> str:
    parts = text.split("-")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        return f"{parts[2]}/{parts[1]}/{parts[0]}"
    return text
