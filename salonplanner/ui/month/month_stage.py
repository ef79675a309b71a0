"""A month in a viewport: the layout for its size, and where things are in it."""

from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from salonplanner.domain.season import Month, Season
from salonplanner.ui.icons import Icons
from salonplanner.ui.month.month_layout import (
    MonthContent,
    MonthHit,
    MonthLayout,
    lay_out_month,
)
from salonplanner.ui.month.month_painter import MonthPainter
from salonplanner.ui.month.time_order import TimeOrder
from salonplanner.ui.month.wording import MonthWording
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.geometry import Rect

_NO_SEASON = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))


class MonthStage:
    """Holds what is shown and how, and lays it out again when asked to.

    ``down`` says how far the weeks are scrolled under the head; points are the viewport's.
    """

    def __init__(self, theme: Theme, icons: Icons, wording: MonthWording) -> None:
        self.painter: Final = MonthPainter(theme, icons)
        self.wording: Final = wording
        self.content = MonthContent(_NO_SEASON)
        self.order = TimeOrder(())
        self.month = _NO_SEASON.months[0]
        self.free_days = True
        self.bands = True
        self.width = 640.0
        self.height = 480.0
        self.down = 0.0
        self.lay_out()

    def renew(self) -> None:
        """Take the theme's look of now, and lay out anew."""
        self.painter.renew()
        self.lay_out()

    def take(self, content: MonthContent) -> None:
        """Show other content."""
        self.content = content
        self.order = TimeOrder(content.salons)
        self.lay_out()

    def show_month(self, month: Month) -> None:
        """Show another month, from its first week."""
        self.month = month
        self.down = 0.0
        self.lay_out()

    def lay_out(self) -> None:
        """Lay everything out for the size, the content and the choices of now."""
        self.painter.know(self.content)
        settings = self.painter.settings(self.wording, free_days=self.free_days, bands=self.bands)
        self.layout: MonthLayout = lay_out_month(
            self.content, self.month, settings, self.width, self.height
        )

    @property
    def head(self) -> float:
        """Height of the row of the days' names."""
        return self.layout.grid.lengths.head

    @property
    def view(self) -> Rect:
        """The part of the canvas that is seen."""
        return Rect(0, self.down, self.width, self.height)

    @property
    def most_down(self) -> float:
        """How far it can be scrolled."""
        return max(self.layout.grid.height + self.head - self.height, 0.0)

    def on_canvas(self, point: QPointF) -> tuple[float, float]:
        """The place of the grid under a point."""
        return point.x(), point.y() - self.head + self.down

    def holds(self, point: QPointF) -> bool:
        """Whether a point lies on the days."""
        side = self.layout.grid.lengths.side
        left = 0.0 if self.layout.grid.rtl else side
        body = QRectF(left, self.head, self.width - side, self.height - self.head)
        return body.contains(point)

    def hit(self, point: QPointF) -> MonthHit | None:
        """What of the days is under a point; None beside them."""
        return self.layout.hit(*self.on_canvas(point)) if self.holds(point) else None

    def day_at(self, point: QPointF) -> date:
        """The day under a point, the nearest one beside the days."""
        return self.layout.grid.day_at(*self.on_canvas(point))

    def place_of(self, salon_id: str) -> Rect | None:
        """Where a salon's first piece is, or else the first of its days here; None without any."""
        segments = self.layout.places.get(salon_id)
        if segments:
            return self.on_view(segments[0].rect)
        salon = self.order.salon(salon_id)
        if salon is None or salon.start > self.layout.grid.last:
            return None
        day = max(salon.start, self.layout.grid.first)
        return self.place_of_day(day) if max(salon.start, salon.end) >= day else None

    def place_of_day(self, day: date) -> Rect | None:
        """Where a day is; None where the grid does not have it."""
        return self.on_view(self.layout.grid.cell(day)) if self.layout.grid.holds(day) else None

    def sees(self, place: Rect) -> bool:
        """Whether a place of the viewport is in sight from top to bottom."""
        return place.y >= self.head - 1 and place.bottom <= self.height + 1

    def on_view(self, rect: Rect) -> Rect:
        """A rectangle of the grid in the viewport, maybe out of sight."""
        return rect.moved(0, self.head - self.down)
