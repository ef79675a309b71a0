"""How Qt is told where texts stand."""

from PySide6.QtCore import Qt

from salonplanner.ui.models.alignments import ALIGNMENTS
from salonplanner.ui.models.column import Align


def test_start_and_end_mirror_by_themselves():
    assert set(ALIGNMENTS) == set(Align)
    assert ALIGNMENTS[Align.START] & Qt.AlignmentFlag.AlignLeading
    assert ALIGNMENTS[Align.END] & Qt.AlignmentFlag.AlignTrailing
    assert all(not flags & Qt.AlignmentFlag.AlignAbsolute for flags in ALIGNMENTS.values())
