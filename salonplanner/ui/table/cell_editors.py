"""The inputs that stand in a cell: texts, numbers with their unit, cities and venues."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from salonplanner.domain.places import Gazetteer
from salonplanner.domain.salon import Salon
from salonplanner.ui.inspector.field import Complaint
from salonplanner.ui.inspector.text_fields import read_number, read_text
from salonplanner.ui.workbench import Workbench


class CellEditor(Protocol):
    """What every editor can do, besides being a widget."""

    def show_value(self, value: object) -> None:
        """Show what the cell holds."""
        ...

    def read(self) -> object:
        """What is typed or chosen, or a Complaint where it cannot be taken."""
        ...


class TextEdit(QLineEdit):
    """A line of text; ``required`` says why it must not be left empty, where it must not."""

    def __init__(self, bench: Workbench, parent: QWidget, required: str = "") -> None:
        super().__init__(parent)
        self._bench = bench
        self._required = required

    def show_value(self, value: object) -> None:
        """Show the text."""
        self.setText("" if value is None else str(value))

    def read(self) -> object:
        """The text without the blanks around it."""
        text = self.text().strip()
        if not text and self._required:
            return Complaint(self._required)
        return read_text(text, self._bench.language)


class NumberEdit(QLineEdit):
    """A number of 0 or more, its unit beside it; blank for none."""

    def __init__(self, bench: Workbench, parent: QWidget, *, whole: bool, unit: str = "") -> None:
        super().__init__(parent)
        self._bench = bench
        self._whole = whole
        self._unit = unit
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if unit:
            room = self.fontMetrics().horizontalAdvance(unit) + bench.theme.px(4)
            rtl = bench.language.rtl
            self.setTextMargins(room if rtl else 0, 0, 0 if rtl else room, 0)

    def show_value(self, value: object) -> None:
        """Show a number with decimals only where it has some, so that none are lost."""
        text = ""
        if isinstance(value, int | float):
            text = self._bench.language.number(value, 0 if float(value).is_integer() else 2)
        self.setText(text)

    def read(self) -> object:
        """The number; its unit may be typed too."""
        text = self.text().strip()
        if self._unit:
            text = text.removesuffix(self._unit)
        return read_number(text, self._bench.language, whole=self._whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the unit at the end."""
        super().paintEvent(event)
        if self._unit:
            painter = QPainter(self)
            painter.setPen(self._bench.theme.colours["text3"])
            box: QRect = self.rect().adjusted(6, 0, -6, 0)
            side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, side, self._unit)
            painter.end()


class OfferingEdit(TextEdit):
    """A line that offers what is known while one types: venues, cities; others can be typed.

    ``entered`` tells that Enter was pressed over the list offered, ``picked`` that one of it was
    clicked: Qt keeps both from whoever listens to the keys.
    """

    entered = Signal()
    picked = Signal()

    def __init__(self, bench: Workbench, parent: QWidget, offered: Iterable[str]) -> None:
        super().__init__(bench, parent)
        completer = QCompleter(list(offered), self)
        self._list = QListView()
        completer.setPopup(self._list)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self._clicked = QTimer(self, singleShot=True, interval=0)
        self._clicked.timeout.connect(self.picked)
        self._list.clicked.connect(self._take_later)

    def _take_later(self) -> None:
        # Once the line has the text of the entry clicked.
        self._clicked.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what stands in the line, whether the list is open or not."""
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enters and self._list.isVisible():
            self._list.hide()
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class CityEdit(OfferingEdit):
    """The cities of the salon's region are offered; any other can be typed.

    The value is a city's own name, whatever the language shown; an unknown one is kept as typed.
    """

    def __init__(
        self, bench: Workbench, parent: QWidget, salon: Salon, gazetteer: Gazetteer
    ) -> None:
        cities = gazetteer.cities_of(salon.region)
        self._known = {bench.names.city(c.name, bench.language): c.name for c in cities}
        super().__init__(bench, parent, self._known)
        self._gazetteer = gazetteer
        self._region = salon.region

    def show_value(self, value: object) -> None:
        """Show a city by its name in the language of the window."""
        name = str(value or "")
        self.setText(self._bench.names.city(name, self._bench.language) if name else "")

    def read(self) -> object:
        """The city's own name; what was typed where no city is called so."""
        text = self.text().strip()
        if text in self._known:
            return self._known[text]
        found = self._gazetteer.find(text, self._region) or self._gazetteer.find(text)
        return found.name if found else read_text(text, self._bench.language)

    def remark(self, name: str) -> str:
        """What is odd about a city taken; empty where nothing is."""
        language = self._bench.language
        regions = self._gazetteer.regions_of(name)
        if not name or self._region in regions:
            return ""
        if not regions:
            return language.tr("A city the program does not know: it is kept as typed.")
        names = [self._bench.names.region(code, language) for code in sorted(regions)]
        return language.tr("This city lies in {region}.", region=language.list(names))
