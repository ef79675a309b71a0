"""The check before an export: opened from the menu, and offered once an export is made."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from salonplanner.services.open_points import Point, has_pressing
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.commands.export_commands import ExportCommands
from salonplanner.ui.findings.panel import FindingsPanel
from salonplanner.ui.message_bar import MessageBar
from salonplanner.ui.session import Session

if TYPE_CHECKING:
    from salonplanner.ui.dialogs.export_check import ExportCheckDialog


class CheckCommands(QObject):
    """Shows what is open beside the window; an export is never held up by it."""

    def __init__(
        self,
        session: Session,
        panel: FindingsPanel,
        exports: ExportCommands,
        bar: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panel = panel
        self._bar = bar
        self._window = window
        self._dialog: ExportCheckDialog | None = None
        session.actions.connect(ActionName.CHECK_EXPORT, self.check)
        exports.exported.connect(self._offer)
        bar.check_wanted.connect(self.check)

    def check(self) -> None:
        """Show what is open, or bring it to the front."""
        self._session.document.settle()
        if self._dialog is None:
            self._dialog = self._made()
        self._dialog.show()
        self._dialog.activateWindow()

    def _made(self) -> "ExportCheckDialog":
        # No dialog is needed for the first paint; each brings its own part of Qt.
        from salonplanner.ui.dialogs.export_check import ExportCheckDialog  # noqa: PLC0415

        dialog = ExportCheckDialog(self._session, self._window)
        dialog.gone_to.connect(self._go_to)
        dialog.export_wanted.connect(self._session.actions[ActionName.EXPORT_EXCEL].trigger)
        dialog.finished.connect(self._forget)
        return dialog

    def _offer(self) -> None:
        session = self._session
        if session.bench.settings.offer_export_check and has_pressing(session.figures.findings):
            self._bar.offer_check()

    def _go_to(self, point: Point) -> None:
        session = self._session
        if point.finding is not None:
            session.actions[ActionName.FINDINGS].setChecked(True)
            self._panel.show_finding(point.finding)
        elif point.salons:
            if not session.figures.visible.issuperset(point.salons):
                session.actions[ActionName.CLEAR_FILTERS].trigger()
            session.selection.select(point.salons)
            self._panel.gone_to.emit(point.salons)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
