"""The head of the calendar: events, months, weeks and holidays, and the corner that names them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from salonplanner.ui.timeline.axis import Cell
from salonplanner.ui.timeline.band_painter import BandPainter
from salonplanner.ui.timeline.geometry import Rect, Span
from salonplanner.ui.timeline.ink import Face, Ink
from salonplanner.ui.timeline.layout import TimelineLayout
from salonplanner.ui.timeline.marks import View


class HeaderPainter:
    """Paints the head with the painter's origin at the viewport's top left corner."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._bands = BandPainter(ink)

    def paint(self, painter: QPainter, layout: TimelineLayout, view: View) -> None:
        """Paint the whole head for a view."""
        rtl = layout.scale.rtl
        left = 0.0 if rtl else layout.column
        body = view.width - layout.column
        painter.fillRect(QRectF(0, 0, view.width, layout.header), self._ink.colour("panel"))
        painter.save()
        painter.setClipRect(QRectF(left, 0, body, layout.header))
        painter.translate(left - view.x, 0)
        self._feasts(painter, layout)
        self._cells(painter, layout, view.x, body)
        for band in layout.bands.shown:
            self._bands.paint(painter, band, Span(view.x, view.x + body), rtl=rtl)
        painter.restore()
        self._today(painter, layout, left - view.x)
        self._corner(painter, layout, view)
        self._rules(painter, layout, view)

    def _cells(self, painter: QPainter, layout: TimelineLayout, left: float, width: float) -> None:
        lengths = layout.settings.lengths
        rtl = layout.scale.rtl
        top = layout.bands_height
        weeks_top = top + lengths.month
        weeks_bottom = weeks_top + lengths.week
        ink = self._ink
        face: Face = "small_week" if layout.axis.small_weeks else "week"
        for cell in _seen(layout.axis.weeks, left, width):
            edge = cell.x + cell.width if rtl else cell.x
            if cell.starts:
                painter.setPen(ink.pen("gridw"))
                painter.drawLine(QPointF(edge, weeks_top), QPointF(edge, weeks_bottom))
            if cell.text:
                painter.setPen(ink.colour("text3" if cell.rest else "text2"))
                middle = cell.x + (cell.width - cell.text_width) / 2
                place = Rect(middle, weeks_top, cell.text_width, lengths.week)
                ink.write(painter, face, cell.text, place, rtl=rtl)
        names: list[Rect] = []
        for cell in _seen(layout.axis.months, left, width):
            edge = cell.x + cell.width if rtl else cell.x
            if cell.starts:
                # Not through the rows below: it would cross what is written there.
                painter.setPen(ink.pen("gridm"))
                painter.drawLine(QPointF(edge, top), QPointF(edge, weeks_top))
            painter.setPen(ink.colour("text"))
            place = self._kept_in_view(cell, left, width, rtl=rtl)
            rect = Rect(place, top, cell.text_width, lengths.month)
            ink.write(painter, "month", cell.text, rect, rtl=rtl)
            names.append(rect)
        self._numbers(painter, layout, names, left, width)

    def _numbers(
        self,
        painter: QPainter,
        layout: TimelineLayout,
        names: list[Rect],
        left: float,
        width: float,
    ) -> None:
        """The numbers of the weeks in the months' row, each after a name that is in its way."""
        ink, rtl = self._ink, layout.scale.rtl
        inset, height = ink.lengths.inset, ink.lengths.month
        painter.setPen(ink.colour("text3"))
        for cell in _seen(layout.axis.numbers, left, width):
            end = cell.x + cell.width
            x = end - inset - cell.text_width if rtl else cell.x + inset
            for name in names:
                if x < name.right + inset and name.x - inset < x + cell.text_width:
                    x = name.x - inset - cell.text_width if rtl else name.right + inset
            if cell.x <= x and x + cell.text_width <= end:
                rect = Rect(x, layout.bands_height, cell.text_width, height)
                ink.write(painter, "week", cell.text, rect, rtl=rtl)

    def _kept_in_view(self, cell: Cell, left: float, width: float, *, rtl: bool) -> float:
        """Where a month's name stands: at its first day, at the view's edge once that is gone."""
        inset = self._ink.lengths.inset
        if rtl:
            end = min(cell.x + cell.width, left + width) - inset
            return max(end - cell.text_width, cell.x + inset)
        start = max(cell.x, left) + inset
        return min(start, cell.x + cell.width - cell.text_width - inset)

    def _feasts(self, painter: QPainter, layout: TimelineLayout) -> None:
        if not layout.feasts_height:
            return
        top = layout.header - layout.feasts_height
        for column in layout.axis.feasts:
            place = QRectF(column.x, top, column.width, layout.feasts_height)
            painter.fillRect(place, self._ink.colour("holiday"))
        for column in layout.axis.doubts:
            place = QRectF(column.x, top, column.width, layout.feasts_height)
            painter.fillRect(place, self._ink.doubt)
        painter.setPen(self._ink.colour("err"))
        for name in layout.axis.feast_names:
            rect = Rect(name.x, top, name.width, layout.feasts_height)
            self._ink.write(painter, "feast", name.text, rect.moved(1, 0), rtl=layout.scale.rtl)

    def _today(self, painter: QPainter, layout: TimelineLayout, origin: float) -> None:
        """A mark under the days at today."""
        x = layout.today
        edge = 0.0 if layout.scale.rtl else layout.column
        if x is None or not edge <= x + origin <= edge + layout.width:
            return
        y, size = layout.header - 1, 4.0
        tip = QPolygonF(
            [QPointF(x + origin + dx, y + dy) for dx, dy in ((-size, -size), (size, -size), (0, 0))]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.colour("accent"))
        painter.drawPolygon(tip)

    def _corner(self, painter: QPainter, layout: TimelineLayout, view: View) -> None:
        """The region column's part of the head."""
        lengths = layout.settings.lengths
        events, region, feasts = layout.settings.wording.corner_of(layout.settings.grouping)
        rtl = layout.scale.rtl
        left = view.width - layout.column if rtl else 0.0
        # In line with the signs that fold the rows, as wide as the column allows.
        room = layout.column - 3 * lengths.inset
        x = left + (lengths.inset if rtl else 2 * lengths.inset)

        def line(face: Face, text: str, top: float, height: float) -> None:
            self._ink.write(painter, face, text, Rect(x, top, room, height), rtl=rtl)

        painter.setPen(self._ink.colour("text2"))
        if layout.bands_height:
            line("corner", events, lengths.bands_padding, lengths.band)
            if layout.more:
                place = layout.more_place
                painter.setPen(self._ink.colour("accent"))
                line("corner", layout.more, place.y, place.height)
        painter.setPen(self._ink.colour("text2"))
        line("head", region, layout.bands_height + lengths.month / 2, lengths.week)
        if layout.feasts_height:
            line("corner", feasts, layout.header - layout.feasts_height, layout.feasts_height)

    def _rules(self, painter: QPainter, layout: TimelineLayout, view: View) -> None:
        """The lines between the head's rows and under it."""
        ink, lengths = self._ink, layout.settings.lengths
        left = 0.0 if layout.scale.rtl else layout.column
        right = view.width - layout.column if layout.scale.rtl else view.width
        painter.setPen(ink.pen("line"))
        top = layout.bands_height
        heights = [top, top + lengths.month, top + lengths.month + lengths.week]
        for y in heights:
            if 0 < y < layout.header:
                painter.drawLine(QPointF(left, y - 0.5), QPointF(right, y - 0.5))
        painter.setPen(ink.pen("line2"))
        bottom = layout.header - 0.5
        painter.drawLine(QPointF(0, bottom), QPointF(view.width, bottom))
        edge = (right if layout.scale.rtl else left) - 0.5
        painter.drawLine(QPointF(edge, 0), QPointF(edge, layout.header))


def _seen(cells: tuple[Cell, ...], left: float, width: float) -> list[Cell]:
    return [cell for cell in cells if cell.x < left + width and cell.x + cell.width > left]
