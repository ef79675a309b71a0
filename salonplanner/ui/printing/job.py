"""What somebody wants printed: which page of the window, on which paper, on how many sheets."""

import enum
from typing import Final, NamedTuple

import msgspec

from salonplanner.domain.season import Month

MARGIN_MM: Final = 10.0
_PX_PER_MM: Final = 96 / 25.4
MOST_ACROSS: Final = 8
"""Sheets side by side, and below each other where their number is asked for."""


SCALES: Final = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5)
"""How much smaller than the window's texts what is printed may be made to fit."""


class PageKind(enum.StrEnum):
    """What is printed."""

    CALENDAR = "calendar"
    MONTH = "month"
    TABLE = "table"


class PaperSize(enum.StrEnum):
    """The papers that offices have."""

    A4 = "A4"
    A3 = "A3"


_PORTRAIT_MM: Final = {PaperSize.A4: (210.0, 297.0), PaperSize.A3: (297.0, 420.0)}


class Paper(NamedTuple):
    """A sheet of paper in logical pixels, 96 to an inch, as the window counts them."""

    width: float
    height: float
    margin: float

    @property
    def inner_width(self) -> float:
        """What is left between the margins."""
        return self.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        """What is left between the margins."""
        return self.height - 2 * self.margin


class PrintJob(msgspec.Struct, frozen=True):
    """What is wanted of the printer."""

    kinds: tuple[PageKind, ...] = (PageKind.CALENDAR,)
    size: PaperSize = PaperSize.A4
    landscape: bool = True
    across: int = 1
    """Sheets side by side that the season is spread over; only the calendar goes over several."""
    down: int = 0
    """Sheets below each other that all must fit on, 0 for as many as it takes."""
    month: Month | None = None
    """The one month wanted; None for each that has a day of the season or a salon."""
    whole_plan: bool = False
    """Whether the filter is left out of account."""

    @property
    def paper(self) -> Paper:
        """The sheet it is printed on."""
        short, long = _PORTRAIT_MM[self.size]
        width, height = (long, short) if self.landscape else (short, long)
        return Paper(width * _PX_PER_MM, height * _PX_PER_MM, MARGIN_MM * _PX_PER_MM)
