"""What a column of the salon table is: header, text, value, alignment, editor and filter."""

import enum
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

import msgspec

from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Salon
from salonplanner.forecast.model import SalonForecast
from salonplanner.services.salon_values import Facts, Sums
from salonplanner.ui.workbench import Workbench

NO_SUMS: Final = Sums(0.0, 0.0, {})


class Editor(enum.Enum):
    """What a cell is edited with; NONE where it never takes input."""

    NONE = enum.auto()
    TEXT = enum.auto()
    NOTES = enum.auto()
    CITY = enum.auto()
    VENUE = enum.auto()
    REGION = enum.auto()
    LEVEL = enum.auto()
    STATUS = enum.auto()
    TIES = enum.auto()
    DATE = enum.auto()
    WHOLE = enum.auto()
    AMOUNT = enum.auto()
    FLAG = enum.auto()


BLANKS: Final[Mapping[Editor, object]] = {
    Editor.TEXT: "",
    Editor.NOTES: "",
    Editor.CITY: "",
    Editor.VENUE: "",
    Editor.TIES: (),
    Editor.WHOLE: None,
    Editor.AMOUNT: None,
    Editor.FLAG: False,
}
"""What stands for nothing, for the editors whose cells may be cleared."""


class Asked(enum.Enum):
    """What is asked for above a column."""

    TEXT = enum.auto()
    CHOICE = enum.auto()
    NUMBER = enum.auto()
    DAY = enum.auto()


class Align(enum.Enum):
    """Texts at the start, dates in the middle, numbers at the end."""

    START = enum.auto()
    CENTRE = enum.auto()
    END = enum.auto()


class Row(NamedTuple):
    """What a cell is made of: a salon of a plan, and what follows; no forecast when cancelled."""

    salon: Salon
    plan: Plan
    forecast: SalonForecast | None
    alert: Severity | None
    bench: Workbench
    sums: Sums = NO_SUMS

    @property
    def facts(self) -> Facts:
        """The part of it that a filter asks about."""
        return Facts(self.salon, self.forecast, self.alert, self.sums)


def _nothing(_row: Row) -> str:
    return ""


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column. ``field`` is what an edit changes; computed columns have none.

    ``order`` gives what the column sorts by, None where the cell is blank: blanks come last.
    ``icon`` stands in the header in place of the name where the column is too narrow for it,
    ``short`` where the name alone is too long. ``note`` is what more there is to say of a cell,
    ``glyph`` an icon beside its text. ``required`` cells cannot be cleared; ``optional`` columns
    are hidden until they are asked for.
    """

    key: str
    header: str
    text: Callable[[Row], str]
    order: Callable[[Row], str | float | None]
    asked: Asked
    align: Align = Align.START
    editor: Editor = Editor.NONE
    field: str = ""
    computed: bool = False
    width: int = 90
    icon: str = ""
    short: str = ""
    unit: str = ""
    note: Callable[[Row], str] = _nothing
    glyph: Callable[[Row], str] = _nothing
    required: bool = False
    optional: bool = False
    shared: bool = False
    """Whether a cell depends on all salons, as a share does."""

    @property
    def title(self) -> str:
        """What stands in the header."""
        return "" if self.icon else self.short or self.header

    @property
    def has_glyph(self) -> bool:
        """Whether an icon may stand in its cells."""
        return self.glyph is not _nothing

    @property
    def clears(self) -> bool:
        """Whether its cells may be emptied."""
        return self.editor in BLANKS and not self.required
