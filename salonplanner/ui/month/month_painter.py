"""Paints a month: on screen, in a picture, on paper."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from salonplanner.domain.events import Event
from salonplanner.domain.salon import Salon
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.grid import MonthLengths
from salonplanner.ui.month.ground_painter import GroundPainter
from salonplanner.ui.month.month_band_painter import MonthBandPainter
from salonplanner.ui.month.month_layout import (
    Day,
    MonthContent,
    MonthLayout,
    MonthSettings,
    Week,
)
from salonplanner.ui.month.month_marks import MonthMarks
from salonplanner.ui.month.segment_painter import SegmentPainter
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.ahead_painter import AheadPainter
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.looks import Glyph, glyph_of
from salonplanner.ui.timeline.marks import View
from salonplanner.ui.widgets.swatch import BarPainter

_REACH = 12.0
"""How far over its week a ring or a badge may be painted."""
_NOTHING = MonthMarks()


class MonthPainter:
    """Paints with the look a theme has; ``renew`` takes it again when that changes.

    It needs no widget: ``settings`` gives what ``lay_out_month`` wants, ``paint`` draws the layout
    at the painter's origin, the row of the days' names on top. ``vector`` is for paper.
    """

    def __init__(self, theme: Theme, icons: Icons, *, vector: bool = False) -> None:
        self._theme = theme
        self._icons = icons
        self._vector = vector
        self._bodies = BarPainter(theme, icons)
        self._events: Mapping[str, Event] = {}
        self.renew()

    def renew(self) -> None:
        """Take colours, fonts and sizes of the theme anew."""
        self._ink = Ink(self._theme, self._icons)
        self._lengths = MonthLengths().at(self._theme.px)
        self._ground = GroundPainter(self._ink, vector=self._vector)
        self._bands = MonthBandPainter(self._ink)
        self._bars = SegmentPainter(self._ink, self._bodies)
        self._tag = AheadPainter(self._ink)

    def settings(
        self, wording: MonthWording, *, free_days: bool = True, bands: bool = True
    ) -> MonthSettings:
        """What a layout is made for with this look."""
        return MonthSettings(self._lengths, self._ink.measures.bar, wording, free_days, bands)

    def know(self, content: MonthContent) -> None:
        """Take the events, whose signs the tied salons bear."""
        self._events = {event.id: event for event in content.events}

    def paint(
        self,
        painter: QPainter,
        layout: MonthLayout,
        marks: MonthMarks = _NOTHING,
        *,
        view: Rect | None = None,
        clip: Rect | None = None,
    ) -> None:
        """Paint a layout.

        ``view`` is the part of the canvas that shows, its ``y`` telling how far the weeks are
        scrolled under the head; the whole layout without it. ``clip`` is what to paint of that.
        """
        self.paint_still(painter, layout, marks.still, view=view, clip=clip)
        self.paint_moving(painter, layout, marks, view=view)

    def paint_still(
        self,
        painter: QPainter,
        layout: MonthLayout,
        marks: MonthMarks,
        *,
        view: Rect | None = None,
        clip: Rect | None = None,
    ) -> None:
        """Paint all that does not follow the pointer: a view may keep it as a picture."""
        head = layout.grid.lengths.head
        shown = view or _whole(layout)
        area = clip or Rect(0, 0, shown.width, shown.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if area.bottom > head:
            painter.save()
            self._go_below_head(painter, layout, shown)
            seen = area.moved(0, shown.y - head)
            weeks = [
                week
                for week in layout.weeks
                if week.rect.y - _REACH < seen.bottom and seen.y < week.rect.bottom + _REACH
            ]
            self._weeks(painter, layout, weeks, marks)
            painter.restore()
        if area.y < head:
            self._ground.head(painter, layout)

    def paint_moving(
        self,
        painter: QPainter,
        layout: MonthLayout,
        marks: MonthMarks,
        *,
        view: Rect | None = None,
    ) -> None:
        """Paint over it what follows the pointer: a bar hovered or pulsing, a gesture, its tag."""
        shown = view or _whole(layout)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        self._go_below_head(painter, layout, shown)
        hovered = frozenset(() if marks.hovered is None else (marks.hovered,))
        for salon_id in (hovered | marks.pulsing) - marks.ahead.left:
            for segment in layout.places.get(salon_id, ()):
                self._bars.marked(painter, layout, segment, self._glyph(segment.salon), marks)
                self._bars.badge(painter, layout, segment)
        for ghost in marks.ahead.ghosts:
            self._bars.ghost(painter, layout, ghost, self._glyph(ghost.salon))
        painter.restore()
        tag = marks.ahead.tag
        if tag is not None:
            view_of_tag = View(shown.width, shown.height)
            self._tag.paint_tag(painter, tag, view_of_tag, rtl=layout.grid.rtl)

    def _go_below_head(self, painter: QPainter, layout: MonthLayout, shown: Rect) -> None:
        """Let the painter's origin be the grid's, and paint nothing over the days' names."""
        head = layout.grid.lengths.head
        below = QRectF(0, head, shown.width, shown.height - head)
        painter.setClipRect(below, Qt.ClipOperation.IntersectClip)
        painter.translate(0, head - shown.y)

    def _weeks(
        self, painter: QPainter, layout: MonthLayout, weeks: list[Week], marks: MonthMarks
    ) -> None:
        rtl = layout.grid.rtl
        for week in weeks:
            self._ground.week(painter, layout, week, marks)
        cursor = layout.day(marks.cursor) if marks.cursor is not None else None
        if cursor is not None and marks.focused:
            self._focus(painter, cursor)
        for week in weeks:
            for band in week.bands:
                self._bands.paint(painter, band, rtl=rtl)
            self._bars.more(painter, layout, week.more, marks.selected)
        self._segments(painter, layout, weeks, marks)

    def _segments(
        self, painter: QPainter, layout: MonthLayout, weeks: list[Week], marks: MonthMarks
    ) -> None:
        """Paint the bars, those that something lies on over the others, and badges over all."""
        apart = marks.apart
        segments = [segment for week in weeks for segment in week.segments]
        for segment in segments:
            if segment.id not in apart:
                self._bars.paint(painter, layout, segment, self._glyph(segment.salon))
        for segment in segments:
            if segment.id in apart:
                self._bars.marked(painter, layout, segment, self._glyph(segment.salon), marks)
        for segment in segments:
            if segment.severity is not None and segment.id not in marks.ahead.left:
                self._bars.badge(painter, layout, segment)

    def _focus(self, painter: QPainter, day: Day) -> None:
        painter.setPen(QPen(self._ink.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(*day.rect).adjusted(1.5, 1, -1, -2), 3, 3)

    def _glyph(self, salon: Salon) -> Glyph | None:
        return glyph_of(self._events.get(salon.ties[0])) if salon.ties else None


def _whole(layout: MonthLayout) -> Rect:
    """All of a layout, the days' names included."""
    return Rect(0, 0, layout.grid.width, layout.grid.lengths.head + layout.grid.height)
