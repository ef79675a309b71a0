"""Opens the window on the example programme and prints what each page cuts off.

Run it with QT_SCALE_FACTOR set: ``scaled_window.py [FOLDER]``; pictures of the pages, light and
dark, go to the folder.
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salonplanner.ui.app import build_window
from salonplanner.ui.pages import PageName
from tests.gui.clipping import clipped

SIZE = (1280, 720)


def main(folder: Path | None) -> None:
    """Print a line for each text cut off, and the pixel ratio after each look."""
    app = QApplication(sys.argv[:1])
    window = build_window()
    window.files.sample()
    window.resize(*SIZE)
    window.show()
    window.selection.select((window.document.plan.salons[8].id,))
    ratio = f"{window.devicePixelRatioF():g}"
    for scheme in ("light", "dark"):
        window.bench.theme.choose(scheme)
        for name in PageName:
            window.workspace.show_page(name)
            _settle()
            for fault in clipped(window):
                print(f"{name}: {fault}")
            if folder is not None:
                window.grab().save(str(folder / f"{name}-{scheme}-{ratio}.png"))
        print(f"{scheme}, ratio {ratio}")
    window.document.stack.setClean()
    window.close()
    app.quit()


def _settle() -> None:
    """Let a page be laid out and painted."""
    QTest.qWait(50)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
