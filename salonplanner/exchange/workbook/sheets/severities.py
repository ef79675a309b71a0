"""How a severity is called and coloured."""

from xlsxwriter.format import Format

from salonplanner.domain.rules import Severity
from salonplanner.exchange.workbook.job import Job
from salonplanner.exchange.workbook.styles import (
    ERROR,
    ERROR_TINT,
    INFO,
    INFO_TINT,
    WARNING,
    WARNING_TINT,
)

_LOOKS = {
    Severity.ERROR: (ERROR, ERROR_TINT),
    Severity.WARNING: (WARNING, WARNING_TINT),
    Severity.INFO: (INFO, INFO_TINT),
}


def severity_word(job: Job, severity: Severity) -> str:
    """The word for a severity."""
    tr = job.language.tr
    return {
        Severity.ERROR: tr("Error"),
        Severity.WARNING: tr("Warning"),
        Severity.INFO: tr("Information"),
    }[severity]


def severity_style(job: Job, severity: Severity, valign: str = "top") -> Format:
    """The cell of a severity's word."""
    ink, tint = _LOOKS[severity]
    return job.styles.body(
        bold=True, font_color=ink, bg_color=tint, valign=valign, align="left", indent=1
    )
