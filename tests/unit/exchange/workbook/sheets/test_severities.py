"""Severities in words and colours."""

from salonplanner.domain.rules import Severity
from salonplanner.exchange.workbook.sheets.severities import severity_style, severity_word
from tests.unit.exchange.workbook.conftest import Made


def test_each_severity_has_its_word_and_colours(made: Made) -> None:
    words = {severity_word(made.job, severity) for severity in Severity}
    colours = {str(severity_style(made.job, severity).font_color) for severity in Severity}
    assert len(words) == len(colours) == len(Severity)
