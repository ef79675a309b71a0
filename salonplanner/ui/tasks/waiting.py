"""How far long work is, and its Cancel: shown once somebody has begun to wait for it."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from salonplanner.ui.tasks.steps import StepTask
from salonplanner.ui.tasks.task import Task
from salonplanner.ui.workbench import Workbench

Work = Task | StepTask
PATIENCE = 500
"""Milliseconds for which nothing is shown."""
_WIDTH = 380


class Waiting(QObject):
    """Follows one piece of work at a time; ``name`` is that of the dialog, for what finds it.

    ``patience`` runs while nothing is shown yet.
    """

    def __init__(self, name: str, title: str, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._name = name
        self._title = title
        self._bench = bench
        self._window = window
        self._work: Work | None = None
        self._text = ""
        self._dialog: QProgressDialog | None = None
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self.patience.timeout.connect(self._show)

    def follow(self, work: Work, text: str) -> None:
        """Show how far the work is, from a while after now until it ends."""
        self._work, self._text = work, text
        work.progressed.connect(self._on_progress)
        work.ended.connect(self._on_ended)
        self.patience.start()

    def _show(self) -> None:
        if self._work is None:
            return
        cancel = self._bench.language.tr("Cancel")
        dialog = QProgressDialog(self._text, cancel, 0, 100, self._window)
        dialog.setObjectName(self._name)
        dialog.setWindowTitle(self._title)
        dialog.setMinimumDuration(0)
        dialog.setMinimumWidth(self._bench.theme.px(_WIDTH))
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self._work.cancel)
        dialog.show()
        self._dialog = dialog

    def _on_progress(self, share: float, text: str) -> None:
        if self._dialog is not None:
            self._dialog.setValue(round(share * 100))
            if text:
                self._dialog.setLabelText(text)

    def _on_ended(self) -> None:
        self.patience.stop()
        self._work = None
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
