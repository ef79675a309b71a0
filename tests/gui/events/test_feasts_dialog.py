"""The feasts of another year, from the events page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSpinBox

from salonplanner.domain.events import Certainty


def test_feasts_of_another_year_are_one_step(qtbot, page, plan, press, answer, one_step):
    before = plan()
    notes: list[str] = []

    def take(dialog):
        year = dialog.findChild(QSpinBox, "feastsYear")
        qtbot.waitUntil(year.hasFocus)
        year.setValue(plan().season.year)
        notes.append(dialog.findChild(QLabel, "offersNote").text())
        year.selectAll()
        qtbot.keyClicks(year, "2031")
        qtbot.keyClick(year, Qt.Key.Key_Tab)
        notes.append(dialog.findChild(QLabel, "offersNote").text())
        dialog.accept()

    answer(take)
    press("takeFeasts")
    new = [event for event in plan().events if event.id.endswith("2031")]
    assert {"adha2031", "mawlid2031", "trone2031"} <= {event.id for event in new}
    assert plan().event("mawlid2031").certainty is Certainty.ESTIMATED
    assert "events.mawlid2031.days" in plan().provenance
    assert len(set(notes)) == 2
    one_step(before)


def test_leaving_changes_nothing(page, plan, press, answer):
    before = plan()
    answer(lambda dialog: dialog.reject())
    press("takeFeasts")
    assert plan() is before


def test_it_opens_on_a_year_with_something_to_add(page, plan, press, answer):
    seen: list[tuple[int, int]] = []

    def look(dialog):
        seen.append((dialog.findChild(QSpinBox, "feastsYear").value(), dialog.model.useful()))
        dialog.reject()

    answer(look)
    press("takeFeasts")
    ((year, useful),) = seen
    assert year > plan().season.year
    assert useful > 0
