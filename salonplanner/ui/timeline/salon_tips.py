"""What tooltips and screen readers say of a salon, on the calendar and on the month."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF

from salonplanner.domain.events import Event
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import Forecast
from salonplanner.ui.timeline.wording import Wording

Notes = Callable[[str], Sequence[str]]
"""Sentences about a salon, such as its findings, by its id."""


class Tip(NamedTuple):
    """What the pointer is on, and the lines to show of it."""

    key: str
    lines: Callable[[], Sequence[str]]


class SalonTips:
    """Finds the tooltip of a point of the viewport."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self.forecast: Forecast | None = None
        self.notes: Notes | None = None

    def at(self, point: QPointF) -> Tip | None:
        """The tooltip of what is under a point; None where nothing is."""
        raise NotImplementedError

    def salon_lines(self, salon_id: str) -> Sequence[str]:
        """Name, days, level and status, forecast, findings."""
        salon = self._salon(salon_id)
        if salon is None:
            return ()
        lines = self._wording.salon_lines(salon)
        figures = self.forecast.salons.get(salon_id) if self.forecast else None
        if figures is not None:
            lines.append(self._wording.figures(figures.visitors, figures.turnover))
        if self.notes is not None:
            lines.extend(self.notes(salon_id))
        return lines

    def spoken(self, salon_id: str) -> str:
        """A salon in one sentence for screen readers; empty where it is not shown."""
        salon = self._salon(salon_id)
        if salon is None:
            return ""
        events = [event for event in self._events() if event.id in salon.ties]
        notes = self.notes(salon_id) if self.notes is not None else ()
        return self._wording.spoken(salon, events, notes)

    def _salon(self, salon_id: str) -> Salon | None:
        """A salon that is shown."""
        raise NotImplementedError

    def _events(self) -> Iterable[Event]:
        """All the plan's events."""
        raise NotImplementedError

    def _salon_tip(self, salon_id: str) -> Tip:
        return Tip(f"salon {salon_id}", lambda: self.salon_lines(salon_id))
