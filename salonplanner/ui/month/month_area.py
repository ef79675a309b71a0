"""The month behind its scroll bar: which month shows, and how far its weeks are scrolled."""

import math
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from salonplanner.domain.season import Month, month_of
from salonplanner.language import Language
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.grid import after
from salonplanner.ui.month.month_layout import MonthLayout
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.bar_view import BarView
from salonplanner.words.names import Names

_NOTCH = 120
_SWIPE = 360
"""What a touch pad must add up to: it tells of small movements, and many of them."""


class MonthArea(BarView):
    """Shows a month; ``month_changed`` tells that it is another."""

    month_changed = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, language: Language, names: Names, parent: QWidget | None
    ) -> None:
        super().__init__(language, parent)
        self._stage = MonthStage(theme, icons, MonthWording(language, names))
        self._wheel = 0
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._renew)

    @property
    def month(self) -> Month:
        """The month shown."""
        return self._stage.month

    @property
    def layout_shown(self) -> MonthLayout:
        """The layout on screen."""
        return self._stage.layout

    def show_month(self, month: Month) -> None:
        """Show another month."""
        if month != self._stage.month:
            self._stage.show_month(month)
            self.verticalScrollBar().setValue(0)
            self._fit_scroll()
            self.month_changed.emit()

    def turn(self, months: int) -> None:
        """Go so many months on, or back."""
        self.show_month(after(self.month, months))

    def show_day(self, day: date) -> None:
        """Show the month of a day, and scroll as little as it takes to see its week."""
        if not self._stage.layout.grid.holds(day):
            self.show_month(month_of(day))
        place = self._stage.place_of_day(day)
        if place is None:
            return
        bar = self.verticalScrollBar()
        if place.y < self._stage.head:
            bar.setValue(bar.value() + math.floor(place.y - self._stage.head))
        elif place.bottom > self._stage.height:
            bar.setValue(bar.value() + math.ceil(place.bottom - self._stage.height))

    def set_show_weekends(self, shown: bool) -> None:
        """Shade and name week-ends and holidays, or not."""
        self._stage.free_days = shown
        self._lay_out()

    def set_show_events(self, shown: bool) -> None:
        """Show the bands of events, or not."""
        self._stage.bands = shown
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the weeks to the new size."""
        size = self.viewport().size()
        self._stage.width, self._stage.height = float(size.width()), float(size.height())
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the weeks where they do not fit; at their end, go to the next month."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        bar = self.verticalScrollBar()
        at_end = bar.value() == (bar.minimum() if delta > 0 else bar.maximum())
        if not at_end:
            super().wheelEvent(event)
            return
        event.accept()
        self._wheel = delta + (self._wheel if self._wheel * delta > 0 else 0)
        step = _NOTCH if event.pixelDelta().isNull() else _SWIPE
        if abs(self._wheel) >= step:
            self.turn(-1 if self._wheel > 0 else 1)
            self._wheel = 0

    def _lay_out(self) -> None:
        self._stage.lay_out()
        self._fit_scroll()

    def _fit_scroll(self) -> None:
        """Give the scroll bar the range of what was laid out, and paint it."""
        stage = self._stage
        bar = self.verticalScrollBar()
        bar.setRange(0, math.ceil(stage.most_down - 0.01))
        bar.setPageStep(math.ceil(stage.height - stage.head))
        bar.setSingleStep(math.ceil(stage.layout.grid.row / 3))
        self._take_scroll()
        self.viewport().update()

    def _take_scroll(self) -> None:
        self._stage.down = float(self.verticalScrollBar().value())

    def _renew(self) -> None:
        self._stage.renew()
        self._fit_scroll()
