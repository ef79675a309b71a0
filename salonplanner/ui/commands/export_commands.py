"""The Excel plan: where to, progress, and what one does with it afterwards."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QThreadPool, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from salonplanner.domain.errors import FileError
from salonplanner.services.names import plan_file_name
from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.tasks.task import Task, TaskProgress
from salonplanner.ui.workbench import Workbench

SHOW_PROGRESS_AFTER = 500
"""Milliseconds."""


class ExportCommands(QObject):
    """Exports the plan as a workbook in the background.

    ``exported`` carries the path of a finished workbook; ``busy_changed`` tells that one begins or
    ends, ``last_changed`` that another one is the last made.
    """

    exported = Signal(object)
    busy_changed = Signal()
    last_changed = Signal()

    def __init__(
        self,
        document: Document,
        figures: Figures,
        bench: Workbench,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._figures = figures
        self._bench = bench
        self._messages = messages
        self._window = window
        self._task: Task | None = None
        self._dialog: QProgressDialog | None = None
        self._last: Path | None = None
        self._target = Path()
        self._patience = QTimer(self, singleShot=True, interval=SHOW_PROGRESS_AFTER)
        self._patience.timeout.connect(self._show_progress)
        document.replaced.connect(self._forget)

    @property
    def last(self) -> Path | None:
        """The workbook made last of this plan."""
        return self._last

    @property
    def busy(self) -> bool:
        """Whether a workbook is being made."""
        return self._task is not None

    def export(self) -> None:
        """Ask where to, and make the workbook."""
        self._export_to(self._ask_path())

    def export_again(self) -> None:
        """Make the workbook again in the file made last."""
        if self._last is not None:
            self._export_to(self._last)

    def open_workbook(self) -> None:
        """Open the workbook made last with the system's program for it."""
        if self._last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last)))

    def show_folder(self) -> None:
        """Show the folder of the workbook made last."""
        if self._last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.parent)))

    def _ask_path(self) -> Path | None:
        tr = self._bench.language.tr
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Export to Excel"),
            str(self._proposed()),
            tr("Excel workbook (*.xlsx)"),
        )
        if not path:
            return None
        chosen = Path(path)
        return (
            chosen if chosen.suffix.lower() == ".xlsx" else chosen.with_name(f"{chosen.name}.xlsx")
        )

    def _proposed(self) -> Path:
        if self._last is not None:
            return self._last
        name = plan_file_name(self._document.plan, ".xlsx")
        if self._document.path is not None:
            return self._document.path.with_name(name)
        folder = self._bench.settings.last_folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        return Path(folder) / name

    def _export_to(self, path: Path | None) -> None:
        if path is None or self._task is not None:
            return
        plan, scenario = self._document.plan, self._figures.scenario
        language, seeds = self._bench.language, self._bench.seeds

        def work(progress: TaskProgress) -> Path:
            # The Excel libraries are imported here, off the window's thread, when first needed.
            from salonplanner.services.exporting import export  # noqa: PLC0415

            export(plan, path, scenario=scenario, language=language, seeds=seeds, progress=progress)
            return path

        self._task = Task(work, self)
        self._task.progressed.connect(self._on_progress)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._task.ended.connect(self._on_ended)
        self._target = path
        self.busy_changed.emit()
        self._patience.start()
        self._task.start(QThreadPool.globalInstance())

    def _show_progress(self) -> None:
        if self._task is None:
            return
        tr = self._bench.language.tr
        dialog = QProgressDialog(
            tr("Making {file}…", file=self._target.name), tr("Cancel"), 0, 100, self._window
        )
        dialog.setObjectName("exportProgress")
        dialog.setWindowTitle(tr("Export to Excel"))
        dialog.setMinimumDuration(0)
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

    def _on_done(self, path: Path) -> None:
        self._last = path
        self._bench.remember(last_folder=str(path.parent))
        self.last_changed.emit()
        self.exported.emit(path)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        title = self._bench.language.tr("The Excel plan could not be written")
        answer = self._messages.ask_retry(error, title)
        # The task that failed still has to end; what comes next waits for that.
        if answer is Answer.RETRY:
            QTimer.singleShot(0, self, self._retry)
        elif answer is Answer.SAVE_COPY:
            QTimer.singleShot(0, self, self.export)

    def _retry(self) -> None:
        self._export_to(self._target)

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

    def _forget(self) -> None:
        self._last = None
        self.last_changed.emit()
