"""The ties of an event in a window: tied, untied, moved and tied, by mouse and by keys."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QSpinBox

from salonplanner.domain.edits import TieSalons
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.ties.delegate import HEADING
from salonplanner.ui.ties.entries import Kind
from salonplanner.ui.ties.panel import TiesPanel
from tests.benchmarks.plans import enlarged
from tests.gui.ties.conftest import place_of, rows_of, salons_of

Left = Qt.MouseButton.LeftButton


def press_button(qtbot, panel: TiesPanel, place: int) -> None:
    """Press where the button is painted: at the end of the row's first line."""
    row = panel.view.visualRect(panel.view.model().index(place, 0))
    middle = row.top() + HEADING // 2
    qtbot.mouseClick(panel.view.viewport(), Left, pos=QPoint(row.right() - 30, middle))


def tick(qtbot, panel: TiesPanel, salon_id: str) -> None:
    row = panel.view.visualRect(panel.view.model().index(place_of(panel.view, salon_id), 0))
    qtbot.mouseClick(panel.view.viewport(), Left, pos=QPoint(row.left() + 12, row.center().y()))


def go_to(panel: TiesPanel, salon_id: str) -> None:
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(place_of(panel.view, salon_id), 0))


def undone_and_redone(window, before, steps: int = 1) -> None:
    """One undo gives the plan before, one redo the plan after."""
    stack, after = window.document.stack, window.document.plan
    assert after != before
    assert stack.count() == steps
    stack.undo()
    assert window.document.plan == before
    stack.redo()
    assert window.document.plan == after


def test_salons_stand_in_three_sections(panel):
    assert salons_of(panel.view, Kind.TIED) == ["OR-01"]
    assert salons_of(panel.view, Kind.READY) == ["OR-02"]
    assert salons_of(panel.view, Kind.MOVABLE) == ["OR-03", "OR-04"]


def test_a_move_is_shown_with_its_days(panel, bench):
    text = panel.view.model().index(place_of(panel.view, "OR-03"), 0).data()
    language = bench.language
    assert language.date_range(date(2025, 7, 20), date(2025, 7, 23)) in text
    assert language.date_range(date(2025, 7, 14), date(2025, 7, 17)) in text


def test_a_salon_is_tied_by_its_button(qtbot, window, panel, plan):
    press_button(qtbot, panel, place_of(panel.view, "OR-02"))
    assert window.document.plan.salon("OR-02").ties == ("gala",)
    assert window.selection.ids == ("OR-02",)
    assert salons_of(panel.view, Kind.TIED) == ["OR-01", "OR-02"]
    undone_and_redone(window, plan)


def test_a_salon_is_untied_by_its_button(qtbot, window, panel, plan):
    press_button(qtbot, panel, place_of(panel.view, "OR-01"))
    assert window.document.plan.salon("OR-01").ties == ()
    undone_and_redone(window, plan)


def test_a_salon_is_moved_and_tied_by_enter(qtbot, window, panel, plan):
    go_to(panel, "OR-03")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    moved = window.document.plan.salon("OR-03")
    assert (moved.start, moved.ties) == (date(2025, 7, 14), ("gala",))
    undone_and_redone(window, plan)


@pytest.mark.parametrize("agreed", [True, False])
def test_a_confirmed_salon_is_asked_about_before_it_moves(
    qtbot, window, panel, plan, monkeypatch, agreed
):
    asked = []

    def ask(self: Messages, title: str, text: str, verb: str) -> bool:
        asked.append(text)
        return agreed

    monkeypatch.setattr(Messages, "ask_go_on", ask)
    go_to(panel, "OR-04")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert "OR-04" in asked[0]
    assert (window.document.plan != plan) == agreed


def test_ticked_salons_are_tied_and_moved_as_one_step(qtbot, window, panel, plan):
    assert not panel.tie_ticked.isEnabled()
    assert panel.tie_ticked.toolTip()
    tick(qtbot, panel, "OR-02")
    go_to(panel, "OR-03")
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert "2" in panel.tie_ticked.text()
    qtbot.mouseClick(panel.tie_ticked, Left)
    assert salons_of(panel.view, Kind.TIED) == ["OR-01", "OR-02", "OR-03"]
    assert set(window.selection.ids) == {"OR-02", "OR-03"}
    assert not panel.tie_ticked.isEnabled()
    undone_and_redone(window, plan)


def test_a_tick_is_taken_away_again(qtbot, panel):
    tick(qtbot, panel, "OR-02")
    tick(qtbot, panel, "OR-02")
    assert not panel.tie_ticked.isEnabled()


def test_the_whole_section_is_tied_from_its_heading(qtbot, window, panel, plan):
    place = place_of(panel.view, "OR-02") - 1
    press_button(qtbot, panel, place)
    assert salons_of(panel.view, Kind.READY) == []
    undone_and_redone(window, plan)


def test_fewer_days_leave_fewer_salons(qtbot, panel):
    box = panel.findChild(QSpinBox, "tiesMostDays")
    box.selectAll()
    qtbot.keyClicks(box, "5")
    assert salons_of(panel.view, Kind.MOVABLE) == ["OR-04"]
    box.setValue(70)
    assert "OR-05" in salons_of(panel.view, Kind.MOVABLE)


def test_choosing_a_row_selects_its_salon(qtbot, window, panel):
    row = panel.view.visualRect(panel.view.model().index(place_of(panel.view, "OR-03"), 0))
    qtbot.mouseClick(panel.view.viewport(), Left, pos=QPoint(row.left() + 90, row.center().y()))
    assert window.selection.ids == ("OR-03",)


def test_sections_fold_by_keys_and_mouse(qtbot, panel):
    everything = len(rows_of(panel.view))
    go_to(panel, "OR-01")
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    assert len(rows_of(panel.view)) == everything - 1
    assert panel.view.currentIndex().row() == 0
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert len(rows_of(panel.view)) == everything
    heading = panel.view.visualRect(panel.view.model().index(0, 0))
    qtbot.mouseClick(panel.view.viewport(), Left, pos=heading.topLeft() + QPoint(60, 8))
    assert len(rows_of(panel.view)) == everything - 1


def test_the_figures_follow_the_scenario(window, panel):
    def detail() -> str:
        return rows_of(panel.view)[place_of(panel.view, "OR-03")].outcome

    before = detail()
    window.figures.choose_scenario("central")
    assert detail() != before


def test_the_cup_is_said_to_be_a_build_up(panel, window, sample):
    window.document.put_in(sample, None)
    panel.show_event("can2025")
    remark = panel.findChild(QLabel, "tiesRemark")
    assert remark.isVisible()
    assert "51" in remark.text()
    assert not any("16" in row.detail[:6] for row in rows_of(panel.view) if hasattr(row, "detail"))


def test_without_an_event_it_says_what_to_do(panel):
    panel.show_event(None)
    assert not panel.view.isVisible()
    assert rows_of(panel.view) == []
    panel.show_event("no such event")
    assert not panel.view.isVisible()


def test_hidden_it_waits_and_then_catches_up(qtbot, window, panel):
    panel.hide()
    window.document.apply(TieSalons(ids=("OR-02",), event="gala"))
    assert salons_of(panel.view, Kind.TIED) == ["OR-01"]
    panel.show()
    assert salons_of(panel.view, Kind.TIED) == ["OR-01", "OR-02"]


def test_a_large_plan_is_answered_after_the_paint(qtbot, make_window, sample):
    window = make_window(enlarged(sample, 400))
    panel = TiesPanel(window.session)
    qtbot.addWidget(panel)
    panel.show_event("ete2025")
    panel.show()
    assert salons_of(panel.view, Kind.MOVABLE) == []
    qtbot.waitUntil(lambda: bool(salons_of(panel.view, Kind.MOVABLE)))
