"""The events as an item model: a row a kind, and below it a row an event, by its first day."""

from collections import Counter
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from salonplanner.domain.events import Attitude, Event
from salonplanner.ui.events.columns import EventColumn, EventRow, event_columns
from salonplanner.ui.models.alignments import ALIGNMENTS
from salonplanner.ui.models.headings import heading
from salonplanner.ui.session import Session
from salonplanner.words import events as event_words

Index = QModelIndex | QPersistentModelIndex
EVENT_ROLE: Final = Qt.ItemDataRole.UserRole
KIND_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SHOWN_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_OF_GROUP: Final = 0
"""The internal id of a group's index; an event's is its group's row, and 1 more."""


class Group(NamedTuple):
    """The events of one kind."""

    kind: str
    events: tuple[Event, ...]


class EventsModel(QAbstractItemModel):
    """Shows the plan's events; the check box of a kind switches its layer in the calendars."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("eventsModel")
        self._session = session
        self._bench = session.bench
        self.columns: tuple[EventColumn, ...] = event_columns(session.bench.language)
        self._attitude: Attitude | None = None
        self._tied: Counter[str] = Counter()
        self._groups: tuple[Group, ...] = ()
        self._groups = self._made()
        session.document.changed.connect(self._renew)
        session.document.replaced.connect(self._renew)
        session.layers.changed.connect(self._tell_layers)

    def show_attitude(self, attitude: Attitude | None) -> None:
        """Show the events of one attitude, or all."""
        if attitude is not self._attitude:
            self._attitude = attitude
            self._renew()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The kinds, and below each its events."""
        if not parent.isValid():
            return len(self._groups)
        if parent.column() or parent.internalId() != _OF_GROUP:
            return 0
        return len(self._groups[parent.row()].events)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One column a spec."""
        return len(self.columns)

    def index(
        self,
        row: int,
        column: int,
        parent: Index = QModelIndex(),  # noqa: B008 - Qt's signature
    ) -> QModelIndex:
        """The place of a kind, or of an event below its kind."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _OF_GROUP)

    def parent(self, index: Index) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt has another one without arguments
        """The kind of an event; a kind has none."""
        group = index.internalId() if index.isValid() else _OF_GROUP
        if group == _OF_GROUP:
            return QModelIndex()
        return self.createIndex(group - 1, 0, _OF_GROUP)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names, and what the short ones mean."""
        return heading(self.columns, section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be chosen; kinds have a check box."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.internalId() == _OF_GROUP:
            return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, check box and the event itself."""
        if not index.isValid():
            return None
        group = index.internalId()
        if group == _OF_GROUP:
            return self._group_data(self._groups[index.row()], index.column(), role)
        event = self._groups[group - 1].events[index.row()]
        return self._event_data(event, self.columns[index.column()], role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Switch the layer of a kind on or off."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if index.internalId() != _OF_GROUP or index.column():
            return False
        hidden = Qt.CheckState(value) is Qt.CheckState.Unchecked
        self._session.layers.hide(self._groups[index.row()].kind, hidden=hidden)
        return True

    def event_at(self, index: Index) -> Event | None:
        """The event of a row, None for a kind or no row."""
        return index.data(EVENT_ROLE) if index.isValid() else None

    def index_of(self, event_id: str | None) -> QModelIndex:
        """The place of an event, an invalid one where it is not shown."""
        for row, group in enumerate(self._groups):
            for place, event in enumerate(group.events):
                if event.id == event_id:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def count(self) -> int:
        """How many events are shown."""
        return sum(len(group.events) for group in self._groups)

    def ids(self) -> tuple[str, ...]:
        """The events shown, in the order of their rows."""
        return tuple(event.id for group in self._groups for event in group.events)

    def _group_data(self, group: Group, column: int, role: int) -> object:
        language = self._bench.language
        if column:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return language.tr(
                "{kind} · {count}",
                kind=event_words.kinds(group.kind, language),
                count=language.number(len(group.events)),
            )
        if role == Qt.ItemDataRole.CheckStateRole:
            hidden = group.kind in self._session.layers.hidden
            return Qt.CheckState.Unchecked if hidden else Qt.CheckState.Checked
        if role == KIND_ROLE:
            return group.kind
        if role == Qt.ItemDataRole.ToolTipRole:
            return language.tr("Tick to show these events in the calendars")
        return None

    def _event_data(self, event: Event, column: EventColumn, role: int) -> object:
        row = EventRow(event, self._tied[event.id], self._bench)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENTS[column.align]
        if role == EVENT_ROLE:
            return event
        if role == KIND_ROLE:
            return event.kind
        return self._session.layers.shows(event) if role == SHOWN_ROLE else None

    def _made(self) -> tuple[Group, ...]:
        plan = self._session.document.plan
        self._tied = Counter(tie for salon in plan.active_salons for tie in salon.ties)
        kinds: dict[str, list[Event]] = {}
        for event in sorted(plan.events, key=lambda e: (e.start, e.end, e.id)):
            if self._attitude in {None, event.attitude}:
                kinds.setdefault(event.kind, []).append(event)
        order = {kind: place for place, kind in enumerate(event_words.KINDS)}
        return tuple(
            Group(kind, tuple(kinds[kind]))
            for kind in sorted(kinds, key=lambda k: (order.get(k, len(order)), not k, k.casefold()))
        )

    def _renew(self) -> None:
        tied, made = self._tied, self._made()
        if _shape(made) != _shape(self._groups):
            self.beginResetModel()
            self._groups = made
            self.endResetModel()
            return
        before, self._groups = self._groups, made
        for row, (old, new) in enumerate(zip(before, made, strict=True)):
            for place, (one, other) in enumerate(zip(old.events, new.events, strict=True)):
                if one != other or tied[one.id] != self._tied[one.id]:
                    self._tell(self.index(place, 0, self.index(row, 0)))

    def _tell(self, first: QModelIndex) -> None:
        self.dataChanged.emit(first, first.siblingAtColumn(len(self.columns) - 1))

    def _tell_layers(self) -> None:
        for row, group in enumerate(self._groups):
            place = self.index(row, 0)
            self.dataChanged.emit(place, place, [Qt.ItemDataRole.CheckStateRole])
            for line in range(len(group.events)):
                self._tell(self.index(line, 0, place))


def _shape(groups: tuple[Group, ...]) -> list[tuple[str, list[str]]]:
    """What rows there are, whatever they say."""
    return [(group.kind, [event.id for event in group.events]) for group in groups]
