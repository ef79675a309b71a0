"""The calendar in a viewport: the layout for its size, and where things are in it."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from salonplanner.domain.events import Event
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.geometry import Rect
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.layout import (
    Hit,
    column_width,
    empty_layout,
    lay_out,
)
from salonplanner.ui.timeline.marks import View
from salonplanner.ui.timeline.navigation import Order
from salonplanner.ui.timeline.painter import TimelinePainter
from salonplanner.ui.timeline.rows import Content, Row
from salonplanner.ui.timeline.settings import FEW_BAND_ROWS, Settings
from salonplanner.ui.timeline.wording import Wording
from salonplanner.ui.timeline.zoom import zoomed_per_day

_FOR_HEAD = 0.5
"""Part of a view that its head may take where all events are shown."""
_BELOW = 6.0
"""Free pixels under the last row."""


class Stage:
    """Holds what is shown and how, and lays it out again when asked to.

    ``along`` and ``down`` say how far the view is scrolled, in pixels of time from its beginning
    (whichever way it runs) and of rows; points and rectangles are those of the viewport.
    """

    def __init__(self, theme: Theme, icons: Icons, wording: Wording) -> None:
        self.painter: Final = TimelinePainter(theme, icons)
        self.wording: Final = wording
        self.content: Content | None = None
        self.grouping = Grouping.REGION
        self.folded: frozenset[str] = frozenset()
        self.events = True
        self.free_days = True
        self.all_events = False
        """Whether all events have a band, as far as half of the view allows."""
        self.hidden_kinds: frozenset[str] = frozenset()
        self.today: date | None = None
        self.zoom = 0.0
        """0 where the season fits the width, 1 where a week does."""
        self.width = 640.0
        self.height = 480.0
        self.along = 0.0
        self.down = 0.0
        self.renew()

    def renew(self) -> None:
        """Take the theme's look of now, and lay out anew."""
        self.painter.renew()
        self.layout = empty_layout(self._settings())
        self.lay_out()

    def lay_out(self) -> None:
        """Lay everything out for the size, the content and the choices of now."""
        self._order: Order | None = None
        if self.content is None:
            return
        settings = self._settings()
        plan = self.content.plan
        width = self.width - column_width(settings, self.content)
        per_day = zoomed_per_day(plan.season, width, self.zoom)
        self.painter.know(plan)
        self.layout = lay_out(self.content, settings, per_day, self.layout)

    def _settings(self) -> Settings:
        ink = self.painter.ink
        return Settings(
            lengths=ink.lengths,
            measures=ink.measures,
            wording=self.wording,
            grouping=self.grouping,
            folded=self.folded,
            events=self.events,
            free_days=self.free_days,
            hidden_kinds=self.hidden_kinds,
            band_rows=self._band_rows(),
            today=self.today,
        )

    def _band_rows(self) -> int:
        """Rows of bands that may be there: two, or as many as leave the salons half the view."""
        if not self.all_events:
            return FEW_BAND_ROWS
        lengths = self.painter.ink.lengths
        others = 2 * lengths.bands_padding + lengths.month + lengths.week + lengths.feast
        room = self.height * _FOR_HEAD - others
        return max(int(room // (lengths.band + lengths.band_gap)), FEW_BAND_ROWS)

    @property
    def order(self) -> Order:
        """The order of the salons for the keyboard."""
        if self._order is None:
            self._order = Order(self.layout)
        return self._order

    @property
    def body(self) -> QRectF:
        """Where the days and rows show."""
        layout = self.layout
        left = 0.0 if layout.scale.rtl else layout.column
        width = max(self.width - layout.column, 1.0)
        return QRectF(left, layout.header, width, max(self.height - layout.header, 1.0))

    @property
    def most_along(self) -> float:
        """How far it can be scrolled in time."""
        return max(self.layout.width - self.body.width(), 0.0)

    @property
    def most_down(self) -> float:
        """How far it can be scrolled in rows."""
        return max(self.layout.height + _BELOW - self.body.height(), 0.0)

    @property
    def season_along(self) -> float:
        """The scroll that brings the season's first day to the beginning of the view."""
        if self.content is None:
            return 0.0
        start = self.content.plan.season.start
        return self.layout.scale.span(start, start).start

    @property
    def view(self) -> View:
        """The part of the canvas that is seen."""
        x = self.along
        if self.layout.scale.rtl:
            x = self.layout.width - self.body.width() - self.along
        return View(self.width, self.height, x, self.down)

    def on_canvas(self, point: QPointF) -> tuple[float, float]:
        """The place of the canvas under a point."""
        body, view = self.body, self.view
        return point.x() - body.x() + view.x, point.y() - body.y() + view.y

    def hit(self, point: QPointF) -> Hit | None:
        """What of the rows is under a point; None outside them."""
        return self.layout.hit(*self.on_canvas(point)) if self.body.contains(point) else None

    def title_at(self, point: QPointF) -> Row | None:
        """The row whose title is under a point."""
        if self.body.contains(point) or point.y() < self.layout.header:
            return None
        return self.layout.row_at(self.on_canvas(point)[1])

    def more_at(self, point: QPointF) -> bool:
        """Whether the words that show all events, or fewer, are under a point."""
        layout = self.layout
        left = self.width - layout.column if layout.scale.rtl else 0.0
        place = layout.more_place.moved(left, 0)
        return bool(layout.more) and place.holds(point.x(), point.y())

    def event_at(self, point: QPointF) -> Event | None:
        """The event whose band is under a point."""
        if point.y() >= self.layout.bands_height or not self._over_days(point):
            return None
        return self.layout.event_at(self.on_canvas(point)[0], point.y())

    def feasts_at(self, point: QPointF) -> tuple[Event, ...]:
        """The holidays whose names or columns are over the rows under a point."""
        layout = self.layout
        is_there = layout.header - layout.feasts_height <= point.y() < layout.header
        if not is_there or not self._over_days(point):
            return ()
        return layout.feast_at(self.on_canvas(point)[0])

    def _over_days(self, point: QPointF) -> bool:
        return self.body.left() <= point.x() < self.body.right()

    def days_to(self, point: QPointF) -> float:
        """Days from the first one shown to a point, and a fraction."""
        x, _ = self.on_canvas(point)
        layout = self.layout
        return (layout.width - x if layout.scale.rtl else x) / layout.scale.per_day

    def along_for(self, days: float, point: QPointF) -> float:
        """The scroll that puts a day, counted from the first one shown, under a point."""
        body = self.body
        rtl = self.layout.scale.rtl
        beside = body.right() - point.x() if rtl else point.x() - body.left()
        return days * self.layout.scale.per_day - beside

    def bar_rect(self, salon_id: str) -> Rect | None:
        """Where a salon's first bar is, maybe out of sight; None where it is not shown."""
        return next(self.bar_rects(salon_id), None)

    def bar_rects(self, salon_id: str) -> Iterator[Rect]:
        """Where a salon's bars are, one in each of its rows, maybe out of sight."""
        body, view = self.body, self.view
        for index, bar in self.layout.spots(salon_id):
            dy = self.layout.rows[index].y
            yield bar.rect.moved(body.x() - view.x, dy + body.y() - view.y)

    def repaint_region(self, salon_id: str) -> QRegion:
        """What must be painted again when something lies on a salon's bars or no longer does."""
        region = QRegion()
        for rect in self.bar_rects(salon_id):
            region += QRectF(*rect).adjusted(-24, -24, 24, 24).toAlignedRect()
        return region
