"""How Qt is told where the text of a cell stands; it mirrors by itself from right to left."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt

from salonplanner.ui.models.column import Align

ALIGNMENTS: Final[Mapping[Align, Qt.AlignmentFlag]] = {
    Align.START: Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
    Align.CENTRE: Qt.AlignmentFlag.AlignCenter,
    Align.END: Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
}
