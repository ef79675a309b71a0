"""The grid of salons one types in: its keys, its cells and how they are painted."""

from collections.abc import Iterable
from typing import Final, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QTableView,
    QWidget,
)

from salonplanner.domain.salon import Salon
from salonplanner.ui.models.column import Column, Editor
from salonplanner.ui.models.salons import SALON_ROLE
from salonplanner.ui.models.shown_salons import ShownSalons
from salonplanner.ui.session import Session
from salonplanner.ui.table.cell_editors import NumberEdit, TextEdit
from salonplanner.ui.table.cell_painter import CellPainter, Sight, Stretch
from salonplanner.ui.table.reaching import EDGES, go_to_edge, take_columns
from salonplanner.ui.table.ticks import Ticks
from salonplanner.ui.widgets.day_edit import DayEdit
from salonplanner.ui.widgets.moves import Move
from salonplanner.ui.widgets.swatch import BarPainter

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger
_SELECT: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect


class SalonTable(QTableView):
    """Cells are chosen and typed in as in a spreadsheet.

    ``clear_wanted`` asks for the selected cells to be emptied, ``delete_wanted`` for the salons of
    whole rows to be deleted; ``refused`` carries why a cell takes no input; ``escaped`` tells that
    nothing was left to be cancelled in the grid itself; ``filter_wanted`` asks for the input above
    a column.
    """

    clear_wanted = Signal()
    delete_wanted = Signal()
    refused = Signal(str)
    escaped = Signal()
    filter_wanted = Signal(int)
    resized = Signal()

    def __init__(self, session: Session, shown: ShownSalons, ticks: Ticks) -> None:
        super().__init__()
        self.setObjectName("salonTable")
        self.setAccessibleName(session.bench.language.tr("Salons"))
        self._session = session
        self._shown = shown
        self._ticks = ticks
        bars = BarPainter(session.bench.theme, session.bench.icons)
        self._painter = CellPainter(session.bench, shown, bars)
        self._first_column = -1
        self.opened_by = Trigger.NoEditTriggers
        """What opened the editor that is being made."""
        self.found: frozenset[tuple[str, int]] = frozenset()
        self.found_current: tuple[str, int] | None = None
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._release)
        self._set_up()
        self.setModel(shown)
        shown.modelReset.connect(self._settle.start)
        ticks.changed.connect(self.viewport().update)

    def column(self, index: Index) -> Column:
        """The spec of a cell's column."""
        return self._shown.model.columns[index.column()]

    def edit_open(self, index: QModelIndex) -> None:
        """Open a cell's editor with its list or calendar shown."""
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, DayEdit):
            editor.open_calendar()
        elif isinstance(editor, QLineEdit) and editor.completer():
            editor.completer().setCompletionPrefix("")
            editor.completer().complete()

    def edit(self, index: Index, *how: object) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride] - two overloads
        """Open the editor of a cell, or say why there is none."""
        if not how:
            super().edit(index)
            return True
        trigger, event = cast("tuple[Trigger, QEvent]", how)
        asked = trigger in {Trigger.DoubleClicked, Trigger.EditKeyPressed, Trigger.AnyKeyPressed}
        if asked and index.isValid():
            if self.column(index).editor is Editor.NONE:
                self.refused.emit(self._shown.model.refusal(index.column()))
                return False
            if self.column(index).editor is Editor.FLAG:
                self._toggle(index)
                return True
        self.opened_by = trigger
        opened = super().edit(index, trigger, event)
        editor = self.indexWidget(index) if opened and index.isValid() else None
        if trigger is Trigger.EditKeyPressed and isinstance(editor, TextEdit | NumberEdit):
            editor.deselect()
            editor.setCursorPosition(len(editor.text()))
        if self.state() is QAbstractItemView.State.EditingState:
            self._settle.stop()
            self._shown.hold(held=True)
        return opened

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt calls it by this name
        """Close an editor; the rows take their places once the click that closed it is done."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self._settle.start()

    def leave(self, move: Move) -> None:
        """Go on from the cell that was typed in, where the row has gone by now."""
        index = self.currentIndex()
        if not index.isValid():
            return
        salon_id, column, place = self._shown.id_at(index.row()), index.column(), index.row()
        self._release()
        now = self._shown.place_of(salon_id)
        if now is None:
            tr = self._session.bench.language.tr
            self.refused.emit(tr("{number} no longer meets the filter.", number=salon_id))
            return
        cell = self._shown.index(now, column)
        sideways = move in {Move.NEXT, Move.PREVIOUS}
        if now != place:
            self.go_to(cell)
        if sideways or now == place:
            self.step(move)

    def step(self, move: Move) -> None:
        """Go a cell further; after Tab, Enter goes back to the column where that began."""
        down, right = move.value
        index = self.currentIndex()
        if not index.isValid() or move is Move.STAY:
            return
        column = index.column()
        if right:
            if self._first_column < 0:
                self._first_column = column
            column = self._beside(column, right)
        elif self._first_column >= 0:
            column, self._first_column = self._first_column, -1
        row = max(0, min(index.row() + down, self._shown.rowCount() - 1))
        began = self._first_column
        self.go_to(self._shown.index(row, column))
        self._first_column = began

    def go_to(self, index: QModelIndex) -> None:
        """Make a cell the current one, in sight, and the only one selected."""
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.scrollTo(index)

    def cells(self) -> list[QModelIndex]:
        """The selected cells in sight of the columns shown, from the top, in reading order."""
        header = self.horizontalHeader()
        shown = [i for i in self.selectedIndexes() if not self.isColumnHidden(i.column())]
        return sorted(shown, key=lambda i: (i.row(), header.visualIndex(i.column())))

    def whole_rows(self) -> list[int]:
        """The rows of which every cell is selected."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def event(self, event: QEvent) -> bool:
        """Keep the keys one types with from the menu's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typed = event.text().isprintable() and bool(event.text().strip())
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} or (typed and plain):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet."""
        key, mods = Qt.Key(event.key()), event.modifiers()
        shift = bool(mods & Qt.KeyboardModifier.ShiftModifier)
        alt = bool(mods & Qt.KeyboardModifier.AltModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(Move.UP if shift else Move.DOWN)
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.step(Move.PREVIOUS if key is Qt.Key.Key_Backtab or shift else Move.NEXT)
        elif key is Qt.Key.Key_F4 or (alt and key is Qt.Key.Key_Down):
            self.edit_open(self.currentIndex())
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._empty()
        elif key is Qt.Key.Key_Space and shift:
            self._tick_current()
        elif key is Qt.Key.Key_Space and mods & Qt.KeyboardModifier.ControlModifier:
            take_columns(self)
        elif key in EDGES and mods & Qt.KeyboardModifier.ControlModifier:
            go_to_edge(self, key, extend=shift)
        elif key is Qt.Key.Key_L and shift and mods & Qt.KeyboardModifier.ControlModifier:
            self.filter_wanted.emit(max(0, self.currentIndex().column()))
        elif key is Qt.Key.Key_Escape:
            self._first_column = -1
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Stay: what is typed where nothing can be typed looks for no other row."""

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt calls it by this name
        """Whoever goes elsewhere begins anew; ``step`` knows better."""
        super().currentChanged(current, previous)
        self._first_column = -1

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, A002 - Qt names it so
        """Tab goes from cell to cell."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current cell, so that the keys go somewhere."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._shown.rowCount():
            first = self._shown.index(0, self.horizontalHeader().logicalIndex(0))
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(first, flag)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight."""
        painter = QPainter(self.viewport())
        self._painter.paint(painter, self._sight(event.rect()))
        painter.end()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt calls it by this name
        """Let what lies along the edges follow."""
        super().updateGeometries()
        self.resized.emit()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _sight(self, area: QRect) -> Sight:
        header = self.horizontalHeader()
        columns = [
            Stretch(logical, self.columnViewportPosition(logical), self.columnWidth(logical))
            for visual in range(header.count())
            if not self.isColumnHidden(logical := header.logicalIndex(visual))
        ]
        across = [c for c in columns if c.at <= area.right() and c.at + c.length > area.left()]
        height = self.verticalHeader().defaultSectionSize()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        rows: list[Stretch] = []
        if first >= 0:
            last = self._shown.rowCount() - 1 if last < 0 else last
            top = self.rowViewportPosition(first)
            rows = [Stretch(n, top + (n - first) * height, height) for n in range(first, last + 1)]
        current = self.currentIndex()
        return Sight(
            area=area,
            rows=rows,
            columns=across,
            ticked=frozenset(self._ticks.ids),
            ranges=[
                QRect(QPoint(r.left(), r.top()), QPoint(r.right(), r.bottom()))
                for r in cast(Iterable[QItemSelectionRange], self.selectionModel().selection())
            ],
            current=(current.row(), current.column()) if current.isValid() else None,
            focused=self.hasFocus() or self.state() is QAbstractItemView.State.EditingState,
            found=self.found,
            found_current=self.found_current,
            rtl=self.isRightToLeft(),
        )

    def _beside(self, column: int, step: int) -> int:
        """The next column shown, or the same at the end of the row."""
        header = self.horizontalHeader()
        visual = header.visualIndex(column) + step
        while 0 <= visual < header.count():
            logical = header.logicalIndex(visual)
            if not self.isColumnHidden(logical):
                return logical
            visual += step
        return column

    def _empty(self) -> None:
        if self.whole_rows() or (self._ticks.ids and not self.selectedIndexes()):
            self.delete_wanted.emit()
        else:
            self.clear_wanted.emit()

    def _toggle(self, index: Index) -> None:
        self._shown.setData(
            self._shown.index(index.row(), index.column()),
            not index.data(Qt.ItemDataRole.EditRole),
            Qt.ItemDataRole.EditRole,
        )

    def _tick_current(self) -> None:
        salon: Salon | None = self.currentIndex().data(SALON_ROLE)
        if salon is not None:
            self._ticks.toggle(salon.id)

    def _release(self) -> None:
        self._settle.stop()
        if self.state() is not QAbstractItemView.State.EditingState:
            self._shown.hold(held=False)
