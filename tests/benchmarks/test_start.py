"""How long the program takes to its first picture, against a bare window of the same binding."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from salonplanner.services.documents import save_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""
ROUNDS = 9


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def test_start(tmp_path: Path) -> None:
    plan = tmp_path / "sample.salonplan"
    save_plan(sample_plan(load_seeds()), plan)
    ours = [sys.executable, "-m", "salonplanner", "--exit-when-ready", str(plan)]
    bare = [sys.executable, "-c", BARE]
    seconds(ours)
    seconds(bare)
    pairs = [(seconds(ours), seconds(bare)) for _ in range(ROUNDS)]
    mine, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"\nstart with the sample: {mine:.2f} s, bare window {theirs:.2f} s, "
        f"ratio {mine / theirs:.2f}   (goal: at most 4)"
    )
