"""Paints the ties panel's rows: headings, and salons with a tick, two lines and a button."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.fonts import FontRole
from salonplanner.ui.ties.entries import Entry, Heading, Kind, Row
from salonplanner.ui.ties.model import FOLDED_ROLE, ROW_ROLE, TiesModel, is_tickable
from salonplanner.ui.widgets.row_button import RowButton
from salonplanner.ui.workbench import Workbench

HEADING = 26
"""Height of a heading, and of a salon's first line, where its button stands."""
NUMBER = 54
_ICONS = {Kind.TIED: "unlink", Kind.READY: "link-2", Kind.MOVABLE: "calendar-range"}
_LINE = 18
_BELOW = 3
"""Under a salon's last line."""
Index = QModelIndex | QPersistentModelIndex


class TiesDelegate(QStyledItemDelegate):
    """``pressed`` carries the row whose button was pressed."""

    pressed = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._button = RowButton(bench.icons, rtl=bench.language.rtl)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line for a heading; for a salon its lines, the first as high as its button."""
        row: Row = index.data(ROW_ROLE)
        height = HEADING
        if isinstance(row, Entry):
            height += len(_lines(row)) * _LINE + _BELOW
        return QSize(200, self._bench.theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        theme = self._bench.theme
        rect: QRect = option.rect
        painter.save()
        painter.setFont(theme.font("body"))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = theme.colours["panel" if isinstance(row, Heading) else "surface"]
        painter.fillRect(rect, theme.colours["sel"] if selected else ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colours["line"])
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row, folded=bool(index.data(FOLDED_ROLE)))
        else:
            self._paint_tick(painter, rect, index)
            self._paint_entry(painter, rect, row)
        if row.action:
            self._button.paint(painter, self._button_of(rect, row), row.action, _ICONS[row.kind])
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Press a button where it is painted; tick by Space or by the mouse on the box."""
        row: Row = index.data(ROW_ROLE)
        if isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            released = event.type() == QEvent.Type.MouseButtonRelease
            if released and row.action and self._button_of(option.rect, row).contains(at):
                self.pressed.emit(row)
                return True
            if released and is_tickable(row) and self._tick_area(option.rect).contains(at):
                return _toggle(model, index)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Space and is_tickable(row) and _toggle(model, index)
        return False

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading, *, folded: bool) -> None:
        theme = self._bench.theme
        side = theme.px(metrics.ICON_TINY)
        sign = QRect(0, 0, side, side)
        sign.moveCenter(self._tick_area(rect).center())
        icon = "chevron-right" if folded else "chevron-down"
        self._bench.icons.paint(painter, sign, icon, "text2")
        end = self._button.width(row.action) + theme.px(2 * metrics.GAP) if row.action else 0
        box = rect.adjusted(theme.px(32), 0, -theme.px(10) - end, -1)
        font = theme.font("small", QFont.Weight.DemiBold)
        self._write(painter, self._mirrored(box, rect), row.text, font, theme.colours["text2"])

    def _paint_tick(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The box of a salon that can be ticked, the sign of a tie beside one that is tied."""
        theme = self._bench.theme
        colours, side = theme.colours, theme.px(metrics.ICON_SMALL)
        box = QRect(0, 0, side, side)
        box.moveCenter(self._tick_area(rect).center())
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            self._bench.icons.paint(painter, box, "link-2", "accent")
            return
        checked = Qt.CheckState(state) is Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours["accent" if checked else "line3"], 1))
        painter.setBrush(colours["accent" if checked else "input"])
        painter.drawRoundedRect(box, metrics.RADIUS_CHECK, metrics.RADIUS_CHECK)
        if checked:
            self._bench.icons.paint(painter, box.adjusted(1, 1, -1, -1), "check", "on")
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, row: Entry) -> None:
        """Number and button on the first line; below it each text has the whole width."""
        theme = self._bench.theme
        colours, line, head = theme.colours, theme.px(_LINE), theme.px(HEADING)
        first = rect.left() + theme.px(32)
        number = QRect(first, rect.top(), theme.px(NUMBER), head)
        self._write(
            painter,
            self._mirrored(number, rect),
            row.salon.id,
            theme.font("control"),
            colours["accent"],
        )
        if not row.outcome:
            words = QRect(number.right() + theme.px(6), rect.top(), 0, head)
            words.setRight(
                rect.right() - self._button.width(row.action) - theme.px(2 * metrics.GAP)
            )
            self._write(
                painter, self._mirrored(words, rect), row.title, theme.font("body"), colours["text"]
            )
        top = rect.top() + head
        for text, role, tone in _lines(row):
            box = QRect(first, top, rect.right() - theme.px(10) - first, line)
            self._write(painter, self._mirrored(box, rect), text, theme.font(role), colours[tone])
            top += line

    def _write(self, painter: QPainter, box: QRect, text: str, font: QFont, ink: QColor) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        rtl = self._bench.language.rtl
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | edge | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, flags, shown)

    def _button_of(self, rect: QRect, row: Row) -> QRect:
        line = QRect(rect.left(), rect.top(), rect.width(), self._bench.theme.px(HEADING))
        return self._button.place(line, self._button.width(row.action))

    def _tick_area(self, rect: QRect) -> QRect:
        side = self._bench.theme.px(32)
        return self._mirrored(QRect(rect.left(), rect.top(), side, rect.height()), rect)

    def _mirrored(self, box: QRect, rect: QRect) -> QRect:
        if not self._bench.language.rtl:
            return box
        left = rect.right() - (box.right() - rect.left())
        return QRect(left, box.top(), box.width(), box.height())


def _lines(row: Entry) -> tuple[tuple[str, FontRole, Token], ...]:
    """The texts below a salon's first line, with their font and colour.

    The days before and after a move are too long to stand beside the button.
    """
    tone: Token = "warn" if row.warns else "text2"
    if not row.outcome:
        return ((row.detail, "small", tone),)
    return (
        (row.title, "body", "text"),
        (row.detail, "small", "text2"),
        (row.outcome, "small", tone),
    )


def _toggle(model: QObject, index: Index) -> bool:
    role = Qt.ItemDataRole.CheckStateRole
    checked = Qt.CheckState(index.data(role)) is Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
    return isinstance(model, TiesModel) and model.setData(index, wanted, role)
