"""What every command is given."""

from dataclasses import dataclass

from salonplanner.language import Language
from salonplanner.storage.seeds import Seeds

DONE, HAS_ERRORS, REFUSED = 0, 1, 2
"""Exit codes: done; the plan checked has errors; bad usage or bad input."""


@dataclass(frozen=True)
class Context:
    """The reader's language, for messages and tables, and the seeds."""

    language: Language
    seeds: Seeds
