"""Making a file: one at a time, tried again, written elsewhere, or left."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressDialog

from salonplanner.domain.errors import FileError, Problem
from salonplanner.ui.commands.file_making import FileKind, FileMaking
from salonplanner.ui.dialogs.messages import Answer
from salonplanner.ui.tasks.steps import StepTask

WAIT = 5000


class Maker:
    """Writes files in steps, and fails as often as it was told to."""

    def __init__(self, window) -> None:
        self.errors: list[Exception] = []
        self.written: list[str] = []
        self.held = False
        self._window = window
        kind = FileKind("Title", "Refused", self._work, self._ask)
        self.making = FileMaking(kind, window.bench, window.messages, window)
        self.asked: list[Path | None] = []

    def _work(self, path):
        return StepTask(self._steps(path), self._window)

    def _steps(self, path):
        yield 0.5
        while self.held:
            yield 0.5
        if self.errors:
            raise self.errors.pop(0)
        self.written.append(path.name)
        yield 1.0

    def _ask(self):
        return self.asked.pop(0)


@pytest.fixture
def maker(window):
    return Maker(window)


@pytest.fixture
def idle(qtbot, maker):
    def wait():
        qtbot.waitUntil(lambda: not maker.making.busy, timeout=WAIT)
        qtbot.wait(0)

    return wait


def test_a_file_is_made_where_it_was_asked_for(maker, idle, tmp_path, qtbot, window):
    maker.asked = [tmp_path / "a.pdf"]
    with qtbot.waitSignal(maker.making.made, timeout=WAIT) as told:
        maker.making.ask()
    assert told.args == [tmp_path / "a.pdf"]
    assert window.bench.settings.last_folder == str(tmp_path)


def test_nothing_is_made_where_the_user_left(maker):
    maker.asked = [None]
    maker.making.ask()
    assert not maker.making.busy


def test_one_is_made_at_a_time(maker, idle, tmp_path):
    maker.making.make(tmp_path / "a")
    maker.making.make(tmp_path / "b")
    maker.making.ask()
    idle()
    assert maker.written == ["a"]


def test_one_that_is_open_elsewhere_is_tried_again_or_written_as_a_copy(
    maker, idle, tmp_path, user, qtbot
):
    maker.errors = [FileError("a", Problem.IN_USE), FileError("a", Problem.IN_USE)]
    maker.asked = [tmp_path / "b"]
    user.answers = [Answer.RETRY, Answer.SAVE_COPY]
    with qtbot.waitSignal(maker.making.made, timeout=WAIT):
        maker.making.make(tmp_path / "a")
    assert user.asked == ["retry", "retry"]
    assert maker.written == ["b"]


def test_what_nobody_foresaw_is_not_hidden(maker, tmp_path, qtbot):
    maker.errors = [ValueError("no")]
    with qtbot.capture_exceptions() as raised:
        maker.making.make(tmp_path / "a")
        qtbot.waitUntil(lambda: bool(raised), timeout=WAIT)
    assert raised[0][0] is ValueError


def test_long_work_shows_how_far_it_is_and_can_be_cancelled(maker, idle, tmp_path, qtbot, window):
    maker.held = True
    maker.making.waiting.patience.setInterval(0)
    maker.making.make(tmp_path / "a")
    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is not None, timeout=WAIT)
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: dialog.value() == 50, timeout=WAIT)
    assert dialog.windowTitle() == "Title"
    dialog.canceled.emit()
    idle()
    assert maker.written == []
    assert window.findChild(QProgressDialog) is None


def test_given_up_it_fails_without_a_word(maker, idle, tmp_path, qtbot):
    maker.held = True
    maker.making.make(tmp_path / "a")
    maker.making.give_up()
    idle()
    assert maker.written == []
