"""The foot of the summary: what is to be settled, and how to read the page."""

from salonplanner.domain.rules import Severity
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.severities import severity_style, severity_word
from salonplanner.exchange.workbook.styles import TEXT2

POINTS = 5
_LEFT, _WORD, _RIGHT = 12, 13, 17
_ONE_LINE = 62
"""Characters of a sentence that fit one line of the block."""


def write_points(job: Job, page: Page, row: int) -> int:
    """Write the gravest findings on the page's right side; gives the row after the block."""
    styles, tr = job.styles, job.language.tr
    page.height(row, 18)
    page.merged(
        (row, _LEFT, row, _RIGHT), tr("To settle before the meeting"), styles.header(indent=1)
    )
    found = [
        (finding.severity, sentence)
        for finding, sentence in zip(job.findings, job.sentences, strict=True)
        if finding.accepted is None and finding.severity is not Severity.INFO
    ]
    text = styles.body(font_size=9, text_wrap=True, indent=1)
    for severity, sentence in found[:POINTS]:
        row += 1
        page.height(row, 26 if len(sentence) > _ONE_LINE else 15)
        page.text(
            row, _LEFT, severity_word(job, severity), severity_style(job, severity, "vcenter")
        )
        page.merged((row, _WORD, row, _RIGHT), sentence, text)
    row += 1
    note = _more(job, len(found))
    page.merged((row, _LEFT, row, _RIGHT), note, styles.get(font_size=9, font_color=TEXT2))
    return row + 1


def write_reading(job: Job, page: Page, row: int) -> int:
    """Write how the figures are made, over the page's width; gives the last row."""
    note = job.language.tr(
        "Reading. A salon’s forecast = {year} average × growth × level × region × month × tie-ins "
        "× crowding; the factors are on the sheet “{assumptions}”, with the source of each "
        "figure. Published: the {year} totals ({visitors} visitors, {turnover}, {salons} salons). "
        "Derived: the averages per salon. Assumptions: the factors. The totals are Excel formulas "
        "and follow any change on the sheets “{calendar}”, “{events}” and “{assumptions}”; "
        "the points above are those of the export.",
        year=str(job.plan.baseline.year),
        visitors=job.language.number(job.plan.baseline.visitors),
        turnover=job.language.millions(job.plan.baseline.turnover_mad),
        salons=job.language.number(job.plan.baseline.salons),
        assumptions=job.sheet_name("assumptions"),
        calendar=job.sheet_name("calendar"),
        events=job.sheet_name("events"),
    )
    look = job.styles.get(font_size=9, font_color=TEXT2, text_wrap=True, valign="top")
    page.merged((row, 0, row + 1, _RIGHT), note, look)
    return row + 1


def _more(job: Job, count: int) -> str:
    language = job.language
    if not count:
        return language.tr("Nothing to report: the programme keeps to every rule.")
    if count <= POINTS:
        return ""
    return language.ntr(
        "and {n} more point, on the sheet “{checks}”",
        "and {n} more points, on the sheet “{checks}”",
        count - POINTS,
        checks=job.sheet_name("checks"),
    )
