"""The line that counts findings about hidden salons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from salonplanner.services.filtering import SalonFilter
from salonplanner.ui.findings.beyond import Beyond
from tests.gui.search import found


def test_it_is_only_there_where_something_is_hidden(qtbot, window):
    line = Beyond(window.session)
    qtbot.addWidget(line)
    line.show_count(0)
    assert line.isHidden()
    line.show_count(4)
    assert not line.isHidden()
    assert found(line, QLabel, "findingsHidden").text().startswith("4")


def test_its_link_shows_all_salons(qtbot, window, sample):
    line = Beyond(window.session)
    qtbot.addWidget(line)
    window.figures.choose_filter(SalonFilter(text="Oujda"))
    line.show_count(4)
    line.show()
    qtbot.mouseClick(line.findChild(QPushButton, "findingsShowAll"), Qt.MouseButton.LeftButton)
    assert len(window.figures.visible) == len(sample.salons)
