"""Pasting a table into a plan: what each cell becomes is known before anything is changed."""

from salonplanner.services.pasting.choices import Choices, Mode, TableTarget
from salonplanner.services.pasting.pasting import Pasting
from salonplanner.services.pasting.preview import Outcome, PastedCell, PastedRow, Preview

__all__ = [
    "Choices",
    "Mode",
    "Outcome",
    "PastedCell",
    "PastedRow",
    "Pasting",
    "Preview",
    "TableTarget",
]
