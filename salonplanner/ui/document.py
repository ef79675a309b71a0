"""The open plan: the one door through which it changes, and its undo history."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from salonplanner.domain.changes import difference
from salonplanner.domain.edits import Edit, applied
from salonplanner.domain.plan import Plan
from salonplanner.language import Language
from salonplanner.words import edits as edit_words
from salonplanner.words.names import Names


class Document(QObject):
    """Holds the plan, its file and its undo stack, and announces what changed.

    ``changed`` carries the ChangeSet of an edit, its undo or its redo; ``replaced`` says that
    another plan was put in its place; ``settling`` asks for what is half-typed to be committed,
    before the plan is saved, exported or left. The history starts at the plan that was put in,
    and outlives a save.
    """

    changed = Signal(object)
    replaced = Signal()
    path_changed = Signal()
    settling = Signal()

    def __init__(
        self, plan: Plan, language: Language, names: Names, path: Path | None = None
    ) -> None:
        super().__init__()
        self._plan = plan
        self._path = path
        self._language = language
        self._names = names
        self.stack = QUndoStack(self)

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._plan

    @property
    def path(self) -> Path | None:
        """The file it was read from or last saved to."""
        return self._path

    @property
    def modified(self) -> bool:
        """Whether it differs from what was put in or last saved."""
        return not self.stack.isClean()

    def apply(
        self, edit: Edit, merge_key: str = "", allowed: Callable[[Plan, Plan], bool] | None = None
    ) -> bool:
        """Make an edit, as one undo step; False where it changes nothing or is not allowed.

        ``allowed`` is asked with the plans before and after, once the edit is known to be sound.

        Edits one after the other with the same merge key become one step, so that typing a name
        is undone at once.

        Raises:
            PlanError: the plan after it would break the contract; the plan stays as it is.
        """
        before = self._plan
        after = applied(edit, before)
        if after is before or (allowed is not None and not allowed(before, after)):
            return False
        self.stack.push(_PlanCommand(self, edit, before, after, merge_key))
        return True

    def title_of(self, edit: Edit, before: Plan) -> str:
        """What an edit of a plan is called in the window's language."""
        return edit_words.title(edit, before, self._language, self._names)

    def speak(self, language: Language, names: Names) -> None:
        """Name the steps, those made and those to come, in another language."""
        self._language = language
        self._names = names
        for position in range(self.stack.count()):
            step = self.stack.command(position)
            if isinstance(step, _PlanCommand):
                step.rename()

    def settle(self) -> None:
        """Have what is half-typed somewhere committed."""
        self.settling.emit()

    def put_in(self, plan: Plan, path: Path | None) -> None:
        """Show another plan; nothing of the one before can be undone afterwards."""
        self._plan = plan
        self._path = path
        self.stack.clear()
        self.replaced.emit()
        self.path_changed.emit()

    def saved_to(self, path: Path) -> None:
        """Take note that the plan as it is now stands in a file."""
        self._path = path
        self.stack.setClean()
        self.path_changed.emit()

    def show_plan(self, plan: Plan) -> None:
        """Take a step's plan for the present one; called by the undo stack alone."""
        changes = difference(self._plan, plan)
        self._plan = plan
        self.changed.emit(changes)


class _PlanCommand(QUndoCommand):
    """A step of the history: the plans before and after."""

    def __init__(
        self, document: Document, edit: Edit, before: Plan, after: Plan, merge_key: str
    ) -> None:
        super().__init__()
        self._document = document
        self._edit = edit
        self._before = before
        self.after = after
        self.merge_key = merge_key
        self.rename()

    def rename(self) -> None:
        """Take the text for the menu anew from what the step does."""
        self.setText(self._document.title_of(self._edit, self._before))

    def id(self) -> int:
        return 1 if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _PlanCommand) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True

    def redo(self) -> None:
        self._document.show_plan(self.after)

    def undo(self) -> None:
        self._document.show_plan(self._before)
