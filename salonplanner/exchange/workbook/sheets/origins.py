"""The columns that say where a figure comes from."""

from salonplanner.domain.plan import Provenance, ProvenanceStatus
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.styles import (
    ACCENT_DARK,
    INFO,
    INFO_TINT,
    TEXT2,
    TINT,
    WARNING,
    WARNING_TINT,
)

_LOOKS = {
    ProvenanceStatus.PUBLISHED: (INFO, INFO_TINT),
    ProvenanceStatus.DERIVED: (ACCENT_DARK, TINT),
    ProvenanceStatus.ASSUMPTION: (WARNING, WARNING_TINT),
}


def write_origin_headings(job: Job, page: Page, row: int) -> None:
    """Write the headings of the four columns."""
    tr, first = job.language.tr, job.layout.assumptions.origin
    for col, text in enumerate((tr("Kind of figure"), tr("Source"), tr("Date"), tr("Note"))):
        page.text(row, first + col, text, job.styles.header())


def write_origin(job: Job, page: Page, row: int, origin: Provenance | None) -> None:
    """Write what is known of a figure; without anything it is somebody's assumption."""
    styles, first = job.styles, job.layout.assumptions.origin
    if origin is None:
        origin = Provenance(status=ProvenanceStatus.ASSUMPTION)
    ink, tint = _LOOKS[origin.status]
    chip = styles.body(font_color=ink, bg_color=tint, align="center", font_size=9)
    plain = styles.body(font_color=TEXT2, font_size=9)
    page.text(row, first, job.terms.provenance(origin.status), chip)
    page.text(row, first + 1, origin.source, plain)
    page.text(row, first + 2, _date(job, origin.date), plain)
    page.text(row, first + 3, origin.note, styles.body(font_color=TEXT2, font_size=9, shrink=False))


def _date(job: Job, text: str) -> str:
    parts = text.split("-")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        return f"{parts[2]}/{parts[1]}/{parts[0]}"
    return text
