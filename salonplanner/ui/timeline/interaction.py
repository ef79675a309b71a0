"""Does what is asked for on the calendar: drops, drawn salons, menus."""

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from salonplanner.ui.dialogs.choose_city import ask_city
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.bar_interaction import BarInteraction
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.timeline_view import TimelineView


class Interaction(BarInteraction):
    """Joins a view of the calendar with the session's commands."""

    def __init__(self, session: Session, view: TimelineView, page: QWidget) -> None:
        super().__init__(session, view, page)
        view.refused.connect(session.message)
        view.ground_menu_requested.connect(self._menus.show_ground)
        view.row_menu_requested.connect(self._head_menus.show_row)
        self._head_menus.fold_wanted.connect(view.toggle_fold)
        self._menus.add_wanted.connect(view.add_at)

    def _land(self, landing: Landing) -> None:
        """Do what was dropped; where a city has to be chosen, leaving it changes nothing."""
        if landing.asks_city is not None:
            plan, bench = self._session.document.plan, self._session.bench
            gazetteer = bench.gazetteer.with_cities(plan.cities)
            city = ask_city(self._page, bench, landing.asks_city, gazetteer, QCursor.pos())
            if city is None:
                return
            landing = landing.in_city(city)
        super()._land(landing)
