"""Does what is asked for on the calendar: drops, drawn salons, menus."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.dialogs.choose_city import ask_city
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.head_menus import HeadMenus
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.salon_menu import CalendarMenus
from salonplanner.ui.timeline.timeline_view import TimelineView


class Interaction(QObject):
    """Joins a view of the calendar with the session's commands.

    Attributes:
        open_wanted: an id, to edit all of the salon.
        findings_wanted: an id, to go to its findings.
        event_wanted: an id, to see all of the event.
    """

    open_wanted = Signal(str)
    findings_wanted = Signal(str)
    event_wanted = Signal(str)

    def __init__(self, session: Session, view: TimelineView, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._view = view
        self._page = page
        self._menus = CalendarMenus(session, page)
        self._head_menus = HeadMenus(session, page)
        actions = session.actions
        session.figures.renewed.connect(self._renew)
        view.selection_changed.connect(session.selection.select)
        view.landed.connect(self._land)
        view.refused.connect(session.message)
        view.delete_requested.connect(actions[ActionName.DELETE].trigger)
        view.duplicate_requested.connect(actions[ActionName.DUPLICATE].trigger)
        view.open_requested.connect(self.open_wanted)
        view.context_menu_requested.connect(self._menus.show_salon)
        view.ground_menu_requested.connect(self._menus.show_ground)
        view.row_menu_requested.connect(self._head_menus.show_row)
        view.events_menu_requested.connect(self._head_menus.show_events)
        self._head_menus.event_wanted.connect(self.event_wanted)
        self._head_menus.fold_wanted.connect(view.toggle_fold)
        self._menus.open_wanted.connect(self.open_wanted)
        self._menus.findings_wanted.connect(self.findings_wanted)
        self._menus.add_wanted.connect(view.add_at)
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
        """Do what was dropped; where a city has to be chosen, leaving it changes nothing."""
        if landing.asks_city is not None:
            plan, bench = self._session.document.plan, self._session.bench
            gazetteer = bench.gazetteer.with_cities(plan.cities)
            city = ask_city(self._page, bench, landing.asks_city, gazetteer, QCursor.pos())
            if city is None:
                return
            landing = landing.in_city(city)
        salons = self._session.salons
        if not landing.before:
            salons.put(landing.after[0])
        elif landing.copies:
            salons.copy_to(landing.placings)
        elif landing.edit is not None:
            salons.make(landing.edit)
