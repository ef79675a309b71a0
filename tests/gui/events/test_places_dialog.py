"""Where an event is felt, ticked in the dialog and kept as one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QPushButton, QWidget

from salonplanner.domain.events import EventPlaces
from salonplanner.domain.places import RegionCode
from salonplanner.ui.events.places_dialog import PlacesDialog


@pytest.fixture
def open_dialog(qtbot, bench):
    parents: list[QWidget] = []

    def opened(places: EventPlaces) -> PlacesDialog:
        parent = QWidget()
        qtbot.addWidget(parent)
        parents.append(parent)
        dialog = PlacesDialog(parent, bench, bench.gazetteer, places)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return opened


@pytest.mark.parametrize(
    "places",
    [
        EventPlaces(national=True),
        EventPlaces(cities=("Fès", "Rabat")),
        EventPlaces(regions=(RegionCode.MA_02, RegionCode.MA_09), cities=("Agadir",)),
        EventPlaces(cities=("Nulle-Part",)),
        EventPlaces(),
    ],
)
def test_what_is_there_is_ticked(open_dialog, places):
    found = open_dialog(places).places()
    assert found.national == places.national
    assert set(found.cities) == set(places.cities)
    assert set(found.regions) == set(places.regions)


def test_a_city_is_searched_and_ticked_by_keys(qtbot, open_dialog):
    dialog = open_dialog(EventPlaces())
    cities = dialog.findChild(QListWidget, "placesCities")
    qtbot.keyClicks(dialog.findChild(QLineEdit, "placesSearch"), "chefch")
    visible = [row for row in range(cities.count()) if not cities.item(row).isHidden()]
    assert [cities.item(row).text() for row in visible] == ["Chefchaouen"]
    cities.setFocus()
    cities.setCurrentRow(visible[0])
    qtbot.keyClick(cities, Qt.Key.Key_Space)
    assert dialog.places() == EventPlaces(cities=("Chefchaouen",))


def test_the_whole_country_leaves_nothing_to_choose(qtbot, open_dialog):
    dialog = open_dialog(EventPlaces(cities=("Fès",)))
    national = dialog.findChild(QCheckBox, "placesNational")
    national.setFocus()
    qtbot.keyClick(national, Qt.Key.Key_Space)
    assert dialog.places() == EventPlaces(national=True)
    assert not dialog.findChild(QListWidget, "placesCities").isEnabled()
    qtbot.keyClick(national, Qt.Key.Key_Space)
    assert dialog.places() == EventPlaces(cities=("Fès",))


def test_places_of_an_event_are_one_step(qtbot, page, plan, answer, press, one_step):
    page.choose(("gnaoua2025",))
    before = plan()

    def choose(dialog):
        regions = dialog.findChild(QListWidget, "placesRegions")
        regions.item(6).setCheckState(Qt.CheckState.Checked)
        qtbot.mouseClick(dialog.findChild(QPushButton, "placesApply"), Qt.MouseButton.LeftButton)

    answer(choose)
    press("eventPlaces")
    places = plan().event("gnaoua2025").places
    assert places.cities == before.event("gnaoua2025").places.cities
    assert places.regions == (tuple(RegionCode)[6],)
    one_step(before)
