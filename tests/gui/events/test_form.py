"""Each field of an event typed or chosen for real, one undo step each."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from salonplanner.domain.events import Attitude, Certainty
from salonplanner.domain.plan import ProvenanceStatus
from salonplanner.ui.widgets.chip import Chip

ID = "gnaoua2025"


@pytest.fixture
def event(page, plan):
    page.choose((ID,))
    return lambda: plan().event(ID)


@pytest.fixture
def line(page):
    return lambda name: page.findChild(QLineEdit, name)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_each_line_of_text_and_number_is_one_step(event, line, retype, plan, one_step):
    typed = (
        ("eventName", "Gnaoua", "name", "Gnaoua"),
        ("eventKindLine", "Moussem", "kind", "moussem"),
        ("eventKindLine", "Théâtre", "kind", "Théâtre"),
        ("eventEnd", "30/06/2025", "end", date(2025, 6, 30)),
        ("eventLead", "7", "lead_days", 7),
        ("eventLead", "", "lead_days", 0),
        ("eventTail", "3", "tail_days", 3),
        ("eventVisitors", "12,5 %", "visitor_uplift", 0.125),
        ("eventVisitors", "+9", "visitor_uplift", 0.09),
        ("eventSpend", "", "spend_uplift", 0.0),
        ("eventSource", "Presse", "source", "Presse"),
    )
    for name, text, field, value in typed:
        before = plan()
        retype(line(name), text)
        assert getattr(event(), field) == value
        one_step(before)


def test_the_first_day_keeps_the_length(event, line, retype, plan, one_step):
    before, length = plan(), event().end - event().start
    retype(line("eventStart"), "01/07/2025")
    assert (event().start, event().end) == (date(2025, 7, 1), date(2025, 7, 1) + length)
    one_step(before)


def test_what_cannot_be_taken_is_said_and_left(qtbot, page, event, line, retype, plan):
    refused = (
        ("eventName", "  "),
        ("eventStart", "bientot"),
        ("eventEnd", "01/01/2025"),
        ("eventLead", "-1"),
        ("eventLead", "1,5"),
        ("eventVisitors", "beaucoup"),
        ("eventVisitors", "-100"),
    )
    before = plan()
    for name, text in refused:
        retype(line(name), text)
        assert plan() is before, (name, text)
        assert page.findChild(QLabel, f"{name}Message").text(), (name, text)
        qtbot.keyClick(line(name), Qt.Key.Key_Escape)
        assert not page.findChild(QLabel, f"{name}Message").text(), (name, text)


def test_what_the_contract_refuses_is_said_in_the_status_bar(shown, event, line, retype, plan):
    told: list[str] = []
    shown.salons.told.connect(told.append)
    before = plan()
    retype(line("eventLead"), "99999")
    assert plan() is before
    assert told
    assert line("eventLead").text() == str(event().lead_days)


def test_choices_are_one_step_each(qtbot, page, event, plan, one_step):
    before = plan()
    button = page.findChild(QAbstractButton, "eventAttitude-avoid")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert event().attitude is Attitude.AVOID
    one_step(before)
    before = plan()
    combo = page.findChild(QComboBox, "eventCertainty")
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_End)
    combo.activated.emit(combo.currentIndex())
    assert event().certainty is Certainty.ESTIMATED
    one_step(before)
    before = plan()
    kinds = page.findChild(QComboBox, "eventKind")
    kinds.setCurrentIndex(kinds.findData("fair"))
    kinds.activated.emit(kinds.currentIndex())
    assert event().kind == "fair"
    one_step(before)


def test_a_note_that_is_typed_is_one_step(qtbot, shown, page, event, plan):
    before = plan()
    notes = page.findChild(QPlainTextEdit, "eventNote")
    notes.setFocus()
    qtbot.keyClicks(notes, "Deux")
    page.panel.form.commit()
    qtbot.keyClicks(notes, " mots")
    page.panel.form.commit()
    assert event().note.endswith("Deux mots") or event().note.startswith("Deux mots")
    shown.document.stack.undo()
    assert plan() == before


def test_half_typed_input_is_kept_before_a_save_and_before_another_event(
    qtbot, shown, page, event, line, plan
):
    line("eventSource").setFocus()
    line("eventSource").selectAll()
    qtbot.keyClicks(line("eventSource"), "Afrik")
    shown.document.settle()
    assert event().source == "Afrik"
    qtbot.keyClicks(line("eventSource"), "!")
    page.choose(("mawazine2025",))
    assert plan().event(ID).source == "Afrik!"
    assert plan().event("mawazine2025").source != "Afrik!"


def test_a_changed_effect_says_that_it_is_an_assumption(page, event, line, retype, plan):
    page.choose(("ete2025",))
    retype(line("eventVisitors"), "5")
    origin = plan().provenance["events.ete2025.visitor_uplift"]
    assert origin.status is ProvenanceStatus.ASSUMPTION
    assert page.findChild(Chip, "eventVisitorsOrigin").text()


def test_undo_shows_the_event_as_it_was(shown, event, line, retype):
    start = event().start
    retype(line("eventStart"), "01/07/2025")
    shown.document.stack.undo()
    shown_day = line("eventStart").text()
    assert shown_day == f"{start:%d/%m/%Y}"
    assert event().start + timedelta(0) == start
