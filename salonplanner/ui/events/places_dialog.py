"""Asks where an event is felt: in the whole country, in regions, in cities."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.events import EventPlaces
from salonplanner.domain.places import Gazetteer, RegionCode, place_key
from salonplanner.ui import metrics
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.workbench import Workbench


def ask_places(
    parent: QWidget, bench: Workbench, gazetteer: Gazetteer, places: EventPlaces
) -> EventPlaces | None:
    """The places chosen, None where the dialog was left."""
    dialog = PlacesDialog(parent, bench, gazetteer, places)
    chosen = dialog.places() if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen


class PlacesDialog(QDialog):
    """Regions on one side, cities on the other behind a search; the whole country above both."""

    def __init__(
        self, parent: QWidget, bench: Workbench, gazetteer: Gazetteer, places: EventPlaces
    ) -> None:
        super().__init__(parent)
        self.setObjectName("eventPlacesDialog")
        self._bench = bench
        tr = bench.language.tr
        self.setWindowTitle(tr("Places of the event"))
        self._national = QCheckBox(tr("All of Morocco"))
        self._national.setObjectName("placesNational")
        self._regions = _made_list("placesRegions", tr("Regions"))
        self._cities = _made_list("placesCities", tr("Cities"))
        self._search = QLineEdit()
        self._search.setObjectName("placesSearch")
        self._search.setAccessibleName(tr("Search a city"))
        self._search.setPlaceholderText(tr("Search a city…"))
        self._search.setClearButtonEnabled(True)
        self._row = QSize(0, bench.theme.px(metrics.TABLE_ROW))
        self._fill(gazetteer, places)
        self._build()
        self._national.toggled.connect(self._show_reach)
        self._search.textChanged.connect(self._narrow)
        self._national.setChecked(places.national)
        self._show_reach()

    def places(self) -> EventPlaces:
        """What is ticked; a country that is ticked holds all the rest."""
        if self._national.isChecked():
            return EventPlaces(national=True)
        return EventPlaces(
            cities=tuple(str(one) for one in _ticked(self._cities)),
            regions=tuple(RegionCode(one) for one in _ticked(self._regions)),
        )

    def _fill(self, gazetteer: Gazetteer, places: EventPlaces) -> None:
        names, language = self._bench.names, self._bench.language
        for code in RegionCode:
            name = names.region(code, language)
            self._add(self._regions, name, code.value, ticked=code in places.regions)
        chosen = {gazetteer.city_key(city) for city in places.cities}
        known: set[str] = set()
        cities = sorted(gazetteer.cities, key=lambda c: place_key(names.city(c.name, language)))
        unknown = [city for city in places.cities if gazetteer.find(city) is None]
        for name in (*unknown, *(city.name for city in cities)):
            key = gazetteer.city_key(name)
            if key not in known:
                known.add(key)
                self._add(self._cities, names.city(name, language), name, ticked=key in chosen)

    def _add(self, target: QListWidget, text: str, data: str, *, ticked: bool) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, data)
        item.setSizeHint(self._row)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemIsSelectable
        )
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        target.addItem(item)

    def _build(self) -> None:
        tr = self._bench.language.tr
        sides = QHBoxLayout()
        sides.setSpacing(metrics.DIALOG_PADDING)
        for title, widgets in (
            (tr("Regions"), (self._regions,)),
            (tr("Cities"), (self._search, self._cities)),
        ):
            side = QVBoxLayout()
            side.setSpacing(6)
            side.addWidget(make_label(title, "section"))
            for widget in widgets:
                side.addWidget(widget)
            sides.addLayout(side, 1)
        buttons = ConfirmButtons(self, self._bench.language, tr("Apply"), "placesApply")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(12)
        column.addWidget(self._national)
        column.addLayout(sides, 1)
        column.addWidget(buttons)
        px = self._bench.theme.px
        self.resize(px(560), px(440))

    def _show_reach(self) -> None:
        """The whole country leaves nothing to choose."""
        for widget in (self._regions, self._cities, self._search):
            widget.setEnabled(not self._national.isChecked())

    def _narrow(self, text: str) -> None:
        """Show the cities that hold what is searched, and those that are ticked."""
        wanted = place_key(text)
        for row in range(self._cities.count()):
            item = self._cities.item(row)
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setHidden(wanted not in place_key(item.text()) and not ticked)


def _made_list(name: str, accessible: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    made.setUniformItemSizes(True)
    dress(made, framed=True)
    return made


def _ticked(source: QListWidget) -> Iterable[object]:
    items = (source.item(row) for row in range(source.count()))
    return (
        item.data(Qt.ItemDataRole.UserRole)
        for item in items
        if item.checkState() is Qt.CheckState.Checked
    )
