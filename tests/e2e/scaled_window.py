"""Opens the window on the example programme and prints what each page cuts off.

Run it with QT_SCALE_FACTOR set: ``scaled_window.py light|dark [FOLDER]``; pictures of the pages go
to the folder.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from salonplanner.ui.app import build_window
from salonplanner.ui.pages import PageName
from tests.gui.clipping import clipped

SIZE = (1280, 720)


def main(scheme: str, folder: Path | None) -> None:
    """Print a line for each text cut off, and the pixel ratio at the end."""
    app = QApplication(sys.argv[:1])
    window = build_window()
    window.files.sample()
    window.bench.theme.choose("dark" if scheme == "dark" else "light")
    window.resize(*SIZE)
    window.show()
    window.selection.select((window.document.plan.salons[8].id,))
    for name in PageName:
        window.workspace.show_page(name)
        _settle()
        for fault in clipped(window):
            print(f"{name}: {fault}")
        if folder is not None:
            window.grab().save(str(folder / f"{name}-{scheme}-{window.devicePixelRatioF():g}.png"))
    print(f"ratio {window.devicePixelRatioF():g}")
    window.document.stack.setClean()
    window.close()
    app.quit()


def _settle() -> None:
    """Let a page be laid out and painted."""
    deadline = QDeadlineTimer(200)
    while not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, deadline)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None)
