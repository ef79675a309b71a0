"""A large button of the home page: icon, title, hint and keys."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from salonplanner.ui import metrics
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.workbench import Workbench

HEIGHT = 64
_ICONS = {
    ActionName.NEW: "calendar-plus",
    ActionName.NEW_YEAR: "calendar-range",
    ActionName.OPEN: "folder-open",
    ActionName.SAMPLE: "book-open",
}


class StartCard(QAbstractButton):
    """Triggers an action; the primary one is tinted."""

    def __init__(self, bench: Workbench, action: QAction, hint: str, *, primary: bool) -> None:
        super().__init__()
        self._bench = bench
        self._action = action
        self._hint = hint
        self._primary = primary
        self._icon = _ICONS[ActionName(action.objectName())]
        self.setObjectName(f"card-{action.objectName()}")
        self.setText(action.text())
        self.setAccessibleName(action.text())
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        bench.theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Wide enough for its texts."""
        return QSize(360, self._bench.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It shortens its hint before it pushes others out."""
        return QSize(240, self._bench.theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the space bar does: a card looks like a choice, not like a button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        theme = self._bench.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = theme.px(38)
        tile = QRect(theme.px(16), (self.height() - side) // 2, side, side)
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        keys_width = self._keys_width(keys)
        left = tile.right() + theme.px(14)
        room = self.width() - left - keys_width - theme.px(24)
        title = QRect(left, theme.px(13), room, theme.px(20))
        hint = QRect(left, theme.px(33), room, theme.px(18))
        chip = QRect(
            self.width() - keys_width - theme.px(16),
            (self.height() - theme.px(20)) // 2,
            keys_width,
            theme.px(20),
        )
        if self._bench.language.rtl:
            tile, title, hint, chip = (self._mirrored(box) for box in (tile, title, hint, chip))
        self._paint_icon(painter, tile)
        self._paint_text(painter, title, self.text(), strong=True)
        self._paint_text(painter, hint, self._hint, strong=False)
        if keys:
            self._paint_keys(painter, chip, keys)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._bench.theme.colours
        active = self._primary or self.underMouse() or self.hasFocus()
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(colours["accent" if active else "line"], width))
        painter.setBrush(colours["tint" if self._primary else "surface"])
        inset = width / 2
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, metrics.RADIUS_CARD, metrics.RADIUS_CARD)

    def _paint_icon(self, painter: QPainter, tile: QRect) -> None:
        theme = self._bench.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colours["accent" if self._primary else "sunken"])
        painter.drawRoundedRect(tile, metrics.RADIUS_CARD, metrics.RADIUS_CARD)
        side = theme.px(metrics.ICON_LARGE)
        box = QRect(0, 0, side, side)
        box.moveCenter(tile.center())
        self._bench.icons.paint(painter, box, self._icon, "on" if self._primary else "accent")

    def _paint_text(self, painter: QPainter, box: QRect, text: str, *, strong: bool) -> None:
        theme = self._bench.theme
        painter.setFont(theme.font("title" if strong else "body"))
        painter.setPen(theme.colours["text" if strong else "text2"])
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_keys(self, painter: QPainter, box: QRect, keys: str) -> None:
        theme = self._bench.theme
        painter.setPen(QPen(theme.colours["line2"], 1))
        painter.setBrush(theme.colours["surface"])
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colours["text2"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)

    def _keys_width(self, keys: str) -> int:
        if not keys:
            return 0
        font = self._bench.theme.font("small")
        return QFontMetrics(font).horizontalAdvance(keys) + self._bench.theme.px(14)

    def _mirrored(self, box: QRect) -> QRect:
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())
