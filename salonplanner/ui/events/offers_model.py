"""Events on offer as an item model: a tick, and an attitude that can be chosen, for each."""

from collections.abc import Mapping
from typing import Final

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from salonplanner.domain.events import Attitude, Event, EventPlaces
from salonplanner.services.event_offers import Offer, Standing
from salonplanner.ui.events.columns import EventColumn, EventRow, event_columns
from salonplanner.ui.models.alignments import ALIGNMENTS
from salonplanner.ui.models.column import Align
from salonplanner.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex
EVENT_ROLE: Final = Qt.ItemDataRole.UserRole
SHOWN_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_SHOWN: Final = ("name", "dates", "places", "attitude", "certainty")


class OffersModel(QAbstractTableModel):
    """``ticked`` tells that other events are ticked; those that would change nothing cannot be."""

    ticked = Signal()

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._offers: tuple[Offer, ...] = ()
        self._wanted: set[str] = set()
        self.attitudes: dict[str, Attitude] = {}
        all_columns = {column.key: column for column in event_columns(bench.language)}
        state = EventColumn("state", bench.language.tr("In the plan"), _nothing, width=150)
        self.columns = (*(all_columns[key] for key in _SHOWN), state)
        self._states: Mapping[Standing, str] = _states(bench)

    def show_offers(self, offers: tuple[Offer, ...], wanted: frozenset[str]) -> None:
        """Show offers; those wanted and useful are ticked."""
        self.beginResetModel()
        self._offers = offers
        self._wanted = {one.event.id for one in offers if one.useful and one.event.id in wanted}
        self.attitudes = {}
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> tuple[Offer, ...]:
        """The offers ticked."""
        return tuple(offer for offer in self._offers if offer.event.id in self._wanted)

    def useful(self) -> int:
        """How many can be ticked."""
        return sum(offer.useful for offer in self._offers)

    def tick_all(self, ticked: bool) -> None:
        """Tick all that can be, or none."""
        useful = {offer.event.id for offer in self._offers if offer.useful}
        self._wanted = useful if ticked else set()
        self._tell_all()
        self.ticked.emit()

    def set_attitude(self, attitude: Attitude) -> None:
        """Want the same of all that are ticked."""
        self.attitudes |= dict.fromkeys(self._wanted, attitude)
        self._tell_all()

    def place(self, ids: frozenset[str], places: EventPlaces) -> None:
        """Put some of the events in other places."""
        self._offers = tuple(
            offer._replace(event=msgspec.structs.replace(offer.event, places=places))
            if offer.event.id in ids
            else offer
            for offer in self._offers
        )
        self._tell_all()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One row an offer."""
        return 0 if parent.isValid() else len(self._offers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """One column a spec."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENTS[Align.START]
        return self.columns[section].header if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column has the tick; the attitude is chosen in its cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._offers[index.row()].useful:
            return flags
        if index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if self.columns[index.column()].key == "attitude":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tick and the event itself."""
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        event = self._as_wanted(offer.event)
        column = self.columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            if column.key == "state":
                return self._states[offer.standing]
            return column.text(EventRow(event, 0, self._bench))
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and offer.useful:
            ticked = event.id in self._wanted
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole and column.key == "attitude":
            return event.attitude.value
        if role == EVENT_ROLE:
            return event
        return offer.useful if role == SHOWN_ROLE else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick, or choose an attitude."""
        if not index.isValid() or not self._offers[index.row()].useful:
            return False
        event_id = self._offers[index.row()].event.id
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            if Qt.CheckState(value) is Qt.CheckState.Checked:
                self._wanted.add(event_id)
            else:
                self._wanted.discard(event_id)
            self.ticked.emit()
        elif role == Qt.ItemDataRole.EditRole and self.columns[index.column()].key == "attitude":
            self.attitudes[event_id] = Attitude(str(value))
        else:
            return False
        self.dataChanged.emit(index, index)
        return True

    def _as_wanted(self, event: Event) -> Event:
        attitude = self.attitudes.get(event.id, event.attitude)
        return (
            event
            if attitude is event.attitude
            else msgspec.structs.replace(event, attitude=attitude)
        )

    def _tell_all(self) -> None:
        last = len(self._offers) - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, 0), self.index(last, len(self.columns) - 1))


def _nothing(_row: EventRow) -> str:
    return ""


def _states(bench: Workbench) -> dict[Standing, str]:
    tr = bench.language.tr
    return {
        Standing.NEW: tr("new"),
        Standing.RENEWS: tr("there, with other days or another name"),
        Standing.SAME: tr("already there"),
        Standing.OBSERVED: tr("there, and observed"),
    }
