"""What lies over the calendar for a moment: selection, hover, bars on their way, a pulse."""

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from salonplanner.domain.rules import Severity
from salonplanner.ui.timeline.bars import Bar
from salonplanner.ui.timeline.foresight import Note
from salonplanner.ui.timeline.geometry import Rect


class View(NamedTuple):
    """Which part of the canvas a viewport of ``width`` by ``height`` pixels shows."""

    width: float
    height: float
    x: float = 0.0
    """Canvas place at the left edge of the days."""
    y: float = 0.0
    """Canvas place at the top of the rows."""


class Shade(NamedTuple):
    """Days of one row that would clash, in places of the canvas."""

    rect: Rect
    severity: Severity


class Tag(msgspec.Struct, frozen=True):
    """What a gesture would give, at a place of the viewport."""

    title: str
    x: float
    y: float
    notes: tuple[Note, ...] = ()
    legend: str = ""
    """Says what the shaded days are; empty where none is shaded."""


class Ahead(msgspec.Struct, frozen=True):
    """What a gesture would give: bars where they would be, in places of the canvas."""

    ghosts: tuple[Bar, ...] = ()
    left: frozenset[str] = frozenset()
    """Salons that leave their places."""
    shades: tuple[Shade, ...] = ()
    lasso: Rect | None = None
    touched: tuple[str, ...] = ()
    """Salons that the rubber band takes."""
    tag: Tag | None = None


class Marks(msgspec.Struct, frozen=True):
    """Everything painted that is not of the plan."""

    selected: frozenset[str] = frozenset()
    current: str | None = None
    hovered: str | None = None
    ahead: Ahead = Ahead()
    offsets: Mapping[str, tuple[float, float]] = msgspec.field(
        default_factory=dict[str, tuple[float, float]]
    )
    """How far bars still are from their places while they glide there."""
    pulsing: frozenset[str] = frozenset()
    pulse: float = 0.0
    """Strength of the pulse, 0 to 1."""
    framed: bool = False
    """Whether a frame tells that the keyboard acts on the calendar."""

    @property
    def apart(self) -> frozenset[str]:
        """Salons painted after the others because something lies on them."""
        hovered = () if self.hovered is None else (self.hovered,)
        return self.selected | self.pulsing | self.ahead.left | frozenset((*self.offsets, *hovered))
