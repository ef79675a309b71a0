"""New, open, save and recent plans; nothing unsaved is lost without a question."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from salonplanner.domain.errors import PlannerError
from salonplanner.domain.plan import Plan
from salonplanner.services.documents import new_plan, open_plan, save_plan
from salonplanner.services.names import plan_file_name
from salonplanner.services.sample import sample_plan
from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.ui.document import Document
from salonplanner.ui.workbench import Workbench

MOST_RECENT = 12


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
            self._put_in(new_plan(year, self._bench.seeds), None)

    def sample(self) -> None:
        """Open the illustrative programme."""
        if self.may_leave():
            self._put_in(sample_plan(self._bench.seeds), None)

    def open(self) -> None:
        """Ask for a file and open it."""
        tr = self._bench.language.tr
        pattern = tr("Plans (*.salonplan *.json)")
        path, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a plan"), self._folder(), f"{pattern};;{tr('All files (*)')}"
        )
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> bool:
        """Open a file; False where it was refused or the user stayed with the present plan."""
        if not self.may_leave():
            return False
        return self._try(self._bench.language.tr("The plan could not be opened"), self.load, path)

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
        path = self._document.path
        return self.save_as() if path is None else self._save_to(path)

    def save_as(self) -> bool:
        """Ask for a file and save there; False where it was not saved."""
        tr = self._bench.language.tr
        present = self._document.path
        name = present.name if present else plan_file_name(self._document.plan, ".salonplan")
        folder = str(present.parent) if present else self._folder()
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save the plan"),
            str(Path(folder) / name),
            f"{tr('Plan (*.salonplan)')};;{tr('JSON plan (*.json)')}",
        )
        if not path:
            return False
        chosen = Path(path)
        if chosen.suffix.lower() not in {".salonplan", ".json"}:
            chosen = chosen.with_name(chosen.name + ".salonplan")
        return self._save_to(chosen)

    def may_leave(self) -> bool:
        """Whether the present plan may be left: saved, unchanged, or given up by the user."""
        if not self._document.modified:
            return True
        answer = self._messages.ask_save(self.display_name)
        if answer is Answer.SAVE:
            return self.save()
        return answer is Answer.DISCARD

    def forget_recent(self) -> None:
        """Empty the list of recent plans."""
        self._bench.remember(recent_files=())
        self.recent_changed.emit()

    def _save_to(self, path: Path) -> bool:
        title = self._bench.language.tr("The plan could not be saved")
        if not self._try(title, save_plan, self._document.plan, path):
            return False
        self._document.saved_to(path.absolute())
        self._note_recent(path)
        self.saved.emit()
        return True

    def _try(self, title: str, action: Callable[..., object], *arguments: object) -> bool:
        try:
            action(*arguments)
        except PlannerError as error:
            self._messages.error(error, title)
            return False
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
        return self._bench.settings.last_folder or str(Path.home())
