"""The status bar: what is unsaved, how much is shown, what is selected, the averages used."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from salonplanner.domain.salon import Level
from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.widgets.label import ElidedLabel
from salonplanner.words import counts


@pytest.fixture
def text(shown):
    return lambda name: shown.findChild(QLabel, name).text()


def test_how_many_are_shown_of_how_many(shown, sample, text):
    language = shown.bench.language
    assert text("statusShown") == counts.shown(70, 70, language)
    shown.figures.choose_filter(SalonFilter(levels=frozenset({Level.NATIONAL})))
    count = sum(1 for salon in sample.salons if salon.level is Level.NATIONAL)
    assert text("statusShown") == counts.shown(count, 70, language)


def test_one_salon_selected_shows_its_days(shown, sample, text):
    assert text("statusSelection") == ""
    salon = sample.salons[8]
    shown.selection.select((salon.id,))
    assert shown.bench.language.date_range(salon.start, salon.end) in text("statusSelection")


def test_several_salons_selected_show_their_sums(shown, sample, text):
    shown.selection.select(salon.id for salon in sample.salons[:4])
    language = shown.bench.language
    assert language.number(4 * 36_000) in text("statusSelection")
    assert language.millions(3_000_000, decimals=2) in text("statusSelection")


def test_what_is_unsaved_is_said_until_it_is_saved_or_undone(shown, sample, text):
    label = shown.findChild(QLabel, "statusSaved")
    assert not label.isVisible()
    shown.salons.add()
    assert text("statusSaved") == shown.bench.language.tr("Changes not saved")
    assert label.isVisible()
    shown.document.stack.undo()
    assert not label.isVisible()
    shown.document.saved_to(Path("plan.salonplan"))
    shown.status_line.show_saved()
    assert label.isVisible()
    assert text("statusSaved") != shown.bench.language.tr("Changes not saved")


def test_undone_back_to_what_was_saved_it_says_so_again(shown, text):
    shown.document.saved_to(Path("plan.salonplan"))
    shown.status_line.show_saved()
    saved = text("statusSaved")
    shown.salons.add()
    assert text("statusSaved") != saved
    shown.document.stack.undo()
    assert text("statusSaved") == saved


def test_a_file_just_opened_and_left_as_it_was_has_nothing_to_save(shown, sample, text):
    shown.document.put_in(sample, Path("plan.salonplan"))
    shown.salons.add()
    shown.document.stack.undo()
    assert text("statusSaved") == ""


def test_the_averages_and_the_season_stand_there(shown, text):
    assert "36\u202f000" in text("statusAverages")
    assert "2024" in text("statusAverages")
    assert "2025" in text("statusSeason")


def test_what_was_done_is_told_for_a_while(shown, text):
    shown.salons.told.emit("OR-03 …")
    assert text("statusMessage") == "OR-03 …"
    shown.statusBar().showMessage("the hint of a menu row")
    shown.statusBar().clearMessage()
    assert shown.findChild(QLabel, "statusMessage").isVisible()


def test_what_is_undone_is_no_longer_told(shown, sample, text):
    shown.selection.select((sample.salons[0].id,))
    shown.salons.duplicate()
    shown.salons.told.emit("Copied: 1 salon.")
    shown.document.stack.undo()
    assert text("statusMessage") == ""
    shown.salons.told.emit("Undone.")
    shown.document.stack.redo()
    assert text("statusMessage") == "Undone."


def test_what_was_done_has_room_for_a_sentence(qtbot, shown, sample):
    shown.resize(1280, 720)
    shown.selection.select(salon.id for salon in sample.salons[:12])
    sentence = "Collé : 3 salons ajoutés, 2 salons modifiés, 1 ligne refusée."
    shown.salons.told.emit(sentence)
    qtbot.wait(10)
    label = shown.findChild(ElidedLabel, "statusMessage")
    assert label.width() >= label.fontMetrics().horizontalAdvance(sentence)


def test_nothing_is_written_over_a_hint_and_it_hides_no_unsaved_changes(qtbot, shown):
    shown.statusBar().showMessage("the hint of a menu row")
    shown.salons.add()
    shown.document.saved_to(Path("plan.salonplan"))
    shown.status_line.show_saved()
    qtbot.wait(10)
    saved, number, hint = (
        shown.findChild(QLabel, name) for name in ("statusSaved", "statusShown", "statusMessage")
    )
    assert hint.text() == "the hint of a menu row"
    assert saved.isVisible()
    assert not number.isVisible()
    assert not saved.geometry().intersects(hint.geometry())
    shown.statusBar().clearMessage()
    assert hint.text() == ""
    assert number.isVisible()


def test_a_hint_too_long_ends_in_an_ellipsis(qtbot, shown, sample):
    shown.resize(1180, 700)
    shown.selection.select(salon.id for salon in sample.salons[:12])
    shown.statusBar().showMessage("a hint that is much too long " * 10)
    qtbot.wait(10)
    hint = shown.findChild(ElidedLabel, "statusMessage")
    selected = shown.findChild(QLabel, "statusSelection")
    assert hint.toolTip() == hint.text(), "what is cut is offered in full"
    assert hint.geometry().right() <= selected.geometry().left()
    assert selected.width() >= selected.sizeHint().width()


def test_the_averages_leave_their_room_to_a_hint_that_needs_it(qtbot, shown, sample):
    shown.resize(1920, 700)
    averages = shown.findChild(QLabel, "statusAverages")
    shown.statusBar().showMessage("a hint that is rather long")
    assert averages.isVisible()
    shown.statusBar().showMessage("a hint that is rather long " * 20)
    assert not averages.isVisible()
    shown.statusBar().clearMessage()
    assert averages.isVisible()


@pytest.mark.parametrize("width", [1180, 1280])
def test_nothing_is_cut_in_a_narrow_window(qtbot, shown, sample, width):
    shown.selection.select(salon.id for salon in sample.salons[:12])
    shown.salons.revise((sample.salons[0].id,), {"name": "Autre"})
    shown.resize(width, 700)
    qtbot.wait(10)
    for label in shown.statusBar().findChildren(QLabel):
        if label.isVisible() and not isinstance(label, ElidedLabel):
            assert label.width() >= label.sizeHint().width() - 1, label.text()
