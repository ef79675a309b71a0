"""The findings panel on the real window: choose, correct, hide by severity, nothing to report."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton

from salonplanner.domain.edits import AcceptFinding, MoveSalons, RemoveSalons, ReviseSalons
from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Code, Severity, check
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.findings.listing import Fold, Grouping, Heading, Line
from tests.benchmarks.plans import enlarged
from tests.gui.findings.conftest import (
    click_row,
    findings_of,
    place_of,
    press_button,
    rows_of,
)


def test_all_open_findings_are_listed_the_gravest_first(shown, findings):
    assert set(findings_of(findings)) == set(shown.figures.findings)
    assert len(findings_of(findings)) == len(shown.figures.findings)
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
    press_button(qtbot, findings, 0)
    assert shown.document.plan != sample
    assert shown.document.stack.count() == 1
    assert finding not in shown.figures.findings
    assert shown.selection.ids == finding.salons
    shown.document.stack.undo()
    assert shown.document.plan == sample
    assert findings_of(findings)[0] == finding


def test_a_row_without_a_correction_has_no_button(qtbot, shown, sample, panel, findings):
    row = place_of(findings, lambda row: panel.remedy(row) is None)
    press_button(qtbot, findings, row)
    assert shown.document.plan is sample


def test_a_proposal_says_what_correcting_does(qtbot, shown, panel, findings):
    finding = findings_of(findings)[0]
    wording = shown.session.proposals.text(finding)
    before = {salon.id: salon for salon in shown.document.plan.salons}
    press_button(qtbot, findings, 0)
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
    assert panel.current_row() == rows_of(findings)[0]
    shown.actions_set["actionNextFinding"].trigger()
    assert panel.current_row() == rows_of(findings)[1]
    shown.actions_set["actionPreviousFinding"].trigger()
    shown.actions_set["actionPreviousFinding"].trigger()
    assert panel.current_row() == rows_of(findings)[-1]


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


def group_by(qtbot, panel, grouping: Grouping) -> None:
    combo = panel.dock_title.findChild(QComboBox, "findingsGrouping")
    combo.setCurrentIndex(combo.findData(grouping.value))
    combo.activated.emit(combo.currentIndex())


def test_opportunities_of_one_event_are_folded_and_opened_by_keys(qtbot, shown, panel, findings):
    place = place_of(findings, lambda row: isinstance(row, Fold))
    fold = rows_of(findings)[place]
    assert len(fold.findings) > 1
    click_row(qtbot, findings, place)
    assert set(shown.selection.ids) == {finding.salons[0] for finding in fold.findings}
    before = len(rows_of(findings))
    qtbot.keyClick(findings, Qt.Key.Key_Right)
    assert len(rows_of(findings)) == before + len(fold.findings)
    assert [row.finding for row in rows_of(findings)[place + 1 :][: len(fold.findings)]] == list(
        fold.findings
    )
    qtbot.keyClick(findings, Qt.Key.Key_Down)
    qtbot.keyClick(findings, Qt.Key.Key_Left)
    assert len(rows_of(findings)) == before
    assert findings.currentIndex().row() == place


def test_a_fold_is_opened_by_its_sign(qtbot, findings):
    place = place_of(findings, lambda row: isinstance(row, Fold))
    before = len(rows_of(findings))
    findings.scrollTo(findings.model().index(place, 0))
    rect = findings.visualRect(findings.model().index(place, 0))
    at = QPoint(rect.left() + 16, rect.center().y())
    qtbot.mouseClick(findings.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(rows_of(findings)) > before


@pytest.mark.parametrize("grouping", [Grouping.RULE, Grouping.REGION, Grouping.SALON])
def test_groups_have_headings_that_fold(qtbot, panel, findings, grouping):
    everything = set(findings_of(findings))
    group_by(qtbot, panel, grouping)
    assert isinstance(rows_of(findings)[0], Heading)
    assert set(findings_of(findings)) == everything
    before = len(rows_of(findings))
    click_row(qtbot, findings, 0)
    assert len(rows_of(findings)) < before
    assert rows_of(findings)[0].folded
    click_row(qtbot, findings, 0)
    assert len(rows_of(findings)) == before


def test_the_menu_groups_like_the_combo(qtbot, panel, findings):
    menu = panel.dock_title.findChild(QMenu, "findingsMenu")
    action = next(a for a in menu.actions() if a.objectName() == "findings-region")
    action.trigger()
    assert isinstance(rows_of(findings)[0], Heading)
    combo = panel.dock_title.findChild(QComboBox, "findingsGrouping")
    assert combo.currentData() == "region"


def test_the_keys_pass_over_headings(qtbot, shown, panel, findings):
    group_by(qtbot, panel, Grouping.REGION)
    for _ in range(len(rows_of(findings))):
        shown.actions_set["actionNextFinding"].trigger()
        assert not isinstance(panel.current_row(), Heading)


def test_findings_about_hidden_salons_are_counted_and_shown_again(qtbot, shown, panel, findings):
    beyond = panel.findChild(QLabel, "findingsHidden")
    everything = findings_of(findings)
    assert not beyond.isVisible()
    shown.figures.choose_filter(SalonFilter(region=RegionCode.MA_01))
    left = findings_of(findings)
    assert 0 < len(left) < len(everything)
    visible = shown.figures.visible
    assert all(not f.salons or visible.intersection(f.salons) for f in left)
    assert str(len(everything) - len(left)) in beyond.text()
    assert beyond.isVisible()
    qtbot.mouseClick(panel.findChild(QPushButton, "findingsShowAll"), Qt.MouseButton.LeftButton)
    assert findings_of(findings) == everything
    assert not beyond.isVisible()


def test_where_only_hidden_salons_have_findings_it_does_not_say_that_all_is_well(shown, panel):
    shown.figures.choose_filter(SalonFilter(text="no such salon"))
    said = panel.findChild(QLabel, "findingsEmpty")
    language = shown.bench.language
    assert said.text() != language.tr("Nothing to report. The programme keeps all the rules.")


def test_a_rule_can_be_left_out(qtbot, panel, findings):
    menu = panel.dock_title.findChild(QMenu, "findingsMenu")
    rules = [action for sub in menu.findChildren(QMenu) for action in sub.actions()]
    rule = next(a for a in rules if a.objectName() == f"findings-{Code.NEIGHBOUR_CLASH.value}")
    everything = findings_of(findings)
    rule.trigger()
    left = findings_of(findings)
    assert {f.code for f in everything} - {f.code for f in left} == {Code.NEIGHBOUR_CLASH}
    next(a for a in rules if a.objectName() == "findings-all-rules").trigger()
    assert findings_of(findings) == everything


def test_accepted_findings_stand_last_and_can_be_hidden(qtbot, shown, panel, findings):
    finding = findings_of(findings)[0]
    shown.document.apply(AcceptFinding(acceptance=finding.acceptance("seen with the province")))
    last = rows_of(findings)[-1]
    assert isinstance(last, Line)
    assert last.finding.accepted == "seen with the province"
    assert "seen with the province" in panel.remedy(last).text
    menu = panel.dock_title.findChild(QMenu, "findingsMenu")
    next(a for a in menu.actions() if a.objectName() == "hideAccepted").trigger()
    assert last.finding not in findings_of(findings)


def test_an_edit_elsewhere_leaves_the_choice_alone(shown, panel, findings):
    panel.go_next()
    panel.go_next()
    chosen = panel.current_finding()
    salon = next(s for s in shown.document.plan.salons if s.id not in chosen.salons)
    shown.selection.select((salon.id,))
    shown.document.apply(RemoveSalons(ids=(salon.id,)))
    assert panel.current_finding().mark == chosen.mark
    assert chosen.salons != shown.selection.ids


def test_after_a_correction_the_keys_go_on_where_they_were(shown, panel, findings):
    panel.go_next()
    second = rows_of(findings)[1]
    shown.actions_set["actionMendFinding"].trigger()
    assert second in rows_of(findings)
    panel.go_next()
    assert panel.current_row() == second


def test_a_finding_that_is_not_listed_is_gone_to_all_the_same(qtbot, shown, panel, findings):
    finding = findings_of(findings)[0]
    shown.figures.choose_filter(SalonFilter(text="no such salon"))
    pill = panel.dock_title.findChild(QPushButton, "showWarnings")
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    panel.show_finding(finding)
    assert panel.current_finding() == finding
    assert shown.selection.ids == finding.salons


def test_going_to_a_salon_goes_to_its_first_finding(shown, panel, findings):
    finding = findings_of(findings)[2]
    panel.go_to(finding.salons[0])
    assert finding.salons[0] in panel.current_finding().salons


def test_the_proposed_moves_are_counted_after_the_edit(qtbot, shown, panel):
    button = panel.dock_title.findChild(QPushButton, "mendAll")
    qtbot.waitUntil(lambda: "3" in button.toolTip())
    assert button.isVisible()
    ids = tuple(salon.id for salon in shown.document.plan.salons)
    shown.document.apply(RemoveSalons(ids=ids))
    qtbot.waitUntil(lambda: not button.isVisible())


def test_in_a_large_plan_the_moves_are_not_counted_at_each_edit(qtbot, make_window, sample):
    window = make_window(enlarged(sample, 400))
    panel = window.workspace.findings_panel
    button = panel.dock_title.findChild(QPushButton, "mendAll")
    qtbot.waitUntil(lambda: bool(button.toolTip()))
    assert not any(letter.isdigit() for letter in button.toolTip())


@pytest.mark.parametrize("width", [1180, 1440, 1920])
def test_the_title_shows_what_there_is_room_for(qtbot, shown, panel, width):
    button = panel.dock_title.findChild(QPushButton, "mendAll")
    qtbot.waitUntil(lambda: bool(button.toolTip()))
    shown.resize(width, 900)
    qtbot.wait(20)
    title = panel.dock_title
    for widget in title.findChildren(QPushButton):
        if widget.isVisible():
            assert widget.width() >= widget.sizeHint().width() - 1
            place = widget.mapTo(title, widget.rect().topRight())
            assert place.x() <= title.width()
