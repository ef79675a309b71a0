"""Work in steps on the window's own thread: told, stopped, and never left running."""

import threading

import pytest
from PySide6.QtCore import QObject, QTimer

from salonplanner.ui.tasks.steps import StepTask

WAIT = 5000


class Log:
    def __init__(self, task: StepTask) -> None:
        self.told: list[object] = []
        task.progressed.connect(lambda share, _text: self.told.append(share))
        task.ended.connect(lambda: self.told.append("ended"))
        task.done.connect(lambda _outcome: self.told.append("done"))
        task.cancelled.connect(lambda: self.told.append("cancelled"))
        task.failed.connect(self.told.append)


@pytest.fixture
def run(qtbot):
    owner = QObject()

    def started(steps):
        task = StepTask(steps, owner)
        log = Log(task)
        task.start()
        return task, log

    yield started
    owner.deleteLater()
    qtbot.wait(0)


def test_each_step_is_told_and_then_the_end(run, qtbot):
    threads = []

    def steps():
        for share in (0.3, 0.6, 1.0):
            threads.append(threading.current_thread())
            yield share

    task, log = run(steps())
    with qtbot.waitSignal(task.done, timeout=WAIT):
        pass
    assert log.told == [0.3, 0.6, 1.0, "ended", "done"]
    assert set(threads) == {threading.main_thread()}


def test_nothing_is_done_before_the_window_has_time(run, qtbot):
    begun = []

    def steps():
        begun.append(1)
        yield 1.0

    task, _ = run(steps())
    assert begun == []
    with qtbot.waitSignal(task.done, timeout=WAIT):
        pass


def test_the_window_answers_between_steps(run, qtbot):
    answered = []

    def steps():
        while not answered:
            yield 0.5

    QTimer.singleShot(0, lambda: answered.append(1))
    task, _ = run(steps())
    with qtbot.waitSignal(task.done, timeout=WAIT):
        pass


def test_cancelled_work_takes_no_further_step_and_is_put_away(run, qtbot):
    closed = []

    def steps():
        try:
            while True:
                yield 0.1
        finally:
            closed.append(1)

    task, log = run(steps())
    with qtbot.waitSignal(task.progressed, timeout=WAIT):
        pass
    with qtbot.waitSignal(task.cancelled, timeout=WAIT):
        task.cancel()
    assert log.told[-2:] == ["ended", "cancelled"]
    assert closed == [1]


def test_a_failure_is_handed_over(run, qtbot):
    def steps():
        yield 0.1
        raise ValueError("no")

    task, log = run(steps())
    with qtbot.waitSignal(task.failed, timeout=WAIT):
        pass
    assert log.told[:2] == [0.1, "ended"]
    assert isinstance(log.told[-1], ValueError)
