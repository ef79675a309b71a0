"""What is wrong, or doubtful, with a cell that was pasted: a code and its details."""

import enum
from collections.abc import Mapping

import msgspec

from salonplanner.domain.value import Value


class Trouble(enum.StrEnum):
    """Why a cell is not taken as it stands; the comment names the details."""

    # It is not taken.
    FORMULA_ERROR = "formula-error"
    TOO_NARROW = "too-narrow"
    NOT_A_DAY = "not-a-day"
    NO_SUCH_DAY = "no-such-day"
    MONTH_ONLY = "month-only"
    A_RANGE = "a-range"
    DAY_ORDER = "day-order"  # one, other
    BAD_YEAR = "bad-year"
    NOT_A_NUMBER = "not-a-number"
    A_PERCENTAGE = "a-percentage"
    NUMBER_DOUBTFUL = "number-doubtful"  # one, other
    WRONG_UNIT = "wrong-unit"
    NEGATIVE = "negative"
    TOO_LARGE = "too-large"
    NOT_WHOLE = "not-whole"
    UNKNOWN_LEVEL = "unknown-level"
    UNKNOWN_STATUS = "unknown-status"
    UNKNOWN_REGION = "unknown-region"
    UNKNOWN_EVENT = "unknown-event"  # event
    SEVERAL_EVENTS = "several-events"  # event
    NOT_YES_OR_NO = "not-yes-or-no"
    BAD_NUMBER = "bad-number"
    BAD_TEXT = "bad-text"
    TEXT_TOO_LONG = "text-too-long"
    REQUIRED = "required"
    REPEATED_NUMBER = "repeated-number"
    HEADING_AGAIN = "heading-again"
    TOTAL_ROW = "total-row"
    COMPUTED = "computed"
    NUMBER_STAYS = "number-stays"
    NO_SALON_THERE = "no-salon-there"
    NO_COLUMN_THERE = "no-column-there"

    # It is taken, and worth a look.
    UNKNOWN_CITY = "unknown-city"
    CITY_ELSEWHERE = "city-elsewhere"
    ENDS_BEFORE_START = "ends-before-start"
    NUMBER_TAKEN = "number-taken"
    REGION_OF_CITY = "region-of-city"

    @property
    def warns(self) -> bool:
        """Whether the cell is taken all the same."""
        return self in _WARNINGS


_WARNINGS = frozenset(
    {
        Trouble.UNKNOWN_CITY,
        Trouble.CITY_ELSEWHERE,
        Trouble.ENDS_BEFORE_START,
        Trouble.NUMBER_TAKEN,
        Trouble.REGION_OF_CITY,
    }
)


class Remark(Value, frozen=True, kw_only=True):
    """A trouble with its details."""

    trouble: Trouble
    details: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])
