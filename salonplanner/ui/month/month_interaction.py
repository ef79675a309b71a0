"""Does what is asked for on the month: drops, drawn salons, lists of a day, menus."""

from datetime import date

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.month.day_menu import DayMenu
from salonplanner.ui.month.month_view import MonthView
from salonplanner.ui.month.stays import in_time, last_day
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.head_menus import HeadMenus
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.salon_menu import CalendarMenus
from salonplanner.ui.widgets.swatch import BarPainter


class MonthInteraction(QObject):
    """Joins a view of the month with the session's commands.

    Attributes:
        open_wanted: an id, to edit all of the salon.
        findings_wanted: an id, to go to its findings.
        event_wanted: an id, to see all of the event.
    """

    open_wanted = Signal(str)
    findings_wanted = Signal(str)
    event_wanted = Signal(str)

    def __init__(
        self, session: Session, view: MonthView, wording: MonthWording, page: QWidget
    ) -> None:
        super().__init__(page)
        self._session = session
        self._view = view
        self._wording = wording
        self._page = page
        self._bars = BarPainter(session.bench.theme, session.bench.icons)
        self._menus = CalendarMenus(session, page)
        self._head_menus = HeadMenus(session, page)
        actions, salons = session.actions, session.salons
        session.figures.renewed.connect(self._renew)
        view.selection_changed.connect(session.selection.select)
        view.landed.connect(self._land)
        view.add_requested.connect(self._add)
        view.move_requested.connect(salons.move)
        view.delete_requested.connect(actions[ActionName.DELETE].trigger)
        view.duplicate_requested.connect(actions[ActionName.DUPLICATE].trigger)
        view.open_requested.connect(self.open_wanted)
        view.list_requested.connect(self._list_day)
        view.context_menu_requested.connect(self._menus.show_salon)
        view.events_menu_requested.connect(self._head_menus.show_events)
        self._head_menus.event_wanted.connect(self.event_wanted)
        self._menus.open_wanted.connect(self.open_wanted)
        self._menus.findings_wanted.connect(self.findings_wanted)
        self._look_ahead()

    def _renew(self, _changes: ChangeSet | None) -> None:
        self._look_ahead()

    def _look_ahead(self) -> None:
        session = self._session
        self._view.set_foresight(
            Foresight(
                session.document.plan,
                session.figures.scenario,
                session.bench.gazetteer,
                session.bench.language,
                session.bench.names,
                session.salons.usual_region,
            )
        )

    def _land(self, landing: Landing) -> None:
        """Do what was dropped or drawn."""
        salons = self._session.salons
        if not landing.before:
            salons.put(landing.after[0])
        elif landing.copies:
            salons.copy_to(landing.placings)
        elif (edit := landing.edit) is not None:
            salons.make(edit)

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
        menu = DayMenu(self._wording, self._bars, session.bench.icons, self._page)
        menu.fill(day, sorted(salons, key=in_time), events)
        menu.salon_picked.connect(self._select)
        menu.add_picked.connect(self._add)
        menu.popup(place)

    def _select(self, salon_id: str) -> None:
        self._session.selection.select((salon_id,))
        self._view.setFocus()
