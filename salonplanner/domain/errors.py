"""The few errors a caller can act on.

They carry what is wrong as values; ``salonplanner.words.errors`` makes the sentence of them, in
the reader's language.
"""

import enum
from collections.abc import Mapping


class Problem(enum.StrEnum):
    """What is wrong, without its place; the comment names the details it carries."""

    # The content of a plan.
    WRONG_TYPE = "wrong-type"  # expected, found
    MISSING_KEY = "missing-key"  # key
    UNKNOWN_KEY = "unknown-key"  # key
    DUPLICATE_KEY = "duplicate-key"  # key
    NOT_AN_OPTION = "not-an-option"  # found
    NOT_A_DATE = "not-a-date"
    OUT_OF_RANGE = "out-of-range"  # expected
    NOT_FINITE = "not-finite"
    BAD_TEXT = "bad-text"
    TEXT_TOO_LONG = "text-too-long"  # limit
    BAD_ID = "bad-id"  # found
    DUPLICATE_ID = "duplicate-id"  # found
    DUPLICATE_TIE = "duplicate-tie"  # found
    UNKNOWN_EVENT = "unknown-event"  # found
    BAD_YEAR = "bad-year"  # found
    ENDS_BEFORE_START = "ends-before-start"
    SEASON_TOO_LONG = "season-too-long"  # limit (days)
    NOT_POSITIVE = "not-positive"  # found
    LEVEL_MIX_SUM = "level-mix-sum"  # expected, found
    BAD_WEIGHT = "bad-weight"  # found
    WEIGHTS_ALL_ZERO = "weights-all-zero"
    BAD_GROWTH = "bad-growth"  # found
    BAD_UPLIFT = "bad-uplift"  # scenario, event
    REFERENCE_NOT_NEUTRAL = "reference-not-neutral"
    BAD_LEVEL_DAYS = "bad-level-days"
    OTHER_CONTENT = "other-content"  # text

    # The file around it.
    FILE_MISSING = "file-missing"
    FOLDER_MISSING = "folder-missing"
    IS_A_FOLDER = "is-a-folder"
    NO_PERMISSION = "no-permission"
    IN_USE = "in-use"
    DISK_FULL = "disk-full"
    NOT_WRITABLE = "not-writable"  # reason
    NOT_READABLE = "not-readable"  # reason
    FOREIGN_FILE = "foreign-file"
    DAMAGED_FILE = "damaged-file"  # reason
    NEWER_FILE = "newer-file"  # found, known
    NOT_JSON = "not-json"  # line, column
    TOO_LARGE = "too-large"  # limit (MB)
    UNKNOWN_FORMAT = "unknown-format"  # found, known
    LANGUAGE_NOT_THERE = "language-not-there"  # found, known
    UNKNOWN_SCENARIO = "unknown-scenario"  # found, known
    SAMPLE_YEAR = "sample-year"  # known
    NOT_A_CALENDAR = "not-a-calendar"
    BAD_CALENDAR_LINE = "bad-calendar-line"  # line


Details = Mapping[str, str | int | float]


class PlannerError(Exception):
    """Something the user can be told in one sentence and act on."""

    def __init__(self, problem: Problem, **details: str | int | float) -> None:
        super().__init__(problem, details)
        self.problem = problem
        self.details: Details = details


class PlanError(PlannerError):
    """A plan that breaks a rule of the contract; ``place`` is where (``$.salons[3].start``)."""

    def __init__(self, place: str, problem: Problem, **details: str | int | float) -> None:
        super().__init__(problem, **details)
        self.place = place


class FileError(PlannerError):
    """A file that cannot be read or written as asked; ``place`` is where in it, if known."""

    def __init__(
        self, path: str, problem: Problem, place: str = "", **details: str | int | float
    ) -> None:
        super().__init__(problem, **details)
        self.path = path
        self.place = place


class RequestError(PlannerError):
    """A request that names something there is not: a scenario, a language, a format."""
