"""The table in which events on offer are ticked and their attitude is chosen."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from salonplanner.ui import metrics
from salonplanner.ui.events.delegate import EventDelegate, dates_width
from salonplanner.ui.events.event_fields import ATTITUDES
from salonplanner.ui.events.offers_model import OffersModel
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.workbench import Workbench
from salonplanner.words import events as event_words

Index = QModelIndex | QPersistentModelIndex


class OffersView(QTableView):
    """Space ticks the rows selected, F2 or Enter chooses the attitude of the current one."""

    def __init__(self, bench: Workbench, model: OffersModel) -> None:
        super().__init__()
        self._offers = model
        self._theme = bench.theme
        self.setObjectName("offersTable")
        self.setAccessibleName(bench.language.tr("Events found"))
        dress(self, framed=True)
        self.setModel(model)
        self.setItemDelegate(_OfferDelegate(bench, model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(bench.theme.px(metrics.TABLE_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for position, column in enumerate(model.columns):
            self.setColumnWidth(position, bench.theme.px(column.width))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit_dates)

    def _fit_dates(self) -> None:
        column = [one.key for one in self._offers.columns].index("dates")
        rows = range(self._offers.rowCount())
        texts = (str(self._offers.index(row, column).data()) for row in rows)
        self.setColumnWidth(column, dates_width(texts, self._theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar, choose an attitude with F2; Enter is the dialog's."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self._tick()
        elif event.key() == Qt.Key.Key_F2 and index.isValid():
            keys = [column.key for column in self._offers.columns]
            self.edit(index.siblingAtColumn(keys.index("attitude")))
        else:
            super().keyPressEvent(event)

    def _tick(self) -> None:
        """Tick the selected rows, or untick them where the current one is ticked."""
        role = Qt.ItemDataRole.CheckStateRole
        current = self.currentIndex().siblingAtColumn(0)
        ticked = current.data(role) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        for row in self.selectionModel().selectedRows() or [current]:
            self._offers.setData(row.siblingAtColumn(0), state, role)


class _OfferDelegate(EventDelegate):
    """Lets an attitude be chosen from a list."""

    def __init__(self, bench: Workbench, model: OffersModel, parent: QObject) -> None:
        super().__init__(bench, model.columns, parent)
        self._texts = {one: event_words.attitude(one, bench.language) for one in ATTITUDES}

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list of the three."""
        combo = QComboBox(parent)
        combo.setObjectName("offerAttitude")
        for attitude, text in self._texts.items():
            combo.addItem(text, attitude.value)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the attitude of the row."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take the attitude chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
