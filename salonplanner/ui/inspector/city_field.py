"""The input for the city."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy

from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.ui.inspector.field import Field
from salonplanner.ui.inspector.text_fields import read_text
from salonplanner.ui.workbench import Workbench


class CityField(Field):
    """The cities of the salon's region, and any other that is typed.

    The value is a city's own name, whatever the language shown; an unknown one is kept as typed.
    """

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self.combo = QComboBox()
        self._line = QLineEdit()
        super().__init__(bench, key, label, self.combo, name)
        self._gazetteer = bench.gazetteer
        self._region: RegionCode | None = None
        self._shown = ""
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumContentsLength(6)
        self.combo.setLineEdit(self._line)
        self.combo.setCompleter(self._made_completer())
        self.combo.activated.connect(self.commit)
        self._line.setObjectName(f"{name}Line")
        self._line.setAccessibleName(label)
        self._line.editingFinished.connect(self.commit)
        self._line.setPlaceholderText(bench.language.tr("City to choose"))

    @property
    def pending(self) -> bool:
        """Whether another city was typed or chosen."""
        return self.combo.currentText() != self._shown

    def offer(self, region: RegionCode, gazetteer: Gazetteer) -> None:
        """List the cities of a region, as the plan knows them."""
        if region == self._region and gazetteer is self._gazetteer:
            return
        self._region = region
        self._gazetteer = gazetteer
        typed = self.combo.currentText()
        names = self.bench.names
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for city in gazetteer.cities_of(region):
                self.combo.addItem(names.city(city.name, self.bench.language), city.name)
            self.combo.setCurrentIndex(-1)
            self.combo.setEditText(typed)

    def show_values(self, values: Sequence[object]) -> None:
        """Show the city, and whether the region knows it."""
        super().show_values(values)
        self.hint(self._remark(self.value))

    def take(self, value: object) -> None:
        """Show a city by its name in the language of the window."""
        name = value if isinstance(value, str) else ""
        self._shown = self.bench.names.city(name, self.bench.language) if name else ""
        if self.combo.currentText() != self._shown:
            with QSignalBlocker(self.combo):
                self.combo.setCurrentIndex(self.combo.findData(name) if name else -1)
                self.combo.setEditText(self._shown)
            self._line.setCursorPosition(0)

    def read(self) -> object:
        """The city's own name; what was typed where no city is called so."""
        text = self.combo.currentText().strip()
        row = self.combo.currentIndex()
        if row >= 0 and self.combo.itemText(row) == text:
            return self.combo.itemData(row)
        city = self._gazetteer.find(text, self._region) or self._gazetteer.find(text)
        return city.name if city else read_text(text, self.bench.language)

    def _made_completer(self) -> QCompleter:
        completer = QCompleter(self.combo.model(), self.combo)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer

    def _remark(self, value: object) -> str:
        language = self.bench.language
        if not isinstance(value, str) or self._region is None:
            return ""
        if not value:
            return language.tr("Choose a city.")
        regions = self._gazetteer.regions_of(value)
        if not regions:
            return language.tr("A city the program does not know: it is kept as typed.")
        if self._region in regions:
            return ""
        names = [self.bench.names.region(code, language) for code in sorted(regions)]
        return language.tr("This city lies in {region}.", region=language.list(names))
