"""Paints a finding: its severity, sentence, salon, and the correction proposed."""

from collections.abc import Callable

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
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from salonplanner.domain.rules import Finding, Severity
from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.findings.model import FINDING_ROLE
from salonplanner.ui.workbench import Workbench

ROW = 25
NUMBER = 58
PROPOSAL = 216
"""Room for a salon's number and for a correction in words, in pixels at 100 %."""
GLYPHS: dict[Severity, tuple[str, Token]] = {
    Severity.ERROR: ("circle-x", "err"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.INFO: ("info", "info"),
}
Index = QModelIndex | QPersistentModelIndex


class FindingDelegate(QStyledItemDelegate):
    """``mend_pressed`` carries the finding whose button was pressed.

    ``proposal`` gives the correction of a finding in words, empty where there is none; it is only
    asked for rows that are painted.
    """

    mend_pressed = Signal(object)

    def __init__(
        self, bench: Workbench, proposal: Callable[[Finding], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._proposal = proposal

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(200, self._bench.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        finding: Finding = index.data(FINDING_ROLE)
        theme = self._bench.theme
        rect: QRect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colours["sel"])
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colours["line"])
        self._paint_texts(painter, rect, finding, str(index.data()))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Press the button where it is painted."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            finding: Finding = index.data(FINDING_ROLE)
            button = self._button(option.rect)
            if self._proposal(finding) and button.contains(event.position().toPoint()):
                self.mend_pressed.emit(finding)
                return True
        return False

    def _paint_texts(self, painter: QPainter, rect: QRect, finding: Finding, text: str) -> None:
        theme = self._bench.theme
        glyph, ink = GLYPHS[finding.severity]
        proposal = self._proposal(finding)
        columns = self._columns(rect, proposed=bool(proposal))
        icon, number, sentence, mend, button = (self._mirrored(box, rect) for box in columns)
        self._bench.icons.paint(painter, icon, glyph, ink)
        painter.setPen(theme.colours["accent"])
        painter.setFont(theme.font("control"))
        self._draw(painter, number, finding.salons[0] if finding.salons else "")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colours["text"])
        self._draw(painter, sentence, text)
        if proposal:
            painter.setPen(theme.colours["text2"])
            self._draw(painter, mend, proposal)
            self._paint_button(painter, button)

    def _paint_button(self, painter: QPainter, box: QRect) -> None:
        theme = self._bench.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colours["line2"], 1))
        painter.setBrush(theme.colours["input"])
        painter.drawRoundedRect(box, metrics.RADIUS_INPUT, metrics.RADIUS_INPUT)
        side = theme.px(metrics.ICON_TINY)
        icon = QRect(box.left() + theme.px(8), box.center().y() - side // 2, side, side)
        text = box.adjusted(theme.px(8) + side + theme.px(4), 0, -theme.px(6), 0)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            icon.moveRight(box.right() - theme.px(8))
            text = box.adjusted(theme.px(6), 0, -(theme.px(8) + side + theme.px(4)), 0)
        self._bench.icons.paint(painter, icon, "wrench", "text2")
        painter.setPen(theme.colours["text"])
        painter.setFont(theme.font("small"))
        self._draw(painter, text, self._bench.language.tr("Correct"))

    def _columns(self, rect: QRect, *, proposed: bool) -> tuple[QRect, QRect, QRect, QRect, QRect]:
        """Icon, number, sentence, correction and button; without one the sentence has its room."""
        theme = self._bench.theme
        side, gap = theme.px(metrics.ICON_SMALL), theme.px(10)
        top, height = rect.top(), rect.height() - 1
        icon = QRect(rect.left() + gap, top + (height - side) // 2, side, side)
        number = QRect(icon.right() + gap, top, theme.px(NUMBER), height)
        button = self._button(rect)
        first = number.right() + gap
        end = button.left() - gap
        width = min(theme.px(PROPOSAL), (end - first) * 2 // 5)
        mend = QRect(end - width, top, width, height)
        last = mend.left() - gap if proposed else rect.right() - gap
        return icon, number, QRect(first, top, max(0, last - first), height), mend, button

    def _button(self, rect: QRect) -> QRect:
        theme = self._bench.theme
        width = theme.px(84)
        return QRect(
            rect.right() - width - theme.px(8),
            rect.top() + theme.px(2),
            width,
            rect.height() - theme.px(5),
        )

    def _mirrored(self, box: QRect, rect: QRect) -> QRect:
        if not self._bench.language.rtl:
            return box
        return QRect(
            rect.right() - (box.right() - rect.left()), box.top(), box.width(), box.height()
        )

    def _draw(self, painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(box, flags, shown)
