"""Pieces of bars as the calendar paints bars: square and pointed where a week cuts them."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from salonplanner.domain.salon import Status
from salonplanner.ui.month.month_layout import MonthLayout
from salonplanner.ui.month.month_marks import MonthGhost, MonthMarks
from salonplanner.ui.month.segments import More, Segment
from salonplanner.ui.timeline.bar_art import BarArt, Look
from salonplanner.ui.timeline.bar_stamps import snapped
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.looks import Glyph
from salonplanner.ui.widgets.swatch import BarPainter

_BEYOND = 64.0
"""How far a bar is drawn beyond a cut, out of sight: its rounded end and its signs lie there."""
_REACH = 10.0
"""How far around a piece a ring or a glow may be painted."""
_LEFT_BEHIND = 0.3
"""Opacity of a bar that is being dragged, where it still is."""


class SegmentPainter:
    """Paints segments, the marks on them, and the bars of a drag."""

    def __init__(self, ink: Ink, bodies: BarPainter) -> None:
        self._ink = ink
        self._bodies = bodies
        self._art = BarArt(ink, bodies)

    def paint(
        self, painter: QPainter, layout: MonthLayout, segment: Segment, glyph: Glyph | None
    ) -> None:
        """Paint a segment with its label; its badge comes after all segments."""
        rtl, salon = layout.grid.rtl, segment.salon
        box = snapped(segment.rect, painter.device().devicePixelRatioF())
        whole = _whole(box, segment, rtl=rtl)
        painter.save()
        if segment.from_before or segment.goes_on:
            painter.setClipRect(_seen(box, segment, 1.0, rtl=rtl), Qt.ClipOperation.IntersectClip)
        self._art.draw(painter, self._look(segment, whole, glyph, rtl=rtl), whole.x(), whole.y())
        ink = self._bodies.ink(salon.level, salon.status)
        self._points(painter, box, segment, ink, rtl=rtl)
        painter.setPen(ink if salon.active else self._ink.colour("text3"))
        face = "bar" if salon.active else "struck"
        self._ink.write(painter, face, segment.text, segment.label, rtl=rtl)
        painter.restore()

    def badge(self, painter: QPainter, layout: MonthLayout, segment: Segment) -> None:
        """Paint the badge of a segment's alert at the corner where it ends."""
        if segment.severity is None:
            return
        half = self._art.alert_size(mini=False) / 2
        rect = segment.rect
        end = rect.x if layout.grid.rtl else rect.right
        inward = -1.0 if layout.grid.rtl else 1.0
        if segment.goes_on:
            end -= inward * half
        x = min(max(end, half), layout.grid.width - half)
        painter.save()
        painter.translate(round(x - half), round(rect.y - half) + 2)
        self._art.draw_alert(painter, segment.severity, mini=False)
        painter.restore()

    def marked(
        self,
        painter: QPainter,
        layout: MonthLayout,
        segment: Segment,
        glyph: Glyph | None,
        marks: MonthMarks,
    ) -> None:
        """Paint a segment of a bar that is selected, hovered, pulsing or being dragged."""
        salon_id = segment.id
        if salon_id in marks.ahead.left:
            painter.setOpacity(_LEFT_BEHIND)
            self.paint(painter, layout, segment, glyph)
            painter.setOpacity(1.0)
            return
        if salon_id in marks.selected:
            self._ring(painter, segment, rtl=layout.grid.rtl)
        if salon_id in marks.pulsing and marks.pulse > 0:
            self._pulse(painter, segment, marks.pulse, rtl=layout.grid.rtl)
        if salon_id == marks.hovered and salon_id not in marks.selected:
            self._hover(painter, segment, rtl=layout.grid.rtl)
        self.paint(painter, layout, segment, glyph)
        if salon_id == marks.current and salon_id in marks.selected:
            self._handles(painter, segment, rtl=layout.grid.rtl)

    def ghost(
        self, painter: QPainter, layout: MonthLayout, ghost: MonthGhost, glyph: Glyph | None
    ) -> None:
        """Paint a salon on the days a gesture would give it, over everything else."""
        for segment in layout.segments_at(ghost.salon, ghost.lane):
            self._ring(painter, segment, rtl=layout.grid.rtl)
            self.paint(painter, layout, segment, glyph)
            self._handles(painter, segment, rtl=layout.grid.rtl)

    def more(
        self,
        painter: QPainter,
        layout: MonthLayout,
        counts: Iterable[More],
        selected: frozenset[str] = frozenset(),
    ) -> None:
        """Paint how many salons of each day found no place, a ring where one is selected."""
        ink, lengths, rtl = self._ink, layout.grid.lengths, layout.grid.rtl
        for more in counts:
            if not selected.isdisjoint(more.ids):
                painter.setPen(QPen(ink.colour("accent"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = QRectF(*more.rect).adjusted(2.5, 0.5, -2.5, -0.5)
                painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
            painter.setPen(ink.colour("accent"))
            inner = Rect(
                more.rect.x + lengths.inset,
                more.rect.y,
                more.rect.width - lengths.inset - 2,
                more.rect.height,
            )
            if rtl:
                inner = inner.moved(2 - lengths.inset, 0)
            ink.write(painter, "head", more.text, inner, rtl=rtl)

    def _look(self, segment: Segment, whole: QRectF, glyph: Glyph | None, *, rtl: bool) -> Look:
        salon, label, plate = segment.salon, segment.label, None
        if salon.status is Status.PENDING and label.width > 0:
            width = min(label.width, self._ink.width("bar", segment.text)) + 6
            left = label.right - width + 3 if rtl else label.x - 3
            plate = (left - whole.x(), width)
        return Look(
            level=salon.level,
            status=salon.status,
            glyph=glyph,
            mini=False,
            rtl=rtl,
            width=whole.width(),
            height=whole.height(),
            plate=plate,
        )

    def _points(
        self, painter: QPainter, box: QRectF, segment: Segment, ink: QColor, *, rtl: bool
    ) -> None:
        """Small points at the cuts: the bar goes on there."""
        pen = QPen(ink, 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        size, y = 3.0, box.center().y()
        for is_cut, is_end in ((segment.from_before, False), (segment.goes_on, True)):
            if is_cut:
                outward = 1.0 if is_end is not rtl else -1.0
                tip = box.right() - 3 if outward > 0 else box.left() + 4
                back = tip - outward * size
                corners = [QPointF(back, y - size), QPointF(tip, y), QPointF(back, y + size)]
                painter.drawPolyline(corners)

    def _ring(self, painter: QPainter, segment: Segment, *, rtl: bool) -> None:
        """The accent ring, two pixels off the bar on the colour of the ground."""
        pen = QPen(self._ink.colour("accent"), 2)
        self._around(painter, segment, 3.0, pen, self._ink.colour("surface"), rtl=rtl)

    def _hover(self, painter: QPainter, segment: Segment, *, rtl: bool) -> None:
        self._around(painter, segment, 2.0, QPen(self._ink.colour("line3"), 1.5), None, rtl=rtl)

    def _pulse(self, painter: QPainter, segment: Segment, strength: float, *, rtl: bool) -> None:
        glow = QColor(self._ink.colour("accent"))
        glow.setAlphaF(0.45 * strength)
        grow = 4 + 4 * strength
        self._around(painter, segment, grow, QPen(Qt.PenStyle.NoPen), glow, rtl=rtl)

    def _around(
        self,
        painter: QPainter,
        segment: Segment,
        grow: float,
        pen: QPen,
        fill: QColor | None,
        *,
        rtl: bool,
    ) -> None:
        """Something around a piece, open where the week cuts the bar."""
        box = snapped(segment.rect, painter.device().devicePixelRatioF())
        whole = _whole(box, segment, rtl=rtl).adjusted(-grow, -grow, grow, grow)
        painter.save()
        painter.setClipRect(_seen(box, segment, _REACH, rtl=rtl), Qt.ClipOperation.IntersectClip)
        painter.setPen(pen)
        painter.setBrush(fill if fill is not None else QColor(0, 0, 0, 0))
        radius = self._ink.radius + grow
        painter.drawRoundedRect(whole, radius, radius)
        painter.restore()

    def _handles(self, painter: QPainter, segment: Segment, *, rtl: bool) -> None:
        """What the first and last day are dragged by."""
        painter.setPen(QPen(self._ink.colour("accent"), 1.5))
        painter.setBrush(self._ink.colour("surface"))
        box = snapped(segment.rect, painter.device().devicePixelRatioF())
        height = min(10.0, box.height())
        for is_cut, is_left in ((segment.from_before, not rtl), (segment.goes_on, rtl)):
            if not is_cut:
                x = box.left() - 3 if is_left else box.right() + 3
                place = QRectF(x - 2, box.center().y() - height / 2, 4, height)
                painter.drawRoundedRect(place, 1.5, 1.5)


def _sides(segment: Segment, *, rtl: bool) -> tuple[bool, bool]:
    """Whether a segment is cut at its left and at its right."""
    return (segment.goes_on, segment.from_before) if rtl else (segment.from_before, segment.goes_on)


def _whole(box: QRectF, segment: Segment, *, rtl: bool) -> QRectF:
    """A segment made longer where it is cut, so that its ends fall out of sight."""
    left, right = _sides(segment, rtl=rtl)
    return box.adjusted(-_BEYOND * left, 0, _BEYOND * right, 0)


def _seen(box: QRectF, segment: Segment, around: float, *, rtl: bool) -> QRectF:
    """What may be painted of and around a segment: nothing beyond a cut."""
    left, right = (0.0 if is_cut else around for is_cut in _sides(segment, rtl=rtl))
    return box.adjusted(-left, -around, right, around)
