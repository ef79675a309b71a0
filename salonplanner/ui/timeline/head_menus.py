"""The context menus of what stands around the bars: a row's title, an event, a holiday."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from salonplanner.domain.events import Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Salon
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.session import Session
from salonplanner.ui.timeline.rows import Row
from salonplanner.ui.widgets.context_menu import context_menu
from salonplanner.words import events as event_words


class HeadMenus(QObject):
    """Shows the menus over a page; what they offer is done by the session's commands.

    Attributes:
        event_wanted: an id, to see all of the event.
        fold_wanted: the key of a row, to fold or unfold it.
    """

    event_wanted = Signal(str)
    fold_wanted = Signal(str)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def show_row(self, row: Row, place: QPoint) -> None:
        """The menu of a row's title."""
        session, tr = self._session, self._session.bench.language.tr
        menu = context_menu(self._page, "rowMenu")
        text = tr("Unfold this row") if row.folded else tr("Fold this row")
        # The key after the tab stands where shortcuts do; the calendar takes it.
        text += "\t+" if row.folded else "\t−"
        fold = self._add(menu, text, "unfold-vertical" if row.folded else "fold-vertical")
        fold.setObjectName("menuFold")
        fold.triggered.connect(partial(self.fold_wanted.emit, row.key))
        names = (ActionName.FOLD_ALL, ActionName.UNFOLD_ALL)
        menu.addActions([session.actions[name] for name in names])
        menu.addSeparator()
        self._offer_salons(
            menu, tr("Select its salons"), row.salons, tr("This row shows no salon.")
        )
        if row.group.region is not None and not row.group.city:
            region = session.bench.names.region(row.group.region, session.bench.language)
            add = self._add(menu, tr("Add a salon in {region}", region=region), "calendar-plus")
            add.setObjectName("menuAddInRow")
            add.triggered.connect(partial(self._add_in, row.group.region))
        menu.popup(place)

    def show_events(self, events: Sequence[Event], place: QPoint) -> None:
        """The menu of an event, or of holidays that share a place."""
        session, bench = self._session, self._session.bench
        tr, language = bench.language.tr, bench.language
        menu = context_menu(self._page, "eventMenu")
        for event in events:
            name = bench.names.event(event, language)
            show = self._add(menu, tr("Show “{event}”", event=name), "star")
            show.setObjectName(f"menuShowEvent-{event.id}")
            show.triggered.connect(partial(self.event_wanted.emit, event.id))
        ids = {event.id for event in events}
        tied = [salon for salon in self._shown_salons() if ids.intersection(salon.ties)]
        self._offer_salons(
            menu, tr("Select the salons tied to it"), tied, tr("No salon shown is tied to it.")
        )
        menu.addSeparator()
        for kind in dict.fromkeys(event.kind for event in events):
            text = tr("Hide this layer: {kind}", kind=event_words.kinds(kind, language))
            hide = self._add(menu, text, "layers")
            hide.setObjectName(f"menuHide-{kind}")
            hide.triggered.connect(partial(self._hide, kind))
        menu.addAction(session.actions[ActionName.EVENTS])
        menu.popup(place)

    def _shown_salons(self) -> list[Salon]:
        visible = self._session.figures.visible
        return [salon for salon in self._session.document.plan.salons if salon.id in visible]

    def _offer_salons(self, menu: QMenu, text: str, salons: Iterable[Salon], why_not: str) -> None:
        ids = tuple(salon.id for salon in salons)
        action = self._add(menu, text, "check")
        action.setObjectName("menuSelectSalons")
        action.triggered.connect(partial(self._session.selection.select, ids))
        if not ids:
            action.setEnabled(False)
            action.setToolTip(why_not)

    def _add_in(self, region: RegionCode) -> None:
        """On the next free dates: nobody pointed at a day."""
        self._session.salons.add_at(region, None)

    def _hide(self, kind: str) -> None:
        """Switch a layer off, and say where it is switched on again."""
        session, language = self._session, self._session.bench.language
        session.layers.hide(kind, hidden=True)
        session.message(
            language.tr(
                "{kind}: hidden. Its box on the events page shows the layer again.",
                kind=event_words.kinds(kind, language),
            )
        )

    def _add(self, menu: QMenu, text: str, icon: str) -> QAction:
        plain = text.replace("&", "&&")
        return menu.addAction(self._session.bench.icons.icon(icon), plain)
