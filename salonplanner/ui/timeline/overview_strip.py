"""The whole season in small under the calendar, with a frame that scrolls it."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)

from salonplanner.domain.salon import Level
from salonplanner.language import Language
from salonplanner.ui.colours import Token
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.area import TimelineArea
from salonplanner.ui.timeline.geometry import Span
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.overview import Line, Overview, overview
from salonplanner.ui.timeline.strip import TimeStrip

HEIGHT = 26
_PADDING = 4.0
_LEVELS: dict[Level, Token] = {
    Level.LOCAL: "loc",
    Level.REGIONAL: "reg",
    Level.NATIONAL: "nat",
}


class OverviewStrip(TimeStrip):
    """A frame over thin marks: dragged it scrolls, a click beside it brings it there.

    It keeps its room where the whole season is in view, so that nothing jumps, but rests then.
    """

    def __init__(self, theme: Theme, view: TimelineArea, language: Language) -> None:
        super().__init__(theme, view, HEIGHT)
        self._language = language
        self._made_for: tuple[TimelineLayout, Ink, float, float] | None = None
        self._overview: Overview | None = None
        self._rects: list[tuple[Line, dict[Level, list[QRectF]]]] = []
        self._picture = QPixmap()
        self._held: float | None = None
        self.setObjectName("overviewStrip")
        self.setAccessibleName(language.tr("Season overview"))
        view.moved.connect(self._take_state)
        self._take_state()

    @property
    def frame(self) -> Span:
        """What of the strip the calendar shows, in places of the strip."""
        found = self._laid_out()
        pane, scale = self._view.pane, self._view.layout_shown.scale
        span = found.frame(self._view.along, pane.width, scale.per_day)
        return Span(span.start + pane.left, span.end + pane.left)

    @property
    def rests(self) -> bool:
        """Whether the whole season is in view."""
        return self._view.horizontalScrollBar().maximum() == 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks and the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._view.ink
        self._paint_ground(painter, ink, self._language.tr("Season"))
        body = self._body
        painter.setClipRect(body)
        self._laid_out()
        painter.setOpacity(0.55 if self.rests else 1.0)
        painter.drawPixmap(body.topLeft(), self._picture)
        painter.setOpacity(1.0)
        if not self.rests:
            self._paint_frame(painter, ink)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the frame, or bring its middle to the pointer."""
        if event.button() != Qt.MouseButton.LeftButton or self.rests:
            return
        x, frame = event.position().x(), self.frame
        if not self._body.contains(event.position()):
            return
        if not frame.start <= x <= frame.end:
            self._bring(x - frame.width / 2)
            frame = self.frame
        self._held = x - frame.start
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        x = event.position().x()
        if self._held is not None:
            self._bring(x - self._held)
        elif not self.rests:
            frame = self.frame
            on_frame = frame.start <= x <= frame.end
            shape = Qt.CursorShape
            self.setCursor(shape.OpenHandCursor if on_frame else shape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the frame go."""
        self._held = None
        self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll in time."""
        bar = self._view.horizontalScrollBar()
        steps = (event.angleDelta().y() or event.angleDelta().x()) / 120
        bar.setValue(bar.value() - round(steps * bar.singleStep()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by a week, by a view, or to an end."""
        bar = self._view.horizontalScrollBar()
        later = -1 if self._rtl else 1
        steps = {
            Qt.Key.Key_Left: bar.value() - later * bar.singleStep(),
            Qt.Key.Key_Right: bar.value() + later * bar.singleStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys act elsewhere now."""
        super().focusOutEvent(event)
        self.update()

    def _bring(self, left: float) -> None:
        """Scroll so that the frame begins at a place of the strip."""
        pane, scale = self._view.pane, self._view.layout_shown.scale
        found = self._laid_out()
        self._view.show_along(found.along_for(left - pane.left, pane.width, scale.per_day))

    def _laid_out(self) -> Overview:
        """The overview of the layout shown, and its picture made anew where that is another."""
        layout, ink, ratio = self._view.layout_shown, self._view.ink, self.devicePixelRatioF()
        key = (layout, ink, self._body.width(), ratio)
        made = self._made_for
        is_same = made is not None and made[0] is layout and made[1:] == key[1:]
        if self._overview is None or not is_same:
            height = self.height() - 2 * _PADDING
            width = self._body.width()
            self._overview = overview(layout, width, _PADDING, height, self._overview)
            self._picture = self._drawn(self._overview, ink, ratio)
            self._made_for = key
        return self._overview

    def _drawn(self, found: Overview, ink: Ink, ratio: float) -> QPixmap:
        width, height = found.scale.width, float(self.height())
        picture = QPixmap(max(round(width * ratio), 1), max(round(height * ratio), 1))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(ink.pen("gridm"))
        painter.drawLines([QLineF(x, 1, x, height) for x in found.months])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # Made once for each line: after an edit nearly all lines are the same ones.
        known = {id(line): rects for line, rects in self._rects}
        self._rects = [(line, known.get(id(line)) or _rects(line)) for line in found.lines]
        for level, token in _LEVELS.items():
            painter.setBrush(ink.colour(token))
            for _, rects in self._rects:
                painter.drawRects(rects[level])
        painter.end()
        return picture

    def _paint_frame(self, painter: QPainter, ink: Ink) -> None:
        frame, body = self.frame, self._body
        veil = ink.colour("panel").toRgb()
        veil.setAlphaF(0.65)
        height = body.height()
        painter.fillRect(QRectF(body.left(), 1, frame.start - body.left(), height), veil)
        painter.fillRect(QRectF(frame.end, 1, body.right() - frame.end, height), veil)
        painter.setPen(QPen(ink.colour("accent"), 2.5 if self.hasFocus() else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(frame.start + 1, 2, frame.width - 2, height - 3)
        painter.drawRoundedRect(box, 3, 3)
        middle = box.center()
        for offset in (-3, 0, 3):
            x = middle.x() + offset
            painter.setPen(QPen(ink.colour("accent"), 1))
            painter.drawLine(QPointF(x, middle.y() - 3), QPointF(x, middle.y() + 3))

    def _take_state(self) -> None:
        """Take keys and say what it does only where there is something to scroll."""
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.NoFocus if self.rests else policy.TabFocus)
        tr = self._language.tr
        rests = tr("The whole season is in view; zoom in to scroll here.")
        self.setToolTip(rests if self.rests else tr("Drag the frame, or click where to go"))


def _rects(line: Line) -> dict[Level, list[QRectF]]:
    """The marks of a line by the colour they have."""
    found: dict[Level, list[QRectF]] = {level: [] for level in _LEVELS}
    for mark in line.marks:
        found[mark.level].append(QRectF(*mark.rect))
    return found
