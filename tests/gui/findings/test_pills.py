"""The counts of the severities."""

import pytest
from PySide6.QtCore import Qt

from salonplanner.domain.rules import Severity
from salonplanner.ui.findings.pills import SeverityPills
from salonplanner.ui.widgets.dock_title import DockTitle


@pytest.fixture
def title(qtbot, bench):
    made = DockTitle(bench.theme, "Constats")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def pills(bench, title):
    return SeverityPills(bench, title, title)


def test_each_counts_and_is_quiet_at_none(pills, title):
    pills.show_counts({Severity.ERROR: 0, Severity.WARNING: 3, Severity.INFO: 1})
    texts = {b.objectName(): b for b in title.findChildren(type(title.children()[-1]))}
    assert texts["showWarnings"].text().startswith("3")
    assert texts["showErrors"].property("pill") == "none"
    assert texts["showWarnings"].property("pill") == "warning"


def test_pressing_one_asks_for_less_and_all_can_be_shown_again(qtbot, pills, title):
    error = next(b for b in title.children() if b.objectName() == "showErrors")
    with qtbot.waitSignal(pills.changed):
        qtbot.mouseClick(error, Qt.MouseButton.LeftButton)
    assert pills.wanted == {Severity.WARNING, Severity.INFO}
    pills.show_everything()
    assert pills.wanted == frozenset(Severity)
