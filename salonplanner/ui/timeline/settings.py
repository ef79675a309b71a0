"""What a layout is made for: lengths, widths of texts, words, and what the user wants to see."""

from datetime import date
from typing import Final

import msgspec

from salonplanner.ui.timeline.geometry import Lengths, Measure
from salonplanner.ui.timeline.grouping import Grouping
from salonplanner.ui.timeline.wording import Wording

FEW_BAND_ROWS: Final = 2
"""Rows of bands that show the most wanted events."""


class Measures(msgspec.Struct, frozen=True):
    """Widths of texts in the fonts of their places."""

    bar: Measure
    band: Measure
    title: Measure
    month: Measure
    week: Measure
    small_week: Measure
    feast: Measure


class Settings(msgspec.Struct, frozen=True):
    """What the user chose to see, and the look it is laid out for."""

    lengths: Lengths
    measures: Measures
    wording: Wording
    grouping: Grouping = Grouping.REGION
    """What a row stands for."""
    folded: frozenset[str] = frozenset()
    """Keys of the groups folded to a strip."""
    events: bool = True
    hidden_kinds: frozenset[str] = frozenset()
    """Kinds of events that are shown neither as bands nor as columns."""
    band_rows: int = FEW_BAND_ROWS
    """How many rows the events' bands may take."""
    today: date | None = None
    """The day that is marked, where it is one of those shown."""
    free_days: bool = True
    """Whether week-ends and holidays are shaded and named."""
