"""The side of the home page: the program's name and version, dark in either scheme."""

import pytest
from PySide6.QtWidgets import QLabel

from salonplanner import __version__
from salonplanner.ui.start.side import SidePanel


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_name_and_version_stand_on_a_dark_ground(qtbot, bench, choice):
    bench.theme.choose(choice)
    side = SidePanel(bench)
    qtbot.addWidget(side)
    side.resize(380, 800)
    side.show()
    texts = "\n".join(label.text() for label in side.findChildren(QLabel))
    assert bench.language.tr("Salon Planner") in texts
    assert __version__ in texts
    assert side.grab().toImage().pixelColor(4, 790).lightness() < 60


def test_no_text_is_cut_at_the_least_width(qtbot, bench):
    side = SidePanel(bench)
    qtbot.addWidget(side)
    side.resize(side.minimumWidth(), 700)
    side.show()
    for label in side.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
