"""Making a file for others: progress, Cancel, and what one can do where it cannot be written."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from salonplanner.domain.errors import PlannerError
from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.ui.tasks.steps import StepTask
from salonplanner.ui.tasks.task import Task
from salonplanner.ui.workbench import Workbench

SHOW_PROGRESS_AFTER = 500
"""Milliseconds."""
PROGRESS_WIDTH = 380

Work = Task | StepTask


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
        self._window = window
        self._task: Work | None = None
        self._dialog: QProgressDialog | None = None
        self._target = Path()
        self._given_up = False
        self._patience = QTimer(self, singleShot=True, interval=SHOW_PROGRESS_AFTER)
        self._patience.timeout.connect(self._show_progress)

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
        task.progressed.connect(self._on_progress)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._on_ended)
        self.busy_changed.emit()
        self._patience.start()
        task.start()

    def give_up(self) -> None:
        """Stop, without a word; ``busy_changed`` tells when that is done."""
        if self._task is not None:
            self._given_up = True
            self._task.cancel()

    def _show_progress(self) -> None:
        if self._task is None:
            return
        tr = self._bench.language.tr
        dialog = QProgressDialog(
            tr("Making {file}…", file=self._target.name), tr("Cancel"), 0, 100, self._window
        )
        dialog.setObjectName("exportProgress")
        dialog.setWindowTitle(self._kind.title)
        dialog.setMinimumDuration(0)
        dialog.setMinimumWidth(self._bench.theme.px(PROGRESS_WIDTH))
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self._task.cancel)
        dialog.show()
        self._dialog = dialog

    def _on_progress(self, share: float, text: str) -> None:
        if self._dialog is not None:
            self._dialog.setValue(round(share * 100))
            if text:
                self._dialog.setLabelText(text)

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
        self._patience.stop()
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
        self.busy_changed.emit()
