"""Work off the window's thread: how far it is, how it ends, and that it can be stopped."""

import threading

import pytest
from PySide6.QtCore import QObject, QThreadPool

from salonplanner.services.progress import Cancelled
from salonplanner.ui.tasks import task as task_module
from salonplanner.ui.tasks.task import Task, TaskProgress

WAIT = 5000


@pytest.fixture
def start(qtbot):
    owner = QObject()

    def started(work):
        task = Task(work, owner)
        log: list[tuple[str, object]] = []
        task.progressed.connect(lambda share, text: log.append(("progressed", (share, text))))
        task.done.connect(lambda value: log.append(("done", value)))
        task.failed.connect(lambda error: log.append(("failed", error)))
        task.cancelled.connect(lambda: log.append(("cancelled", None)))
        task.ended.connect(lambda: log.append(("ended", threading.current_thread())))
        return task, log

    yield started
    owner.deleteLater()


def run(task: Task, qtbot) -> None:
    with qtbot.waitSignal(task.ended, timeout=WAIT):
        task.start(QThreadPool.globalInstance())
    qtbot.wait(0)


def test_work_is_done_on_another_thread_and_told_on_the_window_s(start, qtbot):
    task, log = start(lambda progress: threading.current_thread())
    run(task, qtbot)
    told = dict(log)
    assert told["done"] is not threading.main_thread()
    assert told["ended"] is threading.main_thread()


def test_the_end_is_told_before_the_outcome(start, qtbot):
    task, log = start(lambda progress: 1)
    run(task, qtbot)
    assert [name for name, _ in log] == ["ended", "done"]


def test_what_went_wrong_is_handed_over(start, qtbot):
    def work(progress: TaskProgress) -> None:
        raise ValueError("no")

    task, log = start(work)
    run(task, qtbot)
    assert isinstance(dict(log)["failed"], ValueError)
    assert "done" not in dict(log)


def test_work_stops_at_its_next_step(start, qtbot):
    cancelled = threading.Event()
    steps: list[float] = []

    def work(progress: TaskProgress) -> None:
        progress.step(0.1)
        steps.append(0.1)
        assert cancelled.wait(WAIT / 1000)
        progress.step(0.2)
        steps.append(0.2)

    task, log = start(work)
    with qtbot.waitSignal(task.ended, timeout=WAIT):
        task.start(QThreadPool.globalInstance())
        task.cancel()
        cancelled.set()
    qtbot.wait(0)
    assert steps in ([], [0.1])  # it may be told before its first step
    assert "cancelled" in dict(log)
    assert "failed" not in dict(log)


def test_steps_are_told_with_what_is_being_done(start, qtbot):
    task, log = start(lambda progress: progress.step(0.5, "half"))
    run(task, qtbot)
    assert dict(log)["progressed"] == (0.5, "half")


def test_the_window_is_told_at_most_twenty_times_a_second(monkeypatch):
    now = 0.0
    monkeypatch.setattr(task_module.time, "monotonic", lambda: now)
    told: list[float] = []
    progress = TaskProgress(lambda share, text: told.append(share))
    for step in range(1000):
        now = 100 + step / 1000
        progress.step(step / 1000)
    assert 19 <= len(told) <= 20
    progress.step(1.0)
    assert told[-1] == 1.0


def test_a_cancelled_progress_raises_at_each_step():
    progress = TaskProgress(lambda share, text: None)
    progress.cancel()
    for _ in range(2):
        with pytest.raises(Cancelled):
            progress.step(0.5)


def test_the_window_goes_on_while_work_is_done(start, qtbot):
    """A window that waited for the work would never let it end here."""
    answered = threading.Event()
    task, log = start(lambda progress: answered.wait(WAIT / 1000))
    with qtbot.waitSignal(task.ended, timeout=2 * WAIT):
        task.start(QThreadPool.globalInstance())
        qtbot.wait(20)
        answered.set()
    qtbot.wait(0)
    assert dict(log)["done"] is True


def test_a_task_deleted_as_soon_as_it_ends_still_tells_its_outcome(start, qtbot):
    told: list[int] = []
    for number in range(200):
        task, _log = start(lambda progress, number=number: number)
        task.done.connect(told.append)
        task.ended.connect(task.deleteLater)
        task.start(QThreadPool.globalInstance())
    qtbot.waitUntil(lambda: len(told) == 200, timeout=WAIT)
    assert sorted(told) == list(range(200))
