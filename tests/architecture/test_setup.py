"""The list of system packages, and the set-up script's look at what is missing."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.package import ROOT

SCRIPT = ROOT / "packaging" / "debian_packages.sh"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the script is for bash")


def run(*arguments: str, path: str) -> subprocess.CompletedProcess[str]:
    """Runs the script with only the programs of the folder ``path``."""
    return subprocess.run(
        [shutil.which("bash") or "bash", str(SCRIPT), *arguments],
        env={"PATH": path},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def program(folder: Path, name: str, code: str) -> None:
    """Puts a small program into a folder."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{code}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder of programs: a Debian machine on which nothing is installed, seen as root."""
    for name in ("env", "mktemp", "rm", "tail", "sh"):
        (tmp_path / name).symlink_to(shutil.which(name) or name)
    program(tmp_path, "dpkg-query", "exit 1")
    program(tmp_path, "id", "echo 0")
    program(tmp_path, "apt-get", f'echo "$@" >> {tmp_path}/calls')
    return tmp_path


def calls(machine: Path) -> list[str]:
    """What the script asked apt-get for."""
    return (machine / "calls").read_text(encoding="utf-8").splitlines()


def test_without_apt_it_does_nothing_and_says_so(tmp_path: Path) -> None:
    result = run("--tests", path=str(tmp_path))
    assert result.returncode == 0
    assert result.stderr.count("\n") == 1
    assert "No apt-get here" in result.stderr


def test_it_installs_what_is_missing(machine: Path) -> None:
    assert run(path=str(machine)).returncode == 0
    update, install = calls(machine)
    assert update.endswith("update")
    assert "libxcb-cursor0" in install
    assert "libreoffice-calc" not in install


def test_the_tests_want_more(machine: Path) -> None:
    assert run("--tests", path=str(machine)).returncode == 0
    assert {"libegl1", "libreoffice-calc", "xvfb", "xdotool"} <= set(calls(machine)[1].split())


def test_it_is_silent_when_everything_is_there(machine: Path) -> None:
    program(machine, "dpkg-query", "printf installed")
    result = run("--tests", "--venv", path=str(machine))
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert not (machine / "calls").exists()


def test_a_user_without_sudo_is_told_what_to_ask_for(machine: Path) -> None:
    program(machine, "id", "echo 1000")
    result = run(path=str(machine))
    assert result.returncode == 1
    assert "only root can install them: apt-get install" in result.stderr
    assert not (machine / "calls").exists()


def test_sudo_asks_for_no_password_where_nobody_can_type(machine: Path) -> None:
    program(machine, "id", "echo 1000")
    program(machine, "sudo", f'echo "sudo $1" >> {machine}/calls; shift; exec "$@"')
    assert run(path=str(machine)).returncode == 0
    assert calls(machine)[0] == "sudo --non-interactive"


def test_a_failure_shows_why(machine: Path) -> None:
    program(machine, "apt-get", "echo 'E: no such package'; exit 100")
    result = run(path=str(machine))
    assert result.returncode == 1
    assert "E: no such package" in result.stderr
    assert "could not be installed" in result.stderr


def test_an_unknown_option_is_refused(machine: Path) -> None:
    assert run("--all", path=str(machine)).returncode == 2


@pytest.fixture
def start() -> ModuleType:
    """The set-up script, as a module."""
    spec = importlib.util.spec_from_file_location("start", ROOT / "packaging" / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_script_finds_the_libraries_that_are_missing(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "WINDOW_LIBRARIES", ("libc.so.6", "libnothing-of-the-kind.so.9"))
    assert "libnothing-of-the-kind.so.9" in start._missing_libraries()


def test_a_workbook_that_is_there_is_not_replaced(start: ModuleType, tmp_path: Path) -> None:
    wanted = tmp_path / "plan.xlsx"
    assert start._unused(wanted) == wanted
    wanted.touch()
    (tmp_path / "plan-2.xlsx").touch()
    assert start._unused(wanted) == tmp_path / "plan-3.xlsx"


def test_an_unknown_command_shows_the_help(
    start: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start.main(["fly"]) == 2
    assert "packaging/start.py run" in capsys.readouterr().err
