"""Print, PDF and pictures, asked for from the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.session import Session
from salonplanner.ui.workspace import Workspace

if TYPE_CHECKING:
    from salonplanner.ui.printing.desk import PrintDesk


class PrintCommands(QObject):
    """Connects the actions of printing; ``made`` carries the path of a finished file.

    What paints sheets is loaded when it is first wanted: the first paint needs none of it.
    """

    made = Signal(object)

    def __init__(
        self, session: Session, messages: Messages, workspace: Workspace, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._workspace = workspace
        self._window = window
        self._desk: PrintDesk | None = None
        actions = session.actions
        actions.connect(ActionName.PRINT, self.preview)
        actions.connect(ActionName.EXPORT_PDF, self.save_pdf)
        actions.connect(ActionName.EXPORT_PNG, self.save_picture)
        actions.connect(ActionName.COPY_PICTURE, self.copy_picture)

    @property
    def desk(self) -> "PrintDesk":
        """Where it is done, made when it is first wanted."""
        if self._desk is None:
            # See above: nothing of it belongs to the first paint.
            from salonplanner.ui.printing.desk import PrintDesk  # noqa: PLC0415

            app = QApplication.instance()
            if not isinstance(app, QApplication):
                raise RuntimeError("printing needs a QApplication")
            self._desk = PrintDesk(app, self._session, self._messages, self._window)
            self._desk.made.connect(self.made)
        return self._desk

    def preview(self) -> None:
        """Show what would be printed of the page shown."""
        self._session.document.settle()
        self.desk.preview_page(self._workspace.page)

    def save_pdf(self) -> None:
        """The same, with a PDF in view."""
        self._session.document.settle()
        self.desk.preview_page(self._workspace.page, prefer_pdf=True)

    def save_picture(self) -> None:
        """Make a picture of the whole season."""
        self._session.document.settle()
        self.desk.save_picture()

    def copy_picture(self) -> None:
        """Put a picture of the page shown into the clipboard."""
        self._session.document.settle()
        self.desk.copy_page(self._workspace.page, self._workspace.page_widget)

    def give_up(self) -> None:
        """Make no further sheet."""
        if self._desk is not None:
            self._desk.give_up()
