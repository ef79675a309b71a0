"""What nobody foresaw is told once, and written down each time."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer

from salonplanner.ui.last_guard import LastGuard


@pytest.fixture
def guard(qtbot):
    owner = QObject()
    told: list[str] = []
    made = LastGuard(told.append, owner)
    made.told = told  # type: ignore[attr-defined]
    yield made
    owner.deleteLater()


def take(guard: LastGuard, error: BaseException) -> None:
    guard.take(type(error), error, None)


def test_an_error_is_told_once_the_window_is_free(guard, qtbot, capsys):
    take(guard, ValueError("seven"))
    assert guard.told == []
    qtbot.waitUntil(lambda: guard.told == ["ValueError: seven"], timeout=2000)
    assert "ValueError: seven" in capsys.readouterr().err


def test_one_error_over_and_over_is_told_once(guard, qtbot, capsys):
    for _ in range(50):
        take(guard, ValueError("again"))
    qtbot.waitUntil(lambda: guard.told != [], timeout=2000)
    qtbot.wait(20)
    assert len(guard.told) == 1
    assert capsys.readouterr().err.count("again") == 50


def test_the_next_one_is_told_again(guard, qtbot, capsys):
    for number in (1, 2):
        take(guard, ValueError(str(number)))
        qtbot.waitUntil(lambda number=number: len(guard.told) == number, timeout=2000)


def test_ending_the_program_is_no_error(guard, qtbot, capsys):
    take(guard, KeyboardInterrupt())
    qtbot.wait(20)
    assert guard.told == []


def test_it_is_installed_and_removed(guard, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    guard.install()
    assert sys.excepthook == guard.take
    guard.remove()
    assert sys.excepthook is sys.__excepthook__


def test_an_error_in_a_slot_reaches_it(guard, qtbot, monkeypatch, capsys):
    monkeypatch.setattr(sys, "excepthook", guard.take)

    def fail() -> None:
        raise ValueError("in a slot")

    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: guard.told == ["ValueError: in a slot"], timeout=2000)
