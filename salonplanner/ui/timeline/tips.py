"""What the tooltips of the calendar say."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF

from salonplanner.forecast.model import Forecast
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
        """The tooltip of a salon, an event or a holiday; None elsewhere."""
        layout = self._stage.layout
        if point.y() >= layout.header:
            hit = self._stage.hit(point)
            if hit is None or hit.bar is None:
                return None
            salon_id = hit.bar.id
            return Tip(f"salon {salon_id}", lambda: self.salon_lines(salon_id))
        if point.y() < layout.bands_height:
            return self._band_at(point)
        return self._feasts_at(point)

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

    def _band_at(self, point: QPointF) -> Tip | None:
        layout, wording = self._stage.layout, self._stage.wording
        body = self._stage.body
        if not body.left() <= point.x() < body.right():
            hidden = layout.bands.hidden
            return Tip("more", lambda: wording.hidden_lines(hidden)) if hidden else None
        x, _ = self._stage.on_canvas(point)
        event = layout.event_at(x, point.y())
        if event is None:
            return None
        return Tip(f"event {event.id}", lambda: wording.event_lines(event))

    def _feasts_at(self, point: QPointF) -> Tip | None:
        layout, wording, body = self._stage.layout, self._stage.wording, self._stage.body
        row = layout.header - layout.feasts_height
        if point.y() < row or not body.left() <= point.x() < body.right():
            return None
        feasts = layout.feast_at(self._stage.on_canvas(point)[0])
        if not feasts:
            return None
        key = "feasts " + " ".join(event.id for event in feasts)
        return Tip(key, lambda: wording.feast_lines(feasts))
