"""Paints what becomes of a row, and lets a cell be corrected."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from salonplanner.services.pasting import Outcome, PastedCell
from salonplanner.ui.paste.model import CELL_ROLE, OUTCOME, OUTCOME_ROLE
from salonplanner.ui.widgets.chip import ChipPainter, Tone
from salonplanner.ui.workbench import Workbench

_AROUND_TEXT = 44
"""Pixels at 100 % of an input's edges, and of the arrow of one with proposals."""
Index = QModelIndex | QPersistentModelIndex
_LOOKS: dict[Outcome, tuple[Tone, str]] = {
    Outcome.NEW: ("ok", "plus"),
    Outcome.CHANGED: ("info", "pencil"),
    Outcome.SAME: ("neutral", "check"),
    Outcome.REFUSED: ("error", "circle-x"),
    Outcome.LEFT_OUT: ("neutral", "minus"),
}


class PasteDelegate(QStyledItemDelegate):
    """``proposals`` gives the texts that would do in a cell's place."""

    def __init__(
        self, bench: Workbench, proposals: Callable[[PastedCell], tuple[str, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._proposals = proposals
        self._chips = ChipPainter(bench.theme, bench.icons)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line, with the proposals where there are some."""
        cell: PastedCell = index.data(CELL_ROLE)
        offered = self._proposals(cell)
        editor: QWidget = QLineEdit(parent)
        if offered:
            editor.deleteLater()
            editor = combo = QComboBox(parent)
            combo.setEditable(True)
            combo.addItems(list(offered))
        editor.setObjectName("pastedCell")
        editor.setAccessibleName(self._bench.language.tr("Correct the cell"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the whole cell, its sign included, and as wide as its text needs."""
        cell: QRect = option.rect
        text = str(index.data(Qt.ItemDataRole.EditRole))
        needed = editor.fontMetrics().horizontalAdvance(text) + self._bench.theme.px(_AROUND_TEXT)
        box = QRect(cell)
        box.setWidth(max(cell.width(), needed))
        area = cast("QWidget", editor.parentWidget()).rect()
        if option.direction is Qt.LayoutDirection.RightToLeft:
            box.moveRight(cell.right())
            box.moveLeft(max(box.left(), area.left()))
        elif box.right() > area.right():
            box.moveLeft(max(area.right() - box.width() + 1, area.left()))
        editor.setGeometry(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands on the clipboard."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Have the text read in place of the cell's."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the outcome's text to its chip."""
        super().initStyleOption(option, index)
        if index.column() == OUTCOME:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the outcome as a chip, anything else as the style does over its tint."""
        tint = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(tint, QColor):
            # The style sheet's rows would paint over what the model asks for.
            painter.fillRect(option.rect, tint)
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            self._frame(painter, option.rect)
        text = str(index.data() or "")
        if index.column() != OUTCOME or not text:
            return
        tone, icon = _LOOKS[Outcome(index.data(OUTCOME_ROLE))]
        size = self._chips.size(text, icon=icon)
        rect: QRect = option.rect
        box = QRect(rect.left() + 4, 0, min(size.width(), rect.width() - 8), size.height())
        if option.direction is Qt.LayoutDirection.RightToLeft:
            box.moveRight(rect.right() - 4)
        box.moveTop(rect.top() + (rect.height() - box.height()) // 2)
        self._chips.paint(painter, box, text, tone, icon=icon, direction=option.direction)

    def _frame(self, painter: QPainter, rect: QRect) -> None:
        """Mark the chosen cell, over its tint and whether or not the table has the focus."""
        painter.save()
        painter.setPen(QPen(self._bench.theme.colours["accent"], 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()
