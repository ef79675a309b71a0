"""Makes the README's picture from the running program: ``python packaging/dev.py picture``.

The window is the program's own, on the sample season, in the README's language, on settings of
its own. Where there is no screen it runs under Xvfb, so that the picture has the frameless look of
a real display and the fonts that the program ships.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PICTURE = Path(__file__).resolve().parent / "readme" / "window.png"
WIDTH, HEIGHT = 1440, 900
SELECTED = "FM-05"  # a salon, so that the inspector has something to show
COLOURS = 256  # as many as a byte tells apart: a third of the size, and no eye sees it
SURFACES = 64  # colours of which each stays as it is, however alike two are
HUE = 0xFFF0F0F0  # of the other colours one stays for those that have these bits in common
SETTLE_MILLISECONDS = 2000


def main() -> int:
    """Makes the picture, here or under Xvfb; gives the exit code."""
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        return _under_xvfb()
    with tempfile.TemporaryDirectory() as scratch:
        _use_own_settings(Path(scratch))
        sample = Path(scratch) / "Plan-salons-2025.salonplan"
        subprocess.run(
            [sys.executable, "-m", "salonplanner", "new", "--out", str(sample), "--sample"],
            check=True,
            cwd=PICTURE.parent.parent.parent,
        )
        return _take(sample)


def _under_xvfb() -> int:
    runner = shutil.which("xvfb-run")
    if runner is None:
        print("There is no screen and no Xvfb: packaging/debian_packages.sh --tests installs it.")
        return 1
    screen = f"-screen 0 {WIDTH}x{HEIGHT}x24"
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.call([runner, "-a", "-s", screen, sys.executable, __file__], env=environment)


def _use_own_settings(scratch: Path) -> None:
    """Keeps the picture free of what the person who makes it has set, and of their recent files."""
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[variable] = str(scratch / variable.lower())
    os.environ["LANGUAGE"] = os.environ["LC_ALL"] = os.environ["LANG"] = "en_GB.UTF-8"


def _take(sample: Path) -> int:
    # Qt reads the environment when it is loaded: it has to be set before.
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from salonplanner.ui.app import build_window  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    window = build_window(sample)
    window.resize(WIDTH, HEIGHT)
    window.show()

    def settle() -> None:
        loop = QEventLoop()
        QTimer.singleShot(SETTLE_MILLISECONDS, loop.quit)
        loop.exec()

    settle()
    window.selection.select([SELECTED])
    settle()
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    saved = _with_few_colours(window.grab().toImage()).save(str(PICTURE), quality=0)
    window.close()
    application.processEvents()
    print(PICTURE if saved else f"{PICTURE} could not be written.")
    return 0 if saved else 1


def _with_few_colours(picture: QImage) -> QImage:
    """The picture in its surfaces' colours and, for the rims of letters, some between them."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtGui import QImage  # noqa: PLC0415

    opaque = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(opaque.constBits()).cast("I")).most_common()
    frequent = [colour for colour, _times in counted]
    between: dict[int, int] = {}
    for colour in frequent[SURFACES:]:
        between.setdefault(colour & HUE, colour)
    chosen = [*frequent[:SURFACES], *between.values()][:COLOURS]
    return opaque.convertToFormat(
        QImage.Format.Format_Indexed8, chosen, Qt.ImageConversionFlag.AvoidDither
    )


if __name__ == "__main__":
    sys.exit(main())
