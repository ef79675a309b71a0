"""A segmented control: at most five choices side by side, one of them taken."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from salonplanner.ui import metrics
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import DISABLED, Theme

_MOST: Final = 5


class SegmentedControl(QWidget):
    """Choices by key; ``picked`` carries the key that the user took.

    ``height`` is in pixels at 100 %: 26 in forms, 30 in a toolbar. With ``even`` all segments are
    equally wide and share the room there is.
    """

    picked = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, *, height: int = metrics.INPUT, even: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._height = height
        self._even = even
        self._segments: dict[str, _Segment] = {}
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(0)
        policy = QSizePolicy.Policy.Preferred if even else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refresh)
        self._refresh()

    def add(self, key: str, text: str, *, icon: str = "", name: str = "") -> QAbstractButton:
        """Add a choice, with an object name where one is given; the first one is taken.

        Raises:
            ValueError: the key is there already, or there are five choices.
        """
        if key in self._segments or len(self._segments) == _MOST:
            raise ValueError(f"no room for another choice {key!r}")
        segment = _Segment(self._theme, self._icons, key, text, icon)
        segment.setObjectName(name)
        segment.setChecked(not self._segments)
        segment.clicked.connect(self._clicked)
        self._segments[key] = segment
        self._group.addButton(segment)
        self._layout.addWidget(segment, 1 if self._even else 0)
        return segment

    def button(self, key: str) -> QAbstractButton:
        """The button of a choice, for its tip or to disable it."""
        return self._segments[key]

    def set_text(self, key: str, text: str) -> None:
        """Change what a choice says."""
        self._segments[key].setText(text)
        self._segments[key].setAccessibleName(text)

    def hide_icons(self, hidden: bool) -> None:
        """Show the texts alone, where there is little room."""
        for segment in self._segments.values():
            segment.hide_icon(hidden=hidden)

    def current(self) -> str:
        """The key of the choice taken, empty while there are none."""
        return next((key for key, one in self._segments.items() if one.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Take a choice without announcing it; an empty key for none of them."""
        if key:
            self._segments[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for segment in self._segments.values():
            segment.setChecked(False)
        self._group.setExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track behind the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours["line2"], 1))
        painter.setBrush(self._theme.colours["sunken"])
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(track, metrics.RADIUS_SEGMENTED, metrics.RADIUS_SEGMENTED)
        painter.end()

    def _clicked(self) -> None:
        self.picked.emit(self.current())

    def _refresh(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.update()


class _Segment(QAbstractButton):
    def __init__(self, theme: Theme, icons: Icons, key: str, text: str, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._wanted = icon
        self._icon = icon
        self.key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.updateGeometry)

    def hide_icon(self, *, hidden: bool) -> None:
        icon = "" if hidden else self._wanted
        if icon != self._icon:
            self._icon = icon
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return self._size(padding=11)

    def minimumSizeHint(self) -> QSize:
        return self._size(padding=4)

    def _size(self, padding: int) -> QSize:
        # As wide as its bold text, so that nothing moves when it is taken.
        metric = QFontMetrics(self._font(taken=True))
        width = metric.horizontalAdvance(self.text()) + 2 * self._theme.px(padding)
        if self._icon:
            width += self._theme.px(metrics.ICON) + self._theme.px(6)
        return QSize(width, metric.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED)
        if self.isChecked() or self.hasFocus():
            self._paint_plate(painter)
        self._paint_label(painter)
        painter.end()

    def _paint_plate(self, painter: QPainter) -> None:
        colours = self._theme.colours
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(colours["accent" if self.hasFocus() else "line2"], width))
        painter.setBrush(colours["surface"] if self.isChecked() else Qt.BrushStyle.NoBrush)
        inset = width / 2
        plate = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(plate, metrics.RADIUS_BUTTON, metrics.RADIUS_BUTTON)

    def _paint_label(self, painter: QPainter) -> None:
        taken = self.isChecked()
        ink = self._ink()
        font = self._font(taken=taken)
        painter.setFont(font)
        painter.setPen(ink)
        text_width = QFontMetrics(font).horizontalAdvance(self.text())
        side = self._theme.px(metrics.ICON) if self._icon else 0
        gap = self._theme.px(6) if self._icon else 0
        left = (self.width() - side - gap - text_width) // 2
        text_box = QRect(left + side + gap, 0, text_width + 2, self.height())
        icon_box = QRect(left, (self.height() - side) // 2, side, side)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            text_box.moveLeft(left)
            icon_box.moveLeft(left + text_width + gap)
        if self._icon:
            self._icons.paint(painter, icon_box, self._icon, ink)
        painter.drawText(text_box, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _ink(self) -> QColor:
        if self.isChecked():
            return self._theme.colours["accent"]
        return self._theme.colours["text" if self.underMouse() else "text2"]

    def _font(self, *, taken: bool) -> QFont:
        return self._theme.font("control", QFont.Weight.DemiBold if taken else None)
