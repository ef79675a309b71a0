"""What is to be settled, at the foot of the summary."""

from pathlib import Path

import msgspec

from salonplanner.domain.rules import Severity
from salonplanner.exchange.workbook.names import Sheet
from salonplanner.exchange.workbook.sheets.summary_points import POINTS
from salonplanner.exchange.workbook.writer import workbook_bytes
from tests.unit.exchange.workbook.conftest import Made, export_of
from tests.workbooks import opened


def texts(sheet: object) -> set[str]:
    rows = sheet.iter_rows(values_only=True)  # type: ignore[attr-defined]
    return {value for row in rows for value in row if isinstance(value, str)}


def test_the_gravest_open_findings_are_there(made: Made) -> None:
    shown = texts(made.values[made.job.terms.sheets[Sheet.SUMMARY]])
    pairs = zip(made.job.findings, made.job.sentences, strict=True)
    grave = [text for finding, text in pairs if finding.severity is not Severity.INFO]
    assert grave
    assert set(grave[:POINTS]) <= shown
    assert not set(grave[POINTS:]) & shown


def test_an_accepted_finding_is_settled(made: Made, tmp_path: Path) -> None:
    accepted = tuple(finding.acceptance("vu") for finding in made.job.findings)
    plan = msgspec.structs.replace(made.job.plan, accepted=accepted)
    path = tmp_path / "plan.xlsx"
    path.write_bytes(workbook_bytes(export_of(plan)))
    shown = texts(opened(path, values=True).worksheets[0])
    assert not set(made.job.sentences) & shown
    nothing = made.job.language.tr("Nothing to report: the programme keeps to every rule.")
    assert nothing in shown
