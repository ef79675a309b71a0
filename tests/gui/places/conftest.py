"""The page of places and targets on the sample programme, in a window that is shown."""

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from salonplanner.domain.places import City, RegionCode, Venue
from salonplanner.domain.plan import Plan
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.places.fact_view import FactView
from salonplanner.ui.places.page import PlacesPage

HALL = Venue(name="Complexe d’artisanat", city="Fès", capacity=50)
SQUARE = Venue(name="Place Boujloud", city="Fès")
OULMES = City(name="Oulmès", region=RegionCode.MA_04)


@pytest.fixture
def window(make_window, sample: Plan) -> MainWindow:
    """Two venues, one used by two salons; a city of the plan's own; a venue unregistered."""
    one, other, third, *rest = sample.salons
    salons = (
        msgspec.structs.replace(one, city="Fès", venue=HALL.name, exhibitors=60),
        msgspec.structs.replace(other, city="Fez", venue=HALL.name, exhibitors=40),
        msgspec.structs.replace(third, city="Oulmès", venue="Salle des fêtes"),
        *(msgspec.structs.replace(salon, venue="") for salon in rest),
    )
    return make_window(
        msgspec.structs.replace(sample, salons=salons, venues=(SQUARE, HALL), cities=(OULMES,))
    )


@pytest.fixture
def page(qtbot, shown: MainWindow) -> PlacesPage:
    shown.workspace.show_page("places")
    found = shown.workspace.page_widget
    assert isinstance(found, PlacesPage)
    qtbot.waitUntil(found.view.isVisible)
    return found


@pytest.fixture
def told(shown: MainWindow) -> list[str]:
    """What the status bar was given to say."""
    said: list[str] = []
    shown.salons.told.connect(said.append)
    return said


@pytest.fixture
def cell():
    """The index of a cell by its row's key and its column's."""

    def found(view: FactView, row: object, column: str) -> QModelIndex:
        model: Any = view.model()
        keys = [one.key for one in model.table.columns]
        place = row if isinstance(row, int) else model.row_of(row)
        assert place is not None
        return model.index(place, keys.index(column))

    return found


@pytest.fixture
def type_in(qtbot, cell):
    """Types in a cell as in a spreadsheet, presses Enter, and Escape where it is refused."""

    def typed(view: FactView, row: object, column: str, text: str) -> None:
        index = cell(view, row, column)
        view.setFocus()
        view.setCurrentIndex(index)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        editor = view.findChild(QWidget, f"cell-{column}")
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        assert editor is not None
        assert isinstance(line, QLineEdit)
        # What stands there is selected, so that what is typed takes its place.
        line.insert(text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        if editor.property("invalid"):
            qtbot.keyClick(editor, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: view.findChild(QWidget, f"cell-{column}") is None)

    return typed
