"""Contrôles: checks that Excel keeps computing, and what the program found at the export."""

from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.page import Page
from salonplanner.exchange.workbook.sheets.checks_live import LIVE_ROWS, write_live
from salonplanner.exchange.workbook.sheets.headings import Heading, write_headings
from salonplanner.exchange.workbook.sheets.severities import severity_style, severity_word
from salonplanner.exchange.workbook.styles import TEXT2
from salonplanner.words.findings import title

_SEVERITY, _SALONS, _SENTENCE, _REASON, _RULE, _CODE = range(6)
LIVE_HEADER = 3


def write(job: Job, page: Page) -> None:
    """Write the sheet."""
    tr = job.language.tr
    for col, width in enumerate((15, 22, 92, 32, 26, 15)):
        page.sheet.set_column(col, col, width)
    page.text(0, 0, tr("Checks"), job.styles.title())
    note = tr("The first table is recalculated; the second holds the findings of the export.")
    page.text(1, 0, note, job.styles.note())
    write_live(job, page, LIVE_HEADER)
    header = LIVE_HEADER + LIVE_ROWS + 2
    last = _findings(job, page, header)
    page.sheet.freeze_panes(3, 0)
    page.printed((0, 0, last, _CODE), repeat=(header, header))


def _findings(job: Job, page: Page, header: int) -> int:
    styles, tr = job.styles, job.language.tr
    write_headings(
        job,
        page,
        header,
        (
            Heading(_SEVERITY, tr("Severity")),
            Heading(_SALONS, tr("Salons"), "left"),
            Heading(_SENTENCE, tr("Finding"), "left"),
            Heading(_REASON, tr("Accepted because"), "left"),
            Heading(_RULE, tr("Rule"), "left"),
            Heading(_CODE, tr("Code"), "left"),
        ),
        _CODE,
    )
    wrapped = styles.body(text_wrap=True, valign="top")
    small = styles.body(text_wrap=True, valign="top", font_size=9, font_color=TEXT2)
    row = header
    for finding, sentence in zip(job.findings, job.sentences, strict=True):
        row += 1
        salons, reason = ", ".join(finding.salons), finding.accepted or ""
        page.fit(row, ((salons, 22), (sentence, 92), (reason, 32)))
        word = severity_word(job, finding.severity)
        page.text(row, _SEVERITY, word, severity_style(job, finding.severity))
        page.text(row, _SALONS, salons, wrapped)
        page.text(row, _SENTENCE, sentence, wrapped)
        page.text(row, _REASON, reason, wrapped)
        page.text(row, _RULE, title(finding.code, job.language), wrapped)
        page.text(row, _CODE, finding.code, small)
    if not job.findings:
        row += 1
        text = tr("Nothing to report: the programme keeps to every rule.")
        page.merged((row, _SEVERITY, row, _CODE), text, styles.body())
    return row
