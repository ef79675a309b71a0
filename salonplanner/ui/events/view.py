"""The event list: a tree that is always unfolded, and the keys that act on its rows."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView

from salonplanner.ui.events.columns import DISPENSABLE
from salonplanner.ui.events.delegate import EventDelegate, dates_width
from salonplanner.ui.events.model import EventsModel
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.delete_key import claims_delete

Index = QModelIndex | QPersistentModelIndex


class EventsView(QTreeView):
    """``edit_wanted`` asks for the form, ``delete_wanted`` for the chosen events to go."""

    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, session: Session, model: EventsModel) -> None:
        super().__init__()
        self._model = model
        self._theme = session.bench.theme
        self.setObjectName("eventsList")
        self.setAccessibleName(session.bench.language.tr("Events"))
        self.setModel(model)
        self.setItemDelegate(EventDelegate(session.bench, model.columns, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.doubleClicked.connect(self.edit_wanted)
        model.modelReset.connect(self.unfold)
        self._theme.changed.connect(self._resize)
        self.unfold()

    def unfold(self) -> None:
        """Show all events, and let the headings reach over the columns."""
        self.expandAll()
        self._resize()
        for row in range(self._model.rowCount()):
            self.setFirstColumnSpanned(row, self.rootIndex(), True)  # noqa: FBT003 - Qt's signature

    def chosen(self) -> tuple[str, ...]:
        """Ids of the selected events, in the order shown."""
        rows = sorted(self.selectionModel().selectedRows(), key=_place)
        found = (self._model.event_at(index) for index in rows)
        return tuple(event.id for event in found if event is not None)

    def event(self, event: QEvent) -> bool:
        """Keep the Delete key for events: a salon is selected elsewhere."""
        return claims_delete(event) or super().event(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt calls it by this name
        """Paint both rows anew: the mark reaches over all of their cells."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Mark the row that has the keys, selected or not."""
        super().drawRow(painter, option, index)
        current = self.currentIndex()
        if self.hasFocus() and (current.parent(), current.row()) == (index.parent(), index.row()):
            painter.setPen(self._theme.colours["accent"])
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on F2 or Enter, delete, and switch layers with the space bar."""
        key = event.key()
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Space and self._model.event_at(index) is None and index.isValid():
            self._switch(index.siblingAtColumn(0))
        else:
            super().keyPressEvent(event)

    def _switch(self, place: QModelIndex) -> None:
        checked = Qt.CheckState(place.data(Qt.ItemDataRole.CheckStateRole))
        other = (
            Qt.CheckState.Unchecked if checked is Qt.CheckState.Checked else Qt.CheckState.Checked
        )
        self._model.setData(place, other, Qt.ItemDataRole.CheckStateRole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the names have the room that the other columns leave."""
        super().resizeEvent(event)
        self._resize()

    def _resize(self) -> None:
        """Show all of the headers; names and dates have what is left, where they want it.

        Where there is no room for all, names and places are cut, and then the last columns go.
        """
        room, wanted = self.viewport().width(), self._usual(narrow=False)
        widths = wanted if sum(wanted) <= room else self._usual(narrow=True)
        hidden = self._too_many(widths, room)
        widths = [0 if place in hidden else width for place, width in enumerate(widths)]
        keys = [column.key for column in self._model.columns]
        name, dates, places = (keys.index(key) for key in ("name", "dates", "places"))
        wanted[dates] = max(wanted[dates], self._dates_width(dates))
        for place in (name, dates, places):
            more = min(room - sum(widths), wanted[place] - widths[place])
            widths[place] += max(0, more)
        widths[name] += max(0, room - sum(widths))
        for place, width in enumerate(widths):
            self.setColumnHidden(place, place in hidden)
            if width and self.columnWidth(place) != width:
                self.setColumnWidth(place, width)

    def _usual(self, *, narrow: bool) -> list[int]:
        """The width of each column, or the least it can have; never less than its header."""
        px = self._theme.px
        return [
            max(
                px((narrow and column.narrowest) or column.width),
                self.header().sectionSizeHint(position),
            )
            for position, column in enumerate(self._model.columns)
        ]

    def _too_many(self, widths: list[int], room: int) -> set[int]:
        """The columns that find no room."""
        keys = [column.key for column in self._model.columns]
        found: set[int] = set()
        for key in DISPENSABLE:
            if sum(width for n, width in enumerate(widths) if n not in found) <= room:
                break
            found.add(keys.index(key))
        return found

    def _dates_width(self, column: int) -> int:
        places = (
            self._model.index(place, column, self._model.index(row, 0))
            for row in range(self._model.rowCount())
            for place in range(self._model.rowCount(self._model.index(row, 0)))
        )
        return dates_width((str(place.data()) for place in places), self._theme)


def _place(index: QModelIndex) -> tuple[int, int]:
    return index.parent().row(), index.row()
