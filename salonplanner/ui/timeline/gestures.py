"""A drag of salons over the calendar: which days it would give them."""

from collections.abc import Mapping
from datetime import date, timedelta

import msgspec

from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.layout import Part, TimelineLayout
from salonplanner.ui.timeline.marks import Ghost


class Press(msgspec.Struct, frozen=True):
    """A mouse button held on a bar, in places of the canvas."""

    bar: Bar
    part: Part
    x: float
    was_selected: bool
    """Whether it was selected before: then a mere click selects it alone on release."""


class Drag(msgspec.Struct, frozen=True):
    """Bars on their way: all those selected by their bodies, or one by an edge."""

    held: Bar
    part: Part
    bars: tuple[Bar, ...]
    days: int = 0

    def by(self, days: int, layout: TimelineLayout) -> "Drag":
        """The drag with the pointer so many days from where it began, within the days shown."""
        salon = self.held.salon
        first, last = layout.scale.first, layout.scale.last
        earlier = min(0, first - salon.start.toordinal())
        later = max(0, last - salon.end.toordinal())
        length = max(salon.days - 1, 0)
        if self.part is Part.FIRST_DAY:
            later = length
        elif self.part is Part.LAST_DAY:
            earlier = -length
        return msgspec.structs.replace(self, days=min(max(days, earlier), later))

    @property
    def ghosts(self) -> Mapping[str, Ghost]:
        """The salons on the days they would get."""
        return {bar.id: Ghost(bar, *self.days_of(bar)) for bar in self.bars}

    def days_of(self, bar: Bar) -> tuple[date, date]:
        """First and last day that a salon of the drag would get."""
        shift = timedelta(days=self.days)
        start, end = bar.salon.start, bar.salon.end
        if self.part is not Part.LAST_DAY:
            start += shift
        if self.part is not Part.FIRST_DAY:
            end += shift
        return start, end


def begin(press: Press, layout: TimelineLayout, selected: frozenset[str]) -> Drag:
    """The drag that a press begins: an edge takes its own bar, a body all that are selected."""
    if press.part is not Part.BODY or press.bar.id not in selected:
        return Drag(press.bar, press.part, (press.bar,))
    bars = (bar for salon_id, (_, bar) in layout.places.items() if salon_id in selected)
    return Drag(press.bar, press.part, tuple(bars))
