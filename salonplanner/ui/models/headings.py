"""What a column's heading gives to Qt: its text, where that stands, and what it means."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt

from salonplanner.ui.models.alignments import ALIGNMENTS
from salonplanner.ui.models.column import Align


class Headed(Protocol):
    """A column with a heading."""

    @property
    def header(self) -> str:
        """Its text."""
        ...

    @property
    def align(self) -> Align:
        """Where its texts stand."""
        ...

    @property
    def tip(self) -> str:
        """What is worth knowing of it; empty where nothing is."""
        ...


def heading(
    columns: Sequence[Headed], section: int, orientation: Qt.Orientation, role: int
) -> object:
    """What a model's ``headerData`` gives for a column; None where there is nothing to say."""
    if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(columns):
        return None
    column = columns[section]
    if role == Qt.ItemDataRole.DisplayRole:
        return column.header
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return ALIGNMENTS[column.align]
    return column.tip if role == Qt.ItemDataRole.ToolTipRole and column.tip else None
