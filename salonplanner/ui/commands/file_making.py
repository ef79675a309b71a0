"""Making a file for others: progress, Cancel, and what one can do where it cannot be written."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from salonplanner.domain.errors import PlannerError
from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.ui.tasks.waiting import Waiting, Work
from salonplanner.ui.workbench import Workbench


class FileKind(NamedTuple):
    """A kind of file: what making one is called, and how one is made."""

    title: str
    """Of the dialog that shows how far it is."""
    refused: str
    """The title of the question where it cannot be written."""
    work: Callable[[Path], Work]
    """Gives what makes it, not started."""
    ask_path: Callable[[], Path | None]
    """Asks where to; None where the user left."""


class FileMaking(QObject):
    """Makes one file at a time.

    ``made`` carries the path of a finished file; ``busy_changed`` tells that one begins or ends.
    """

    made = Signal(object)
    busy_changed = Signal()

    def __init__(
        self, kind: FileKind, bench: Workbench, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._kind = kind
        self._bench = bench
        self._messages = messages
        self._task: Work | None = None
        self.waiting = Waiting("exportProgress", kind.title, bench, window)
        self._target = Path()
        self._given_up = False

    @property
    def busy(self) -> bool:
        """Whether a file is being made."""
        return self._task is not None

    def ask(self) -> None:
        """Ask where to, and make the file; nothing is asked while one is being made."""
        if self._task is None:
            self.make(self._kind.ask_path())

    def make(self, path: Path | None) -> None:
        """Make the file; nothing where there is no path, or one is being made."""
        if path is None or self._task is not None:
            return
        self._target, self._given_up = path, False
        self._task = task = self._kind.work(path)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._on_ended)
        self.busy_changed.emit()
        tr = self._bench.language.tr
        self.waiting.follow(task, tr("Making {file}…", file=path.name))
        task.start()

    def give_up(self) -> None:
        """Stop, without a word; ``busy_changed`` tells when that is done."""
        if self._task is not None:
            self._given_up = True
            self._task.cancel()

    def _on_done(self, _outcome: object) -> None:
        self._bench.remember(last_folder=str(self._target.parent))
        self.made.emit(self._target)

    def _on_failed(self, error: Exception) -> None:
        if self._given_up:
            return
        if not isinstance(error, PlannerError):
            raise error
        answer = self._messages.ask_retry(error, self._kind.refused)
        if answer is Answer.RETRY:
            self.make(self._target)
        elif answer is Answer.SAVE_COPY:
            self.ask()

    def _on_ended(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
        self.busy_changed.emit()
