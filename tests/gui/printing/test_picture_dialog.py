"""Asking how large a picture is to be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from salonplanner.ui.printing.picture import USUAL_WIDTH, WIDTHS
from salonplanner.ui.printing.picture_dialog import PictureDialog


def test_a_width_is_chosen(qtbot, subject, bench):
    dialog = PictureDialog(subject, bench, None)
    qtbot.addWidget(dialog)
    combo = dialog.findChild(QComboBox, "fieldWidth")
    assert dialog.width_chosen == USUAL_WIDTH
    assert combo is not None
    assert combo.count() == len(WIDTHS)
    qtbot.keyClick(combo, Qt.Key.Key_End)
    assert dialog.width_chosen == WIDTHS[-1]
    assert dialog.whole_plan
