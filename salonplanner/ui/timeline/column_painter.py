"""The column of regions beside the calendar, in view however far it is scrolled."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.marks import View
from salonplanner.ui.timeline.rows import Row


class ColumnPainter:
    """Paints the column with the painter's origin at the viewport's top left corner."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def paint(self, painter: QPainter, layout: TimelineLayout, view: View) -> None:
        """Paint the names of the rows that a view shows."""
        rtl = layout.scale.rtl
        left = view.width - layout.column if rtl else 0.0
        place = QRectF(left, layout.header, layout.column, view.height - layout.header)
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, self._ink.colour("panel"))
        for row in layout.rows_between(view.y, view.y + view.height):
            top = layout.header - view.y + row.y
            self._row(painter, layout, row, left, top)
            painter.setPen(self._ink.pen("line"))
            bottom = top + row.height - 0.5
            painter.drawLine(QPointF(left, bottom), QPointF(left + layout.column, bottom))
        painter.setPen(self._ink.pen("line2"))
        edge = left + 0.5 if rtl else left + layout.column - 0.5
        painter.drawLine(QPointF(edge, place.top()), QPointF(edge, place.bottom()))
        painter.restore()

    def _row(
        self, painter: QPainter, layout: TimelineLayout, row: Row, left: float, top: float
    ) -> None:
        """A row's sign, name and count; a tall row keeps them at the top of what is seen of it."""
        ink, lengths, rtl = self._ink, layout.settings.lengths, layout.scale.rtl
        size = lengths.badge
        lead = lengths.inset + size + 5
        first = lengths.mini_row if row.folded else lengths.row_padding + lengths.lane
        has_count = row.height > first
        needed = first + (lengths.week - lengths.row_padding - 4 if has_count else 0)
        y = min(max(top, layout.header), top + row.height - needed)
        names = left + (lengths.column_texts - lead - 1 if rtl else lead)
        room = layout.column - lengths.column_texts + 1
        sign = left + (layout.column - lengths.inset - size if rtl else lengths.inset)
        place = QRectF(sign, round(y + (first - size) / 2), size, size)
        name = "chevron-right" if row.folded else "chevron-down"
        ink.paint_icon(painter, place, name, ink.colour("text3"))
        painter.setPen(ink.colour("text"))
        ink.write(painter, "title", row.title, Rect(names, y, room, first), rtl=rtl)
        if has_count:
            painter.setPen(ink.colour("text3"))
            below = Rect(names, y + first - lengths.row_padding - 4, room, lengths.week)
            ink.write(painter, "count", row.count, below, rtl=rtl)
