"""Shows ahead what a gesture on a month would give, worked out anew only where it changes."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

import msgspec
from PySide6.QtCore import QPointF

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.ui.month.month_gestures import MonthDrag, Sketch
from salonplanner.ui.month.month_marks import MonthAhead, MonthGhost
from salonplanner.ui.month.month_stage import MonthStage
from salonplanner.ui.timeline.foresight import Foresight, Note
from salonplanner.ui.timeline.grouping import Group, Grouping
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.marks import Tag

_SAME_DAY: Final = date(2000, 1, 1)


class MonthPreview:
    """Answers for the gestures over a stage; without a ``foresight`` nothing is foreseen."""

    def __init__(self, stage: MonthStage) -> None:
        self._stage = stage
        self.foresight: Foresight | None = None
        self.forget()

    def forget(self) -> None:
        """Forget what was worked out: the gesture is over, or the plan is another."""
        self._gesture: MonthDrag | Sketch | None = None
        self._landing: Landing | None = None
        self._notes: tuple[Note, ...] = ()
        self._clashes: Mapping[date, Severity] = {}
        self._clashing: tuple[object, ...] = ()

    def landing(self, gesture: MonthDrag | Sketch) -> Landing | None:
        """What letting go now would give; None where nothing can be drawn."""
        self._work_out(gesture)
        return self._landing

    def ahead(self, gesture: MonthDrag | Sketch, point: QPointF) -> MonthAhead:
        """What to paint of the gesture, with the pointer at a point of the viewport."""
        self._work_out(gesture)
        landing = self._landing
        if landing is None:
            return MonthAhead()
        first, wording = landing.after[0], self._stage.wording
        copies, count = landing.copies, len(landing.after)
        tag = Tag(
            title=wording.carried(first.start, first.end, count, None, copies=copies),
            x=point.x(),
            y=point.y(),
            notes=self._notes,
            legend=wording.clash_legend if self._clashes else "",
        )
        left = frozenset(salon.id for salon in landing.before if not copies)
        ghosts = tuple(MonthGhost(salon, self._lane(salon)) for salon in landing.after)
        return MonthAhead(ghosts[::-1], left, self._clashes, tag)

    def _work_out(self, gesture: MonthDrag | Sketch) -> None:
        self._take_clashes()
        if gesture == self._gesture:
            return
        self._gesture = gesture
        self._landing = self._landed(gesture)
        self._notes = ()
        if self._landing is not None and self.foresight is not None:
            self._notes = self.foresight.notes(self._landing)
            self._take_clashes()

    def _landed(self, gesture: MonthDrag | Sketch) -> Landing | None:
        if isinstance(gesture, MonthDrag):
            return gesture.landing
        if self.foresight is None:
            return None
        return self.foresight.drawn(Group(""), Grouping.REGION, *gesture.days)

    def _take_clashes(self) -> None:
        """Find the days of the month that would clash; those of the one salon change nothing."""
        landing, grid = self._landing, self._stage.layout.grid
        if landing is None or self.foresight is None:
            return
        first = msgspec.structs.replace(landing.after[0], start=_SAME_DAY, end=_SAME_DAY)
        clashing = (first, landing.copies, landing.after[1:], grid.first, grid.last)
        if clashing != self._clashing:
            self._clashing = clashing
            self._clashes = self.foresight.clash_days(landing, grid.first, grid.last)

    def _lane(self, salon: Salon) -> int:
        """The lane a salon has here, or the first one that is free on its days."""
        layout = self._stage.layout
        segments = layout.places.get(salon.id)
        if segments:
            return segments[0].lane
        day = layout.day(max(salon.start, layout.grid.first))
        if day is None:
            return 0
        week = layout.weeks[(day.date - layout.grid.first) // timedelta(weeks=1)]
        taken = {s.lane for s in week.segments if s.salon.overlaps(salon)}
        return next(lane for lane in range(len(taken) + 1) if lane not in taken)
