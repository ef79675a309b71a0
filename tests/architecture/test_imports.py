"""Who imports whom: the contracts hold, each of them can fail, and what is loaded when."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.package import ROOT, layer, module_files

SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {row["id"]: row for row in SETTINGS["tool"]["importlinter"]["contracts"]}
# A small package in which every import is one that the rules allow.
ALLOWED = {
    "__main__": "import salonplanner.cli.main",
    "assets": "",
    "cli.main": "import salonplanner.ui.app",
    "domain.plan": "",
    "exchange.foreign.reader": "import openpyxl",
    "exchange.ics.reader": "import icalendar",
    "exchange.workbook.writer": "import numpy, pandas, xlsxwriter, salonplanner.words.fields",
    "forecast.explain": "import salonplanner.forecast.model",
    "forecast.model": "import salonplanner.domain.plan",
    "forecast.summary": "import pandas, salonplanner.forecast.model",
    "language.catalogues": "import salonplanner.assets",
    "schedule.proposal": "import numpy",
    "services.exporting": "import salonplanner.exchange.workbook.writer",
    "settings.store": "",
    "storage.document": "import sqlite3, salonplanner.assets",
    "ui.app": "import PySide6.QtWidgets, salonplanner.services.exporting",
    "ui.charts.bars": "import numpy, pandas, pyqtgraph",
    "ui.models.frame": "import pandas",
    "words.fields": "import salonplanner.forecast.model",
}
# One import for each contract that breaks it: in which module, and what it imports.
PLANTED = {
    "layers": ("domain.planted", "import salonplanner.services.exporting"),
    "qt": ("cli.planted", "from PySide6.QtCore import QObject"),
    "qt-indirect": ("services.planted", "import salonplanner.ui.app"),
    "charts": ("ui.planted", "def late():\n    import pyqtgraph"),
    "frames": ("services.planted", "import pandas"),
    "first-paint": ("words.planted", "import salonplanner.forecast.summary"),
    "workbooks": ("services.planted", "from openpyxl import Workbook"),
    "calendars": ("services.planted", "import icalendar"),
    "sqlite": ("services.planted", "import sqlite3"),
}
SLOW_LIBRARIES = ("pandas", "numpy", "pyqtgraph", "openpyxl", "xlsxwriter", "icalendar")


def lint(project: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Runs import-linter over the package in ``project``."""
    linter = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert linter, "lint-imports is not beside this Python"
    chosen = [part for name in contracts for part in ("--contract", name)]
    return subprocess.run(
        [linter, "--no-cache", *chosen],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def plant(project: Path, name: str, code: str) -> None:
    """Writes a module of the small package, and the packages above it."""
    path = project.joinpath("salonplanner", *name.split(".")).with_suffix(".py")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{code}\n", encoding="utf-8")
    folder = path.parent
    while folder != project:
        (folder / "__init__.py").touch()
        folder = folder.parent


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small package under this project's contracts."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, code in ALLOWED.items():
        plant(tmp_path, name, code)
    return tmp_path


def broken(result: subprocess.CompletedProcess[str]) -> list[str]:
    """The contracts that import-linter found broken."""
    names = {str(row["name"]): contract for contract, row in CONTRACTS.items()}
    flat = " ".join(result.stdout.split())
    return [contract for name, contract in names.items() if f"{name} BROKEN" in flat]


def test_every_contract_holds() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_contract_is_broken_once_below() -> None:
    assert PLANTED.keys() == CONTRACTS.keys()


def test_the_rules_allow_what_they_should(small: Path) -> None:
    result = lint(small)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("contract", PLANTED)
def test_a_contract_can_fail(small: Path, contract: str) -> None:
    module, code = PLANTED[contract]
    plant(small, module, code)
    result = lint(small, contract)
    assert result.returncode == 1, result.stdout + result.stderr
    assert broken(result) == [contract]
    assert f"salonplanner.{module}" in result.stdout


def test_a_folder_in_no_layer_is_refused(small: Path) -> None:
    plant(small, "extras.module", "")
    result = lint(small, "layers")
    assert result.returncode == 1
    assert "extras" in result.stdout


def test_every_folder_below_the_window_is_in_the_qt_contract() -> None:
    below = {layer(name) for name in module_files()} - {"", "__main__", "cli", "ui"}
    named = {layer(name) for name in CONTRACTS["qt-indirect"]["source_modules"]}
    assert below == named


def run_python(code: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs a script on the package in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


BLOCKED = """
import importlib, sys
for name in ("PySide6", "shiboken6", "pyqtgraph"):
    sys.modules[name] = None
for name in sys.argv[1:] or {names!r}:
    importlib.import_module(name)
"""


def test_everything_below_the_window_works_without_qt() -> None:
    names = [name for name in module_files() if layer(name) not in {"ui", "__main__"}]
    result = run_python(BLOCKED.format(names=names))
    assert result.returncode == 0, result.stderr


FIRST_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from salonplanner.ui.app import build_window

application = QApplication([])
window = build_window()
window.show()
application.processEvents()
application.processEvents()
print(sorted(set({slow!r}) & sys.modules.keys()))
window.close()
"""


def test_the_first_paint_needs_no_slow_library() -> None:
    result = run_python(FIRST_PAINT.format(slow=SLOW_LIBRARIES), QT_QPA_PLATFORM="offscreen")
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip().splitlines()[-1] == "[]"
