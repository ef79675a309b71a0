"""What the tooltips of a month say, and what a screen reader reads."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF

from salonplanner.forecast.model import Forecast
from salonplanner.ui.month.month_layout import MonthHit
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.month.segments import More
from salonplanner.ui.month.stays import DAYS
from salonplanner.ui.timeline.tips import Notes, Tip


class MonthTips:
    """Finds the tooltip of a point of the viewport."""

    def __init__(self, stage: MonthStage) -> None:
        self._stage = stage
        self.forecast: Forecast | None = None
        self.notes: Notes | None = None

    def at(self, point: QPointF) -> Tip | None:
        """The tooltip of a salon, an event, a count, a feast, a week; None elsewhere."""
        hit = self._stage.hit(point)
        if hit is None:
            return self._week_at(point)
        if hit.segment is not None:
            salon_id = hit.segment.id
            return Tip(f"salon {salon_id}", lambda: self.salon_lines(salon_id))
        more = hit.more
        if more is not None:
            return Tip(f"more {hit.day}", lambda: self._more_lines(more))
        return self._event_at(hit)

    def salon_lines(self, salon_id: str) -> Sequence[str]:
        """Name, days, level and status, forecast, findings."""
        salon = self._stage.order.salon(salon_id)
        if salon is None:
            return ()
        wording = self._stage.wording
        lines = wording.salon_lines(salon)
        figures = self.forecast.salons.get(salon_id) if self.forecast else None
        if figures is not None:
            lines.append(wording.figures(figures.visitors, figures.turnover))
        if self.notes is not None:
            lines.extend(self.notes(salon_id))
        return lines

    def spoken(self, salon_id: str) -> str:
        """A salon in one sentence for screen readers; empty where it is not shown."""
        salon = self._stage.order.salon(salon_id)
        if salon is None:
            return ""
        events = [event for event in self._stage.content.events if event.id in salon.ties]
        notes = self.notes(salon_id) if self.notes is not None else ()
        return self._stage.wording.spoken(salon, events, notes)

    def spoken_day(self, day: date) -> str:
        """A day in one sentence for screen readers."""
        content, wording = self._stage.content, self._stage.wording
        events = [event for event in content.shown_events if event.start <= day <= event.end]
        count = len(self._stage.order.on(day))
        outside = not content.season.holds(day, day)
        return wording.spoken_day(day, count, events, outside=outside)

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
