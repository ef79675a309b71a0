"""A notice says its text on the tint of its severity, and its link can be pressed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
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


def test_with_a_proposal_the_text_has_the_whole_width(notice: Notice, qtbot: QtBot) -> None:
    link = notice.findChild(QPushButton, "fix")
    assert link is not None
    text = next(label for label in notice.findChildren(QLabel) if label.isVisible())
    notice.show_text("Overlaps Berkane", "warning", "Mend", proposal="→ Move to June")
    qtbot.waitUntil(lambda: text.geometry().right() >= notice.width() - 20)
    assert notice.text() == "Overlaps Berkane\n→ Move to June"
    assert link.geometry().top() > text.geometry().bottom()
    notice.show_text("Overlaps Berkane", "warning", "Mend")
    qtbot.waitUntil(lambda: text.geometry().right() < link.geometry().left())
    assert notice.text() == "Overlaps Berkane"
