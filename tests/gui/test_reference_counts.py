"""The calendar's repaints and signals keep the references to None and True.

A binding that loses one at each repaint ends the program after some thousand of them.
"""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salonplanner.domain.plan import Plan
from salonplanner.language import Language
from salonplanner.storage.seeds import Seeds
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.ui.timeline.timeline_view import TimelineView
from salonplanner.words.names import Names

ROUNDS = 300
SOAK = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Painted(QWidget):
    paints = 0
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.end()
        self.paints += 1

app = QApplication([])
widget = Painted()
widget.resize(20, 10)
widget.show()
app.processEvents()
for _ in range(20_000):
    widget.repaint()
print(widget.paints)
"""


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, seeds: Seeds, sample: Plan) -> Iterator[TimelineView]:
    theme = Theme(qapp, choice="light")
    theme.apply()
    names = Names(seeds.gazetteer, seeds.event_names)
    made = TimelineView(theme, Icons(theme), Language("fr"), names)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.set_plan(sample, {})
    with qtbot.waitExposed(made):
        made.show()
    yield made
    theme.deleteLater()


def counts() -> tuple[int, int]:
    return sys.getrefcount(None), sys.getrefcount(True)


def assert_kept(before: tuple[int, int]) -> None:
    after = counts()
    assert all(abs(a - b) < ROUNDS / 4 for a, b in zip(after, before, strict=True))


def test_repaints_of_the_calendar_lose_no_reference(view: TimelineView) -> None:
    view.viewport().repaint()
    before = counts()
    for _ in range(ROUNDS):
        view.viewport().repaint()
    assert_kept(before)


def test_signals_of_the_calendar_lose_no_reference(view: TimelineView) -> None:
    heard = 0

    def hear(*_: object) -> None:
        nonlocal heard
        heard += 1

    view.selection_changed.connect(hear)
    view.landed.connect(hear)
    view.zoom_changed.connect(hear)
    before = counts()
    for _ in range(ROUNDS):
        view.selection_changed.emit([])
        view.landed.emit({"OR-01": date(2025, 7, 1)})
        view.zoom_changed.emit(0.5)
    assert heard == 3 * ROUNDS
    assert_kept(before)


def test_twenty_thousand_repaints_do_not_end_a_program(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SOAK], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 20_000
