"""Asks for the city of salons that are carried to another region."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.places import City, Gazetteer, RegionCode, place_key
from salonplanner.ui import metrics
from salonplanner.ui.widgets.dialog_buttons import ConfirmButtons
from salonplanner.ui.widgets.label import make_label
from salonplanner.ui.workbench import Workbench

NAME_ROLE = Qt.ItemDataRole.UserRole + 1
KEYS_ROLE = Qt.ItemDataRole.UserRole + 2
_ROWS = 9
Index = QModelIndex | QPersistentModelIndex
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CityDialog(QDialog):
    """The cities of a region, its capital first; typing narrows them, Escape leaves."""

    def __init__(
        self, parent: QWidget, bench: Workbench, region: RegionCode, gazetteer: Gazetteer
    ) -> None:
        super().__init__(parent)
        language, names = bench.language, bench.names
        self.setObjectName("chooseCityDialog")
        self.setWindowTitle(language.tr("Choose a city"))
        title = make_label(
            language.tr("City in {region}", region=names.region(region, language)), "title"
        )
        title.setWordWrap(True)
        self._model = QStandardItemModel(self)
        for city in _capital_first(gazetteer, region):
            item = QStandardItem(names.city(city.name, language))
            item.setData(city.name, NAME_ROLE)
            item.setData(_keys(city), KEYS_ROLE)
            self._model.appendRow(item)
        self._shown = _Narrowed(self)
        self._shown.setSourceModel(self._model)
        self._line = QLineEdit()
        self._line.setObjectName("citySearch")
        self._line.setAccessibleName(language.tr("Search a city"))
        self._line.setPlaceholderText(language.tr("Search a city"))
        self._line.setClearButtonEnabled(True)
        self._line.installEventFilter(self)
        self._line.textChanged.connect(self._narrow)
        self._list = self._made_list(language.tr("Cities"))
        self._none = make_label(language.tr("No city of this region is called so."), "small")
        self._none.setObjectName("cityNone")
        buttons = ConfirmButtons(self, language, language.tr("Choose"), "cityChoose")
        self._ok = buttons.confirm
        self._ok.setDefault(True)
        buttons.cancel.setObjectName("cityCancel")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(metrics.DIALOG_PADDING,) * 4)
        column.setSpacing(metrics.GAP)
        for widget in (title, self._line, self._list, self._none, buttons):
            column.addWidget(widget)
        row = self._list.sizeHintForRow(0)
        self._list.setFixedHeight(max(row, bench.theme.px(20)) * _ROWS + 4)
        self.setMinimumWidth(bench.theme.px(300))
        self._narrow("")
        self._line.setFocus()

    @property
    def city(self) -> str:
        """The own name of the city chosen; empty where no city is."""
        index = self._list.currentIndex()
        return str(index.data(NAME_ROLE)) if index.isValid() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go through the list while one types."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _TO_LIST
        ):
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _made_list(self, name: str) -> QListView:
        view = QListView()
        view.setObjectName("cityList")
        view.setAccessibleName(name)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setUniformItemSizes(True)
        view.setModel(self._shown)
        view.clicked.connect(self._go_to)
        view.doubleClicked.connect(self.accept)
        return view

    def _go_to(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)

    def _narrow(self, text: str) -> None:
        self._shown.narrow(text)
        found = self._shown.rowCount() > 0
        self._none.setVisible(not found)
        self._ok.setEnabled(found)
        if found:
            self._list.setCurrentIndex(self._shown.index(0, 0))


class _Narrowed(QSortFilterProxyModel):
    """The cities one of whose names has what is typed, however it is spelt."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = ""

    def narrow(self, text: str) -> None:
        """Show the cities that fit a text."""
        self._wanted = place_key(text)
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a city fits."""
        index = self.sourceModel().index(source_row, 0, source_parent)
        return any(self._wanted in key for key in index.data(KEYS_ROLE))


def ask_city(
    parent: QWidget,
    bench: Workbench,
    region: RegionCode,
    gazetteer: Gazetteer,
    place: QPoint | None = None,
) -> str | None:
    """The own name of the city the user wants, None where it was left.

    ``place`` is where the dialog should be, in global pixels; over its parent without one.
    """
    dialog = CityDialog(parent, bench, region, gazetteer)
    if place is not None:
        dialog.adjustSize()
        dialog.move(_inside(place, dialog))
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    city = dialog.city
    dialog.deleteLater()
    return city if chosen and city else None


def _capital_first(gazetteer: Gazetteer, region: RegionCode) -> list[City]:
    capital = gazetteer.city_key(gazetteer.regions[region].capital)
    cities = gazetteer.cities_of(region)
    return sorted(cities, key=lambda city: gazetteer.city_key(city.name) != capital)


def _keys(city: City) -> list[str]:
    names = {city.name, *city.aliases}
    if city.names is not None:
        names |= {city.names.fr, city.names.ar, city.names.en}
    return [place_key(name) for name in names]


def _inside(place: QPoint, dialog: QDialog) -> QPoint:
    """The place, moved so that the whole dialog is on the screen."""
    screen = dialog.screen().availableGeometry()
    size = dialog.frameGeometry().size()
    x = min(max(place.x() - size.width() // 2, screen.left()), screen.right() - size.width())
    y = min(max(place.y(), screen.top()), screen.bottom() - size.height())
    return QPoint(x, y)
