"""What every test gets: a scratch home, Qt without a screen, and a look at what it leaves behind.

Set ``QT_QPA_PLATFORM=xcb`` (or ``cocoa``, ``windows``) to watch the window tests on a screen.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

from tests.leaks import Leaks

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A system theme or a scale factor of the machine would change what is painted.
os.environ["QT_QPA_PLATFORMTHEME"] = ""
os.environ.pop("QT_SCALE_FACTOR", None)

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}
MARKED_BY_FIXTURE = ("soffice", "xvfb")

# A shared machine has slow moments; a test that hangs is ended by its time limit instead.
settings.register_profile("default", deadline=None, max_examples=40)
settings.register_profile("ci", deadline=None, max_examples=40, derandomize=True)
settings.register_profile(
    "thorough", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if IN_CI else "default"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks a test by what it uses, so that nobody has to remember to."""
    for item in items:
        for name in MARKED_BY_FIXTURE:
            if name in getattr(item, "fixturenames", ()):
                item.add_marker(name)


@pytest.fixture(autouse=True)
def scratch_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home and settings folders of the test's own; gives the home."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in (
        ("HOME", "."),
        ("USERPROFILE", "."),
        ("APPDATA", "roaming"),
        ("LOCALAPPDATA", "local"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_DOCUMENTS_DIR", "documents"),
        ("XDG_STATE_HOME", "state"),
    ):
        monkeypatch.setenv(variable, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def leaves_nothing(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a thread, a pool job, a running timer or a window behind."""
    leaks = Leaks()
    yield
    if request.node.get_closest_marker("leaks_allowed") is not None:
        leaks.forget()
        return
    left = leaks.found()
    if left:
        pytest.fail("The test left behind: " + "; ".join(left), pytrace=False)


def program(*names: str) -> Path:
    """The first of these programs on the machine; skips the test where there is none.

    A skipped test on the build machine would be a test nobody runs: there it fails.
    """
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        missing(f"{names[0]} is not installed (packaging/debian_packages.sh --tests installs it)")
    return Path(found)


def missing(reason: str) -> NoReturn:
    """Skip the test for want of a program; on the build machine fail it."""
    if IN_CI:
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def soffice() -> Path:
    """LibreOffice's program; a test gives it a user profile of its own."""
    mac = "/Applications/LibreOffice.app/Contents/MacOS/soffice"
    return program("soffice", "libreoffice", mac)


@pytest.fixture(scope="session")
def xclip() -> Path:
    """The program that fills the clipboard of an X server."""
    return program("xclip")


@pytest.fixture(scope="session")
def ical_js() -> list[str]:
    """The command that prints what ical.js reads in a calendar file, whose path is to follow."""
    folder = Path(__file__).parent / "node"
    node = program("node", "nodejs")
    if not (folder / "node_modules" / "ical.js").exists():
        missing("ical.js is not installed (packaging/start.py test installs it)")
    return [str(node), str(folder / "calendar_days.mjs")]


@pytest.fixture(scope="session")
def xvfb() -> Iterator[str]:
    """A real X server without a screen, 1920 by 1080; gives its display, such as ``:7``."""
    if not sys.platform.startswith("linux"):
        pytest.skip("Xvfb is for Linux")
    program("xdotool")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        # Without -noreset it starts anew, deaf for a moment, whenever its last client leaves.
        [program("Xvfb"), "-displayfd", str(writer), "-noreset", "-screen", "0", "1920x1080x24"],
        pass_fds=(writer,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            pytest.fail("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)
