"""What the tooltips of the calendar say."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF

from salonplanner.forecast.model import Forecast
from salonplanner.ui.timeline.rows import Row
from salonplanner.ui.timeline.stage import Stage

Notes = Callable[[str], Sequence[str]]
"""Sentences about a salon, such as its findings, by its id."""


class Tip(NamedTuple):
    """What the pointer is on, and the lines to show of it."""

    key: str
    lines: Callable[[], Sequence[str]]


class Tips:
    """Finds the tooltip of a point of the viewport."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.forecast: Forecast | None = None
        self.notes: Notes | None = None

    def at(self, point: QPointF) -> Tip | None:
        """The tooltip of a salon, a row, an event or a holiday; None elsewhere."""
        stage, wording = self._stage, self._stage.wording
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

    def salon_lines(self, salon_id: str) -> Sequence[str]:
        """Name, days, level and status, forecast, findings."""
        place = self._stage.layout.places.get(salon_id)
        if place is None:
            return ()
        wording = self._stage.wording
        lines = wording.salon_lines(place[1].salon)
        figures = self.forecast.salons.get(salon_id) if self.forecast else None
        if figures is not None:
            lines.append(wording.figures(figures.visitors, figures.turnover))
        if self.notes is not None:
            lines.extend(self.notes(salon_id))
        return lines

    def spoken(self, salon_id: str) -> str:
        """A salon in one sentence for screen readers; empty where it is not shown."""
        content = self._stage.content
        place = self._stage.layout.places.get(salon_id)
        if place is None or content is None:
            return ""
        salon = place[1].salon
        events = [event for event in content.plan.events if event.id in salon.ties]
        notes = self.notes(salon_id) if self.notes is not None else ()
        return self._stage.wording.spoken(salon, events, notes)

    def _row_at(self, point: QPointF) -> Tip | None:
        """The salon under a point, or the row whose title is there."""
        row = self._stage.title_at(point)
        if row is not None:
            return Tip(f"row {row.key}", lambda: self._row_lines(row))
        hit = self._stage.hit(point)
        if hit is None or hit.bar is None:
            return None
        salon_id = hit.bar.id
        return Tip(f"salon {salon_id}", lambda: self.salon_lines(salon_id))

    def _row_lines(self, row: Row) -> Sequence[str]:
        """The row in full, and what its salons that are shown bring together."""
        wording = self._stage.wording
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
        hidden, wording = layout.bands.hidden, self._stage.wording
        return Tip("more", lambda: wording.hidden_lines(hidden)) if hidden else None
