"""Venues and cities by keys and mouse: typed, added, registered, deleted, each one step."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from salonplanner.domain.places import ClosedDays, RegionCode, Venue
from salonplanner.ui.places import closed_dialog
from salonplanner.ui.widgets.notice import Notice

HALL = ("Fès", "Complexe d’artisanat")
SQUARE = ("Fès", "Place Boujloud")


def venue(plan, key):
    return next(one for one in plan.venues if (one.city, one.name) == key)


def test_venues_say_who_uses_them(page, cell):
    view = page.venues.view
    assert "2" in cell(view, HALL, "salons").data()
    assert "1" in cell(view, HALL, "remarks").data()
    assert cell(view, SQUARE, "remarks").data() == ""


def test_a_venue_that_is_renamed_takes_its_salons_along(page, plan, type_in, one_step):
    before = plan()
    type_in(page.venues.view, HALL, "name", "Maison de l’artisan")
    assert [salon.venue for salon in plan().salons[:2]] == ["Maison de l’artisan"] * 2
    one_step(before)


def test_a_capacity_is_typed_or_left_blank(page, plan, type_in, cell, one_step):
    before = plan()
    type_in(page.venues.view, HALL, "capacity", "60")
    assert venue(plan(), HALL).capacity == 60
    assert cell(page.venues.view, HALL, "remarks").data() == ""
    one_step(before)
    type_in(page.venues.view, HALL, "capacity", "")
    assert venue(plan(), HALL).capacity is None


def test_what_a_venue_cannot_be_is_said(page, plan, type_in, told):
    before = plan()
    type_in(page.venues.view, HALL, "name", "")
    type_in(page.venues.view, HALL, "name", "place boujloud")
    type_in(page.venues.view, HALL, "capacity", "beaucoup")
    assert plan() is before
    assert len(told) == 3


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_a_city_typed_by_another_name_is_recognised(page, plan, type_in, one_step):
    before = plan()
    type_in(page.venues.view, SQUARE, "city", "meknes")
    assert [one.city for one in plan().venues] == ["Meknès", "Fès"]
    one_step(before)


def test_a_venue_is_added_and_named(qtbot, page, plan, press, one_step):
    before = plan()
    page.venues.view.setCurrentIndex(page.venues.model.index(0, 0))
    press("addVenue")
    assert len(plan().venues) == 3
    editor = page.venues.view.findChild(QLineEdit, "cell-name")
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    one_step(before)
    press("addVenue")
    assert len({(one.city, one.name) for one in plan().venues}) == 4


def test_a_venue_whose_city_nobody_chose_begins_with_it(qtbot, page, press):
    page.venues.view.setCurrentIndex(QModelIndex())
    press("addVenue")
    assert page.venues.view.findChild(QComboBox, "cell-city") is not None
    assert page.venues.view.findChild(QLineEdit, "cell-name") is None


def test_a_venues_city_is_typed_and_an_unknown_one_said(shown, page, plan, type_in, told, one_step):
    before = plan()
    type_in(page.venues.view, SQUARE, "city", "Fez")
    assert plan() is before
    type_in(page.venues.view, SQUARE, "city", "rabat")
    assert plan().venues[0].city == "Rabat"
    assert told == []
    one_step(before)
    type_in(page.venues.view, ("Rabat", SQUARE[1]), "city", "Ailleurs")
    assert plan().venues[0].city == "Ailleurs"
    tr = shown.bench.language.tr
    assert told == [tr("A city the program does not know: it is kept as typed.")]


def test_a_venue_that_goes_leaves_its_name_and_says_so(qtbot, shown, page, plan, told, one_step):
    before = plan()
    shown.selection.select((before.salons[5].id,))
    page.venues.view.setCurrentIndex(page.venues.model.index(page.venues.model.row_of(HALL), 0))
    page.venues.view.setFocus()
    qtbot.keyClick(page.venues.view, Qt.Key.Key_Delete)
    assert [one.name for one in plan().venues] == ["Place Boujloud"]
    assert plan().salons == before.salons
    assert "2" in told[-1]
    one_step(before)


def test_venues_that_salons_name_are_registered_at_once(qtbot, page, plan, one_step):
    before = plan()
    notice = page.findChild(Notice, "unregisteredVenues")
    assert "1" in notice.text()
    qtbot.mouseClick(notice.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert plan().venues[-1] == Venue(name="Salle des fêtes", city="Oulmès")
    assert notice.isHidden()
    one_step(before)


def test_closed_days_are_asked_for(qtbot, monkeypatch, page, plan, cell, one_step):
    before = plan()
    first = before.salons[0]
    closed = (ClosedDays(start=first.start, end=first.start),)
    monkeypatch.setattr(closed_dialog, "ask_closed", lambda *_: closed)
    view = page.venues.view
    index = cell(view, HALL, "closed")
    view.setFocus()
    view.setCurrentIndex(index)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    assert venue(plan(), HALL).closed == closed
    assert cell(view, HALL, "remarks").data().count("·") == 1
    one_step(before)


def test_the_inspector_says_what_is_to_know_about_the_venue(shown, page, plan):
    from salonplanner.domain.edits import ReviseVenue

    shown.workspace.show_page("calendar")
    first = plan().salons[0]
    shown.selection.select((first.id,))
    venue_message = shown.workspace.inspector.findChild(QWidget, "fieldVenueMessage")
    assert "50" in venue_message.text()
    closed = (ClosedDays(start=first.start, end=date(2025, 12, 31)),)
    shown.document.apply(ReviseVenue(key=HALL, fields={"closed": closed, "capacity": 100}))
    assert "31" in venue_message.text()
    shown.selection.select((plan().salons[4].id,))
    assert not venue_message.text()


def test_known_cities_are_searched_and_stay_as_they_are(qtbot, page, cell):
    search = page.findChild(QLineEdit, "citySearch")
    qtbot.keyClicks(search, "sefr")
    model = page.cities.model
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == ["Oulmès", "Sefrou"]
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(1, 0), "x")
    search.clear()
    assert model.rowCount() == 1


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_a_city_that_is_not_known_is_added(qtbot, page, plan, press, one_step):
    before = plan()
    search, add = page.findChild(QLineEdit, "citySearch"), page.findChild(QPushButton, "addCity")
    assert not add.isEnabled()
    search.setText("Fez")
    assert not add.isEnabled()
    assert add.toolTip()
    search.setText("Sidi Kaouki")
    press("addCity")
    assert plan().cities[-1].name == "Sidi Kaouki"
    combo = page.cities.view.findChild(QComboBox, "cell-region")
    assert combo is not None
    qtbot.keyClick(combo, Qt.Key.Key_Escape)
    one_step(before)


def test_a_citys_fields_are_typed(page, plan, type_in, told, one_step):
    view = page.cities.view
    key = (True, "Oulmès", RegionCode.MA_04)
    before = plan()
    type_in(view, key, "lat", "33,43")
    assert plan().cities[0].lat == 33.43
    one_step(before)
    before = plan()
    for column, text in (("lat", "91"), ("lon", "x"), ("name", ""), ("name", "Rabat")):
        type_in(view, key, column, text)
    assert plan() is before
    assert len(told) == 4
    type_in(view, key, "name", "Tarmilate")
    assert plan().cities[0].name == "Tarmilate"
    assert plan().salons[2].city == "Tarmilate"
    one_step(before)


def test_a_settled_salons_city_is_renamed_without_a_question(shown, page, plan, type_in):
    from salonplanner.domain.edits import ReviseSalons

    shown.document.apply(ReviseSalons(ids=(plan().salons[2].id,), fields={"locked": True}))
    type_in(page.cities.view, (True, "Oulmès", RegionCode.MA_04), "name", "Tarmilate")
    assert plan().salons[2].city == "Tarmilate"


def test_a_city_of_the_plan_is_deleted(qtbot, page, plan, told, press, one_step):
    before = plan()
    view = page.cities.view
    place = view.visualRect(page.cities.model.index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    press("deleteCity")
    assert plan().cities == ()
    assert "1" in told[-1]
    one_step(before)
