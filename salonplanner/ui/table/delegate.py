"""Editors and looks of the salon table's cells."""

from PySide6.QtCore import QDate, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.language import Language
from salonplanner.ui import metrics
from salonplanner.ui.findings.delegate import GLYPHS
from salonplanner.ui.models.columns import Column, Editor
from salonplanner.ui.models.salons import ALERT_ROLE, SALON_ROLE
from salonplanner.ui.widgets.swatch import BarPainter
from salonplanner.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex


class SalonDelegate(QStyledItemDelegate):
    """Gives each column its typed editor, and paints swatches and alerts."""

    def __init__(
        self, bench: Workbench, columns: tuple[Column, ...], bars: BarPainter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._columns = columns
        self._bars = bars

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row."""
        return QSize(60, self._bench.theme.px(metrics.TABLE_ROW))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget | None:
        """The editor of the cell's column."""
        column = self._columns[index.column()]
        made = self._made(column.editor, parent, index.data(SALON_ROLE))
        if made is not None:
            made.setObjectName(f"cell-{column.key}")
            made.setAccessibleName(column.header)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value in its editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QDateEdit):
            editor.setDate(QDate(value.year, value.month, value.day))
        elif isinstance(editor, QComboBox) and editor.isEditable():
            editor.setCurrentText(value)
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(str(value)))
        elif isinstance(editor, QLineEdit):
            number = self._columns[index.column()].editor in {Editor.WHOLE, Editor.AMOUNT}
            blank = value is None
            text = self._bench.language.number(value) if number and not blank else value
            editor.setText("" if blank else str(text))

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Ask the model for the edit; what cannot be read leaves the cell as it was."""
        read, value = self._value(editor, self._columns[index.column()].editor)
        if read:
            model.setData(index, value, Qt.ItemDataRole.EditRole)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the swatch of a level or status, or an alert's shape, before the text."""
        column = self._columns[index.column()]
        super().paint(painter, option, index)
        salon = index.data(SALON_ROLE)
        if not isinstance(salon, Salon):
            return
        if column.key == "alert":
            self._paint_alert(painter, option.rect, index)  # type: ignore[attr-defined]
        elif column.key in {"level", "status"}:
            self._paint_swatch(painter, option, column.key, salon)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave room for what is painted before the text; faint what is computed."""
        super().initStyleOption(option, index)
        column = self._columns[index.column()]
        colours = self._bench.theme.colours
        salon: Salon = index.data(SALON_ROLE)
        if not salon.active:
            option.palette.setColor(option.palette.ColorRole.Text, colours["text3"])  # type: ignore[attr-defined]
            option.font.setStrikeOut(column.key == "name")  # type: ignore[attr-defined]
        elif column.computed or column.key in {"id", "ties"}:
            option.palette.setColor(option.palette.ColorRole.Text, colours["text2"])  # type: ignore[attr-defined]
        if column.key == "alert":
            option.text = ""  # type: ignore[attr-defined]
        elif column.key in {"level", "status"}:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration  # type: ignore[attr-defined]
            option.decorationSize = QSize(self._bench.theme.px(22), 12)  # type: ignore[attr-defined]

    def _made(self, kind: Editor, parent: QWidget, salon: Salon) -> QWidget | None:
        if kind is Editor.NONE:
            return None
        if kind in {Editor.TEXT, Editor.WHOLE, Editor.AMOUNT}:
            line = QLineEdit(parent)
            line.setFrame(False)
            return line
        if kind is Editor.DATE:
            return date_editor(parent, self._bench.language)
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

    def _value(self, editor: QWidget, kind: Editor) -> tuple[bool, object]:
        if isinstance(editor, QDateEdit):
            return True, editor.date().toPython()
        if isinstance(editor, QComboBox):
            if kind is Editor.CITY:
                return True, editor.currentText().strip()
            data = str(editor.currentData())
            kinds = {Editor.REGION: RegionCode, Editor.LEVEL: Level, Editor.STATUS: Status}
            return True, kinds[kind](data)
        text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if kind is Editor.TEXT:
            return True, text
        return self._number(text, kind)

    def _number(self, text: str, kind: Editor) -> tuple[bool, object]:
        if not text:
            return True, None
        number = self._bench.language.parse_number(text)
        if number is None or number < 0 or (kind is Editor.WHOLE and number != int(number)):
            return False, None
        return True, int(number) if kind is Editor.WHOLE else number

    def _paint_alert(self, painter: QPainter, rect: QRect, index: Index) -> None:
        severity = index.data(ALERT_ROLE)
        if isinstance(severity, Severity):
            side = self._bench.theme.px(metrics.ICON_SMALL)
            box = QRect(0, 0, side, side)
            box.moveCenter(rect.center())
            glyph, ink = GLYPHS[severity]
            self._bench.icons.paint(painter, box, glyph, ink)

    def _paint_swatch(
        self, painter: QPainter, option: QStyleOptionViewItem, key: str, salon: Salon
    ) -> None:
        self.initStyleOption(option, option.index)  # type: ignore[attr-defined]
        style = self._bench.theme
        view = option.widget  # type: ignore[attr-defined]
        if not isinstance(view, QAbstractItemView):
            return
        box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, option, view)
        size = QSize(style.px(14 if key == "level" else 20), style.px(10))
        swatch = QRect(box.topLeft(), size)
        swatch.moveCenter(box.center())
        if key == "level":
            self._bars.paint(painter, swatch.toRectF(), salon.level, Status.CONFIRMED, radius=3)
        else:
            self._bars.paint(painter, swatch.toRectF(), None, salon.status, radius=3)


def date_editor(parent: QWidget, language: Language) -> QDateEdit:
    """A date field of the language's form, with a calendar whose weeks begin on Monday."""
    edit = QDateEdit(parent)
    edit.setDisplayFormat("dd/MM/yyyy")
    edit.setCalendarPopup(True)
    edit.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    edit.calendarWidget().setLocale(edit.locale())
    edit.setToolTip(language.tr("Day, month and year"))
    return edit
