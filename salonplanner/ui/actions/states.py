"""Keeps the actions' enabling and texts in step with what is there."""

from PySide6.QtCore import QObject

from salonplanner.ui.actions.specs import ActionName, Need
from salonplanner.ui.commands.export_commands import ExportCommands
from salonplanner.ui.pages import PageName
from salonplanner.ui.session import Session
from salonplanner.ui.workspace import Workspace


class ActionStates(QObject):
    """Listens to everything an action can need."""

    def __init__(
        self,
        session: Session,
        exports: ExportCommands,
        workspace: Workspace,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions = session.actions
        self._document = document = session.document
        self._figures = figures = session.figures
        self._selection = selection = session.selection
        self._exports = exports
        self._workspace = workspace
        self._language = session.bench.language
        document.stack.indexChanged.connect(self.refresh)
        document.replaced.connect(self.refresh)
        figures.renewed.connect(self.refresh)
        figures.filtered.connect(self.refresh)
        selection.changed.connect(self.refresh)
        exports.last_changed.connect(self.refresh)
        exports.busy_changed.connect(self.refresh)
        workspace.page_changed.connect(self.refresh)
        workspace.findings_panel.current_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now, and name the steps to undo and redo."""
        self._name_steps()
        self._name_what_turns()
        met = {
            Need.SELECTION: bool(self._selection.ids),
            Need.SALONS: bool(self._document.plan.salons),
            Need.UNDO: self._document.stack.canUndo(),
            Need.REDO: self._document.stack.canRedo(),
            Need.IDLE: not self._exports.busy,
            Need.EXPORTED: self._exports.last is not None and not self._exports.busy,
            Need.FILTER: self._figures.filter.narrows,
            Need.FINDINGS: self._workspace.findings_panel.has_findings(),
            Need.MENDABLE: self._workspace.findings_panel.can_mend(),
            Need.CALENDAR: self._workspace.page is PageName.CALENDAR,
            Need.DAYS: self._workspace.page in (PageName.CALENDAR, PageName.MONTH),
            Need.TABLE: self._workspace.page is PageName.TABLE,
            Need.ACCEPTABLE: self._workspace.findings_panel.can_accept(),
        }
        self._actions.enable({need for need, there in met.items() if there})

    def _name_steps(self) -> None:
        tr = self._language.tr
        stack = self._document.stack
        undo = tr("Undo: {step}", step=stack.undoText()) if stack.canUndo() else tr("Undo")
        redo = tr("Redo: {step}", step=stack.redoText()) if stack.canRedo() else tr("Redo")
        self._actions.set_text(ActionName.UNDO, undo)
        self._actions.set_text(ActionName.REDO, redo)

    def _name_what_turns(self) -> None:
        """Say what cancelling and locking do now: each takes itself back where all are so."""
        chosen = set(self._selection.ids)
        salons = [salon for salon in self._document.plan.salons if salon.id in chosen]
        tr = self._language.tr
        taken_up = salons and not any(salon.active for salon in salons)
        cancel = tr("Take the salon up again") if taken_up else tr("Cancel the salon")
        unlocked = salons and all(salon.locked for salon in salons)
        lock = tr("Unlock the dates") if unlocked else tr("Lock the dates")
        self._actions.set_text(ActionName.CANCEL, cancel)
        self._actions.set_text(ActionName.LOCK, lock)
        self._actions.set_icon(ActionName.LOCK, "lock-open" if unlocked else "lock")
