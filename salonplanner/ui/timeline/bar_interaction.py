"""Does what is asked for on a view of bars: drops, drawn salons, menus."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from salonplanner.domain.changes import ChangeSet
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.bar_view import BarView
from salonplanner.ui.timeline.foresight import Foresight
from salonplanner.ui.timeline.head_menus import HeadMenus
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.salon_menu import CalendarMenus


class BarInteraction(QObject):
    """Joins a view of bars with the session's commands.

    Attributes:
        open_wanted: an id, to edit all of the salon.
        findings_wanted: an id, to go to its findings.
        event_wanted: an id, to see all of the event.
    """

    open_wanted = Signal(str)
    findings_wanted = Signal(str)
    event_wanted = Signal(str)

    def __init__(self, session: Session, view: BarView, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._bars = view
        self._menus = CalendarMenus(session, page)
        self._head_menus = HeadMenus(session, page)
        actions = session.actions
        session.figures.renewed.connect(self._look_ahead)
        view.selection_changed.connect(session.selection.select)
        view.landed.connect(self._land)
        view.delete_requested.connect(actions[ActionName.DELETE].trigger)
        view.duplicate_requested.connect(actions[ActionName.DUPLICATE].trigger)
        view.open_requested.connect(self.open_wanted)
        view.context_menu_requested.connect(self._menus.show_salon)
        view.events_menu_requested.connect(self._head_menus.show_events)
        self._head_menus.event_wanted.connect(self.event_wanted)
        self._menus.open_wanted.connect(self.open_wanted)
        self._menus.findings_wanted.connect(self.findings_wanted)
        self._look_ahead(None)

    def _look_ahead(self, _changes: ChangeSet | None) -> None:
        """Foresee what follows from moving the salons of the plan of now."""
        session = self._session
        self._bars.set_foresight(
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
