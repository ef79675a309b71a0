"""Findings mended, accepted and reopened, from the list and the menu, each as one step."""

from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QProgressDialog, QPushButton

from salonplanner.domain.edits import MoveSalons, ReviseSalons, SetTarget
from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Code, Severity
from salonplanner.domain.salon import Status
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.commands.finding_commands import FindingCommands
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.findings.listing import Fold, Line
from tests.benchmarks.plans import enlarged
from tests.gui.findings.conftest import place_of, press_button, rows_of
from tests.gui.search import found


@pytest.fixture
def panel(shown):
    return shown.workspace.findings_panel


@pytest.fixture
def findings(panel) -> QListView:
    return panel.findChild(QListView, "findingsList")


@pytest.fixture
def told(shown):
    said = []
    shown.salons.told.connect(said.append)
    return said


def choose(panel, findings, wanted) -> Any:
    """Go to the first row that a test is after."""
    place = place_of(findings, wanted)
    findings.setCurrentIndex(findings.model().index(place, 0))
    return rows_of(findings)[place]


def answer(qtbot, reason: str | None) -> list[str]:
    """Have the dialog that comes answered by the keyboard; gives what stood in it."""
    seen: list[str] = []

    def reply() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.append(dialog.objectName())
        confirm = found(dialog, QPushButton, "acceptanceConfirm")
        assert not confirm.isEnabled()
        if reason is None:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            return
        line = dialog.findChild(QLineEdit, "acceptanceReason")
        qtbot.keyClicks(line, reason)
        qtbot.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(0, reply)
    return seen


def undone_and_redone(window, before) -> None:
    stack, after = window.document.stack, window.document.plan
    assert after != before
    assert stack.count() == 1
    stack.undo()
    assert window.document.plan == before
    stack.redo()
    assert window.document.plan == after


def is_warning(row) -> bool:
    return isinstance(row, Line) and row.finding.severity is Severity.WARNING


def test_a_warning_is_accepted_with_a_reason_and_reopened(qtbot, shown, sample, panel, findings):
    row = choose(panel, findings, is_warning)
    action = shown.actions_set[ActionName.ACCEPT_FINDING]
    assert action.isEnabled()
    before = action.text()
    assert answer(qtbot, "agreed") == []
    action.trigger()
    (kept,) = shown.document.plan.accepted
    assert (kept.reason, kept.code) == ("agreed", row.finding.code)
    undone_and_redone(shown, sample)
    choose(panel, findings, lambda one: isinstance(one, Line) and one.finding.accepted)
    assert action.text() != before
    assert not shown.actions_set[ActionName.MEND_FINDING].isEnabled()
    action.trigger()
    assert shown.document.plan.accepted == ()


def test_left_without_a_reason_nothing_is_accepted(qtbot, shown, sample, panel, findings):
    choose(panel, findings, is_warning)
    answer(qtbot, None)
    shown.actions_set[ActionName.ACCEPT_FINDING].trigger()
    assert shown.document.plan == sample


def test_an_accepted_finding_is_reopened_by_its_button(qtbot, shown, panel, findings):
    choose(panel, findings, is_warning)
    answer(qtbot, "agreed")
    shown.actions_set[ActionName.ACCEPT_FINDING].trigger()
    press_button(qtbot, findings, findings.model().rowCount() - 1)
    assert shown.document.plan.accepted == ()


def test_an_error_cannot_be_accepted_and_says_why(shown, sample, panel, findings):
    salon = sample.salons[0]
    shown.document.apply(MoveSalons(starts={salon.id: sample.season.end}))
    choose(panel, findings, lambda row: row.finding.severity is Severity.ERROR)
    action = shown.actions_set[ActionName.ACCEPT_FINDING]
    assert not action.isEnabled()
    assert shown.bench.language.tr("Select a warning or a remark first; an error stays open.") in (
        action.toolTip(),
        action.statusTip(),
    )


def test_all_opportunities_of_an_event_are_tied_as_one_step(qtbot, shown, sample, panel, findings):
    place = place_of(findings, lambda row: isinstance(row, Fold))
    fold = rows_of(findings)[place]
    press_button(qtbot, findings, place)
    tied = {s.id for s in shown.document.plan.salons if fold.event in s.ties}
    assert {finding.salons[0] for finding in fold.findings} <= tied
    undone_and_redone(shown, sample)


def test_all_opportunities_of_an_event_are_accepted_as_one_step(
    qtbot, shown, sample, panel, findings
):
    fold = choose(panel, findings, lambda row: isinstance(row, Fold))
    answer(qtbot, "not this year")
    shown.actions_set[ActionName.ACCEPT_FINDING].trigger()
    assert len(shown.document.plan.accepted) == len(fold.findings)
    undone_and_redone(shown, sample)


def test_a_region_that_lacks_salons_gets_one(qtbot, shown, sample, panel, findings):
    region = RegionCode.MA_09
    shown.document.apply(SetTarget(region=region, salons=8))
    shown.document.stack.setClean()
    before = shown.document.plan
    place = place_of(
        findings, lambda row: isinstance(row, Line) and row.finding.code is Code.TARGET
    )
    press_button(qtbot, findings, place)
    (new,) = (s for s in shown.document.plan.salons if s not in before.salons)
    assert new.region is region
    assert shown.selection.ids == (new.id,)
    shown.document.stack.undo()
    assert shown.document.plan == before


def test_a_region_with_too_many_salons_is_offered_nothing(shown, panel, findings):
    shown.document.apply(SetTarget(region=RegionCode.MA_09, salons=2))
    row = choose(panel, findings, lambda row: row.finding.code is Code.TARGET)
    assert panel.remedy(row) is None
    assert not shown.actions_set[ActionName.MEND_FINDING].isEnabled()


def test_all_proposed_moves_are_one_step(qtbot, shown, sample, panel, told):
    before = set(shown.figures.findings)
    shown.actions_set[ActionName.MEND_ALL].trigger()
    moved = [s.id for s in shown.document.plan.salons if s != sample.salon(s.id)]
    assert moved
    assert set(shown.selection.ids) == set(moved)
    assert not any(f.severity is Severity.ERROR for f in shown.figures.findings)
    assert not any(sample.salon(one).status is Status.CONFIRMED for one in moved)
    assert len(set(shown.figures.findings) - before) < len(before)
    assert str(len(moved)) in told[-1]
    undone_and_redone(shown, sample)


def test_moves_of_hidden_findings_are_not_made(qtbot, shown, sample, panel, findings, told):
    pill = panel.dock_title.findChild(QPushButton, "showWarnings")
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    shown.actions_set[ActionName.MEND_ALL].trigger()
    assert shown.document.plan is sample
    assert told


@pytest.mark.parametrize("changes", [False, True])
def test_in_a_large_plan_moves_are_looked_for_beside_the_window(
    qtbot, make_window, sample, changes
):
    window = make_window(enlarged(sample, 230))
    said = []
    window.salons.told.connect(said.append)
    before = window.document.plan
    window.actions_set[ActionName.MEND_ALL].trigger()
    window.actions_set[ActionName.MEND_ALL].trigger()
    assert window.document.plan is before
    if changes:
        window.salons.add()
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    assert window.document.stack.count() == 1
    moved = [s for s in before.salons if window.document.plan.salon(s.id) != s]
    assert bool(moved) != changes


def test_the_search_for_moves_shows_how_far_it_is_and_is_cancelled(qtbot, make_window, sample):
    window = make_window(enlarged(sample, 1500))
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    said = []
    window.salons.told.connect(said.append)
    before = window.document.plan
    window.findChild(FindingCommands).waiting.patience.setInterval(0)
    window.actions_set[ActionName.MEND_ALL].trigger()
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is not None, timeout=30_000)
    dialog = window.findChild(QProgressDialog)
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)
    assert window.findChild(QProgressDialog) is None or dialog.isHidden()
    assert window.document.plan is before
    assert window.actions_set[ActionName.MEND_ALL].isEnabled()


@pytest.mark.parametrize("agreed", [True, False])
def test_a_confirmed_salon_is_asked_about_before_it_is_corrected(
    qtbot, shown, sample, panel, findings, monkeypatch, agreed
):
    monkeypatch.setattr(Messages, "ask_go_on", lambda *_: agreed)
    row = choose(panel, findings, is_warning)
    shown.document.apply(ReviseSalons(ids=row.finding.salons, fields={"status": Status.CONFIRMED}))
    shown.document.stack.setClean()
    before = shown.document.plan
    place = place_of(findings, lambda one: isinstance(one, Line) and one.finding == row.finding)
    press_button(qtbot, findings, place)
    assert (shown.document.plan != before) == agreed
