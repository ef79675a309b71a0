"""Inputs for the first and the last day."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QSizePolicy

from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.ui.inspector.field import Complaint, Field
from salonplanner.ui.workbench import Workbench

FORMAT: Final = "dd/MM/yyyy"
_BESIDE_DIGITS: Final = 31
"""Padding, border and the calendar's button."""


class DayField(Field):
    """One day, typed or picked from a calendar whose weeks begin on Monday.

    Arrow keys and typing change the input alone until Enter or until it is left.
    """

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self.edit = QDateEdit()
        super().__init__(bench, key, label, self.edit, name)
        self.edit.setDisplayFormat(FORMAT)
        self.edit.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.edit.setKeyboardTracking(False)
        self.edit.setCalendarPopup(True)
        self.edit.setCalendarWidget(self._made_calendar())
        self.edit.editingFinished.connect(self.commit)
        # The style leaves room to spare around the digits, which two days in one row do not have.
        self.edit.lineEdit().setTextMargins(-2, 0, -2, 0)
        self.edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bench.theme.changed.connect(self._resize)
        self._resize()
        self._earliest: date | None = None
        self._shown = self.edit.text()

    @property
    def pending(self) -> bool:
        """Whether another day was typed or picked."""
        return self.edit.text() != self._shown

    def not_before(self, day: date | None) -> None:
        """Refuse days before another one."""
        self._earliest = day

    def take(self, value: object) -> None:
        """Show a day."""
        if isinstance(value, date):
            with QSignalBlocker(self.edit):
                self.edit.setDate(QDate(value.year, value.month, value.day))
        self._shown = self.edit.text()

    def read(self) -> object:
        """The day, where it is not too early."""
        self.edit.interpretText()
        shown = self.edit.date()
        day = date(shown.year(), shown.month(), shown.day())
        if self._earliest is not None and day < self._earliest:
            first = self.bench.language.date(self._earliest)
            return Complaint(
                self.bench.language.tr("The last day comes before the first, {day}.", day=first)
            )
        return day

    def _resize(self) -> None:
        theme = self.bench.theme
        digits = QFontMetrics(theme.font("body")).horizontalAdvance("00/00/0000")
        self.edit.setMinimumWidth(digits + theme.px(_BESIDE_DIGITS))

    def _made_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self.edit)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        # Queued: the popup must have closed before a question about a settled salon is asked.
        queued = Qt.ConnectionType.QueuedConnection
        calendar.clicked.connect(self.commit, queued)
        calendar.activated.connect(self.commit, queued)
        return calendar
