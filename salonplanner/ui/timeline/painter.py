"""Paints a layout of the calendar: on screen, in a picture, on paper."""

from functools import partial

import msgspec
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from salonplanner.domain.events import Event
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.ahead_painter import AheadPainter
from salonplanner.ui.timeline.bar_stamps import BarStamps, snapped
from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.column_painter import ColumnPainter
from salonplanner.ui.timeline.folded_rows import FoldedRows
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.header_painter import HeaderPainter
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.looks import Glyph, glyph_of
from salonplanner.ui.timeline.marks import Ahead, Marks, View
from salonplanner.ui.timeline.rows import Row
from salonplanner.ui.widgets.swatch import BarPainter

_REACH = 24.0
"""How far beside its bar a ring or a badge may be painted, in pixels."""
_LEFT_BEHIND = 0.3
"""Opacity of a bar that is being carried elsewhere."""


class TimelinePainter:
    """Paints with the look a theme has; ``renew`` takes it again when that changes.

    Its ``ink`` measures the texts that a layout needs. ``vector`` is for paper: no pixmaps.
    """

    def __init__(self, theme: Theme, icons: Icons, *, vector: bool = False) -> None:
        self._theme = theme
        self._icons = icons
        self._vector = vector
        self._bodies = BarPainter(theme, icons)
        self._events: dict[str, Event] = {}
        self.renew()

    def renew(self) -> None:
        """Take colours, fonts and sizes of the theme anew."""
        self.ink = Ink(self._theme, self._icons)
        self._header = HeaderPainter(self.ink)
        self._column = ColumnPainter(self.ink)
        self._ahead = AheadPainter(self.ink)
        self._folded = FoldedRows(self.ink)
        self._bars = self._stamps()
        # Bars on their way change with each picture: apart, the others keep what was made.
        self._carried = self._stamps()

    def _stamps(self) -> dict[bool, BarStamps]:
        return {
            rtl: BarStamps(self.ink, self._bodies, rtl=rtl, vector=self._vector)
            for rtl in (False, True)
        }

    def know(self, plan: Plan) -> None:
        """Take the plan's events, whose signs the tied salons bear."""
        self._events = {event.id: event for event in plan.events}

    def paint(
        self,
        painter: QPainter,
        layout: TimelineLayout,
        view: View,
        marks: Marks,
        clip: Rect | None = None,
    ) -> None:
        """Paint what a view shows, or only what lies in a rectangle of the viewport."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = clip or Rect(0, 0, view.width, view.height)
        left = 0.0 if layout.scale.rtl else layout.column
        body = QRectF(left, layout.header, view.width - layout.column, view.height - layout.header)
        if area.bottom > layout.header:
            painter.save()
            painter.setClipRect(body, Qt.ClipOperation.IntersectClip)
            painter.translate(left - view.x, layout.header - view.y)
            seen = area.moved(view.x - left, view.y - layout.header)
            edge = view.x + body.width() if layout.scale.rtl else view.x
            self._ground(painter, layout, seen, view)
            self._ahead.paint_shades(painter, marks.ahead)
            self._salons(painter, layout, seen, marks, edge)
            self._ghosts(painter, layout, marks)
            painter.restore()
            self._column.paint(painter, layout, view)
        if area.y < layout.header:
            self._header.paint(painter, layout, view)
        if marks.ahead.tag is not None:
            carried = _under_pointer(marks.ahead, left - view.x, layout.header - view.y)
            rtl = layout.scale.rtl
            self._ahead.paint_tag(painter, marks.ahead.tag, view, rtl=rtl, carried=carried)
        if marks.framed:
            self._frame(painter, view)

    def _ground(self, painter: QPainter, layout: TimelineLayout, seen: Rect, view: View) -> None:
        """Everything under the bars, in places of the canvas."""
        ink, axis = self.ink, layout.axis
        top, bottom = seen.y - 1, seen.bottom + 1
        height = bottom - top
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(QRectF(seen.x, top, seen.width, height), ink.colour("surface"))
        for x, width in axis.weekends:
            painter.fillRect(QRectF(x, top, width, height), ink.colour("weekend"))
        if axis.outside:
            hatch = ink.foreign_days(painter.device().devicePixelRatioF())
            painter.setBrushOrigin(QPointF(0, view.y))
            for x, width in axis.outside:
                painter.fillRect(QRectF(x, top, width, height), hatch)
        for column in axis.feasts:
            painter.fillRect(QRectF(column.x, top, column.width, height), ink.colour("holiday"))
        for column in axis.doubts:
            painter.fillRect(QRectF(column.x, top, column.width, height), ink.doubt)
        rtl = layout.scale.rtl
        for cells, pen in ((axis.weeks, ink.pen("gridw")), (axis.months, ink.pen("gridm"))):
            edges = [cell.x + cell.width if rtl else cell.x for cell in cells if cell.starts]
            painter.setPen(pen)
            painter.drawLines([QLineF(x, top, x, bottom) for x in edges])
        if layout.today is not None:
            painter.setPen(ink.pen("accent"))
            painter.drawLine(QLineF(layout.today, top, layout.today, bottom))
        ends = [row.y + row.height for row in layout.rows_between(top, bottom)]
        painter.setPen(ink.pen("line"))
        right = seen.right + 1
        painter.drawLines([QLineF(seen.x - 1, y - 1, right, y - 1) for y in ends])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _salons(
        self, painter: QPainter, layout: TimelineLayout, seen: Rect, marks: Marks, edge: float
    ) -> None:
        """The bars; ``edge`` is where the days begin in view, and the labels stay."""
        marked: list[tuple[Bar, Row]] = []
        bars = self._bars[layout.scale.rtl]
        ratio = painter.device().devicePixelRatioF()
        bounds = (seen.x - _REACH, seen.right + _REACH, seen.y - _REACH, seen.bottom + _REACH)
        apart = marks.apart
        for row in layout.rows_between(bounds[2], bounds[3]):
            painter.translate(0, row.y)
            if layout.moving:
                painter.save()
                within = QRectF(bounds[0], 0, bounds[1] - bounds[0], row.height)
                painter.setClipRect(within, Qt.ClipOperation.IntersectClip)
            if not self._vector and not marks.ahead.left and self._folded.takes(row):
                draw = partial(_draw_thin, bars)
                self._folded.paint(painter, row, bounds[0], bounds[1], draw)
                marked += [(bar, row) for bar in row.bars if bar.salon.id in apart]
            else:
                for bar in layout.bars_of(row, *bounds):
                    if bar.salon.id in apart:
                        marked.append((bar, row))
                    elif bar.rect.x < edge < bar.rect.right:
                        self._bar(painter, layout, bar, edge)
                    else:
                        bars.paint(painter, bar, self._glyph(bar.salon), ratio)
            if layout.moving:
                painter.restore()
            painter.translate(0, -row.y)
        for bar, row in marked:
            painter.translate(0, row.y)
            self._marked(painter, layout, bar, marks, edge)
            painter.translate(0, -row.y)

    def _bar(self, painter: QPainter, layout: TimelineLayout, bar: Bar, edge: float) -> None:
        """A bar that may have begun before the days in view."""
        bars, glyph = self._bars[layout.scale.rtl], self._glyph(bar.salon)
        if bar.rect.x < edge < bar.rect.right and bar.inside:
            bars.paint_once(painter, kept_in_view(bar, edge, layout), glyph)
        else:
            bars.paint(painter, bar, glyph, painter.device().devicePixelRatioF())

    def _marked(
        self, painter: QPainter, layout: TimelineLayout, bar: Bar, marks: Marks, edge: float
    ) -> None:
        """A bar that is selected, hovered, pulsing or being dragged, over the others."""
        ratio = painter.device().devicePixelRatioF()
        bars = self._bars[layout.scale.rtl]
        glyph = self._glyph(bar.salon)
        if bar.id in marks.ahead.left:
            painter.setOpacity(_LEFT_BEHIND)
            bars.paint(painter, bar, glyph, ratio)
            painter.setOpacity(1.0)
            return
        dx, dy = marks.offsets.get(bar.id, (0.0, 0.0))
        painter.translate(dx, dy)
        box = snapped(bar.rect, ratio)
        if bar.id in marks.selected:
            self._ring(painter, box)
        if bar.id in marks.pulsing and marks.pulse > 0:
            self._pulse(painter, box, marks.pulse)
        if bar.id == marks.hovered and bar.id not in marks.selected:
            self._hover(painter, box)
        self._bar(painter, layout, bar, edge)
        if bar.id == marks.current and bar.id in marks.selected:
            self._handles(painter, box)
        painter.translate(-dx, -dy)

    def _ghosts(self, painter: QPainter, layout: TimelineLayout, marks: Marks) -> None:
        """What a gesture would give, over everything that is there."""
        ratio = painter.device().devicePixelRatioF()
        bars = self._carried[layout.scale.rtl]
        for bar in marks.ahead.ghosts:
            self._ring(painter, snapped(bar.rect, ratio))
            if bar.label is not None and not bar.inside:
                # Its label may come to lie on others.
                painter.fillRect(QRectF(*bar.label), self.ink.colour("surface"))
            bars.paint(painter, bar, self._glyph(bar.salon), ratio)
        if marks.ahead.lasso is not None:
            self._ahead.paint_lasso(painter, marks.ahead.lasso)

    def _glyph(self, salon: Salon) -> Glyph | None:
        return glyph_of(self._events.get(salon.ties[0])) if salon.ties else None

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        """The accent ring, two pixels off the bar on the colour of the ground."""
        painter.setPen(QPen(self.ink.colour("accent"), 2))
        painter.setBrush(self.ink.colour("surface"))
        radius = self.ink.radius + 3
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), radius, radius)

    def _handles(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.ink.colour("accent"), 1.5))
        painter.setBrush(self.ink.colour("surface"))
        height = min(10.0, box.height())
        for x in (box.left() - 3, box.right() + 3):
            place = QRectF(x - 2, box.center().y() - height / 2, 4, height)
            painter.drawRoundedRect(place, 1.5, 1.5)

    def _hover(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.ink.colour("line3"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self.ink.radius + 2
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius, radius)

    def _pulse(self, painter: QPainter, box: QRectF, strength: float) -> None:
        glow = self.ink.colour("accent").toRgb()
        glow.setAlphaF(0.45 * strength)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        grow = 4 + 4 * strength
        radius = self.ink.radius + grow
        painter.drawRoundedRect(box.adjusted(-grow, -grow, grow, grow), radius, radius)

    def _frame(self, painter: QPainter, view: View) -> None:
        painter.setPen(QPen(self.ink.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1, 1, view.width - 2, view.height - 2))


def _under_pointer(ahead: Ahead, dx: float, dy: float) -> Rect | None:
    """The bar on its way that the tag is about, with its label, in places of the viewport."""
    for bar in ahead.ghosts:
        rect = bar.rect.moved(dx, dy)
        if ahead.tag is not None and rect.holds(ahead.tag.x, ahead.tag.y):
            label = bar.label.moved(dx, dy) if bar.label is not None else rect
            start = min(rect.x, label.x)
            return Rect(start, rect.y, max(rect.right, label.right) - start, rect.height)
    return None


def kept_in_view(bar: Bar, edge: float, layout: TimelineLayout) -> Bar:
    """A bar that began before the days in view, its label moved along it to where they begin."""
    label, rect, inset = bar.label, bar.rect, layout.settings.lengths.inset
    if label is None:
        return bar
    if layout.scale.rtl:
        dx = -max(min(label.right - edge + inset, label.x - rect.x - inset), 0.0)
    else:
        dx = max(min(edge + inset - label.x, rect.right - inset - label.right), 0.0)
    return msgspec.structs.replace(bar, label=label.moved(dx, 0)) if dx else bar


def _draw_thin(bars: BarStamps, painter: QPainter, bar: Bar) -> None:
    """Paint a bar of a folded row, which bears no sign of a tie."""
    bars.paint(painter, bar, None, painter.device().devicePixelRatioF())
