"""The Excel plan: where to, progress, and what one does with it afterwards."""

from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressDialog, QWidget

from salonplanner.domain.errors import FileError, PlannerError, Problem
from salonplanner.services.names import plan_file_name
from salonplanner.settings.settings import MOST_RECENT
from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.ui.dialogs.save_path import SavePaths, usual_folder
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.tasks.task import Task, TaskProgress
from salonplanner.ui.workbench import Workbench

SHOW_PROGRESS_AFTER = 500
"""Milliseconds."""
PROGRESS_WIDTH = 380


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
        self._paths = SavePaths(window, messages, bench.language)
        self._task: Task | None = None
        self._dialog: QProgressDialog | None = None
        self._last: Path | None = None
        self._target = Path()
        self._plan_left = False
        self._given_up = False
        self._patience = QTimer(self, singleShot=True, interval=SHOW_PROGRESS_AFTER)
        self._patience.timeout.connect(self._show_progress)
        document.replaced.connect(self._take_up)
        document.path_changed.connect(self._note)
        self._take_up()

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
        self._document.settle()
        self.export_to(self._ask_path())

    def export_again(self) -> None:
        """Make the workbook again in the file made last."""
        self._document.settle()
        self.export_to(self._last)

    def give_up(self) -> None:
        """Stop making the workbook, without a word; ``busy_changed`` tells when that is done."""
        if self._task is not None:
            self._given_up = True
            self._task.cancel()

    def open_workbook(self, path: Path) -> None:
        """Open a workbook with the system's program for it."""
        self._show(path, path)

    def show_folder(self, path: Path) -> None:
        """Show the folder of a workbook."""
        self._show(path, path.parent)

    def _show(self, workbook: Path, shown: Path) -> None:
        tr = self._bench.language.tr
        if not workbook.exists():
            missing = FileError(str(workbook), Problem.FILE_MISSING)
            self._messages.error(missing, tr("The Excel plan is no longer there"))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown))):
            self._messages.tell(
                tr("No program for it was found on this computer"),
                tr("The Excel plan is at {path}.", path=workbook),
            )

    def _ask_path(self) -> Path | None:
        tr = self._bench.language.tr
        return self._paths.ask(
            tr("Export to Excel"), self._proposed(), {".xlsx": tr("Excel workbook (*.xlsx)")}
        )

    def _proposed(self) -> Path:
        if self._last is not None:
            return self._last
        name = plan_file_name(self._document.plan, ".xlsx")
        if self._document.path is not None:
            return self._document.path.with_name(name)
        return usual_folder(self._bench.settings.last_folder) / name

    def export_to(self, path: Path | None) -> None:
        """Make the workbook in a file; nothing where there is none, or one is being made."""
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
        self._plan_left = self._given_up = False
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

    def _on_done(self, path: Path) -> None:
        self._bench.remember(last_folder=str(path.parent))
        if not self._plan_left:
            self._last = path
            self._note()
            self.last_changed.emit()
        self.exported.emit(path)
        if self._bench.settings.open_workbook_after_export:
            self.open_workbook(path)

    def _on_failed(self, error: Exception) -> None:
        if self._given_up:
            return
        if not isinstance(error, PlannerError):
            raise error
        title = self._bench.language.tr("The Excel plan could not be written")
        answer = self._messages.ask_retry(error, title)
        if answer is Answer.RETRY:
            self.export_to(self._target)
        elif answer is Answer.SAVE_COPY:
            self.export()

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

    def _take_up(self) -> None:
        """Another plan: the workbook made of it before, in this session or an earlier one."""
        self._plan_left = True
        known = self._bench.settings.last_exports.get(str(self._document.path))
        self._last = None if known is None else Path(known)
        self.last_changed.emit()

    def _note(self) -> None:
        """Remember the workbook by the plan's file, as long as that one is a recent plan."""
        if self._document.path is None or self._last is None:
            return
        settings, plan = self._bench.settings, str(self._document.path)
        kept = {key: settings.last_exports.get(key) for key in settings.recent_files if key != plan}
        books = {key: book for key, book in kept.items() if book is not None}
        room = dict(list(books.items())[: MOST_RECENT - 1])
        self._bench.remember(last_exports={plan: str(self._last), **room})
