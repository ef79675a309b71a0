"""What lies over the calendar for a moment: selection, hover, a bar on its way, a pulse."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import msgspec

from salonplanner.ui.timeline.bars import Bar


class View(NamedTuple):
    """Which part of the canvas a viewport of ``width`` by ``height`` pixels shows."""

    width: float
    height: float
    x: float = 0.0
    """Canvas place at the left edge of the days."""
    y: float = 0.0
    """Canvas place at the top of the rows."""


class Ghost(msgspec.Struct, frozen=True):
    """A salon being dragged, shown on the days it would get."""

    bar: Bar
    start: date
    end: date


class Tag(msgspec.Struct, frozen=True):
    """The dates a drag would give, at a place of the viewport."""

    text: str
    x: float
    y: float


class Marks(msgspec.Struct, frozen=True):
    """Everything painted that is not of the plan."""

    selected: frozenset[str] = frozenset()
    current: str | None = None
    hovered: str | None = None
    ghosts: Mapping[str, Ghost] = msgspec.field(default_factory=dict[str, Ghost])
    tag: Tag | None = None
    pulsing: frozenset[str] = frozenset()
    pulse: float = 0.0
    """Strength of the pulse, 0 to 1."""
    focused: bool = False
    """Whether the keyboard acts on the calendar."""

    @property
    def apart(self) -> frozenset[str]:
        """Salons painted after the others because something lies on them."""
        hovered = () if self.hovered is None else (self.hovered,)
        return self.selected | self.pulsing | frozenset((*self.ghosts, *hovered))
