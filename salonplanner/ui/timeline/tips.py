"""What the tooltips of the calendar say."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF

from salonplanner.domain.events import Event
from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.rows import Row
from salonplanner.ui.timeline.salon_tips import SalonTips, Tip
from salonplanner.ui.timeline.stage import Stage


class Tips(SalonTips):
    """Finds the tooltip of a point of the viewport."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.wording)
        self._stage = stage

    def at(self, point: QPointF) -> Tip | None:
        """The tooltip of a salon, a row, an event or a holiday; None elsewhere."""
        stage, wording = self._stage, self._wording
        if point.y() >= stage.layout.header:
            return self._row_at(point)
        event = stage.event_at(point)
        if event is not None:
            return Tip(f"event {event.id}", lambda: wording.event_lines(event))
        feasts = stage.feasts_at(point)
        if feasts:
            key = "feasts " + " ".join(feast.id for feast in feasts)
            return Tip(key, lambda: wording.feast_lines(feasts))
        return self._more_at(point)

    def _salon(self, salon_id: str) -> Salon | None:
        place = self._stage.layout.places.get(salon_id)
        return None if place is None else place[1].salon

    def _events(self) -> Iterable[Event]:
        content = self._stage.content
        return () if content is None else content.plan.events

    def _row_at(self, point: QPointF) -> Tip | None:
        """The salon under a point, or the row whose title is there."""
        row = self._stage.title_at(point)
        if row is not None:
            return Tip(f"row {row.key}", lambda: self._row_lines(row))
        hit = self._stage.hit(point)
        if hit is None or hit.bar is None:
            return None
        return self._salon_tip(hit.bar.id)

    def _row_lines(self, row: Row) -> Sequence[str]:
        """The row in full, and what its salons that are shown bring together."""
        wording = self._wording
        lines = [wording.group_in_full(row.group), row.count]
        if self.forecast is not None:
            known = self.forecast.salons
            figures = [known[salon.id] for salon in row.salons if salon.id in known]
            visitors, turnover = sum(f.visitors for f in figures), sum(f.turnover for f in figures)
            lines.append(wording.figures(visitors, turnover))
        return lines

    def _more_at(self, point: QPointF) -> Tip | None:
        """The events that found no place, at the heading of the events."""
        layout, body = self._stage.layout, self._stage.body
        if point.y() >= layout.bands_height or body.left() <= point.x() < body.right():
            return None
        hidden, wording = layout.bands.hidden, self._wording
        return Tip("more", lambda: wording.hidden_lines(hidden)) if hidden else None
