"""Contrôles: the findings of the export."""

from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.checks import LIVE_HEADER
from salonplanner.exchange.workbook.sheets.checks_live import LIVE_ROWS
from salonplanner.exchange.workbook.sheets.severities import severity_word
from salonplanner.words.findings import title
from tests.unit.exchange.workbook.conftest import Made

FIRST = LIVE_HEADER + LIVE_ROWS + 3


def test_every_finding_has_its_row(made: Made) -> None:
    assert made.job.findings
    for index, (finding, sentence) in enumerate(
        zip(made.job.findings, made.job.sentences, strict=True)
    ):
        cells = [made.shown(Sheet.CHECKS, FIRST + index, col) for col in range(6)]
        assert cells[0] == severity_word(made.job, finding.severity)
        assert cells[1] == (", ".join(finding.salons) or None)
        assert cells[2] == sentence
        assert cells[4] == title(finding.code, made.job.language)
        assert cells[5] == finding.code


def test_the_headings_of_the_findings_stand_on_each_page(made: Made) -> None:
    assert made.sheet(Sheet.CHECKS).print_title_rows.replace("$", "") == f"{FIRST}:{FIRST}"
