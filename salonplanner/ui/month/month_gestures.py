"""What a pressed mouse button does on a month: carrying bars, stretching one, drawing one."""

from collections.abc import Iterator
from datetime import date

import msgspec

from salonplanner.domain.salon import Salon
from salonplanner.ui.month.segments import Segment
from salonplanner.ui.month.stays import last_day
from salonplanner.ui.timeline.landing import Landing
from salonplanner.ui.timeline.layout import Part


class MonthPress(msgspec.Struct, frozen=True):
    """A mouse button held on a bar."""

    segment: Segment
    part: Part
    day: date
    was_selected: bool
    """Whether it was selected before: then a mere click selects it alone on release."""
    toggles: bool = False
    """Whether Ctrl was down: then a mere click adds it to the selection, or takes it away."""


class MonthDrag(msgspec.Struct, frozen=True):
    """Salons on their way: all those selected by their bodies, or one by an end."""

    held: Salon
    part: Part
    salons: tuple[Salon, ...]
    """The held one first."""
    pressed: date
    day: date
    """The day under the pointer."""
    copies: bool = False
    """Whether the salons stay, and copies are carried."""

    @property
    def landing(self) -> Landing:
        """What letting go now would give."""
        return Landing(self.salons, tuple(self._moved), self.copies and self.part is Part.BODY)

    @property
    def _moved(self) -> Iterator[Salon]:
        shift = self.day - self.pressed
        for salon in self.salons:
            start, end = salon.start, salon.end
            if self.part is Part.FIRST_DAY:
                start = min(start + shift, max(end, start))
            elif self.part is Part.LAST_DAY:
                end = max(last_day(salon) + shift, start)
            else:
                start, end = start + shift, end + shift
            yield msgspec.structs.replace(salon, start=start, end=end)


class Sketch(msgspec.Struct, frozen=True):
    """Days drawn over for a new salon, from where the button went down to the pointer."""

    pressed: date
    day: date

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day."""
        return min(self.pressed, self.day), max(self.pressed, self.day)


def begin(press: MonthPress, salons: tuple[Salon, ...], *, copies: bool) -> MonthDrag:
    """The drag that a press begins: an end takes its own salon, a body all that are selected."""
    held = press.segment.salon
    others = () if press.part is not Part.BODY else tuple(s for s in salons if s.id != held.id)
    return MonthDrag(held, press.part, (held, *others), press.day, press.day, copies)
