"""A long choice in a narrow combo box."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from salonplanner.ui.inspector.elided_combo import ElidedCombo
from salonplanner.ui.workbench import Workbench

LONG = "Tanger-Tétouan-Al Hoceïma"


def test_a_choice_that_fits_is_painted_whole(bench: Workbench, qtbot: QtBot) -> None:
    assert painted(qtbot, LONG, 400) == painted(qtbot, LONG, 400)
    assert painted(qtbot, LONG, 400) != painted(qtbot, LONG + "!", 400)


def test_what_is_cut_off_does_not_show(bench: Workbench, qtbot: QtBot) -> None:
    assert painted(qtbot, LONG, 110) == painted(qtbot, LONG + " et encore", 110)
    assert painted(qtbot, LONG, 110) != painted(qtbot, LONG[:5], 110)


def test_without_a_choice_it_says_what_stands_for_none(bench: Workbench, qtbot: QtBot) -> None:
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItem(LONG)
    combo.setCurrentIndex(-1)
    combo.resize(200, 26)
    empty = combo.grab().toImage()
    combo.setPlaceholderText("valeurs multiples")
    assert combo.grab().toImage() != empty


def painted(qtbot: QtBot, text: str, width: int) -> QImage:
    combo = ElidedCombo()
    qtbot.addWidget(combo)
    combo.addItem(text)
    combo.resize(width, 26)
    return combo.grab().toImage()
