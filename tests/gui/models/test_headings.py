"""What a heading gives for each role, and that it gives nothing beside its columns."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt

from salonplanner.ui.models.alignments import ALIGNMENTS
from salonplanner.ui.models.column import Align
from salonplanner.ui.models.headings import heading

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
TEXT, TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole


class Column(NamedTuple):
    header: str
    align: Align = Align.START
    tip: str = ""


COLUMNS = (Column("Ville"), Column("Salons", Align.END, "Salons actifs"))


@pytest.mark.parametrize(
    ("section", "orientation", "role", "given"),
    [
        (0, ACROSS, TEXT, "Ville"),
        (1, ACROSS, TIP, "Salons actifs"),
        (0, ACROSS, TIP, None),
        (1, ACROSS, Qt.ItemDataRole.TextAlignmentRole, ALIGNMENTS[Align.END]),
        (1, ACROSS, Qt.ItemDataRole.DecorationRole, None),
        (2, ACROSS, TEXT, None),
        (-1, ACROSS, TEXT, None),
        (0, DOWN, TEXT, None),
    ],
)
def test_each_role_has_its_part(section, orientation, role, given):
    assert heading(COLUMNS, section, orientation, role) == given
