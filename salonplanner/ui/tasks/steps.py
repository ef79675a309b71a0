"""Work that only the window's thread can do, a step at a time so that the window answers."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class StepTask(QObject):
    """Takes one step after another of an iterator that gives the share done, from 0 to 1.

    Signals as those of ``Task``: ``progressed``, ``done`` (None), ``failed`` (the exception),
    ``cancelled``, and ``ended`` before the outcome is told. What is painted with fonts and pixmaps
    cannot leave the window's thread.
    """

    progressed = Signal(float, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, steps: Iterator[float], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._stop = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin with the first step as soon as the window has nothing else to do."""
        self._timer.start()

    def cancel(self) -> None:
        """Take no further step."""
        self._stop = True

    def _step(self) -> None:
        if self._stop:
            self._end()
            self.cancelled.emit()
            return
        try:
            share = next(self._steps)
        except StopIteration:
            self._end()
            self.done.emit(None)
        except Exception as error:  # noqa: BLE001 - a task runner hands it to the window
            self._end()
            self.failed.emit(error)
        else:
            self.progressed.emit(share, "")

    def _end(self) -> None:
        self._timer.stop()
        # What the steps opened is closed now, not when somebody looks for garbage.
        self._steps = iter(())
        self.ended.emit()
