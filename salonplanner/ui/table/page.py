"""The table page: the salons as a grid one types in, and the sums of the whole programme below."""

from typing import cast

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.models.salons import ORDER_ROLE, SalonTableModel
from salonplanner.ui.models.shown_salons import OWN_ORDER, ShownSalons
from salonplanner.ui.session import Session
from salonplanner.ui.table.cell_edits import CellEdits
from salonplanner.ui.table.cell_sums import Order, summed
from salonplanner.ui.table.column_layout import ColumnLayout
from salonplanner.ui.table.delegate import SalonDelegate
from salonplanner.ui.table.find_bar import FindBar
from salonplanner.ui.table.header import SalonHeader
from salonplanner.ui.table.menus import TableMenus
from salonplanner.ui.table.row_marks import CornerMark, RowMarks
from salonplanner.ui.table.shifts import Shifts
from salonplanner.ui.table.strip import TableStrip
from salonplanner.ui.table.ticks import Mode, Ticks
from salonplanner.ui.table.totals import TotalsRow
from salonplanner.ui.table.view import SalonTable
from salonplanner.ui.widgets.label import make_label


class TablePage(QWidget):
    """One line a salon.

    Boxes before the lines tick the salons that all views share as their selection; while none is
    ticked, the salon of the current cell is the one selected.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("tablePage")
        self.setAccessibleName(session.bench.language.tr("Table"))
        self._session = session
        self.model = SalonTableModel(session, self)
        self.shown = ShownSalons(self.model, session.figures, self)
        self.ticks = Ticks(session.selection, self)
        # Before the grid: it is to know first that rows are about to move.
        self._shifts = Shifts(self.shown)
        self.view = SalonTable(session, self.shown, self.ticks)
        self._build_view()
        self.edits = CellEdits(session, self.view, self.shown)
        self.finder = FindBar(session, self.shown, self.view)
        self.strip = TableStrip(session, self.shown, self.ticks, self.finder)
        self.menus = TableMenus(session, self.shown, self.columns, self)
        self.strip.set_menus(self.menus.columns, self.menus.order)
        self._totals = TotalsRow(session, self.model.columns, self.view)
        self._empty = self._made_empty()
        self._layers = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addLayout(self._layers, 1)
        # Part of the page first: what it holds would be shown as a window of its own else.
        self._layers.addWidget(self.view)
        self._layers.addWidget(self._empty)
        column.addWidget(self._totals)
        self._connect()
        self._refresh()
        # The page is made later than others: something may be selected already.
        self.ticks.take_over()

    def find_text(self) -> None:
        """Look for a text in the cells."""
        self.finder.open()

    def sort_by(self, position: int, order: Qt.SortOrder) -> None:
        """Sort by a column, or by ``OWN_ORDER`` for the planner's own order."""
        self.view.sortByColumn(position, order)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keys to the grid: else they would be the first button's."""
        super().showEvent(event)
        if not event.spontaneous():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_view(self) -> None:
        session, view = self._session, self.view
        self.header = SalonHeader(session, self.model.columns, view)
        view.setHorizontalHeader(self.header)
        view.setVerticalHeader(RowMarks(session.bench, self.shown, self.ticks, view))
        self.columns = ColumnLayout(session.bench, self.model.columns, self.header)
        CornerMark(session.bench, self.shown, self.ticks, view)
        self.header.setSortIndicator(OWN_ORDER, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        delegate = SalonDelegate(session, self.model.columns, view)
        delegate.refused.connect(session.message)
        delegate.told.connect(session.message)
        delegate.left.connect(view.leave)
        view.setItemDelegate(delegate)

    def _connect(self) -> None:
        session, view = self._session, self.view
        view.refused.connect(session.message)
        view.clear_wanted.connect(self.edits.clear)
        view.delete_wanted.connect(session.actions[ActionName.DELETE].trigger)
        view.escaped.connect(self._escape)
        view.filter_wanted.connect(self.header.filters.focus_column)
        view.selectionModel().selectionChanged.connect(self._tell_selection)
        view.selectionModel().currentChanged.connect(self._tell_selection)
        view.horizontalScrollBar().valueChanged.connect(self._totals.update)
        view.horizontalScrollBar().valueChanged.connect(self.header.filters.place)
        self.shown.modelReset.connect(self._restore_current)
        self.ticks.gone_to.connect(self._go_to)
        self.ticks.changed.connect(self._leave_rows)
        self.columns.changed.connect(self._totals.update)
        self.columns.changed.connect(self.header.filters.place)
        self.header.filters.down.connect(view.setFocus)
        self.header.menu_wanted.connect(self._open_menu)
        self.menus.sort_wanted.connect(self.sort_by)
        self.menus.filter_wanted.connect(self.header.filters.focus_column)
        session.document.settling.connect(self._settle)
        session.actions.connect(ActionName.FILL_DOWN, self.edits.fill_down)
        session.actions.connect(ActionName.FIND_NEXT, self.finder.go_next)
        session.actions.connect(ActionName.FIND_PREVIOUS, self.finder.go_previous)
        session.figures.filtered.connect(self._refresh)
        session.figures.renewed.connect(self._refresh)

    def _made_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        self._empty_text = make_label(tone="secondary")
        column.addWidget(self._empty_text, 0, Qt.AlignmentFlag.AlignHCenter)
        self._empty_action = QPushButton()
        self._empty_action.setObjectName("emptyAction")
        self._empty_action.clicked.connect(self._act_on_empty)
        column.addWidget(self._empty_action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _act_on_empty(self) -> None:
        self._session.actions[ActionName.ADD].trigger()

    def _refresh(self) -> None:
        tr = self._session.bench.language.tr
        whole = self.model.rowCount()
        # Filters that hide all stay at hand: the header must not go with the rows.
        self._layers.setCurrentWidget(self.view if whole else self._empty)
        self._empty_text.setText(tr("No salon yet. Add the first one."))
        self._empty_action.setText(tr("Add a salon"))
        self._totals.refresh(self.shown.rowCount())
        self.strip.refresh()

    def _tell_selection(self) -> None:
        if self._shifts.under_way:
            return
        self._tell_sum()
        rows = self.view.whole_rows()
        if rows:
            self.ticks.choose_rows(self.shown.id_at(row) for row in rows)
        else:
            index = self.view.currentIndex()
            # A current cell nobody chose, as the keys give the first one, selects nothing.
            if index.isValid() and self.view.selectionModel().isSelected(index):
                self.ticks.follow(self.shown.id_at(index.row()))

    def _tell_sum(self) -> None:
        """Say what several selected cells add up to; whole rows are salons, not cells."""
        cells = [] if self.view.whole_rows() else self.view.cells()
        columns = self.model.columns
        values = [
            (columns[index.column()], cast("Order", index.data(ORDER_ROLE))) for index in cells
        ]
        self._session.selection.tell_sum(summed(values, self._session.bench.language))

    def hideEvent(self, event: QHideEvent) -> None:
        """What its cells add up to is of no interest on another page."""
        super().hideEvent(event)
        self._session.selection.tell_sum("")

    def _go_to(self, salon_id: str) -> None:
        """Show the salon selected elsewhere: its row becomes the current one."""
        row = self.shown.place_of(salon_id)
        if row is None:
            return
        column = max(self.view.currentIndex().column(), 0)
        if self.columns.hides(column):
            column = self.header.logicalIndex(0)
        with self._shifts.silence():
            self.view.selectionModel().setCurrentIndex(
                self.shown.index(row, column),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
        self.view.scrollTo(self.shown.index(row, column))

    def _leave_rows(self) -> None:
        """Once boxes lead, no row beside them looks selected."""
        if self.ticks.mode is Mode.TICKED and self.view.whole_rows():
            with self._shifts.silence():
                self.view.clearSelection()

    def _restore_current(self) -> None:
        """After a great change: stay on the salon the keys were on."""
        current = self._session.selection.current
        if current is not None and not self.ticks.ids:
            self._go_to(current)

    def _open_menu(self, position: int) -> None:
        menu = self.menus.open_for(position, self.header)
        names = self.header.viewport()
        left = max(0, self.header.sectionViewportPosition(position))
        menu.popup(names.mapToGlobal(QPoint(left, names.height())))

    def _escape(self) -> None:
        if self.finder.is_open:
            self.finder.close_bar()
        elif self.ticks.ids:
            self.ticks.clear()

    def _settle(self) -> None:
        """Take what is being typed in a cell."""
        if self.view.state() is SalonTable.State.EditingState:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
