"""The findings panel on the real window: choose, correct, hide by severity, nothing to report."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from salonplanner.domain.edits import MoveSalons, ReviseSalons
from salonplanner.domain.rules import Severity, check
from salonplanner.ui.findings.model import FINDING_ROLE


@pytest.fixture
def panel(shown):
    return shown.workspace.findings_panel


@pytest.fixture
def findings(panel) -> QListView:
    return panel.findChild(QListView, "findingsList")


def findings_of(view: QListView) -> list:
    model = view.model()
    return [model.index(row, 0).data(FINDING_ROLE) for row in range(model.rowCount())]


def click_row(qtbot, view: QListView, row: int) -> None:
    place = view.visualRect(view.model().index(row, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def press_correct(qtbot, view: QListView, row: int) -> None:
    """Press where the button is painted: at the end of the row."""
    place = view.visualRect(view.model().index(row, 0))
    end = place.center()
    end.setX(place.right() - 40)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_all_open_findings_are_listed_the_gravest_first(shown, findings):
    assert findings_of(findings) == list(shown.figures.findings)
    ranks = [list(Severity).index(finding.severity) for finding in findings_of(findings)]
    assert ranks == sorted(ranks)


def test_going_to_a_finding_draws_the_eye_to_its_bars(qtbot, shown, panel, findings):
    with qtbot.waitSignal(panel.gone_to) as told:
        click_row(qtbot, findings, 0)
    assert told.args[0] == findings_of(findings)[0].salons
    calendar = shown.workspace.calendar.view
    still = calendar.viewport().grab().toImage()
    qtbot.waitUntil(lambda: calendar.viewport().grab().toImage() != still)


def test_taking_the_keys_selects_nothing(qtbot, shown, sample, panel, findings):
    with qtbot.waitActive(shown):
        shown.activateWindow()
    chosen = next(s.id for s in sample.salons if s.id not in findings_of(findings)[0].salons)
    shown.selection.select((chosen,))
    findings.setFocus(Qt.FocusReason.OtherFocusReason)
    assert findings.hasFocus()
    assert shown.selection.ids == (chosen,)
    panel.go_next()
    assert shown.selection.ids == findings_of(findings)[0].salons


def test_choosing_a_finding_selects_its_salons(qtbot, shown, findings):
    click_row(qtbot, findings, 1)
    assert shown.selection.ids == findings_of(findings)[1].salons
    qtbot.keyClick(findings, Qt.Key.Key_Up)
    assert shown.selection.ids == findings_of(findings)[0].salons


def test_correct_is_one_step_that_takes_the_finding_away(qtbot, shown, sample, panel, findings):
    finding = findings_of(findings)[0]
    assert shown.session.proposals.text(finding)
    press_correct(qtbot, findings, 0)
    assert shown.document.plan != sample
    assert shown.document.stack.count() == 1
    assert finding not in shown.figures.findings
    assert shown.selection.ids == finding.salons
    shown.document.stack.undo()
    assert shown.document.plan == sample
    assert findings_of(findings)[0] == finding


def test_a_row_without_a_correction_has_no_button(qtbot, shown, sample, panel, findings):
    row = next(
        i for i, f in enumerate(findings_of(findings)) if not shown.session.proposals.text(f)
    )
    findings.scrollTo(findings.model().index(row, 0))
    press_correct(qtbot, findings, row)
    assert shown.document.plan is sample


def test_a_proposal_says_what_correcting_does(qtbot, shown, panel, findings):
    finding = findings_of(findings)[0]
    wording = shown.session.proposals.text(finding)
    before = {salon.id: salon for salon in shown.document.plan.salons}
    press_correct(qtbot, findings, 0)
    moved = [salon for salon in shown.document.plan.salons if salon != before[salon.id]]
    language = shown.bench.language
    assert language.date_range(moved[0].start, moved[0].end) in wording


@pytest.mark.parametrize("severity", [Severity.WARNING, Severity.INFO])
def test_a_severity_can_be_hidden_and_shown(qtbot, shown, panel, findings, severity):
    pill = panel.dock_title.findChild(QPushButton, f"show{severity.value.capitalize()}s")
    everything = findings_of(findings)
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert findings_of(findings) == [f for f in everything if f.severity is not severity]
    assert not shown.selection.ids
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert findings_of(findings) == everything


def test_the_pills_count_and_keep_quiet_where_there_is_none(shown, panel):
    title = panel.dock_title
    texts = {
        severity: title.findChild(QPushButton, f"show{severity.value.capitalize()}s")
        for severity in Severity
    }
    for severity, pill in texts.items():
        count = sum(1 for finding in shown.figures.findings if finding.severity is severity)
        assert pill.text().startswith(str(count))
        assert (pill.property("pill") == "none") == (count == 0)


def test_an_error_appears_with_the_edit_that_makes_it(shown, panel, findings):
    salon = shown.document.plan.salons[0]
    season = shown.document.plan.season
    shown.document.apply(MoveSalons(starts={salon.id: season.end}))
    first = findings_of(findings)[0]
    assert first.severity is Severity.ERROR
    assert first.salons == (salon.id,)
    pill = panel.dock_title.findChild(QPushButton, "showErrors")
    assert pill.property("pill") == "error"


def test_the_keys_go_round_the_findings(shown, panel, findings):
    shown.actions_set["actionNextFinding"].trigger()
    assert panel.current_finding() == findings_of(findings)[0]
    shown.actions_set["actionNextFinding"].trigger()
    assert panel.current_finding() == findings_of(findings)[1]
    shown.actions_set["actionPreviousFinding"].trigger()
    shown.actions_set["actionPreviousFinding"].trigger()
    assert panel.current_finding() == findings_of(findings)[-1]


def test_nothing_to_report_is_said(shown, panel, findings, empty, bench):
    plan = msgspec.structs.replace(empty, targets=dict.fromkeys(empty.targets, 0))
    assert not check(plan, bench.gazetteer)
    shown.document.put_in(plan, None)
    assert not panel.has_findings()
    assert not findings.isVisible()
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert any(
        bench.language.tr("Nothing to report. The programme keeps all the rules.") in t
        for t in said
    )


def test_a_locked_salon_is_not_proposed_to_move(shown, panel, findings):
    finding = findings_of(findings)[0]
    shown.document.apply(ReviseSalons(ids=finding.salons, fields={"locked": True}))
    assert not shown.session.proposals.text(finding)
