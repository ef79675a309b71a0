"""The strips under the calendar: kept in step with the figures, shown or not as the user chose."""

from datetime import date

import msgspec
from PySide6.QtCore import QObject, Qt

from salonplanner.forecast.model import Forecast
from salonplanner.forecast.weeks import Week, weeks
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.area import TimelineArea
from salonplanner.ui.timeline.overview_strip import OverviewStrip
from salonplanner.ui.timeline.pressure import Quantity
from salonplanner.ui.timeline.pressure_strip import PressureStrip

_FOR_BOTH = 330
"""Height of a calendar, at 100 %, from which its rows can spare the room of both strips."""
_FOR_ONE = 270


class Strips(QObject):
    """Makes the strips of a calendar, which has them renewed after it has its plan."""

    def __init__(self, session: Session, view: TimelineArea) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        bench, actions = session.bench, session.actions
        self.pressure = PressureStrip(bench.theme, view, bench.language)
        self.overview = OverviewStrip(bench.theme, view, bench.language)
        for strip in (self.pressure, self.overview):
            # Shown without a parent, it would be a window of its own.
            strip.setParent(view.parentWidget())
        self.pressure.set_quantity(Quantity(bench.settings.pressure))
        self._height = float(_FOR_BOTH)
        self._forecast: Forecast | None = None
        self._days: tuple[date, date] | None = None
        self._whole: tuple[Week, ...] = ()
        actions[ActionName.PRESSURE].setChecked(bench.settings.show_pressure)
        actions[ActionName.OVERVIEW].setChecked(bench.settings.show_overview)
        actions[ActionName.PRESSURE].toggled.connect(self._choose_pressure)
        actions[ActionName.OVERVIEW].toggled.connect(self._choose_overview)
        self.fit(self._height)
        self.pressure.quantity_picked.connect(self._remember_quantity)

    def renew(self) -> None:
        """Count the weeks anew, of the whole programme and of what the filters leave."""
        if self.pressure.isHidden() or not self._view.layout_shown.rows:
            return
        figures, plan = self._session.figures, self._session.document.plan
        scale = self._view.layout_shown.scale
        first, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
        if self._forecast is not figures.forecast or self._days != (first, last):
            # No filter changes the whole programme's weeks.
            self._forecast, self._days = figures.forecast, (first, last)
            self._whole = weeks(plan, figures.forecast, first, last)
        part = None
        if figures.filter.narrows:
            visible = tuple(s for s in plan.salons if s.id in figures.visible)
            some = msgspec.structs.replace(plan, salons=visible)
            part = weeks(some, figures.forecast, first, last)
        self.pressure.set_weeks(self._whole, part, plan.salons)

    def fit(self, height: float) -> None:
        """Leave the rows what they need of a height: strips that are wanted come back with room."""
        roomy = height / self._session.bench.theme.px(100) * 100
        actions = self._session.actions
        self._show_overview(shown=actions[ActionName.OVERVIEW].isChecked() and roomy >= _FOR_ONE)
        self._show_pressure(shown=actions[ActionName.PRESSURE].isChecked() and roomy >= _FOR_BOTH)
        self._height = height

    def _choose_pressure(self, shown: bool) -> None:
        self._session.bench.remember(show_pressure=shown)
        self.fit(self._height)

    def _choose_overview(self, shown: bool) -> None:
        self._session.bench.remember(show_overview=shown)
        self.fit(self._height)

    def _show_pressure(self, *, shown: bool) -> None:
        was_shown = not self.pressure.isHidden()
        self.pressure.setVisible(shown)
        if shown and not was_shown:
            self.renew()

    def _show_overview(self, *, shown: bool) -> None:
        """Show the season in small: it stands for the scroll bar of time."""
        self.overview.setVisible(shown)
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAlwaysOff if shown else policy.ScrollBarAsNeeded
        self._view.setHorizontalScrollBarPolicy(wanted)

    def _remember_quantity(self, quantity: Quantity) -> None:
        self._session.bench.remember(pressure=quantity.value)
