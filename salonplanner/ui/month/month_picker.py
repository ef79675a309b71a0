"""The months of a season to choose from: side by side, or in a list where there are many."""

from typing import Final

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from salonplanner.domain.season import Month
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.segmented import SegmentedControl

_MOST_SEGMENTS: Final = 5


class MonthPicker(QWidget):
    """Offers months; ``picked`` carries the Month that the user took."""

    picked = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, wording: MonthWording) -> None:
        super().__init__()
        self.setObjectName("monthPicker")
        self._theme = theme
        self._icons = icons
        self._wording = wording
        self._months: dict[str, Month] = {}
        self._choice: SegmentedControl | QComboBox | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def offer(self, months: tuple[Month, ...]) -> None:
        """Offer these months, in their order."""
        if tuple(self._months.values()) == months:
            return
        self._months = {str(month): month for month in months}
        if self._choice is not None:
            self._row.removeWidget(self._choice)
            self._choice.hide()
            self._choice.deleteLater()
        is_short = len(months) <= _MOST_SEGMENTS
        self._choice = self._segments() if is_short else self._list()
        self._choice.setObjectName("seasonMonths")
        self._choice.setAccessibleName(self._wording.season_months)
        self._row.addWidget(self._choice)

    def show_month(self, month: Month) -> None:
        """Mark a month without announcing it; none where it is not one of those offered."""
        key = str(month) if str(month) in self._months else ""
        if isinstance(self._choice, SegmentedControl):
            self._choice.set_current(key)
        elif self._choice is not None:
            with QSignalBlocker(self._choice):
                self._choice.setCurrentIndex(self._choice.findData(key))

    def month_at(self, place: QPoint) -> Month | None:
        """The month whose button is at a place of the screen."""
        if isinstance(self._choice, SegmentedControl):
            for key, month in self._months.items():
                button = self._choice.button(key)
                if button.rect().contains(button.mapFromGlobal(place)):
                    return month
        return None

    def _segments(self) -> SegmentedControl:
        control = SegmentedControl(self._theme, self._icons)
        for key, month in self._months.items():
            button = control.add(key, self._wording.month_short(month), name=f"month-{key}")
            button.setAccessibleName(self._wording.month(month))
            button.setToolTip(self._wording.month(month))
        control.picked.connect(self._pick)
        return control

    def _list(self) -> QComboBox:
        combo = QComboBox()
        combo.setPlaceholderText(self._wording.season_months)
        for key, month in self._months.items():
            combo.addItem(self._wording.month(month), key)
        combo.activated.connect(self._pick_row)
        return combo

    def _pick(self, key: str) -> None:
        self.picked.emit(self._months[key])

    def _pick_row(self, row: int) -> None:
        self.picked.emit(tuple(self._months.values())[row])
