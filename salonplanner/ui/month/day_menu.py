"""The list of a day: its feasts and events, every salon it sees, and a salon to add."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from salonplanner.domain.events import Event
from salonplanner.domain.salon import Salon
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.widgets.swatch import BarPainter


class DayMenu(QMenu):
    """Opens on a day; arrows and Enter choose in it as in every menu.

    Attributes:
        salon_picked: the id of the salon chosen.
        add_picked: the day a salon is wanted on.
    """

    salon_picked = Signal(str)
    add_picked = Signal(object)

    def __init__(
        self, wording: MonthWording, bars: BarPainter, icons: Icons, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dayMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self._wording = wording
        self._bars = bars
        self._icons = icons

    def fill(self, day: date, salons: Sequence[Salon], events: Sequence[Event]) -> None:
        """List a day."""
        self.setAccessibleName(self._wording.day(day))
        title = self._line(self._wording.day(day))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        for event in events:
            self._line(self._wording.event_on(event))
        self.addSeparator()
        for salon in salons:
            self.addAction(self._salon(salon))
        if not salons:
            self._line(self._wording.nothing)
        self.addSeparator()
        add = self.addAction(self._icons.icon("calendar-plus"), self._wording.add_on(day))
        add.setObjectName("dayMenuAdd")
        add.triggered.connect(partial(self._pick_day, day))

    def _line(self, text: str) -> QAction:
        """Something that is only read."""
        line = self.addAction(_plain(text))
        line.setEnabled(False)
        return line

    def _salon(self, salon: Salon) -> QAction:
        icon = self._bars.icon(salon.level, salon.status)
        action = QAction(icon, _plain(self._wording.listed(salon)), self)
        action.setToolTip(f"{salon.id} · {salon.name}")
        action.setData(salon.id)
        action.triggered.connect(partial(self._pick, salon.id))
        return action

    def _pick(self, salon_id: str) -> None:
        self.salon_picked.emit(salon_id)

    def _pick_day(self, day: date) -> None:
        self.add_picked.emit(day)


def _plain(text: str) -> str:
    return text.replace("&", "&&")
