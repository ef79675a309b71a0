"""How much memory the window takes with the sample open."""

import subprocess
import sys
from pathlib import Path

from salonplanner.services.documents import save_plan
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

WINDOW = """
import resource, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from salonplanner.ui.app import build_window
app = QApplication(sys.argv[:1])
window = build_window(sys.argv[1])
window.resize(1440, 900)
window.show()
QTimer.singleShot(1500, app.quit)
app.exec()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def test_memory(tmp_path: Path) -> None:
    plan = tmp_path / "sample.salonplan"
    save_plan(sample_plan(load_seeds()), plan)
    command = [sys.executable, "-c", WINDOW, str(plan)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    print(f"\npeak memory with the sample: {float(told):.0f} MiB   (goal: under 220 MiB)")
