"""The table view of facts: it is typed in as a spreadsheet, Delete takes a row out."""

import math
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from salonplanner.domain.places import RegionCode
from salonplanner.ui import metrics
from salonplanner.ui.inspector.field import Complaint
from salonplanner.ui.inspector.text_fields import read_number, read_text
from salonplanner.ui.models.column import Align
from salonplanner.ui.places.facts import INK_ROLE, FactModel, Input
from salonplanner.ui.session import Session
from salonplanner.ui.widgets.delete_key import claims_delete
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.widgets.moves import Move, move_of

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger
_ASKING = frozenset({Trigger.EditKeyPressed, Trigger.AnyKeyPressed})


class FactView(QTableView):
    """``delete_wanted`` asks for the current row to go: Delete on what cannot be blank.

    ``asked`` carries the index of a cell that something is to be asked for in a dialog.
    """

    delete_wanted = Signal()
    asked = Signal(object)

    def __init__(
        self, session: Session, model: FactModel[Row], cities: Callable[[], list[str]]
    ) -> None:
        super().__init__()
        self._session = session
        self._theme = session.bench.theme
        self._columns = model.table.columns
        self.setObjectName(model.table.name)
        self.setAccessibleName(model.table.title)
        self.setModel(model)
        self._facts = model
        delegate = FactDelegate(session, model, cities, self)
        self.setItemDelegate(delegate)
        delegate.left.connect(self.step)
        self._first_column = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._ask)
        self._theme.changed.connect(self._resize)
        self._resize()

    def show_all_rows(self) -> None:
        """Be as high as the rows are: nothing scrolls."""
        px, rows = self._theme.px, self.model().rowCount()
        self.setFixedHeight(rows * px(metrics.TABLE_ROW) + px(metrics.TABLE_HEADER) + 2)
        # The other one would take the room of a row while the columns follow a new width.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        """Keep the Delete key for this table: a salon is selected elsewhere."""
        return claims_delete(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a spreadsheet."""
        key, move = event.key(), move_of(event)
        if move is not None:
            self.step(move)
        elif key == Qt.Key.Key_Delete:
            index = self.currentIndex()
            if index.isValid() and not self._facts.empty(index):
                self.delete_wanted.emit()
        elif key == Qt.Key.Key_F2:
            self._begin(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def edit(self, index: Index, *how: object) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride] - two overloads
        """Open the editor of a cell, or say why there is none."""
        given = how or (Trigger.AllEditTriggers, None)
        trigger, event = cast("tuple[Trigger, QEvent]", given)
        if trigger in _ASKING and index.isValid() and (why := self._facts.refusal(index)):
            self._session.message(why)
            return False
        return super().edit(index, trigger, event)

    def step(self, move: Move) -> None:
        """Go a cell further; after Tab, Enter goes back to the column where that began."""
        down, on = move.value
        index = self.currentIndex()
        if not index.isValid():
            return
        column, began = index.column() + on, self._first_column
        if on and began < 0:
            began = index.column()
        elif down and began >= 0:
            column, began = began, -1
        there = self.model().index(index.row() + down, column)
        if there.isValid():
            self.setCurrentIndex(there)
        self._first_column = began

    def keyboardSearch(self, search: str) -> None:
        """Stay: what is typed where nothing can be typed looks for no other row."""

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt calls it by this name
        """Whoever goes elsewhere begins anew; ``step`` knows better."""
        super().currentChanged(current, previous)
        self._first_column = -1

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt calls it by this name
        """Close an editor; where the keys go on from there is told by the delegate."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, A002 - Qt names it so
        """Tab goes from cell to cell, and on from the last one of the table, back from the first.

        Nobody is kept in one of several tables of a page.
        """
        model, index = self.model(), self.currentIndex()
        last = model.rowCount() - 1, model.columnCount() - 1
        leaves = (index.row(), index.column()) == (last if next else (0, 0))
        self.setTabKeyNavigation(index.isValid() and not leaves)
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current cell, so that the keys go somewhere."""
        super().focusInEvent(event)
        reasons = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if event.reason() in reasons and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def _begin(self, index: QModelIndex) -> None:
        self._ask(index)
        if index.isValid() and self._columns[index.column()].input is not Input.DIALOG:
            self.edit(index, Trigger.EditKeyPressed, None)

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid() and self._columns[index.column()].input is Input.DIALOG:
            self.asked.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the widest column have the room that the others leave."""
        super().resizeEvent(event)
        self._resize()

    def _resize(self) -> None:
        px = self._theme.px
        self.verticalHeader().setDefaultSectionSize(px(metrics.TABLE_ROW))
        self.horizontalHeader().setFixedHeight(px(metrics.TABLE_HEADER))
        header, room = self.horizontalHeader(), self.viewport().width()
        headers = [header.sectionSizeHint(position) for position in range(len(self._columns))]
        wanted = [max(px(column.width), headers[n]) for n, column in enumerate(self._columns)]
        widths = _fitted(wanted, headers, room)
        widest = widths.index(max(widths))
        widths[widest] += max(0, room - sum(widths))
        for position, width in enumerate(widths):
            if self.columnWidth(position) != width:
                self.setColumnWidth(position, width)


def _fitted(wanted: list[int], least: list[int], room: int) -> list[int]:
    """Widths that find room: each gives its part of what it has beyond its least width."""
    over = sum(wanted) - room
    spare = sum(wanted) - sum(least)
    if over <= 0 or spare <= 0:
        return wanted
    part = min(1.0, over / spare)
    return [
        width - math.ceil((width - few) * part) for width, few in zip(wanted, least, strict=True)
    ]


class FactDelegate(QStyledItemDelegate):
    """Gives each column its editor; what cannot be taken stays in it, and it is said why.

    ``left`` tells where the keys go on from a cell that was typed in.
    """

    left = Signal(object)

    def __init__(
        self,
        session: Session,
        model: FactModel[Row],
        cities: Callable[[], list[str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bench = session.bench
        self._columns = model.table.columns
        self._cities = cities
        self._facts = model
        self._edited = QPersistentModelIndex()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row of a table."""
        return QSize(60, self._bench.theme.px(metrics.TABLE_ROW))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Give numbers equal figures, and each cell its ink."""
        super().initStyleOption(option, index)
        if self._columns[index.column()].align is not Align.START:
            option.font = self._bench.theme.font("number")
        ink = self._bench.theme.colours[index.data(INK_ROLE)]
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, ink)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, in a frame while the keys go to it: a page has several tables."""
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if focused:
            painter.setPen(QPen(self._bench.theme.colours["accent"], 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of the cell's column."""
        self._edited = QPersistentModelIndex(index)
        column = self._columns[index.column()]
        made: QComboBox | QLineEdit
        if column.input is Input.CITY:
            made = QComboBox(parent)
            made.setEditable(True)
            made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            made.addItems(self._cities())
        elif column.input is Input.REGION:
            made = QComboBox(parent)
            for code in RegionCode:
                made.addItem(self._bench.names.region(code, self._bench.language), code.value)
        else:
            made = QLineEdit(parent)
            made.setFrame(False)
            if column.align is Align.END:
                made.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        made.setObjectName(f"cell-{column.key}")
        made.setAccessibleName(column.header)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value in its editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            if editor.isEditable():
                editor.setCurrentText(str(value))
                if (line := editor.lineEdit()) is not None:
                    line.selectAll()
            else:
                editor.setCurrentIndex(editor.findData(str(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(self._written(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask the model for the edit, or say why what was typed is none."""
        if not self._edited.isValid():
            return
        found = self._read(editor, self._columns[index.column()].input)
        if isinstance(found, Complaint):
            self._session.message(found.sentence)
        else:
            model.setData(index, found, Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab take what was typed and go on, Escape leaves the cell as it was."""
        if isinstance(editor, QWidget) and isinstance(event, QKeyEvent):
            move = move_of(event) if event.type() is QEvent.Type.KeyPress else None
            if move is not None:
                self._take(editor, move)
                return True
        return super().eventFilter(editor, event)

    def _take(self, editor: QWidget, move: Move) -> None:
        column = self._columns[self._edited.column()]
        found = self._read(editor, column.input)
        if isinstance(found, Complaint) and column.required:
            found = None
        complaint = (
            found.sentence
            if isinstance(found, Complaint)
            else self._facts.take(self._edited, found)
        )
        if complaint:
            dress(editor, invalid=True)
            editor.setAccessibleDescription(complaint)
            QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height())), complaint, editor)
            self._session.message(complaint)
            return
        # The editor loses the keys as it goes, and would be taken a second time.
        self._edited = QPersistentModelIndex()
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.left.emit(move)

    def _read(self, editor: QWidget, kind: Input) -> object:
        language = self._bench.language
        if isinstance(editor, QComboBox):
            if kind is Input.REGION:
                return RegionCode(str(editor.currentData()))
            return read_text(editor.currentText().strip(), language)
        text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if kind is Input.WHOLE:
            return read_number(text, language, whole=True)
        if kind is Input.NUMBER:
            number = language.parse_number(text) if text else None
            if text and number is None:
                return Complaint(language.tr("Enter a number, or leave it blank."))
            return number
        return read_text(text, language)

    def _written(self, value: object) -> str:
        if isinstance(value, int | float):
            decimals = 0 if float(value).is_integer() else 5
            text = self._bench.language.number(value, decimals)
            return text.rstrip("0") if decimals else text
        return "" if value is None else str(value)
