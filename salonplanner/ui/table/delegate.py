"""Gives each cell of the salon table its typed editor, and takes what was typed."""

from datetime import date
from typing import Final, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.ui import metrics
from salonplanner.ui.inspector.field import Complaint
from salonplanner.ui.models.column import Column, Editor
from salonplanner.ui.models.salons import SALON_ROLE
from salonplanner.ui.session import Session
from salonplanner.ui.table.cell_editors import CellEditor, CityEdit, OfferingEdit
from salonplanner.ui.table.editor_factory import EditorFactory
from salonplanner.ui.table.list_editors import ChoiceList, NotesEdit
from salonplanner.ui.table.view import SalonTable, Trigger
from salonplanner.ui.widgets.day_edit import DayEdit
from salonplanner.ui.widgets.label import dress
from salonplanner.ui.widgets.moves import Move, move_of

Index = QModelIndex | QPersistentModelIndex
_KINDS: Final = {Editor.REGION: RegionCode, Editor.LEVEL: Level, Editor.STATUS: Status}
_OVERLAYS: Final = (ChoiceList, NotesEdit)
"""Editors larger than their cell."""
_SHOWN: Final = "shown"
_TYPED: Final = Trigger.AnyKeyPressed


class SalonDelegate(QStyledItemDelegate):
    """``refused`` carries why what was typed is not taken, ``told`` what is odd about it.

    ``left`` says where to go once a cell was typed in. What cannot be taken keeps its editor open
    when Enter or Tab is pressed; when another cell is clicked the cell stays as it was.
    """

    refused = Signal(str)
    told = Signal(str)
    left = Signal(Move)

    def __init__(self, session: Session, columns: tuple[Column, ...], view: SalonTable) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._bench = session.bench
        self._columns = columns
        self._factory = EditorFactory(session)
        self._taking = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row, as wide as its text."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = option.fontMetrics.horizontalAdvance(text) + self._bench.theme.px(30)
        return QSize(width, self._bench.theme.px(metrics.TABLE_ROW))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of the cell's column."""
        column = self._columns[index.column()]
        salon: Salon = index.data(SALON_ROLE)
        made = self._factory.made(column, salon, parent)
        made.setObjectName(f"cell-{column.key}")
        made.setAccessibleName(column.header)
        if isinstance(made, DayEdit | ChoiceList | OfferingEdit):
            made.picked.connect(self._take_picked)
        if isinstance(made, OfferingEdit):
            made.entered.connect(self._take_entered)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value in its editor, once: what is being typed stays."""
        if editor.property(_SHOWN) is not None:
            return
        editor.setProperty(_SHOWN, index.column())
        salon: Salon = index.data(SALON_ROLE)
        value = getattr(salon, self._columns[index.column()].field)
        if isinstance(editor, DayEdit):
            editor.show_day(value)
            editor.selectAll()
        else:
            cast(CellEditor, editor).show_value(value)
        if isinstance(editor, NotesEdit) and self._view.opened_by is _TYPED:
            editor.selectAll()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """In its cell, or under it where it needs more room."""
        cell: QRect = option.rect
        if isinstance(editor, _OVERLAYS):
            area = cast("QWidget", editor.parentWidget()).rect()
            editor.setGeometry(_under(cell, editor.sizeHint(), area))
        else:
            width = max(cell.width(), editor.minimumSizeHint().width())
            editor.setGeometry(QRect(cell.topLeft(), QSize(width, cell.height())))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask the model for the edit; what cannot be read leaves the cell as it was."""
        found = self._read(editor, self._columns[index.column()])
        if isinstance(found, Complaint):
            self.refused.emit(found.sentence)
            return
        taken = model.setData(index, found, Qt.ItemDataRole.EditRole)
        if taken and isinstance(editor, CityEdit):
            remark = editor.remark(str(found))
            if remark:
                self.told.emit(remark)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab take what was typed and go on, Escape leaves the cell as it was."""
        if not isinstance(editor, QWidget):
            return False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if _breaks_line(event, editor):
                return True
            move = move_of(event)
            if move is not None:
                self._take(editor, move)
                return True
        if event.type() is QEvent.Type.FocusOut and self._taking:
            # A question asked about the edit takes the focus away, which would take it again.
            return False
        return super().eventFilter(editor, event)

    def _take_picked(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self._take(editor, Move.STAY)

    def _take_entered(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self._take(editor, Move.DOWN)

    def _take(self, editor: QWidget, move: Move) -> None:
        found = self._read(editor, self._columns_of(editor))
        if isinstance(found, Complaint):
            self._complain(editor, found.sentence)
            return
        self._taking = True
        try:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        finally:
            self._taking = False
        self.left.emit(move)

    def _columns_of(self, editor: QWidget) -> Column:
        key = editor.objectName().removeprefix("cell-")
        return next(column for column in self._columns if column.key == key)

    def _complain(self, editor: QWidget, sentence: str) -> None:
        dress(editor, invalid=True)
        editor.setAccessibleDescription(sentence)
        QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height() - 8)), sentence, editor)
        self.refused.emit(sentence)

    def _read(self, editor: QWidget, column: Column) -> object:
        """What an editor holds, or a Complaint with a sentence for the user."""
        if isinstance(editor, DayEdit):
            return self._day(editor)
        found = cast(CellEditor, editor).read()
        return _KINDS[column.editor](found) if column.editor in _KINDS else found

    def _day(self, editor: DayEdit) -> date | Complaint:
        day = editor.day()
        if day is not None:
            return day
        language = self._bench.language
        example = language.date_numeric(date(self._bench.seeds.default_year, 7, 14))
        return Complaint(language.tr("Enter a day such as {day}.", day=example))


def _breaks_line(event: QKeyEvent, editor: QWidget) -> bool:
    """Begin another line with Alt+Enter, where there can be several."""
    enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if not enters or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return False
    if isinstance(editor, QPlainTextEdit):
        editor.insertPlainText("\n")
    return True


def _under(cell: QRect, size: QSize, area: QRect) -> QRect:
    """A box under a cell, or above it where there is more room; always within the area."""
    width = min(max(size.width(), cell.width()), area.width())
    below, above = area.bottom() - cell.bottom(), cell.top() - area.top()
    goes_below = below >= size.height() or below >= above
    height = min(size.height(), max(below if goes_below else above, cell.height() * 3))
    top = cell.bottom() + 1 if goes_below else cell.top() - height
    left = max(area.left(), min(cell.left(), area.right() + 1 - width))
    return QRect(left, max(area.top(), min(top, area.bottom() + 1 - height)), width, height)
