"""Editors and looks of the salon table's cells."""

from datetime import date

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.validation import LARGEST_NUMBER
from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.findings.delegate import GLYPHS
from salonplanner.ui.inspector.day_edit import DayEdit
from salonplanner.ui.models.columns import Align, Column, Editor
from salonplanner.ui.models.salons import ALERT_ROLE, SALON_ROLE
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex


class SalonDelegate(QStyledItemDelegate):
    """Gives each column its typed editor, and paints swatches and alerts.

    ``refused`` carries a sentence that says why what was typed is not taken.
    """

    refused = Signal(str)

    def __init__(
        self, bench: Workbench, columns: tuple[Column, ...], bars: BarPainter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._columns = columns
        self._bars = bars
        self._swatches: dict[Level | Status, QIcon] = {}
        bench.theme.changed.connect(self._swatches.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row."""
        return QSize(60, self._bench.theme.px(metrics.TABLE_ROW))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of the cell's column."""
        column = self._columns[index.column()]
        made = self._made(column.editor, parent, index.data(SALON_ROLE))
        made.setObjectName(f"cell-{column.key}")
        made.setAccessibleName(column.header)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value in its editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, DayEdit):
            if not editor.text():
                editor.show_day(value)
                editor.selectAll()
        elif isinstance(editor, QComboBox) and editor.isEditable():
            editor.setCurrentText(value)
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(str(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(self._written(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Ask the model for the edit; what cannot be read leaves the cell as it was."""
        try:
            value = self._value(editor, self._columns[index.column()].editor)
        except ValueError as error:
            self.refused.emit(str(error))
        else:
            model.setData(index, value, Qt.ItemDataRole.EditRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an alert as its shape, everything else as the style does."""
        super().paint(painter, option, index)
        if self._columns[index.column()].key == "alert":
            self._paint_alert(painter, option.rect, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put swatches before levels and statuses; faint what is computed or cancelled."""
        super().initStyleOption(option, index)
        column = self._columns[index.column()]
        salon: Salon = index.data(SALON_ROLE)
        if column.align is not Align.START:
            option.font = self._bench.theme.font("number")
        ink: Token = "text"
        if not salon.active:
            ink = "text3"
            option.font.setStrikeOut(column.key == "name")
        elif column.computed or column.key in {"id", "ties"}:
            ink = "text2"
        option.palette.setColor(option.palette.ColorRole.Text, self._bench.theme.colours[ink])
        if column.key == "alert":
            option.text = ""
        elif column.key in {"level", "status"}:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(self._bench.theme.px(22), self._bench.theme.px(12))
            option.icon = self._swatch(salon.level if column.key == "level" else salon.status)

    def _made(self, kind: Editor, parent: QWidget, salon: Salon) -> QWidget:
        if kind in {Editor.TEXT, Editor.WHOLE, Editor.AMOUNT}:
            line = QLineEdit(parent)
            line.setFrame(False)
            if kind is not Editor.TEXT:
                line.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            return line
        if kind is Editor.DATE:
            return self._day_editor(parent)
        combo = QComboBox(parent)
        if kind is Editor.CITY:
            combo.setEditable(True)
            cities = self._bench.gazetteer.cities_of(salon.region)
            combo.addItems([city.name for city in cities])
        elif kind is Editor.REGION:
            for code in RegionCode:
                combo.addItem(self._bench.names.region(code, self._bench.language), code.value)
        elif kind is Editor.LEVEL:
            for level in Level:
                combo.addItem(self._bench.names.level(level, self._bench.language), level.value)
        else:
            for status in Status:
                combo.addItem(self._bench.names.status(status, self._bench.language), status.value)
        return combo

    def _day_editor(self, parent: QWidget) -> DayEdit:
        edit = DayEdit(self._bench, "cellDay")
        edit.setParent(parent)
        edit.picked.connect(self._take_picked)
        return edit

    def _take_picked(self) -> None:
        editor = self.sender()
        if isinstance(editor, DayEdit):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _value(self, editor: QWidget, kind: Editor) -> object:
        """What an editor holds; ValueError, with a sentence for the user, where it is no value."""
        if isinstance(editor, DayEdit):
            return self._day(editor)
        if isinstance(editor, QComboBox):
            if kind is Editor.CITY:
                return editor.currentText().strip()
            kinds = {Editor.REGION: RegionCode, Editor.LEVEL: Level, Editor.STATUS: Status}
            return kinds[kind](str(editor.currentData()))
        text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        return text if kind is Editor.TEXT else self._number(text, kind)

    def _day(self, editor: DayEdit) -> date:
        day = editor.day()
        if day is None:
            language = self._bench.language
            example = language.date_numeric(date(self._bench.seeds.default_year, 7, 14))
            raise ValueError(language.tr("Enter a day such as {day}.", day=example))
        return day

    def _number(self, text: str, kind: Editor) -> float | int | None:
        if not text:
            return None
        language = self._bench.language
        number = language.parse_number(text)
        if number is None:
            raise ValueError(language.tr("Enter a number, or leave it blank."))
        if number < 0:
            raise ValueError(language.tr("Enter 0 or more, or leave it blank."))
        if number > LARGEST_NUMBER:
            raise ValueError(language.tr("This number is too large."))
        if kind is Editor.AMOUNT:
            return number
        if not number.is_integer():
            raise ValueError(language.tr("Enter a whole number, or leave it blank."))
        return int(number)

    def _written(self, value: object) -> str:
        """A text, or a number with its decimals where it has some, so that none are lost."""
        if isinstance(value, int | float):
            return self._bench.language.number(value, 0 if float(value).is_integer() else 2)
        return "" if value is None else str(value)

    def _paint_alert(self, painter: QPainter, rect: QRect, index: Index) -> None:
        severity = index.data(ALERT_ROLE)
        if severity:
            side = self._bench.theme.px(metrics.ICON_SMALL)
            box = QRect(0, 0, side, side)
            box.moveCenter(rect.center())
            # Qt hands the member of an enumeration of texts over as its text.
            glyph, ink = GLYPHS[Severity(severity)]
            self._bench.icons.paint(painter, box, glyph, ink)

    def _swatch(self, shown: Level | Status) -> QIcon:
        if shown not in self._swatches:
            self._swatches[shown] = (
                self._bars.icon(shown, Status.CONFIRMED)
                if isinstance(shown, Level)
                else self._bars.icon(None, shown)
            )
        return self._swatches[shown]
