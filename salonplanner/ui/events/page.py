"""The events page: all events by kind, and beside them the one selected."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from salonplanner.domain.events import Certainty, Event
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.events.bar import EventsBar
from salonplanner.ui.events.commands import EventCommands
from salonplanner.ui.events.model import EventsModel
from salonplanner.ui.events.panel import EventPanel
from salonplanner.ui.events.view import EventsView
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.label import dress, make_label


class EventsPage(QFrame):
    """The list stays where it is while events change; ``view`` takes the keys."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("eventsPage")
        self.setAccessibleName(session.bench.language.tr("Events"))
        dress(self, ground="win")
        self._session = session
        self._chosen: tuple[str, ...] = ()
        self._order: tuple[str, ...] = ()
        self.commands = EventCommands(session, self)
        self.model = EventsModel(session, self)
        self.view = EventsView(session, self.model)
        self.panel = EventPanel(session, self.commands)
        self.bar = EventsBar(session)
        self._build()
        self._connect()
        self._order = self.model.ids()
        self._refresh()

    def add(self) -> None:
        """Add an event and let its name be typed."""
        self._session.actions[ActionName.EVENTS_PAGE].trigger()
        self._session.document.settle()
        made = self.commands.add()
        if made is not None:
            self.show_event(made)
            self.panel.edit()

    def show_event(self, event_id: str) -> None:
        """Select an event, whatever the list was narrowed to."""
        self.bar.list_all()
        self._show_attitude()
        self.choose((event_id,))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first event, so that its details are in sight."""
        super().showEvent(event)
        if not self._chosen:
            self.choose(self.model.ids()[:1])

    def choose(self, ids: tuple[str, ...]) -> None:
        """Select events in the list."""
        wanted = QItemSelection()
        last = len(self.model.columns) - 1
        first = QModelIndex()
        for event_id in ids:
            index = self.model.index_of(event_id)
            if index.isValid():
                wanted.select(index, index.siblingAtColumn(last))
                first = first if first.isValid() else index
        selection = self.view.selectionModel()
        selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if first.isValid():
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.view.scrollTo(first)

    def _build(self) -> None:
        self._layers = QStackedWidget()
        self._layers.addWidget(self.view)
        self._layers.addWidget(self._made_empty())
        left = QFrame()
        dress(left, ground="surface")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(_rule())
        column.addWidget(self._layers, 1)
        upright = QFrame()
        dress(upright, rule="upright")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 7)
        row.addWidget(upright)
        row.addWidget(self.panel, 3)

    def _made_empty(self) -> QWidget:
        tr = self._session.bench.language.tr
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        self._empty_text = make_label(tone="secondary", name="eventsEmpty")
        column.addWidget(self._empty_text, 0, Qt.AlignmentFlag.AlignHCenter)
        self._empty_action = QPushButton(tr("Take in the year’s feasts…"))
        self._empty_action.setObjectName("eventsEmptyAction")
        self._empty_action.clicked.connect(self._act_on_empty)
        column.addWidget(self._empty_action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _connect(self) -> None:
        session = self._session
        session.actions.connect(ActionName.ADD_EVENT, self.add)
        session.actions.connect(ActionName.IMPORT_ICS, self._import)
        session.document.changed.connect(self._refresh)
        session.document.replaced.connect(self._begin)
        self.model.modelReset.connect(self._restore)
        selection = self.view.selectionModel()
        selection.selectionChanged.connect(self._follow)
        self.view.edit_wanted.connect(self.panel.edit)
        self.view.delete_wanted.connect(self._remove)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.bar.attitude_picked.connect(self._show_attitude)
        self.bar.duplicate.clicked.connect(self._copy)
        self.bar.delete.clicked.connect(self._remove)
        self.bar.feasts.clicked.connect(self._take_feasts)

    def _begin(self) -> None:
        """Another plan: what was typed for an event of the one before has no place in it."""
        self.panel.form.drop()
        self.choose(self.model.ids()[:1])
        self._refresh()

    def _follow(self) -> None:
        self._chosen = self.view.chosen()
        self._refresh()

    def _restore(self) -> None:
        """After a reset, choose again what was chosen before, or what took its place."""
        before, self._order = self._order, self.model.ids()
        kept = tuple(one for one in self._chosen if one in self._order)
        self.choose(kept or _next(before, self._chosen, self._order))
        self._follow()

    def _refresh(self) -> None:
        plan, language = self._session.document.plan, self._session.bench.language
        events = {event.id: event for event in plan.events}
        chosen = tuple(events[one] for one in self._chosen if one in events)
        self.panel.show_events(chosen)
        shown = self.model.count()
        self.bar.show_count(
            language.ntr("{n} event", "{n} events", shown)
            if shown == len(events)
            else language.ntr(
                "{n} of {all} events",
                "{n} of {all} events",
                shown,
                all=language.number(len(events)),
            )
        )
        self.bar.follow(chosen=bool(chosen))
        self._layers.setCurrentIndex(0 if shown else 1)
        tr = language.tr
        self._empty_text.setText(
            tr("No event of this attitude.") if events else tr("The plan has no event yet.")
        )
        self._empty_action.setText(
            tr("Show all events") if events else tr("Take in the year’s feasts…")
        )

    def _act_on_empty(self) -> None:
        if self._session.document.plan.events:
            self.bar.list_all()
            self._show_attitude()
        else:
            self._take_feasts()

    def _show_attitude(self) -> None:
        self.model.show_attitude(self.bar.attitude)
        self._refresh()

    def _copy(self) -> None:
        self._session.document.settle()
        made = self.commands.duplicate(self._chosen)
        if made:
            self.choose(made)
            self.panel.edit()

    def _remove(self) -> None:
        self.commands.remove(self._chosen)

    def _import(self) -> None:
        self._session.actions[ActionName.EVENTS_PAGE].trigger()
        self._show_taken(self.commands.import_file())

    def _take_feasts(self) -> None:
        self._show_taken(self.commands.take_feasts())

    def _show_taken(self, ids: tuple[str, ...]) -> None:
        """Choose the events just taken in, which stand among many others."""
        if not ids:
            return
        if not all(self.model.index_of(one).isValid() for one in ids):
            self.bar.list_all()
            self._show_attitude()
        self.choose(ids)

    def menu_of(self, event: Event) -> QMenu:
        """What can be done with an event."""
        tr = self._session.bench.language.tr
        menu = QMenu(self)
        menu.setObjectName("eventMenu")
        menu.addAction(tr("Change…")).triggered.connect(self.panel.edit)
        if event.certainty is Certainty.ESTIMATED:
            menu.addAction(tr("Confirm this date…")).triggered.connect(self._confirm)
        menu.addSeparator()
        menu.addAction(tr("Duplicate")).triggered.connect(self._copy)
        menu.addAction(tr("Delete")).triggered.connect(self._remove)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        event = self.model.event_at(self.view.indexAt(place))
        if event is not None:
            menu = self.menu_of(event)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.view.viewport().mapToGlobal(place))

    def _confirm(self) -> None:
        if len(self._chosen) == 1:
            self.commands.confirm(self._chosen[0])


def _next(
    before: tuple[str, ...], chosen: tuple[str, ...], now: tuple[str, ...]
) -> tuple[str, ...]:
    """The event that stood behind those chosen that are gone, else the last one before them."""
    if not chosen or chosen[0] not in before:
        return ()
    place = before.index(chosen[0])
    near = (*before[place:], *reversed(before[:place]))
    return tuple(one for one in near if one in now)[:1]


def _rule() -> QFrame:
    rule = QFrame()
    dress(rule, rule="true")
    return rule
