"""The panel of the selected event: its heading, its two parts, and what it says of the Cup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from salonplanner.domain.edits import RemoveEvents, ReviseEvent
from salonplanner.domain.events import Certainty


def label(page, name: str) -> QLabel:
    return page.findChild(QLabel, name)


def test_the_cup_says_that_it_is_a_build_up(make_bench, make_window, sample, qtbot):
    window = make_window(sample, make_bench("en"))
    window.workspace.show_page("events")
    page = window.workspace.page_widget
    page.choose(("can2025",))
    assert label(page, "eventBeyond").text() == (
        "Starts 51\u00a0days after the end of the season · build-up in the host cities"
    )
    page.choose(("gnaoua2025",))
    assert label(page, "eventBeyond").isHidden()
    page.choose(())
    assert label(page, "eventPanelEmpty").text()
    page.choose(("gnaoua2025", "mawazine2025"))
    assert "2" in label(page, "eventPanelEmpty").text()


def test_ties_stand_behind_the_details(qtbot, page, sample):
    tied = next(e.id for e in sample.events if any(e.id in s.ties for s in sample.salons))
    page.choose((tied,))
    count = sum(tied in salon.ties for salon in sample.salons)
    ties = page.findChild(QAbstractButton, "eventTies")
    assert f"({count})" in ties.text()
    qtbot.mouseClick(ties, Qt.MouseButton.LeftButton)
    assert page.panel.ties.isVisible()
    assert page.panel.ties.event_id == tied
    page.panel.edit()
    assert not page.panel.ties.isVisible()


def test_only_an_estimated_date_can_be_confirmed(shown, page):
    page.choose(("gnaoua2025",))
    confirm = page.findChild(QPushButton, "confirmDate")
    assert not confirm.isVisible()
    shown.document.apply(ReviseEvent(id="gnaoua2025", fields={"certainty": Certainty.ESTIMATED}))
    assert confirm.isVisible()


def test_after_an_event_that_goes_the_one_in_its_place_is_shown(shown, page):
    page.choose(("gnaoua2025",))
    shown.document.apply(RemoveEvents(ids=("gnaoua2025",)))
    assert page.panel.event_id == "mawazine2025"
    assert page.view.chosen() == ("mawazine2025",)
    page.choose(page.model.ids()[-1:])
    *_, before, last = page.model.ids()
    shown.document.apply(RemoveEvents(ids=(last,)))
    assert page.panel.event_id == before
    shown.document.apply(RemoveEvents(ids=page.model.ids()))
    assert page.panel.event_id is None


def test_typing_survives_what_happens_elsewhere(qtbot, shown, page):
    page.choose(("gnaoua2025",))
    page.panel.edit()
    line = page.panel.form._fields["name"].line
    qtbot.keyClicks(line, "Gnaoua")
    shown.document.apply(ReviseEvent(id="mawazine2025", fields={"lead_days": 4}))
    assert line.text() == "Gnaoua"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
