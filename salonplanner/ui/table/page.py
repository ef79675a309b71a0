"""The table page: the salons as a grid one types in, and the sums of the whole programme below."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.models.salons import ID_ROLE, SalonTableModel
from salonplanner.ui.models.shown_salons import ShownSalons
from salonplanner.ui.session import Session
from salonplanner.ui.table.delegate import SalonDelegate
from salonplanner.ui.table.header import SalonHeader
from salonplanner.ui.table.totals import TotalsRow
from salonplanner.ui.widgets.label import dress, make_label
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.words import counts as count_words


class TablePage(QWidget):
    """One line a salon; the selection is the calendar's."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("tablePage")
        self._session = session
        self.model = self._model = SalonTableModel(session, self)
        self._shown = ShownSalons(self._model, session.figures, self)
        self._busy = False
        self.view = self._made_view()
        self._totals = TotalsRow(session, self._model.columns, self.view.horizontalHeader())
        self._empty = self._made_empty()
        self._layers = QStackedLayout()
        self._layers.addWidget(self.view)
        self._layers.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._made_bar())
        column.addLayout(self._layers, 1)
        column.addWidget(self._totals)
        self.view.selectionModel().selectionChanged.connect(self._tell_selection)
        self.view.horizontalScrollBar().valueChanged.connect(self._totals.update)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        session.selection.changed.connect(self._show_selection)
        session.figures.filtered.connect(self._refresh)
        session.figures.renewed.connect(self._refresh)
        session.bench.theme.changed.connect(self._resize)
        self._resize()
        self._refresh()
        self._show_order()

    def _made_view(self) -> QTableView:
        bench = self._session.bench
        view = QTableView()
        view.setObjectName("salonTable")
        view.setAccessibleName(bench.language.tr("Salons"))
        view.setHorizontalHeader(SalonHeader(bench.theme, self._model.columns, view))
        view.setModel(self._shown)
        view.setSortingEnabled(True)
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        bars = BarPainter(bench.theme, bench.icons)
        delegate = SalonDelegate(bench, self._model.columns, bars, view)
        delegate.refused.connect(self._session.salons.told)
        view.setItemDelegate(delegate)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        view.verticalHeader().hide()
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return view

    def _resize(self) -> None:
        """Give rows and columns their room at the chosen text size."""
        theme = self._session.bench.theme
        self.view.verticalHeader().setDefaultSectionSize(theme.px(metrics.TABLE_ROW))
        for position, column in enumerate(self._model.columns):
            self.view.setColumnWidth(position, theme.px(column.width))

    def _made_bar(self) -> QWidget:
        bench = self._session.bench
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 10, 4)
        row.setSpacing(metrics.GAP)
        self._count = make_label(tone="secondary", name="tableCount")
        row.addWidget(self._count)
        row.addStretch(1)
        self._own_order = QPushButton(bench.language.tr("Programme order"))
        self._own_order.setObjectName("programmeOrder")
        self._own_order.setToolTip(bench.language.tr("Undo the sorting of the columns"))
        dress(self._own_order, small=True)
        self._own_order.clicked.connect(self._unsort)
        row.addWidget(self._own_order)
        for name in (ActionName.DUPLICATE, ActionName.CANCEL, ActionName.DELETE):
            row.addWidget(_action_button(self._session, name))
        return bar

    def _made_empty(self) -> QWidget:
        tr = self._session.bench.language.tr
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        self._empty_text = make_label(tone="secondary")
        column.addWidget(self._empty_text, 0, Qt.AlignmentFlag.AlignHCenter)
        self._empty_action = QPushButton(tr("Add a salon"))
        self._empty_action.setObjectName("emptyAction")
        self._empty_action.clicked.connect(self._act_on_empty)
        column.addWidget(self._empty_action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _act_on_empty(self) -> None:
        filtered = bool(self._session.document.plan.salons)
        name = ActionName.CLEAR_FILTERS if filtered else ActionName.ADD
        self._session.actions[name].trigger()

    def _unsort(self) -> None:
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _refresh(self) -> None:
        bench = self._session.bench
        tr = bench.language.tr
        count, whole = self._shown.rowCount(), self._model.rowCount()
        self._count.setText(count_words.shown(count, whole, bench.language))
        self._layers.setCurrentWidget(self.view if count else self._empty)
        self._empty_text.setText(
            tr("No salon matches the filters.") if whole else tr("No salon yet. Add the first one.")
        )
        self._empty_action.setText(tr("Reset the filters") if whole else tr("Add a salon"))
        self._totals.refresh(whole - count)
        self._show_selection()

    def _show_order(self) -> None:
        header = self.view.horizontalHeader()
        self._own_order.setVisible(header.sortIndicatorSection() >= 0)

    def _tell_selection(self) -> None:
        if not self._busy:
            rows = self.view.selectionModel().selectedRows()
            self._busy = True
            self._session.selection.select(str(index.data(ID_ROLE)) for index in rows)
            self._busy = False

    def _show_selection(self) -> None:
        if self._busy:
            return
        self._busy = True
        chosen = QItemSelection()
        first = QModelIndex()
        last_column = self._model.columnCount() - 1
        for salon_id in self._session.selection.ids:
            row = self._model.row_of(salon_id)
            source = self._model.index(-1 if row is None else row, 0)
            index = self._shown.mapFromSource(source)
            if index.isValid():
                chosen.select(index, index.siblingAtColumn(last_column))
                first = first if first.isValid() else index
        self.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if first.isValid():
            self.view.scrollTo(first)
            self.view.selectionModel().setCurrentIndex(
                first.siblingAtColumn(max(self.view.currentIndex().column(), 0)),
                QItemSelectionModel.SelectionFlag.NoUpdate,
            )
        self._busy = False


def _action_button(session: Session, name: ActionName) -> QWidget:
    button = QToolButton()
    button.setDefaultAction(session.actions[name])
    button.setObjectName(f"table-{name}")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    # Wider than the icon: the rest keeps the text away from it.
    button.setIconSize(QSize(metrics.ICON + metrics.SPACES[2], metrics.ICON))
    return button
