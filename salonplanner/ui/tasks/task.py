"""Work that takes a while, off the window's thread."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal

from salonplanner.services.progress import Cancelled

T = TypeVar("T")
BETWEEN_REPORTS = 0.05
"""Seconds; a window told more often would do little else than show it."""
_OVER = QEvent.Type(QEvent.registerEventType())


class Task(QObject):
    """Runs a function that takes a Progress, and tells how it ended on the window's thread.

    Signals: ``progressed`` (share done from 0 to 1, and what is being done), ``done`` (what the
    function gave), ``failed`` (the exception), ``cancelled``, and ``ended`` with any of them, but
    first, so that what is shown while it runs is gone when its outcome is told.
    The runnable is given plain callables, so that no QObject dies on a worker thread.
    """

    progressed = Signal(float, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: "Callable[[TaskProgress], object]", parent: QObject) -> None:
        super().__init__(parent)
        self._progress = TaskProgress(self.progressed.emit)
        self._outcome: object = None
        self._runnable = _Runnable(work, self._progress, self._conclude)

    def start(self, pool: QThreadPool | None = None) -> None:
        """Queue the work, in the pool that all share unless another is given."""
        (pool or QThreadPool.globalInstance()).start(self._runnable)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._progress.cancel()

    def customEvent(self, event: QEvent) -> None:
        """Tell, on the window's thread, how the work ended."""
        if event.type() != _OVER:
            return
        self.ended.emit()
        if isinstance(self._outcome, Cancelled):
            self.cancelled.emit()
        elif isinstance(self._outcome, Exception):
            self.failed.emit(self._outcome)
        else:
            self.done.emit(self._outcome)

    def _conclude(self, outcome: object) -> None:
        # The worker leaves an event and is gone: a task may be deleted as soon as it has told its
        # end, and a signal of it still going out from another thread would be cut off.
        self._outcome = outcome
        QCoreApplication.postEvent(self, QEvent(_OVER))


class TaskProgress:
    """The Progress a task hands to its work.

    Steps reach the window by ``report``, at most twenty times a second; the last one always.
    """

    def __init__(self, report: Callable[[float, str], None]) -> None:
        self._report = report
        self._stop = threading.Event()
        self._next_report = 0.0

    def cancel(self) -> None:
        """Make the next step raise Cancelled."""
        self._stop.set()

    def step(self, share: float, text: str = "") -> None:
        """Tell the share done, from 0 to 1; raises Cancelled where the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now >= self._next_report or share >= 1:
            self._next_report = now + BETWEEN_REPORTS
            self._report(share, text)


class _Runnable(QRunnable, Generic[T]):
    def __init__(
        self,
        work: Callable[[TaskProgress], T],
        progress: TaskProgress,
        conclude: Callable[[object], None],
    ) -> None:
        super().__init__()
        self._work = work
        self._progress = progress
        self._conclude = conclude

    def run(self) -> None:
        try:
            outcome: object = self._work(self._progress)
        except Exception as error:  # noqa: BLE001 - the task runner hands it to the window
            outcome = error
        self._conclude(outcome)
