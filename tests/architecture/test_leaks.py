"""The watch over what tests leave behind must itself be able to fail a test."""

import pytest

pytest_plugins = ["pytester"]

LEAVES_NOTHING = """
import threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

def test_it(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    timer = QTimer(window)
    timer.start(10)
    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()
"""
LEAVES_A_THREAD = """
import threading
END = threading.Event()

def test_it():
    threading.Thread(target=END.wait, name="forgotten", daemon=True).start()
"""
LEAVES_A_TIMER = """
from PySide6.QtCore import QTimer
KEPT = []

def test_it(qapp):
    timer = QTimer()
    KEPT.append(timer)
    timer.start(1000)
"""
LEAVES_A_WINDOW = """
from PySide6.QtWidgets import QWidget
KEPT = []

def test_it(qapp):
    window = QWidget(objectName="forgottenWindow")
    KEPT.append(window)
    window.show()
"""
LEAVES_A_JOB = """
import threading
from PySide6.QtCore import QThreadPool
END = threading.Event()

def test_it(qapp):
    QThreadPool.globalInstance().start(END.wait)

def test_after(qapp):
    END.set()
"""


@pytest.fixture
def watched(pytester: pytest.Pytester, pytestconfig: pytest.Config) -> pytest.Pytester:
    """A project of its own with this project's fixtures."""
    pytester.makeconftest("from tests.conftest import leaves_nothing, scratch_home")
    pytester.makeini(f"[pytest]\npythonpath = {pytestconfig.rootpath}\nqt_api = pyside6\n")
    return pytester


def test_a_test_that_tidies_up_passes(watched: pytest.Pytester) -> None:
    watched.makepyfile(LEAVES_NOTHING)
    watched.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_a_leak_fails_its_test(watched: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    watched.makepyfile(
        test_thread=LEAVES_A_THREAD,
        test_timer=LEAVES_A_TIMER,
        test_window=LEAVES_A_WINDOW,
        test_job=LEAVES_A_JOB,
    )
    result = watched.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=5, errors=4)
    result.stdout.fnmatch_lines_random(
        [
            "ERROR test_thread.py::test_it *left behind: the thread forgotten",
            "ERROR test_timer.py::test_it *left behind: a running timer, started at *",
            "ERROR test_window.py::test_it *left behind: the window forgottenWindow",
            "ERROR test_job.py::test_it *left behind: 1 jobs of Qt's thread pool",
        ]
    )
