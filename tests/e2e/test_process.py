"""The program as a process: with and without a screen, and what it brings into memory."""

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.e2e.running import MINIMAL, ROOT, done, planner, refused, written

HEAVY = ("PySide6", "pandas", "numpy", "openpyxl", "xlsxwriter", "pyqtgraph")
NOT_FOR_THE_FIRST_PAINT = (
    *HEAVY[1:],
    "icalendar",
    "html.parser",
    "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
    "salonplanner.exchange",
    "salonplanner.services.exporting",
    "salonplanner.services.pasting",
    "salonplanner.ui.dialogs.about",
    "salonplanner.ui.dialogs.settings",
    "salonplanner.ui.events",
    "salonplanner.ui.inspector.details",
    "salonplanner.ui.month",
    "salonplanner.ui.paste",
    "salonplanner.ui.places",
    "salonplanner.ui.printing",
    "salonplanner.ui.start",
    "salonplanner.ui.table.page",
    "salonplanner.ui.ties",
)
"""Libraries, and what is made of the window once it is painted."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "été 100% #1.salonplan"
    assert done("new", "--sample", "--out", path) == ""
    return path


@pytest.fixture
def minimal(tmp_path: Path) -> Path:
    return written(tmp_path / "minimal.json", MINIMAL)


def test_help_is_a_result() -> None:
    text = done("--help")
    assert all(command in text for command in ("new", "forecast", "check", "export", "diff"))
    assert "--scenario" in done("forecast", "--help")
    assert re.fullmatch(r"Salon Planner \d+\.\d+\.\d+\n", done("--version"))


def test_without_a_screen_the_commands_that_need_none_are_named(sample: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("a desktop of Windows or macOS always has a screen")
    for arguments in ((), (sample,), ("--exit-when-ready", sample)):
        message = refused(*arguments)
        assert "new, forecast, check, export" in message


def test_the_window_says_when_it_is_ready(sample: Path) -> None:
    answer = planner("--exit-when-ready", sample, QT_QPA_PLATFORM="offscreen")
    assert answer.returncode == 0, answer.stderr
    found = re.fullmatch(r"ready (\d+\.\d+)\n", answer.stdout)
    assert found is not None
    assert float(found[1]) > 0


def test_a_window_for_a_bad_file_that_nobody_will_see_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.salonplan"
    message = refused("--exit-when-ready", path, QT_QPA_PLATFORM="offscreen")
    assert str(path) in message


@pytest.mark.parametrize("command", ["check", "forecast", "diff", "new"])
def test_commands_do_without_qt_and_the_heavy_libraries(
    command: str, minimal: Path, tmp_path: Path
) -> None:
    # As a table, the forecast is made of pandas' summaries.
    plans = {
        "diff": (minimal, minimal),
        "forecast": (minimal, "--format", "json"),
        "new": ("--out", tmp_path / "new.json"),
    }
    answer = planner(command, *plans.get(command, (minimal,)), options=("-X", "importtime"))
    imported = {line.rpartition("|")[2].strip() for line in answer.stderr.splitlines()}
    assert "salonplanner.cli.main" in imported
    assert not [name for name in imported if name.partition(".")[0] in HEAVY]


def test_the_window_is_ready_without_what_the_first_paint_does_not_show(sample: Path) -> None:
    answer = planner(
        "--exit-when-ready", sample, options=("-X", "importtime"), QT_QPA_PLATFORM="offscreen"
    )
    imported = {line.rpartition("|")[2].strip() for line in answer.stderr.splitlines()}
    assert answer.returncode == 0
    assert {"PySide6", "salonplanner.ui.timeline.page"} <= imported
    early = {name for name in NOT_FOR_THE_FIRST_PAINT for one in imported if _is_of(one, name)}
    assert not early


@pytest.mark.parametrize("name", [n for n in NOT_FOR_THE_FIRST_PAINT if n.startswith("salon")])
def test_what_the_first_paint_does_without_is_there(name: str) -> None:
    assert find_spec(name) is not None


def _is_of(module: str, name: str) -> bool:
    return module == name or module.startswith(f"{name}.")


@pytest.mark.skipif(os.name == "nt", reason="pipes end otherwise there")
def test_a_reader_who_has_had_enough_is_no_error(sample: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "salonplanner", "forecast", str(sample), "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    message = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 0
    assert message == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a device that is always full")
def test_results_that_cannot_be_written_are_told(sample: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        answer = subprocess.run(
            [sys.executable, "-m", "salonplanner", "forecast", str(sample)],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            check=False,
        )
    assert answer.returncode == 2
    assert len(answer.stderr.splitlines()) == 1


def test_an_output_of_few_letters_loses_no_data(sample: Path) -> None:
    answer = planner("check", sample, "--format", "json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert answer.returncode == 0
    assert json.loads(answer.stdout) == json.loads(done("check", sample, "--format", "json"))
    table = planner("check", sample, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert table.returncode == 0
