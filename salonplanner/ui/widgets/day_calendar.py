"""A month to pick a day in: feasts and weekends shaded, and the days a salon would occupy."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from salonplanner.domain.events import Event
from salonplanner.domain.validation import FIRST_YEAR, LAST_YEAR
from salonplanner.ui.colours import Token
from salonplanner.ui.timeline.looks import is_feast
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.workbench import Workbench

_SATURDAY: Final = 5
_KEY: Final = 10
"""Side of a coloured square that explains a shading."""
_SIZE: Final = QSize(300, 216)
"""Room for the short names of the days."""


def feast_days(events: Iterable[Event]) -> frozenset[date]:
    """The days of feasts and public holidays."""
    return frozenset(
        event.start + timedelta(days=day)
        for event in events
        if is_feast(event)
        for day in range((event.end - event.start).days + 1)
    )


class DayCalendar(QFrame):
    """``picked`` carries the day chosen.

    ``occupy`` tells which days the salon would take: those after the day that is looked at where
    its length is kept, those from its first day on where its last one is chosen.
    """

    picked = Signal(QDate)

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._bench = bench
        self._first: date | None = None
        self._length = 1
        self.setObjectName("dayPopup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        dress(self, ground="surface")
        self.month = _Month(bench)
        self.month.setMinimumSize(bench.theme.px(_SIZE.width()), bench.theme.px(_SIZE.height()))
        self.month.clicked.connect(self.picked)
        self.month.activated.connect(self.picked)
        self.month.selectionChanged.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.month)
        column.addWidget(self._made_key())
        self._follow()

    def shade(self, feasts: frozenset[date]) -> None:
        """Shade feasts and public holidays."""
        self.month.feasts = feasts
        self._feast_key.setVisible(bool(feasts))
        self.month.updateCells()

    def occupy(self, first: date | None, length: int) -> None:
        """Show the days a salon would take; ``first`` is None where its length moves along."""
        self._first, self._length = first, length
        self._follow()

    def show_day(self, day: date) -> None:
        """Look at a day."""
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))

    def _made_key(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 4, 10, 7)
        row.setSpacing(12)
        tr = self._bench.language.tr
        self._feast_key = _Key(self._bench, "holiday", tr("feast"))
        self._stay_key = _Key(self._bench, "tint2", "")
        row.addWidget(self._feast_key)
        row.addWidget(self._stay_key)
        row.addStretch(1)
        self._feast_key.hide()
        return box

    def _follow(self) -> None:
        chosen = _day(self.month.selectedDate())
        language = self._bench.language
        if self._first is None:
            last = chosen + timedelta(days=max(self._length, 1) - 1)
            self.month.stay = (chosen, last)
            days = language.days(self._length)
            text = language.tr("length kept: {days}", days=days) if self._length > 0 else ""
        else:
            self.month.stay = (self._first, chosen)
            length = (chosen - self._first).days + 1
            text = language.days(length) if length > 0 else ""
        self._stay_key.say(text)
        self.month.updateCells()


class _Month(QCalendarWidget):
    """Weeks begin on Monday and have their number."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.feasts: frozenset[date] = frozenset()
        self.stay: tuple[date, date] | None = None
        self.setLocale(QLocale(bench.language.code))
        self.setMinimumDate(QDate(FIRST_YEAR, 1, 1))
        self.setMaximumDate(QDate(LAST_YEAR, 12, 31))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setGridVisible(False)
        self._dress()
        bench.theme.changed.connect(self._dress)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | date) -> None:  # noqa: N802 - Qt calls it by this name
        """Paint a day over what it means."""
        day = _day(date) if isinstance(date, QDate) else date
        colours = self._bench.theme.colours
        chosen = day == _day(self.selectedDate())
        inside = day.month == self.monthShown()
        in_stay = self.stay is not None and self.stay[0] <= day <= self.stay[1]
        box = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(rect, colours["raised"])
        if chosen or in_stay or day in self.feasts:
            painter.setOpacity(1 if inside or chosen else 0.5)
            token: Token = "accent" if chosen else "tint2" if in_stay else "holiday"
            painter.setBrush(colours[token])
            painter.drawRoundedRect(box, 3, 3)
        painter.setOpacity(1 if inside or chosen else 0.5)
        font = self._bench.theme.font("number")
        if chosen or day in self.feasts:
            font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        if chosen:
            painter.setPen(colours["on"])
        elif day in self.feasts:
            painter.setPen(colours["err"])
        else:
            painter.setPen(colours["text2" if day.weekday() >= _SATURDAY else "text"])
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.restore()

    def _dress(self) -> None:
        colours = self._bench.theme.colours
        head = QTextCharFormat()
        head.setForeground(colours["text3"])
        head.setBackground(colours["raised"])
        self.setHeaderTextFormat(head)
        # Qt writes weekends in red, which here means an error.
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, QTextCharFormat())


class _Key(QWidget):
    """A square of a colour, and what it stands for."""

    def __init__(self, bench: Workbench, token: Token, text: str) -> None:
        super().__init__()
        self._square = QLabel()
        self._square.setFixedSize(bench.theme.px(_KEY), bench.theme.px(_KEY))
        colour = bench.theme.colours[token]
        self._square.setStyleSheet(f"background: {colour.name()}; border-radius: 2px;")
        self._text = make_label(text, role="small", tone="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._square)
        row.addWidget(self._text)

    def say(self, text: str) -> None:
        """Explain it so; an empty text hides it."""
        self._text.setText(text)
        self.setVisible(bool(text))


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
