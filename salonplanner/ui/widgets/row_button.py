"""A button painted in a row of a list, where a widget for each row would cost too much."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from salonplanner.ui import metrics
from salonplanner.ui.icons import Icons

_MARGIN = 8
_GAP = 4


class RowButton:
    """Paints small buttons; ``rtl`` lays them out from right to left."""

    def __init__(self, icons: Icons, *, rtl: bool) -> None:
        self._icons = icons
        self._theme = icons.theme
        self._rtl = rtl

    def width(self, text: str) -> int:
        """How wide a button is that says this, in pixels."""
        theme = self._theme
        said = QFontMetrics(theme.font("small")).horizontalAdvance(text)
        return said + theme.px(2 * _MARGIN + _GAP + metrics.ICON_TINY) + 2

    def place(self, row: QRect, width: int) -> QRect:
        """Where the button of a row is: at its end, in the middle of its height."""
        theme = self._theme
        height = min(theme.px(metrics.BUTTON_SMALL), row.height() - theme.px(4))
        top = row.top() + (row.height() - 1 - height) // 2
        left = row.right() - width - theme.px(_MARGIN) + 1
        if self._rtl:
            left = row.left() + theme.px(_MARGIN)
        return QRect(left, top, width, height)

    def paint(self, painter: QPainter, box: QRect, text: str, icon: str) -> None:
        """Paint a button."""
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colours["line2"], 1))
        painter.setBrush(theme.colours["input"])
        outline = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, metrics.RADIUS_INPUT, metrics.RADIUS_INPUT)
        side, margin, gap = theme.px(metrics.ICON_TINY), theme.px(_MARGIN), theme.px(_GAP)
        sign = QRect(box.left() + margin, box.center().y() - side // 2, side, side)
        said = box.adjusted(margin + side + gap, 0, -2, 0)
        if self._rtl:
            sign.moveRight(box.right() - margin)
            said = box.adjusted(2, 0, -(margin + side + gap), 0)
        self._icons.paint(painter, sign, icon, "text2")
        painter.setPen(theme.colours["text"])
        painter.setFont(theme.font("small"))
        edge = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | edge | Qt.AlignmentFlag.AlignAbsolute
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, said.width())
        painter.drawText(said, flags, shown)
        painter.restore()
