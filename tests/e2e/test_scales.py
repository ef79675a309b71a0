"""Nothing is cut off on screens of 100, 150 and 200 %, light and dark."""

import os
import subprocess
import sys

import pytest

from tests.e2e.running import ROOT


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_no_page_cuts_its_texts_off(scale: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.e2e.scaled_window"],
        cwd=ROOT,
        env=os.environ
        | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen", "LANG": "fr_FR.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == [f"light, ratio {scale}", f"dark, ratio {scale}"]
