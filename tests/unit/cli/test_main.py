"""The program itself: which command, and what becomes of each way to fail."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from salonplanner.cli import main as program
from salonplanner.cli.main import COMMANDS, main
from salonplanner.cli.parsing import Parser
from salonplanner.domain.errors import FileError, Problem
from salonplanner.language import Language


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "system_language", lambda: "en")


def failing_with(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(_arguments: object, _context: object) -> int:
        raise error

    def parser(prog: str, language: Language) -> Parser:
        return Parser(prog, "", language)

    command: Callable[[str], object] = lambda _name: SimpleNamespace(parser=parser, run=run)  # noqa: E731
    monkeypatch.setattr(program, "_command", command)


@pytest.mark.parametrize("name", [*COMMANDS, "window"])
def test_each_command_can_be_asked_for_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"] if name == "window" else [name, "--help"]) == 0
    shown = capsys.readouterr()
    assert "--help" in shown.out
    assert not shown.err


def test_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 2
    assert capsys.readouterr().err.startswith("salonplanner: ")


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (FileError("x", Problem.DISK_FULL), 2, "salonplanner: x: "),
        (OSError(errno.EIO, "Input/output error"), 2, "Input/output error"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_each_failure_has_its_code(
    error: BaseException,
    code: int,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    failing_with(error, monkeypatch)
    monkeypatch.setattr(program, "forget", lambda: None)
    assert main(["check"]) == code
    message = capsys.readouterr().err
    assert told in message
    assert len(message.splitlines()) == bool(told)


def test_a_reader_who_has_had_enough_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing_with(BrokenPipeError(), monkeypatch)
    forgotten: list[bool] = []
    monkeypatch.setattr(program, "forget", lambda: forgotten.append(True))
    assert main(["check"]) == 0
    assert forgotten == [True]
    assert capsys.readouterr() == ("", "")


def test_a_window_without_a_console_is_left_too(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []
    monkeypatch.setitem(sys.modules, "PySide6", ModuleType("PySide6"))
    monkeypatch.setattr(program, "main", lambda: 2)
    monkeypatch.setattr(os, "_exit", left.append)
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    with pytest.raises(SystemExit):  # only because the process did not end
        program.program()
    assert left == [2]


def test_a_mistake_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    failing_with(ZeroDivisionError(), monkeypatch)
    with pytest.raises(ZeroDivisionError):
        main(["check"])


def test_messages_are_in_the_systems_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = str(tmp_path / "none.json")
    told: list[str] = []
    for code in ("en", "fr"):
        monkeypatch.setattr(program, "system_language", lambda code=code: code)
        assert main(["check", path]) == 2
        told.append(capsys.readouterr().err)
    assert all(path in message for message in told)
    assert told[0] != told[1]
