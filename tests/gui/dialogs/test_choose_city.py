"""The dialog for the city of salons that change their region: by keys, by mouse, left alone."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QWidget

from salonplanner.domain.places import City, RegionCode
from salonplanner.ui.dialogs.choose_city import NAME_ROLE, CityDialog, ask_city
from tests.gui.search import found

FES = RegionCode.MA_03
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def parent(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def dialog(qtbot, bench, parent) -> CityDialog:
    made = CityDialog(parent, bench, FES, bench.gazetteer)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def cities(dialog: CityDialog) -> list[str]:
    model = found(dialog, QListView, "cityList").model()
    return [model.index(row, 0).data(NAME_ROLE) for row in range(model.rowCount())]


def test_the_capital_comes_first_and_is_chosen(dialog, bench):
    wanted = {city.name for city in bench.gazetteer.cities_of(FES)}
    assert set(cities(dialog)) == wanted
    assert cities(dialog)[0] == dialog.city == bench.gazetteer.regions[FES].capital


def test_typing_narrows_whatever_the_accents(qtbot, dialog):
    line = found(dialog, QLineEdit, "citySearch")
    qtbot.keyClicks(line, "meknes")
    assert cities(dialog) == ["Meknès"]
    assert dialog.city == "Meknès"
    line.setText("مكناس")
    assert cities(dialog) == ["Meknès"]


def test_a_name_of_no_city_cannot_be_chosen(qtbot, dialog):
    line, choose = (
        found(dialog, QLineEdit, "citySearch"),
        found(dialog, QPushButton, "cityChoose"),
    )
    none = found(dialog, QLabel, "cityNone")
    assert not none.isVisible()
    qtbot.keyClicks(line, "zzz")
    assert not choose.isEnabled()
    assert none.isVisible()
    assert dialog.city == ""
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_the_arrows_go_through_the_list_while_one_types(qtbot, dialog):
    line = found(dialog, QLineEdit, "citySearch")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert dialog.city == cities(dialog)[1]


def answer(qtbot, act) -> None:
    """Act on the dialog as soon as it is there."""

    def there() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CityDialog)
        act(dialog)

    QTimer.singleShot(0, there)


def test_enter_gives_the_city_and_escape_none(qtbot, bench, parent):
    answer(qtbot, lambda d: qtbot.keyClick(found(d, QLineEdit, "citySearch"), Qt.Key.Key_Return))
    assert ask_city(parent, bench, FES, bench.gazetteer) == "Fès"
    answer(qtbot, lambda d: qtbot.keyClick(found(d, QLineEdit, "citySearch"), Qt.Key.Key_Escape))
    assert ask_city(parent, bench, FES, bench.gazetteer, QPoint(5000, -5000)) is None


def test_a_double_click_gives_the_city_of_the_plan_too(qtbot, bench, parent):
    own = City(name="Nulle-Part", region=FES)
    gazetteer = bench.gazetteer.with_cities((own,))

    def act(dialog: CityDialog) -> None:
        view = found(dialog, QListView, "cityList")
        index = view.model().index(cities(dialog).index("Nulle-Part"), 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        qtbot.mouseClick(view.viewport(), LEFT, pos=place)
        qtbot.mouseDClick(view.viewport(), LEFT, pos=place)

    answer(qtbot, act)
    assert ask_city(parent, bench, FES, gazetteer) == "Nulle-Part"
