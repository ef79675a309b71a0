"""Does what is asked for on the month: drops, drawn salons, lists of a day, menus."""

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from salonplanner.ui.month.day_menu import DayMenu
from salonplanner.ui.month.month_view import MonthView
from salonplanner.ui.month.stays import in_time, last_day
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.bar_interaction import BarInteraction
from salonplanner.ui.widgets.swatch import BarPainter


class MonthInteraction(BarInteraction):
    """Joins a view of the month with the session's commands."""

    def __init__(
        self, session: Session, view: MonthView, wording: MonthWording, page: QWidget
    ) -> None:
        super().__init__(session, view, page)
        self._view = view
        self._wording = wording
        self._swatches = BarPainter(session.bench.theme, session.bench.icons)
        view.add_requested.connect(self._add)
        view.move_requested.connect(session.salons.move)
        view.list_requested.connect(self._list_day)

    def _add(self, day: date) -> None:
        salons = self._session.salons
        salons.add_at(salons.usual_region(), day)

    def _list_day(self, day: date, place: QPoint) -> None:
        """Open the list of a day."""
        session = self._session
        plan, visible = session.document.plan, session.figures.visible
        salons = [s for s in plan.salons if s.id in visible and s.start <= day <= last_day(s)]
        shown = filter(session.layers.shows, plan.events)
        events = [event for event in shown if event.start <= day <= event.end]
        menu = DayMenu(self._wording, self._swatches, session.bench.icons, self._page)
        menu.fill(day, sorted(salons, key=in_time), events)
        menu.salon_picked.connect(self._select)
        menu.add_picked.connect(self._add)
        menu.popup(place)

    def _select(self, salon_id: str) -> None:
        self._session.selection.select((salon_id,))
        self._view.setFocus()
