"""Targets and usual lengths typed in place, and shared out at once."""

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_a_target_is_typed_and_the_sum_follows(page, plan, type_in, one_step):
    before = plan()
    total = page.findChild(QLabel, "targetsSum")
    assert "70" in total.text()
    assert not page.findChild(QPushButton, "shareTargets").isEnabled()
    type_in(page.targets.view, RegionCode.MA_03, "target", "9")
    assert plan().targets[RegionCode.MA_03] == 9
    assert "73" in total.text()
    one_step(before)


def test_the_gap_follows_the_target(page, plan, type_in, cell):
    view, count = page.targets.view, 0
    count = sum(salon.region is RegionCode.MA_03 for salon in plan().active_salons)
    type_in(view, RegionCode.MA_03, "target", str(count + 2))
    assert cell(view, RegionCode.MA_03, "gap").data() == "\u22122"
    type_in(view, RegionCode.MA_03, "target", str(count))
    assert cell(view, RegionCode.MA_03, "gap").data() == "="


def test_what_is_no_target_is_said(page, plan, type_in, told):
    before = plan()
    for text in ("beaucoup", "-1", "2,5", "", "99999999"):
        type_in(page.targets.view, RegionCode.MA_03, "target", text)
        assert plan() is before
    assert len(told) == 5
    assert told[0] == told[3]
    assert all(told)


def test_targets_are_shared_out_again(page, plan, type_in, press, one_step):
    start = plan()
    type_in(page.targets.view, RegionCode.MA_03, "target", "9")
    type_in(page.targets.view, RegionCode.MA_10, "target", "0")
    before = plan()
    press("shareTargets")
    assert plan().targets == start.targets
    one_step(before)


def test_the_note_says_why_some_have_one_less(page):
    note = page.findChild(QLabel, "targetsNote").text()
    assert all(number in note for number in ("12", "6", "72", "5", "70"))


def test_usual_lengths_are_typed(page, plan, type_in, told, one_step):
    before = plan()
    type_in(page.levels.view, Level.LOCAL, "most", "12")
    assert plan().level_days[Level.LOCAL] == (before.level_days[Level.LOCAL][0], 12)
    one_step(before)
    before = plan()
    for text in ("0", "2", "x"):
        type_in(page.levels.view, Level.LOCAL, "most", text)
    assert plan() is before
    assert len(told) == 3


def test_qts_checker_passes_through_all_changes(shown, page, plan, empty, type_in):
    testers = [
        QAbstractItemModelTester(card.model, FATAL)
        for card in (page.targets, page.levels, page.venues, page.cities)
    ]
    sample = plan()
    type_in(page.targets.view, RegionCode.MA_03, "target", "9")
    page.venues._add_venue()
    page.cities._search.setText("ta")
    shown.document.stack.undo()
    shown.document.stack.redo()
    shown.document.put_in(empty, None)
    shown.document.put_in(sample, None)
    page.cities._search.clear()
    assert all(tester.failureReportingMode() is FATAL for tester in testers)
