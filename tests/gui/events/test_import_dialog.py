"""A calendar file taken in from the page, seen first, in one step; a bad one is refused."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox

from salonplanner.domain.events import Attitude, EventPlaces

FILES = Path(__file__).parents[2] / "unit/exchange/ics/files"


def test_what_is_ticked_comes_in_as_seen(page, plan, answer, one_step):
    before = plan()
    notes: list[str] = []

    def take(dialog: Any) -> None:
        notes.append(dialog.findChild(QLabel, "offersNote").text())
        model = dialog.model
        model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        model.set_attitude(Attitude.SEEK)
        dialog.accept()

    answer(take)
    page.commands.import_path(FILES / "google.ics")
    new = plan().events[len(before.events) :]
    assert len(new) == 5
    assert {event.attitude for event in new} == {Attitude.SEEK}
    assert all(event.id.startswith("ics-") for event in new)
    # One is cancelled, one of 2019, and one repeats: each has its sentence.
    assert len(notes[0].split(". ")) >= 3
    one_step(before)


def test_the_second_time_there_is_nothing_to_take(page, plan, answer):
    answer(lambda dialog: dialog.accept())
    page.commands.import_path(FILES / "apple.ics")
    before = plan()
    useful: list[int] = []

    def look(dialog: Any) -> None:
        useful.append(dialog.model.useful())
        dialog.reject()

    answer(look)
    page.commands.import_path(FILES / "apple.ics")
    assert useful == [0]
    assert plan() is before


def test_events_without_a_known_place_can_be_everywhere(page, plan, answer):
    def take(dialog: Any) -> None:
        where = dialog.findChild(QComboBox, "importPlaces")
        where.setCurrentIndex(1)
        where.activated.emit(1)
        dialog.accept()

    answer(take)
    page.commands.import_path(FILES / "apple.ics")
    places = {event.name: event.places for event in plan().events[-3:]}
    assert places["Journée de l’artisan"] == EventPlaces(national=True)
    assert places["Moussem des fiançailles"].cities


def test_a_file_that_is_no_calendar_is_told_in_one_sentence(page, plan, answer, tmp_path):
    before = plan()
    path = tmp_path / "liste.ics"
    path.write_text("Bonjour", encoding="utf-8")
    told: list[str] = []

    def read(dialog: Any) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.informativeText())
        dialog.reject()

    answer(read)
    page.commands.import_path(path)
    assert "liste.ics" in told[0]
    assert plan() is before
