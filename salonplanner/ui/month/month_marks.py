"""What lies over a month for a moment: selection, the day the keys stand on, a drag on its way."""

from collections.abc import Mapping
from datetime import date

import msgspec

from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.ui.timeline.marks import Tag


class MonthGhost(msgspec.Struct, frozen=True):
    """A salon on the days a gesture would give it."""

    salon: Salon
    lane: int
    """The lane it was taken from, so that nothing else has to make room."""


class MonthAhead(msgspec.Struct, frozen=True):
    """What a gesture would give."""

    ghosts: tuple[MonthGhost, ...] = ()
    left: frozenset[str] = frozenset()
    """Salons that leave their days."""
    clashes: Mapping[date, Severity] = msgspec.field(default_factory=dict[date, Severity])
    """The days the salon should not be open on."""
    tag: Tag | None = None


class MonthMarks(msgspec.Struct, frozen=True):
    """Everything painted that is not of the plan."""

    selected: frozenset[str] = frozenset()
    current: str | None = None
    hovered: str | None = None
    cursor: date | None = None
    """The day the keys stand on; None while they stand on a salon."""
    ahead: MonthAhead = MonthAhead()
    pulsing: frozenset[str] = frozenset()
    pulse: float = 0.0
    """Strength of the pulse, 0 to 1."""
    focused: bool = False
    """Whether the keyboard acts on the month."""

    @property
    def apart(self) -> frozenset[str]:
        """Salons painted after the others because something lies on them."""
        hovered = frozenset(() if self.hovered is None else (self.hovered,))
        return self.selected | self.pulsing | self.ahead.left | hovered

    @property
    def still(self) -> "MonthMarks":
        """What of it does not follow the pointer from one picture to the next."""
        ahead = MonthAhead(left=self.ahead.left, clashes=self.ahead.clashes)
        return msgspec.structs.replace(
            self, hovered=None, ahead=ahead, pulsing=frozenset(), pulse=0.0
        )
