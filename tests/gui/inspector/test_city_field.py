"""The city: listed, completed, or typed as it comes."""

import pytest
from pytestqt.qtbot import QtBot

from salonplanner.domain.places import City, RegionCode
from salonplanner.ui.inspector.city_field import CityField
from salonplanner.ui.inspector.field import Complaint
from salonplanner.ui.workbench import Workbench


@pytest.fixture
def city(bench: Workbench, qtbot: QtBot) -> CityField:
    field = CityField(bench, "city", "Ville", "fieldCity")
    qtbot.addWidget(field)
    field.offer(RegionCode.MA_02, bench.gazetteer)
    field.show_values(["Oujda"])
    return field


def test_it_lists_the_cities_of_the_region(city: CityField, bench: Workbench) -> None:
    listed = {city.combo.itemData(row) for row in range(city.combo.count())}
    assert listed == {c.name for c in bench.gazetteer.cities_of(RegionCode.MA_02)}
    assert city.combo.currentText() == "Oujda"
    assert city.message.isHidden()


@pytest.mark.parametrize(
    ("typed", "name"),
    [("nador", "Nador"), ("OUJDA", "Oujda"), ("settat", "Settat"), (" Douar Neuf ", "Douar Neuf")],
)
def test_a_known_city_gets_its_own_name(city: CityField, typed: str, name: str) -> None:
    city.combo.setEditText(typed)
    assert city.read() == name


def test_an_unknown_city_is_taken_with_a_hint(city: CityField) -> None:
    city.show_values(["Douar Neuf"])
    assert city.combo.currentText() == "Douar Neuf"
    assert not city.message.isHidden()
    assert not city.complaint


def test_a_city_of_another_region_is_remarked(city: CityField) -> None:
    city.show_values(["Settat"])
    assert "Casablanca-Settat" in city.message.text()


def test_an_empty_city_is_asked_for(city: CityField) -> None:
    city.show_values([""])
    assert city.combo.currentText() == ""
    assert city.message.text()


def test_what_a_plan_cannot_hold_is_told(city: CityField) -> None:
    city.combo.setEditText("Ouj\x07da")
    assert isinstance(city.read(), Complaint)


def test_a_city_of_the_plan_is_known(city: CityField, bench: Workbench) -> None:
    own = City(name="Douar Neuf", region=RegionCode.MA_02)
    city.offer(RegionCode.MA_02, bench.gazetteer.with_cities([own]))
    city.show_values(["Douar Neuf"])
    assert city.message.isHidden()
    assert city.combo.findData("Douar Neuf") >= 0


def test_another_list_leaves_alone_what_is_typed(city: CityField, bench: Workbench) -> None:
    city.combo.setEditText("Set")
    city.offer(RegionCode.MA_06, bench.gazetteer)
    assert city.combo.currentText() == "Set"
    assert city.pending


def test_letters_inside_a_name_are_completed(city: CityField) -> None:
    completer = city.combo.completer()
    assert completer is not None
    completer.setCompletionPrefix("jda")
    found = [completer.completionModel().index(row, 0).data() for row in range(2)]
    assert "Oujda" in found
