"""Finds what a test left behind: threads, jobs of Qt's pool, running timers, open windows."""

import threading
import time
import traceback
import weakref
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

PATIENCE_SECONDS = 2.0


class TimerWatch:
    """Remembers each QTimer that is started, and the line that started it."""

    def __init__(self) -> None:
        self._started: list[tuple[weakref.ref[QTimer], str]] = []
        self._start: Callable[..., Any] = QTimer.start

    def install(self) -> None:
        """From here on, every start is remembered."""
        watch = self

        def start(timer: QTimer, *arguments: Any) -> None:
            caller = traceback.extract_stack(limit=2)[0]
            watch._started.append((weakref.ref(timer), f"{caller.filename}:{caller.lineno}"))
            watch._start(timer, *arguments)

        QTimer.start = start  # type: ignore[method-assign]

    def take(self) -> list[tuple[weakref.ref[QTimer], str]]:
        """What was started since the last time."""
        started, self._started = self._started, []
        return started


WATCH = TimerWatch()
WATCH.install()


class Leaks:
    """Made before a test; tells after it what is there that was not."""

    def __init__(self) -> None:
        self._threads = set(threading.enumerate())
        self._windows = {id(window) for window in _visible_windows()}
        WATCH.take()

    def found(self) -> list[str]:
        """One line for each thing left, after a short time to end by itself."""
        _delete_what_waits()
        return [*self._threads_left(), *_jobs_left(), *_timers_left(), *self._windows_left()]

    def forget(self) -> None:
        """Ends what can be ended, for a test that leaves things on purpose."""
        for reference, _line in WATCH.take():
            timer = reference()
            if timer is not None and shiboken6.isValid(timer):
                timer.stop()
        for window in _visible_windows():
            window.hide()

    def _threads_left(self) -> list[str]:
        until = time.monotonic() + PATIENCE_SECONDS
        left: list[str] = []
        for thread in threading.enumerate():
            # Python cannot tell when a thread that Qt's pool started is over.
            if thread in self._threads or isinstance(thread, threading._DummyThread):
                continue
            thread.join(max(0.0, until - time.monotonic()))
            if thread.is_alive():
                left.append(f"the thread {thread.name}")
        return left

    def _windows_left(self) -> list[str]:
        return [
            f"the window {window.objectName() or type(window).__name__}"
            for window in _visible_windows()
            if id(window) not in self._windows
        ]


def _delete_what_waits() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _jobs_left() -> list[str]:
    if QCoreApplication.instance() is None:
        return []
    pool = QThreadPool.globalInstance()
    if pool.waitForDone(int(PATIENCE_SECONDS * 1000)):
        return []
    return [f"{pool.activeThreadCount()} jobs of Qt's thread pool"]


def _timers_left() -> list[str]:
    left: list[str] = []
    for reference, line in WATCH.take():
        timer = reference()
        if timer is not None and shiboken6.isValid(timer) and timer.isActive():
            left.append(f"a running timer, started at {line}")
            timer.stop()
    return left


def _visible_windows() -> list[Any]:
    if QApplication.instance() is None:
        return []
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]
