"""Paints the findings' rows: severity, sentence, salon, the correction, and its button."""

from collections.abc import Callable
from html import escape
from typing import NamedTuple

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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from salonplanner.domain.rules import Severity
from salonplanner.ui import metrics
from salonplanner.ui.colours import Token
from salonplanner.ui.findings.listing import Fold, Heading, Line, Row
from salonplanner.ui.findings.model import ROW_ROLE
from salonplanner.ui.proposals import Remedy
from salonplanner.ui.widgets.row_button import RowButton
from salonplanner.ui.workbench import Workbench

ROW = 25
NUMBER = 58
PROPOSAL = 216
"""Room for a salon's number and for a correction in words, in pixels at 100 %."""
_WITHIN = 18
"""How much further in a finding of an open fold stands."""
GLYPHS: dict[Severity, tuple[str, Token]] = {
    Severity.ERROR: ("circle-x", "err"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.INFO: ("info", "info"),
}
Index = QModelIndex | QPersistentModelIndex


class _Said(NamedTuple):
    """What a row says; ``within`` a fold it begins further in."""

    number: str
    sentence: str
    remedy: Remedy | None
    within: bool = False


class FindingDelegate(QStyledItemDelegate):
    """``pressed`` carries the row whose button was pressed, ``fold_pressed`` one that folds.

    ``remedy`` gives what a row's button does; it is only asked for rows that are painted.
    """

    pressed = Signal(object)
    fold_pressed = Signal(object)

    def __init__(
        self, bench: Workbench, remedy: Callable[[Row], Remedy | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._remedy = remedy
        self._button = RowButton(bench.icons, rtl=bench.language.rtl)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(200, self._bench.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        theme = self._bench.theme
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colours["sel"])
        elif isinstance(row, Heading):
            painter.fillRect(rect, theme.colours["panel"])
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colours["line"])
        text = str(index.data())
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row, text)
        elif isinstance(row, Fold):
            self._paint_fold(painter, rect, row, text)
        else:
            self._paint_line(painter, rect, row, text)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Press the button where it is painted; a heading folds anywhere, a fold by its sign."""
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        row: Row = index.data(ROW_ROLE)
        at, rect = event.position().toPoint(), option.rect
        remedy = self._remedy(row)
        if remedy is not None and self._button_of(rect, remedy).contains(at):
            self.pressed.emit(row)
            return True
        if isinstance(row, Heading) or (
            isinstance(row, Fold) and self._mirrored(self._sign(rect), rect).contains(at)
        ):
            self.fold_pressed.emit(row)
            return True
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the tip of a row on several lines: Qt never wraps a plain text."""
        text = index.data(Qt.ItemDataRole.ToolTipRole)
        if event.type() != QEvent.Type.ToolTip or not text:
            return super().helpEvent(event, view, option, index)
        lines = escape(text, quote=False).replace("\n", "<br>")
        QToolTip.showText(event.globalPos(), f"<qt>{lines}</qt>", view)
        return True

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading, text: str) -> None:
        theme = self._bench.theme
        self._paint_chevron(painter, self._mirrored(self._sign(rect), rect), opened=not row.folded)
        box = rect.adjusted(theme.px(34), 0, -theme.px(10), -1)
        font = theme.font("body", QFont.Weight.DemiBold)
        self._write(painter, self._mirrored(box, rect), text, font, theme.colours["text"])

    def _paint_fold(self, painter: QPainter, rect: QRect, row: Fold, text: str) -> None:
        theme = self._bench.theme
        self._paint_chevron(painter, self._mirrored(self._sign(rect), rect), opened=row.opened)
        count = f"× {self._bench.language.number(len(row.findings))}"
        said = _Said(count, text, self._remedy(row))
        _, number, sentence, mend = self._columns(rect, said)
        self._write(painter, number, count, theme.font("control"), theme.colours["text2"])
        self._paint_sentence(painter, rect, row, text, sentence, mend)

    def _paint_line(self, painter: QPainter, rect: QRect, row: Line, text: str) -> None:
        theme, finding = self._bench.theme, row.finding
        colours = theme.colours
        first = finding.salons[0] if finding.salons else ""
        said = _Said(first, text, self._remedy(row), row.within)
        icon, number, sentence, mend = self._columns(rect, said)
        glyph, ink = GLYPHS[finding.severity]
        if finding.accepted is not None:
            glyph, ink = "badge-check", "text3"
        self._bench.icons.paint(painter, icon, glyph, ink)
        accent = colours["accent" if finding.accepted is None else "text3"]
        self._write(painter, number, first, theme.font("control"), accent)
        self._paint_sentence(painter, rect, row, text, sentence, mend)

    def _paint_sentence(
        self, painter: QPainter, rect: QRect, row: Row, text: str, sentence: QRect, mend: QRect
    ) -> None:
        theme = self._bench.theme
        font, ink = theme.font("body"), theme.colours["text"]
        accepted = isinstance(row, Line) and row.finding.accepted is not None
        if accepted:
            font = QFont(font)
            font.setStrikeOut(True)
            ink = theme.colours["text3"]
        self._write(painter, sentence, text, font, ink)
        remedy = self._remedy(row)
        if remedy is not None:
            self._write(painter, mend, remedy.text, theme.font("body"), theme.colours["text2"])
            box = self._button_of(rect, remedy)
            self._button.paint(painter, box, remedy.button, remedy.icon)

    def _paint_chevron(self, painter: QPainter, area: QRect, *, opened: bool) -> None:
        side = self._bench.theme.px(metrics.ICON_TINY)
        box = QRect(0, 0, side, side)
        box.moveCenter(area.center())
        icon = "chevron-down" if opened else "chevron-right"
        self._bench.icons.paint(painter, box, icon, "text2")

    def _columns(self, rect: QRect, said: _Said) -> tuple[QRect, QRect, QRect, QRect]:
        """Icon, number, sentence and correction.

        The sentence has the room of a number or a correction that is not there, and one that is
        too long pushes its correction to the button.
        """
        theme, remedy = self._bench.theme, said.remedy
        side, gap = theme.px(metrics.ICON_SMALL), theme.px(10)
        top, height = rect.top(), rect.height() - 1
        left = rect.left() + gap + (theme.px(_WITHIN) if said.within else 0)
        icon = QRect(left, top + (height - side) // 2, side, side)
        number = QRect(icon.right() + gap, top, theme.px(NUMBER), height)
        first = number.right() + gap if said.number else number.left()
        end = rect.right() - gap
        if remedy is not None:
            # As wide as the usual button, so that corrections stand below each other.
            usual = self._bench.language.tr("Correct")
            end -= max(map(self._button.width, (remedy.button, usual))) + gap
        mend = QRect(end, top, 0, height)
        if remedy is not None and remedy.text:
            mend.setLeft(self._start_of_mend(first, end, said.sentence, remedy.text))
            end = mend.left() - gap
        sentence = QRect(first, top, max(0, end - first), height)
        boxes = (icon, number, sentence, mend)
        one, two, three, four = (self._mirrored(box, rect) for box in boxes)
        return one, two, three, four

    def _start_of_mend(self, first: int, end: int, sentence: str, mend: str) -> int:
        """Where the correction begins, which ends at ``end``; the sentence begins at ``first``."""
        theme = self._bench.theme
        font = QFontMetrics(theme.font("body"))
        usual = min(theme.px(PROPOSAL), (end - first) * 2 // 5)
        needed = min(font.horizontalAdvance(mend) + 2, usual)
        wanted = first + font.horizontalAdvance(sentence) + 2 + theme.px(10)
        return min(max(end - usual, wanted), end - needed)

    def _sign(self, rect: QRect) -> QRect:
        """Where a row that folds has its sign, before it is mirrored."""
        return QRect(rect.left(), rect.top(), self._bench.theme.px(34), rect.height())

    def _button_of(self, rect: QRect, remedy: Remedy) -> QRect:
        return self._button.place(rect, self._button.width(remedy.button))

    def _mirrored(self, box: QRect, rect: QRect) -> QRect:
        if not self._bench.language.rtl:
            return box
        left = rect.right() - (box.right() - rect.left())
        return QRect(left, box.top(), box.width(), box.height())

    def _write(self, painter: QPainter, box: QRect, text: str, font: QFont, ink: QColor) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        rtl = self._bench.language.rtl
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | edge | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, flags, shown)
