"""A notice says its text on the tint of its severity, and its link can be pressed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.widgets.chip import TINT, Tone
from salonplanner.ui.widgets.notice import Notice


@pytest.fixture
def notice(theme: Theme, icons: Icons, qtbot: QtBot) -> Notice:
    made = Notice(theme, icons, name="fix")
    qtbot.addWidget(made)
    made.resize(260, 60)
    made.show()
    return made


@pytest.mark.parametrize("tone", list(TINT))
def test_it_stands_on_the_tint_of_its_tone(notice: Notice, theme: Theme, tone: Tone) -> None:
    notice.show_text("Overlaps Berkane", tone)

    ground = notice.grab().toImage().pixelColor(6, notice.height() // 2)
    assert ground.name() == theme.colours[TINT[tone]].name()
    assert notice.text() == "Overlaps Berkane"


def test_its_link_is_there_only_when_there_is_something_to_do(notice: Notice, qtbot: QtBot) -> None:
    link = notice.findChild(QPushButton, "fix")
    assert link is not None
    notice.show_text("Overlaps Berkane", "warning")
    assert not link.isVisible()

    notice.show_text("Overlaps Berkane", "warning", "Mend")

    assert link.isVisible()
    with qtbot.waitSignal(notice.pressed):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
