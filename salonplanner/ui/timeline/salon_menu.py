"""The context menus of the calendar: of the selected salons, and of free space."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from salonplanner.domain.edits import TieSalons, UntieSalons
from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.ties import can_tie
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.layout import Hit
from salonplanner.ui.widgets.context_menu import context_menu
from salonplanner.ui.widgets.swatch import BarPainter


class CalendarMenus(QObject):
    """Shows the menus over a page; what they offer is done by the session's commands.

    Attributes:
        open_wanted: an id, to edit all of the salon.
        findings_wanted: an id, to go to its findings.
        add_wanted: the Hit of free space, to add a salon there.
    """

    open_wanted = Signal(str)
    findings_wanted = Signal(str)
    add_wanted = Signal(object)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._bars = BarPainter(session.bench.theme, session.bench.icons)

    def show_salon(self, salon_id: str, place: QPoint) -> None:
        """The menu of the selected salons; another one that is pointed at is selected first."""
        session = self._session
        if salon_id not in session.selection.ids:
            session.selection.select((salon_id,))
        plan = session.document.plan
        salons = [plan.salon(number) for number in session.selection.ids]
        menu = context_menu(self._page, "salonMenu")
        tr = session.bench.language.tr
        edit = menu.addAction(session.bench.icons.icon("pencil"), tr("Edit the salon"))
        edit.setObjectName("menuOpen")
        edit.triggered.connect(partial(self.open_wanted.emit, salon_id))
        menu.addActions([session.actions[name] for name in (ActionName.DUPLICATE, ActionName.LOCK)])
        menu.addSeparator()
        menu.addMenu(self._statuses(menu, salons))
        menu.addMenu(self._ties(menu, salons))
        menu.addSeparator()
        show = menu.addAction(session.bench.icons.icon("triangle-alert"), tr("Show its findings"))
        show.setObjectName("menuFindings")
        show.triggered.connect(partial(self.findings_wanted.emit, salon_id))
        if not session.figures.findings_of(salon_id):
            self._rest(show, tr("There is nothing to report about this salon."))
        menu.addSeparator()
        names = (ActionName.CUT, ActionName.COPY, ActionName.PASTE)
        menu.addActions([session.actions[name] for name in names])
        menu.addSeparator()
        names = (ActionName.CANCEL, ActionName.DELETE)
        menu.addActions([session.actions[name] for name in names])
        menu.popup(place)

    def show_ground(self, hit: Hit, place: QPoint) -> None:
        """The menu of free space."""
        session = self._session
        bench = session.bench
        menu = context_menu(self._page, "groundMenu")
        day = bench.language.day_month(hit.day)
        text = bench.language.tr("Add a salon here, on {day}", day=day)
        add = menu.addAction(bench.icons.icon("calendar-plus"), text)
        add.setObjectName("menuAddHere")
        add.triggered.connect(partial(self.add_wanted.emit, hit))
        menu.addAction(session.actions[ActionName.PASTE])
        menu.addSeparator()
        names = (ActionName.SELECT_ALL, ActionName.ZOOM_FIT, ActionName.TODAY)
        menu.addActions([session.actions[name] for name in names])
        menu.popup(place)

    def _statuses(self, parent: QMenu, salons: list[Salon]) -> QMenu:
        bench = self._session.bench
        menu = QMenu(bench.language.tr("Status"), parent)
        menu.setObjectName("menuStatus")
        group = QActionGroup(menu)
        shared = {salon.status for salon in salons}
        for status in Status:
            action = menu.addAction(bench.names.status(status, bench.language))
            action.setObjectName(f"menuStatus-{status}")
            action.setCheckable(True)
            action.setChecked(shared == {status})
            group.addAction(action)
            action.triggered.connect(partial(self._set_status, status))
        return menu

    def _ties(self, parent: QMenu, salons: list[Salon]) -> QMenu:
        bench, plan = self._session.bench, self._session.document.plan
        gazetteer = bench.gazetteer.with_cities(plan.cities)
        menu = QMenu(bench.language.tr("Tie to an event"), parent)
        menu.setObjectName("menuTies")
        menu.setToolTipsVisible(True)
        for event in plan.events:
            tied = [salon for salon in salons if event.id in salon.ties]
            fits = [salon for salon in salons if can_tie(event, salon, gazetteer)]
            if tied or (fits and event.attitude is Attitude.SEEK):
                self._add_tie(menu, event, tied, fits, salons)
        if menu.isEmpty():
            nothing = menu.addAction(bench.language.tr("No event fits its days and its place"))
            nothing.setEnabled(False)
        return menu

    def _add_tie(
        self,
        menu: QMenu,
        event: Event,
        tied: list[Salon],
        fits: list[Salon],
        salons: list[Salon],
    ) -> None:
        bench = self._session.bench
        action = menu.addAction(bench.names.event(event, bench.language))
        action.setObjectName(f"menuTie-{event.id}")
        action.setCheckable(True)
        action.setChecked(len(tied) == len(salons))
        ids = tuple(salon.id for salon in (tied if action.isChecked() else fits))
        edit = (UntieSalons if action.isChecked() else TieSalons)(ids=ids, event=event.id)
        action.triggered.connect(partial(self._session.salons.make, edit))

    def _set_status(self, status: Status) -> None:
        self._session.salons.revise(self._session.selection.ids, {"status": status})

    def _rest(self, action: QAction, why: str) -> None:
        action.setEnabled(False)
        action.setToolTip(why)
