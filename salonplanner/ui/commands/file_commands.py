"""New, open, save and recent plans; nothing unsaved is lost without a question."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from salonplanner.domain.errors import PlannerError
from salonplanner.domain.plan import Plan
from salonplanner.services.documents import PLAN_SUFFIXES, new_plan, open_plan, save_plan
from salonplanner.services.names import plan_file_name
from salonplanner.services.sample import sample_plan
from salonplanner.settings.settings import MOST_RECENT
from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.ui.dialogs.save_path import SavePaths, usual_folder
from salonplanner.ui.document import Document
from salonplanner.ui.workbench import Workbench


class FileCommands(QObject):
    """Acts on the document's file.

    ``opened`` tells that a plan was put in, ``saved`` that the present one now stands in its
    file, ``recent_changed`` that the list of recent plans differs.
    """

    opened = Signal()
    saved = Signal()
    recent_changed = Signal()

    def __init__(
        self, document: Document, bench: Workbench, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._bench = bench
        self._messages = messages
        self._window = window
        self._paths = SavePaths(window, messages, bench.language)

    @property
    def display_name(self) -> str:
        """The plan's file name, or its own name before it has one."""
        path = self._document.path
        if path is not None:
            return path.name
        return self._document.plan.name or plan_file_name(self._document.plan, ".salonplan")

    def new(self) -> None:
        """Start the season of the usual year."""
        self.new_for(self._bench.settings.default_season_year)

    def new_for(self, year: int) -> None:
        """Start the season of a year."""
        if self.may_leave():
            self._put_in(new_season(year, self._bench), None)

    def sample(self) -> None:
        """Open the illustrative programme."""
        if self.may_leave():
            self._put_in(sample_plan(self._bench.seeds), None)

    def open(self) -> None:
        """Ask for a file and open it."""
        tr = self._bench.language.tr
        patterns = ";;".join((tr("Plans (*.salonplan *.json)"), tr("All files (*)")))
        path, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a plan"), self._folder(), patterns
        )
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> bool:
        """Open a file; False where it was refused or the user stayed with the present plan."""
        if not self.may_leave():
            return False
        try:
            self.load(path)
        except PlannerError as error:
            self._messages.error(error, self._bench.language.tr("The plan could not be opened"))
            return False
        return True

    def note_opened(self) -> None:
        """Put the file the document was made from on top of the recent ones."""
        if self._document.path is not None:
            self._note_recent(self._document.path)

    def load(self, path: Path) -> None:
        """Put a file's plan in.

        Raises:
            PlannerError: it cannot be read; the plan now open stays.
        """
        plan = open_plan(path, self._bench.seeds)
        self._put_in(plan, path.absolute())
        self._note_recent(path)

    def save(self) -> bool:
        """Save in the plan's file, asking for one where it has none; False where it failed."""
        self._document.settle()
        path = self._document.path
        if path is None or path.suffix.lower() not in PLAN_SUFFIXES:
            return self.save_as()
        return self._save_to(path)

    def save_as(self) -> bool:
        """Ask for a file and save there; False where it was not saved."""
        self._document.settle()
        tr = self._bench.language.tr
        present = self._document.path
        name = present.name if present else plan_file_name(self._document.plan, ".salonplan")
        folder = str(present.parent) if present else self._folder()
        path = self._paths.ask(
            tr("Save the plan"),
            Path(folder) / name,
            {".salonplan": tr("Plan (*.salonplan)"), ".json": tr("JSON plan (*.json)")},
        )
        return path is not None and self._save_to(path)

    def may_leave(self) -> bool:
        """Whether the present plan may be left: saved, unchanged, or given up by the user."""
        self._document.settle()
        if not self._document.modified:
            return True
        answer = self._messages.ask_save(self.display_name)
        if answer is Answer.SAVE:
            return self.save()
        return answer is Answer.DISCARD

    def forget_recent(self) -> None:
        """Empty the list of recent plans, and with it what they were exported to."""
        self._bench.remember(recent_files=(), last_exports={})
        self.recent_changed.emit()

    def _save_to(self, path: Path) -> bool:
        try:
            save_plan(self._document.plan, path)
        except PlannerError as error:
            title = self._bench.language.tr("The plan could not be saved")
            answer = self._messages.ask_retry(error, title)
            if answer is Answer.RETRY:
                return self._save_to(path)
            return answer is Answer.SAVE_COPY and self.save_as()
        self._document.saved_to(path.absolute())
        self._note_recent(path)
        self.saved.emit()
        return True

    def _put_in(self, plan: Plan, path: Path | None) -> None:
        self._document.put_in(plan, path)
        self.opened.emit()

    def _note_recent(self, path: Path) -> None:
        path = path.absolute()
        others = [known for known in self._bench.settings.recent_files if known != str(path)]
        self._bench.remember(
            recent_files=(str(path), *others)[:MOST_RECENT], last_folder=str(path.parent)
        )
        self.recent_changed.emit()

    def _folder(self) -> str:
        return str(usual_folder(self._bench.settings.last_folder))


def new_season(year: int, bench: Workbench) -> Plan:
    """An empty season, under the name of the user's own chamber where one is set."""
    plan = new_plan(year, bench.seeds)
    own = [row for row in bench.seeds.chambers if row.region == bench.settings.chamber]
    if not own:
        return plan
    return msgspec.structs.replace(plan, chamber=own[0].name.in_language(bench.language.code))
