"""The figures of a spin box keep off its border."""

from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.number_box import pad_number_box


def test_there_is_room_on_both_sides(theme: Theme, qtbot: QtBot) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)

    pad_number_box(box)

    margins = box.lineEdit().textMargins()
    assert margins.left() == margins.right() > 0
