"""A line for a day, typed freely or picked from a calendar whose weeks begin on Monday.

Qt's own date editor reads what is typed part by part: ``14/07/2025`` over a selected day becomes
another one there. Here a text is a day or it is not.
"""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.ui import metrics
from salonplanner.ui.widgets.day_calendar import DayCalendar
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.workbench import Workbench

_BUTTON: Final = 20
_BESIDE_DIGITS: Final = 31
"""Padding, border and the calendar's button."""
_STEPS: Final = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}


class DayEdit(QLineEdit):
    """``picked`` tells that a day was taken from the calendar.

    The arrows go by days, Page Up and Page Down by weeks; F4 and Alt+Down open the calendar.
    """

    picked = Signal()

    def __init__(self, bench: Workbench, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._year = bench.seeds.default_year
        self._calendar: DayCalendar | None = None
        self._feasts: frozenset[date] = frozenset()
        self._stay: tuple[date | None, int] = (None, 0)
        self._button = QToolButton(self)
        self._button.setIcon(bench.icons.icon("calendar", "text3"))
        self._button.setObjectName(f"{name}Calendar")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        tip = bench.language.tr("Choose in the calendar")
        self._button.setToolTip(tip)
        self._button.setAccessibleName(tip)
        dress(self._button, small=True)
        self._button.clicked.connect(self.open_calendar)
        bench.theme.changed.connect(self._place)
        self._place()

    def day(self) -> date | None:
        """The day that stands there, in the year of the one before where none is typed."""
        parse = self._bench.language.parse_date
        text = self.text().strip()
        found = parse(text) or parse(f"{text}/{self._year}")
        return found if found and FIRST_YEAR <= found.year <= LAST_YEAR else None

    def show_day(self, day: date) -> None:
        """Write a day."""
        self._year = day.year
        self.setText(self._bench.language.date_numeric(day))

    def shade(self, feasts: frozenset[date]) -> None:
        """Shade these days in the calendar."""
        self._feasts = feasts

    def occupy(self, first: date | None, length: int) -> None:
        """Show in the calendar the days a salon would take; see ``DayCalendar``."""
        self._stay = (first, length)

    def open_calendar(self) -> None:
        """Show the calendar under the line, on the day that stands there."""
        if self._calendar is None:
            self._calendar = DayCalendar(self._bench, self)
            self._calendar.picked.connect(self._pick)
        calendar = self._calendar
        calendar.shade(self._feasts)
        calendar.occupy(*self._stay)
        day = self.day()
        if day is not None:
            calendar.show_day(day)
        size = calendar.sizeHint()
        corner = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - size.width())))
        if corner.y() + size.height() > room.bottom():
            corner.setY(corner.y() - self.height() - 4 - size.height())
        calendar.move(corner)
        calendar.show()
        calendar.month.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Room for the digits and the button."""
        digits = self.fontMetrics().horizontalAdvance("00/00/0000")
        width = digits + self._bench.theme.px(_BESIDE_DIGITS)
        return QSize(width, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """The least room, so that two days fit side by side."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days and weeks, or open the calendar."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_F4 or (alt and key is Qt.Key.Key_Down):
            self.open_calendar()
        elif key in _STEPS and not event.modifiers():
            self._step(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._place()

    def _step(self, days: int) -> None:
        day = self.day()
        if day is not None:
            self.setText(self._bench.language.date_numeric(day + timedelta(days=days)))

    def _place(self) -> None:
        theme = self._bench.theme
        side = theme.px(_BUTTON)
        icon = theme.px(metrics.ICON_SMALL)
        self._button.setIconSize(QSize(icon, icon))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 3 if mirrored else self.width() - side - 3
        self._button.setGeometry(left, (self.height() - side) // 2, side, side)
        # The style leaves room to spare around a text, which two days in one row do not have.
        near, far = -2, side - theme.px(8)
        self.setTextMargins(*((far, 0, near, 0) if mirrored else (near, 0, far, 0)))

    def _pick(self, day: QDate) -> None:
        if self._calendar is None or self._calendar.isHidden():
            return
        # Closed first: a question about the day must not stand under a popup.
        self._calendar.hide()
        self.setText(self._bench.language.date_numeric(date(day.year(), day.month(), day.day())))
        self.picked.emit()
