"""What the tooltips of a month say, and what a screen reader reads."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF

from salonplanner.domain.events import Event
from salonplanner.domain.salon import Salon
from salonplanner.ui.month.month_layout import MonthHit
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.month.segments import More
from salonplanner.ui.month.stays import DAYS
from salonplanner.ui.timeline.salon_tips import SalonTips, Tip


class MonthTips(SalonTips):
    """Finds the tooltip of a point of the viewport."""

    def __init__(self, stage: MonthStage) -> None:
        super().__init__(stage.wording)
        self._stage = stage

    def at(self, point: QPointF) -> Tip | None:
        """The tooltip of a salon, an event, a count, a feast, a week; None elsewhere."""
        hit = self._stage.hit(point)
        if hit is None:
            return self._week_at(point)
        if hit.segment is not None:
            return self._salon_tip(hit.segment.id)
        more = hit.more
        if more is not None:
            return Tip(f"more {hit.day}", lambda: self._more_lines(more))
        return self._event_at(hit)

    def spoken_day(self, day: date) -> str:
        """A day in one sentence for screen readers."""
        content, wording = self._stage.content, self._stage.wording
        events = [event for event in content.shown_events if event.start <= day <= event.end]
        count = len(self._stage.order.on(day))
        outside = not content.season.holds(day, day)
        return wording.spoken_day(day, count, events, outside=outside)

    def _salon(self, salon_id: str) -> Salon | None:
        return self._stage.order.salon(salon_id)

    def _events(self) -> Iterable[Event]:
        return self._stage.content.events

    def _more_lines(self, more: More) -> Sequence[str]:
        order, wording = self._stage.order, self._stage.wording
        salons = [salon for salon in map(order.salon, more.ids) if salon is not None]
        return [wording.day(more.day), *map(wording.listed, salons)]

    def _week_at(self, point: QPointF) -> Tip | None:
        """The week whose number is under a point."""
        stage = self._stage
        if not stage.head <= point.y() < stage.height:
            return None
        day = stage.day_at(point)
        monday = day - timedelta(days=day.weekday())
        sunday = monday + timedelta(days=DAYS - 1)
        return Tip(f"week {monday}", lambda: [stage.wording.week_in_full(monday, sunday)])

    def _event_at(self, hit: MonthHit) -> Tip | None:
        wording = self._stage.wording
        band = hit.band
        if band is not None:
            return Tip(f"event {band.event.id}", lambda: wording.event_lines(band.event))
        day = self._stage.layout.day(hit.day)
        if day is None:
            return None
        if day.feasts:
            return Tip(f"feasts {day.date}", lambda: wording.feast_lines(day.feasts))
        if day.unsure:
            return Tip(f"unsure {day.date}", lambda: [wording.unsure(e) for e in day.unsure])
        return None
