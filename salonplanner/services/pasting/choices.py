"""What a planner decides about a paste, and where it goes."""

import enum
from collections.abc import Mapping

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.value import Value
from salonplanner.exchange.clipboard.days import DayOrder
from salonplanner.exchange.clipboard.fields import Field
from salonplanner.exchange.clipboard.numbers import DecimalSign


class Mode(enum.StrEnum):
    """What becomes of the rows."""

    ADD = "add"
    """Each is a new salon."""
    REVISE = "revise"
    """Each changes the salon of its number; one whose number is not in use is a new salon."""
    CELLS = "cells"
    """They go into the cells of the table, from the current one on."""


class TableTarget(Value, frozen=True, kw_only=True):
    """Where in the table a block goes: as Excel does, from the current cell on.

    ``fields`` has ``COMPUTED`` for a column that takes no input; ``positional`` is False where the
    block's own headings say which fields its columns go to.
    """

    ids: tuple[str, ...]
    """The salons of the rows, the current one first."""
    fields: tuple[Field, ...]
    """The fields of the columns, the current one first."""
    height: int = 1
    width: int = 1
    """How many rows and columns are selected: a block that fits into them some times fills them."""
    positional: bool = True


class Choices(Value, frozen=True, kw_only=True):
    """Decisions that differ from what is proposed."""

    mode: Mode | None = None
    heading: bool | None = None
    """Whether the first row holds headings."""
    fields: Mapping[int, Field | None] = msgspec.field(default_factory=dict[int, Field | None])
    """What columns hold; None where they are left out."""
    order: DayOrder | None = None
    decimal: DecimalSign | None = None
    texts: Mapping[tuple[int, int], str] = msgspec.field(default_factory=dict[tuple[int, int], str])
    """Cells corrected, by row and column of the block."""
    left_out: frozenset[int] = frozenset()
    """Rows not to be taken, by their place in the preview."""
    level: Level | None = None
    region: RegionCode | None = None
    """For new salons in whose row there is none."""
