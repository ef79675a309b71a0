"""The filters on the real window: typing, ticking, resetting, and what they leave alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QToolButton

from salonplanner.domain.edits import ReviseSalons
from salonplanner.domain.salon import Level, Status
from salonplanner.services.filtering import SalonFilter


@pytest.fixture
def search(shown) -> QLineEdit:
    return shown.findChild(QLineEdit, "filterSearch")


@pytest.fixture
def tick(qtbot, shown):
    def ticked(name: str) -> QCheckBox:
        box = shown.findChild(QCheckBox, name)
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
        return box

    return ticked


def count_of(shown, name: str) -> str:
    return shown.findChild(QLabel, f"{name}-count").text()


def test_what_is_typed_is_looked_for_when_the_keys_rest(qtbot, shown, search):
    with qtbot.waitSignal(shown.figures.filtered):
        qtbot.keyClicks(search, "or-0")
    assert shown.figures.visible
    assert all("OR-0" in salon_id for salon_id in shown.figures.visible)
    assert search.property("filtered") is True


def test_a_search_typed_in_one_go_is_made_once(qtbot, shown, search):
    told = []
    shown.figures.filtered.connect(lambda: told.append(1))
    qtbot.keyClicks(search, "oujda")
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(200)
    assert len(told) == 1


def test_levels_and_statuses_are_ticked_away(shown, sample, tick):
    box = tick("filterLevel-local")
    assert not box.isChecked()
    assert shown.figures.visible == {s.id for s in sample.salons if s.level is not Level.LOCAL}
    tick("filterStatus-draft")
    assert not any(
        sample.salon(salon_id).status is Status.DRAFT for salon_id in shown.figures.visible
    )


def test_cancelled_salons_are_hidden_until_asked_for(shown, sample, tick):
    salon = sample.salons[0]
    shown.document.apply(ReviseSalons(ids=(salon.id,), fields={"status": Status.CANCELLED}))
    assert salon.id not in shown.figures.visible
    tick("filterStatus-cancelled")
    assert salon.id in shown.figures.visible
    assert count_of(shown, "filterStatus-cancelled") == "1"


def test_tied_and_alerted_salons_alone(shown, sample, tick):
    tick("filterTied")
    assert shown.figures.visible == {salon.id for salon in sample.salons if salon.ties}
    tick("filterAlerts")
    assert shown.figures.visible == {
        salon.id for salon in sample.salons if salon.ties and salon.id in shown.figures.alerts
    }


def test_a_box_is_ticked_by_its_name_and_by_keys(qtbot, shown):
    box = shown.findChild(QCheckBox, "filterLevel-national")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(75, box.height() // 2))
    assert not box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def test_each_box_says_how_many_salons_it_stands_for(shown, sample, tick):
    for level in Level:
        expected = sum(1 for salon in sample.salons if salon.level is level)
        assert count_of(shown, f"filterLevel-{level}") == str(expected)
    before = count_of(shown, "filterLevel-local")
    tick("filterLevel-local")
    assert count_of(shown, "filterLevel-local") == before


def test_reset_shows_all_salons_and_says_so_everywhere(qtbot, shown, search, tick):
    tick("filterLevel-regional")
    qtbot.keyClicks(search, "fes")
    qtbot.waitUntil(lambda: shown.figures.filter.text == "fes")
    reset = shown.findChild(QPushButton, "resetFilters")
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert shown.figures.filter == SalonFilter()
    assert search.text() == ""
    assert shown.findChild(QCheckBox, "filterLevel-regional").isChecked()
    assert not search.property("filtered")


def test_the_form_follows_a_filter_chosen_elsewhere(shown, search):
    shown.figures.choose_filter(SalonFilter(text="tata", tied_only=True))
    assert search.text() == "tata"
    assert shown.findChild(QCheckBox, "filterTied").isChecked()


def test_the_find_keys_put_the_cursor_in_the_search(shown, search):
    search.setText("x")
    shown.actions_set["actionFind"].trigger()
    assert shown.focusWidget() is search
    assert search.selectedText() == "x"


def test_swatches_follow_the_colours(shown):
    box = shown.findChild(QCheckBox, "filterLevel-national")
    size = box.iconSize()
    light = box.icon().pixmap(size).toImage()
    shown.bench.theme.choose("dark")
    assert box.icon().pixmap(size).toImage() != light


def test_a_line_emptied_by_a_reset_offers_no_more_to_clear_it(qtbot, shown, search):
    action = search.findChild(QAction, "_q_qlineeditclearaction")
    clear = next(b for b in search.findChildren(QToolButton) if b.defaultAction() is action)
    shown.figures.choose_filter(SalonFilter(text="OR-01"))
    qtbot.waitUntil(lambda: clear.property("opacity") == 1.0)
    shown.figures.choose_filter(SalonFilter())
    qtbot.waitUntil(lambda: clear.property("opacity") == 0.0)


def test_there_is_nothing_to_reset_without_a_filter(shown):
    reset = shown.findChild(QPushButton, "resetFilters")
    assert not reset.isEnabled()
    shown.figures.choose_filter(SalonFilter(text="OR-01"))
    assert reset.isEnabled()
