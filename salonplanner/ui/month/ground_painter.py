"""The ground of a month: days and what shades them, their numbers and feasts, names and weeks."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QTransform

from salonplanner.ui.month.month_layout import Day, MonthLayout, Week
from salonplanner.ui.month.month_marks import MonthMarks
from salonplanner.ui.timeline.ahead_painter import AheadPainter
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.ink import Ink
from salonplanner.ui.timeline.marks import Ahead, Shade

_STRIPE = 8.0


class GroundPainter:
    """Paints what lies under the bars, and the head and side that stay while one scrolls.

    ``vector`` draws every line of a hatch instead of a tile, for paper.
    """

    def __init__(self, ink: Ink, *, vector: bool = False) -> None:
        self._ink = ink
        self._ahead = AheadPainter(ink)
        self._vector = vector

    def week(self, painter: QPainter, layout: MonthLayout, week: Week, marks: MonthMarks) -> None:
        """Paint the days of a week with their numbers and feasts."""
        clashes = marks.ahead.clashes
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for day in week.days:
            self._day(painter, day)
        shades = [Shade(d.rect, clashes[d.date]) for d in week.days if d.date in clashes]
        self._ahead.paint_shades(painter, Ahead(shades=tuple(shades)))
        self._lines(painter, layout, week)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._week_number(painter, layout, week)
        for day in week.days:
            self._texts(painter, layout, day)

    def head(self, painter: QPainter, layout: MonthLayout) -> None:
        """Paint the row of the days' names at the painter's origin."""
        ink, grid, lengths = self._ink, layout.grid, layout.grid.lengths
        painter.fillRect(QRectF(0, 0, grid.width, lengths.head), ink.colour("panel"))
        wording = layout.settings.wording
        room = grid.column - 2 * lengths.inset
        names = wording.weekdays(short=False)
        if any(ink.width("head", name) > room for name in names):
            names = wording.weekdays(short=True)
        painter.setPen(ink.colour("text2"))
        for column, name in enumerate(names):
            place = grid.rect(column, column + 1, 0, lengths.head)
            inner = Rect(place.x + lengths.inset, 0, room, lengths.head)
            ink.write(painter, "head", name, inner, rtl=grid.rtl)
        painter.setPen(ink.colour("text3"))
        heading = wording.week_head
        width = min(ink.width("small_week", heading), lengths.side - 2)
        x = grid.mirrored((lengths.side - width) / 2, width)
        ink.write(painter, "small_week", heading, Rect(x, 0, width, lengths.head), rtl=grid.rtl)
        painter.setPen(ink.pen("line2"))
        y = lengths.head - 0.5
        painter.drawLine(QPointF(0, y), QPointF(grid.width, y))

    def _day(self, painter: QPainter, day: Day) -> None:
        """Fill a day; what says most of it comes last."""
        ink, rect = self._ink, QRectF(*day.rect)
        quiet = "sunken" if day.weekend else "win"
        painter.fillRect(
            rect,
            ink.colour(("weekend" if day.weekend else "surface") if day.in_month else quiet),
        )
        if not day.in_season:
            self._hatched(painter, rect)
        if day.feasts:
            painter.fillRect(rect, ink.colour("holiday"))
        elif day.unsure:
            painter.fillRect(rect, ink.doubt)

    def _hatched(self, painter: QPainter, rect: QRectF) -> None:
        """Hatch a day that is not of the season."""
        if self._vector:
            self._stripes(painter, rect)
            return
        ratio = painter.device().devicePixelRatioF()
        tile = self._ink.pixmap("month hatch", _STRIPE, _STRIPE, ratio, self._draw_tile)
        brush = QBrush(tile)
        # A pixmap's own ratio is not heeded in a brush.
        brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        painter.setBrushOrigin(rect.topLeft())
        painter.fillRect(rect, brush)

    def _draw_tile(self, tile: QPainter) -> None:
        tile.setPen(self._ink.pen("line"))
        for shift in (-_STRIPE, 0, _STRIPE):
            tile.drawLine(QPointF(shift - 1, _STRIPE + 1), QPointF(shift + _STRIPE + 1, -1))

    def _stripes(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setPen(self._ink.pen("line"))
        x = rect.left()
        while x < rect.right() + rect.height():
            painter.drawLine(QLineF(x, rect.top(), x - rect.height(), rect.bottom()))
            x += _STRIPE
        painter.restore()

    def _lines(self, painter: QPainter, layout: MonthLayout, week: Week) -> None:
        """The column of the week's number, and the lines around the days."""
        ink, grid = self._ink, layout.grid
        side = grid.mirrored(0, grid.lengths.side)
        place = QRectF(side, week.rect.y, grid.lengths.side, week.rect.height)
        painter.fillRect(place, ink.colour("panel"))
        for day in week.days:
            rect = day.rect
            painter.setPen(ink.pen("gridw"))
            x = rect.right - 1 if grid.rtl else rect.x
            painter.drawLine(QLineF(x, rect.y, x, rect.bottom - 1))
        painter.setPen(ink.pen("gridm"))
        y = round(week.rect.bottom) - 1
        painter.drawLine(QLineF(0, y, grid.width, y))
        edge = grid.width - grid.lengths.side if grid.rtl else grid.lengths.side - 1
        painter.drawLine(QLineF(edge, week.rect.y, edge, y))

    def _week_number(self, painter: QPainter, layout: MonthLayout, week: Week) -> None:
        ink, grid, lengths = self._ink, layout.grid, layout.grid.lengths
        painter.setPen(ink.colour("text3"))
        text = str(week.number)
        width = ink.width("small_week", text)
        x = grid.mirrored((lengths.side - width) / 2, width)
        ink.write(
            painter, "small_week", text, Rect(x, week.rect.y, width, lengths.day), rtl=grid.rtl
        )

    def _texts(self, painter: QPainter, layout: MonthLayout, day: Day) -> None:
        """A day's number, and the name of a feast that begins on it."""
        ink, grid, lengths = self._ink, layout.grid, layout.grid.lengths
        face = "head" if day.in_month else "count"
        width = ink.width(face, day.number)
        lead = lengths.inset
        place = self._along(day.rect, lead, width, lengths.day, rtl=grid.rtl)
        if day.today:
            pad = max(4.0, (lengths.day - 3 - width) / 2)
            plate = QRectF(place.x - pad, place.y + 1.5, width + 2 * pad, lengths.day - 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour("accent"))
            painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
        painter.setPen(ink.colour("on" if day.today else "text" if day.in_month else "text3"))
        ink.write(painter, face, day.number, place, rtl=grid.rtl)
        name = _feast_name(layout, day)
        if name:
            lead += width + lengths.inset + 1
            room = max(day.rect.width - lead - 2, 0)
            painter.setPen(ink.colour("err" if day.feasts else "text3"))
            there = self._along(day.rect, lead, room, lengths.day, rtl=grid.rtl)
            ink.write(painter, "feast", name, there, rtl=grid.rtl)

    @staticmethod
    def _along(rect: Rect, lead: float, width: float, height: float, *, rtl: bool) -> Rect:
        """A piece of a day's first row, ``lead`` pixels from where the day begins."""
        x = rect.right - lead - width if rtl else rect.x + lead
        return Rect(x, rect.y, width, height)


def _feast_name(layout: MonthLayout, day: Day) -> str:
    """The names to write on a day: of feasts that begin on it or with its week, or may fall."""
    wording = layout.settings.wording
    is_monday = day.date.weekday() == 0
    names = [wording.event(feast) for feast in day.feasts if is_monday or feast.start == day.date]
    if not day.feasts:
        names = [wording.maybe(feast) for feast in day.unsure]
    return " · ".join(names)
