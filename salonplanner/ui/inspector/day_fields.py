"""Inputs for the first and the last day."""

from datetime import date

from PySide6.QtCore import QSignalBlocker

from salonplanner.ui.inspector.field import Complaint, Field
from salonplanner.ui.widgets.day_edit import DayEdit
from salonplanner.ui.workbench import Workbench


class DayField(Field):
    """One day; it is committed on Enter, when the input is left, or from the calendar."""

    def __init__(self, bench: Workbench, key: str, label: str, name: str) -> None:
        self._edit = DayEdit(bench, name)
        super().__init__(bench, key, label, self._edit, name)
        self._earliest: date | None = None
        self._shown = ""
        self._edit.editingFinished.connect(self.commit)
        self._edit.picked.connect(self.commit)

    @property
    def pending(self) -> bool:
        """Whether another day was typed or picked."""
        return self._edit.text() != self._shown

    def not_before(self, day: date | None) -> None:
        """Refuse days before another one."""
        self._earliest = day

    def surround(self, feasts: frozenset[date], first: date | None, length: int) -> None:
        """Show in the calendar the feasts, and the days a salon would take.

        ``first`` and ``length`` are what ``DayCalendar.occupy`` takes.
        """
        self._edit.shade(feasts)
        self._edit.occupy(first, length)

    def take(self, value: object) -> None:
        """Show a day."""
        with QSignalBlocker(self._edit):
            if isinstance(value, date):
                self._edit.show_day(value)
            else:
                self._edit.clear()
        self._shown = self._edit.text()

    def read(self) -> object:
        """The day, where it is one and not too early."""
        language = self.bench.language
        day = self._edit.day()
        if day is None:
            example = language.date_numeric(date(self.bench.seeds.default_year, 7, 14))
            return Complaint(language.tr("Enter a day such as {day}.", day=example))
        if self._earliest is not None and day < self._earliest:
            first = language.date(self._earliest)
            return Complaint(language.tr("The last day comes before the first, {day}.", day=first))
        return day
