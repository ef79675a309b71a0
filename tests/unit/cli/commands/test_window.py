"""The window wants a screen; without one the commands that need none are named."""

import socket
import sys
from pathlib import Path
from types import ModuleType

import pytest

from salonplanner.cli.commands import window
from salonplanner.cli.commands.window import NEEDING_NO_SCREEN, has_screen
from salonplanner.cli.main import COMMANDS
from tests.unit.cli.commands.scenes import run


@pytest.mark.parametrize(
    ("environment", "platform", "answer"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": "elsewhere:0"}, "linux", True),
        ({"DISPLAY": ":63999"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
        ({}, "freebsd14", False),
    ],
)
def test_a_screen(environment: dict[str, str], platform: str, answer: bool) -> None:
    assert has_screen(environment, platform) is answer


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no X displays")
def test_a_display_is_one_where_somebody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    class Probe(socket.socket):
        def connect_ex(self, address: object, /) -> int:
            asked.append(str(address))
            return 0 if str(address).startswith("\0") else 111

    monkeypatch.setattr(socket, "socket", Probe)
    assert window.display_answers(":5.0")
    assert [address.removeprefix("\0") for address in asked] == [
        str(Path("/", "tmp", ".X11-unix", "X5"))
    ] * 2


def test_every_command_does_without_a_screen() -> None:
    assert NEEDING_NO_SCREEN == COMMANDS


def test_without_a_screen_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(window, "has_screen", lambda _environment: False)
    assert run(window) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert all(command in shown.err for command in COMMANDS)


def fake_app(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, bool]]:
    calls: list[tuple[Path | None, bool]] = []
    app = ModuleType("salonplanner.ui.app")

    def run_app(path: Path | None, on_ready: object = None, **_ready: object) -> int:
        calls.append((path, on_ready is not None))
        if callable(on_ready):
            on_ready()
        return 0

    app.run = run_app  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "salonplanner.ui.app", app)
    monkeypatch.setattr("salonplanner.ui.app", app, raising=False)
    monkeypatch.setattr(window, "has_screen", lambda _environment: True)
    return calls


def test_the_window_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = fake_app(monkeypatch)
    assert run(window) == 0
    assert run(window, "plan.json") == 0
    assert calls == [(None, False), (Path("plan.json"), False)]
    assert capsys.readouterr().out == ""


def test_it_is_told_when_it_is_ready(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = fake_app(monkeypatch)
    assert run(window, "--exit-when-ready", "plan.json") == 0
    assert calls == [(Path("plan.json"), True)]
    word, seconds = capsys.readouterr().out.split()
    assert word == "ready"
    assert float(seconds) > 0


@pytest.mark.parametrize("ours", [True, False])
def test_a_library_that_qt_lacks_is_told_and_a_mistake_of_ours_is_not(
    ours: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = "/x/salonplanner/ui/app.py" if ours else "/x/PySide6/QtGui.abi3.so"

    class Refusing:
        def find_spec(self, name: str, *_rest: object) -> None:
            if name == "salonplanner.ui.app":
                raise ImportError("libEGL.so.1: cannot open shared object file", path=path)

    monkeypatch.delitem(sys.modules, "salonplanner.ui.app", raising=False)
    monkeypatch.delattr("salonplanner.ui.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Refusing(), *sys.meta_path])
    monkeypatch.setattr(window, "has_screen", lambda _environment: True)
    if ours:
        with pytest.raises(ImportError):
            run(window)
    else:
        assert run(window) == 2
        assert "libEGL.so.1" in capsys.readouterr().err
