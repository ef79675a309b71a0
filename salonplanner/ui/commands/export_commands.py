"""The Excel plan and the calendar file: where to, and what one does with them afterwards."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from salonplanner.services.names import plan_file_name
from salonplanner.settings.settings import MOST_RECENT
from salonplanner.ui.commands.file_making import FileKind, FileMaking
from salonplanner.ui.commands.made_files import MadeFiles
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.dialogs.save_path import SavePaths, usual_folder
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.tasks.task import Task, TaskProgress
from salonplanner.ui.workbench import Workbench


class ExportCommands(QObject):
    """Exports the plan as a workbook or a calendar file, in the background.

    ``exported`` carries the path of a finished workbook, ``calendar_made`` that of a calendar
    file; ``busy_changed`` tells that a workbook begins or ends, ``last_changed`` that another one
    is the last made.
    """

    exported = Signal(object)
    calendar_made = Signal(object)
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
        self._paths = SavePaths(window, messages, bench.language)
        self.files = MadeFiles(messages, bench.language)
        self._workbooks = FileMaking(self._workbook_kind(), bench, messages, window)
        self._calendars = FileMaking(self._calendar_kind(), bench, messages, window)
        self._last: Path | None = None
        self._plan_left = False
        self._workbooks.made.connect(self._on_made)
        self._workbooks.busy_changed.connect(self.busy_changed)
        self._calendars.made.connect(self.calendar_made)
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
        return self._workbooks.busy

    def export(self) -> None:
        """Ask where to, and make the workbook."""
        self._document.settle()
        self._workbooks.ask()

    def export_again(self) -> None:
        """Make the workbook again in the file made last."""
        self._document.settle()
        self.export_to(self._last)

    def export_to(self, path: Path | None) -> None:
        """Make the workbook in a file; nothing where there is none, or one is being made."""
        self._workbooks.make(path)

    def export_calendar(self) -> None:
        """Ask where to, and make the calendar file."""
        self._document.settle()
        self._calendars.ask()

    def give_up(self) -> None:
        """Stop making files, without a word; ``busy_changed`` tells when that is done."""
        self._workbooks.give_up()
        self._calendars.give_up()

    def _workbook_kind(self) -> FileKind:
        tr = self._bench.language.tr
        return FileKind(
            title=tr("Export to Excel"),
            refused=tr("The Excel plan could not be written"),
            work=self._workbook_work,
            ask_path=self._ask_workbook,
        )

    def _calendar_kind(self) -> FileKind:
        tr = self._bench.language.tr
        return FileKind(
            title=tr("Calendar file"),
            refused=tr("The calendar file could not be written"),
            work=self._task,
            ask_path=self._ask_calendar,
        )

    def _workbook_work(self, path: Path) -> Task:
        self._plan_left = False
        return self._task(path)

    def _task(self, path: Path) -> Task:
        plan, scenario = self._document.plan, self._figures.scenario
        language, seeds = self._bench.language, self._bench.seeds

        def work(progress: TaskProgress) -> None:
            # Libraries of other people's formats are imported here, off the window's thread, when
            # first needed.
            from salonplanner.services.exporting import export  # noqa: PLC0415

            export(plan, path, scenario=scenario, language=language, seeds=seeds, progress=progress)

        return Task(work, self)

    def _ask_workbook(self) -> Path | None:
        tr = self._bench.language.tr
        kinds = {".xlsx": tr("Excel workbook (*.xlsx)")}
        proposed = self._last or proposed_path(self._document, self._bench, ".xlsx")
        return self._paths.ask(tr("Export to Excel"), proposed, kinds)

    def _ask_calendar(self) -> Path | None:
        tr = self._bench.language.tr
        kinds = {".ics": tr("Calendar file (*.ics)")}
        proposed = proposed_path(self._document, self._bench, ".ics")
        return self._paths.ask(tr("Calendar file"), proposed, kinds)

    def _on_made(self, path: Path) -> None:
        if not self._plan_left:
            self._last = path
            self._note()
            self.last_changed.emit()
        self.exported.emit(path)
        if self._bench.settings.open_workbook_after_export:
            self.files.open(path)

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


def proposed_path(document: Document, bench: Workbench, suffix: str) -> Path:
    """Where a file made of the plan is proposed to go: beside it, else in the usual folder."""
    name = plan_file_name(document.plan, suffix)
    if document.path is not None:
        return document.path.with_name(name)
    return usual_folder(bench.settings.last_folder) / name
