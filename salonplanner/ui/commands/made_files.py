"""What one does with a file just made: opens it, or its folder."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from salonplanner.domain.errors import FileError, Problem
from salonplanner.language import Language
from salonplanner.ui.dialogs.messages import Messages


class MadeFiles:
    """Opens files over one window, and says where that cannot be."""

    def __init__(self, messages: Messages, language: Language) -> None:
        self._messages = messages
        self._language = language

    def open(self, path: Path) -> None:
        """Open a file with the system's program for it."""
        self._show(path, path)

    def show_folder(self, path: Path) -> None:
        """Show the folder of a file."""
        self._show(path, path.parent)

    def _show(self, made: Path, shown: Path) -> None:
        tr = self._language.tr
        if not made.exists():
            missing = FileError(str(made), Problem.FILE_MISSING)
            self._messages.error(missing, tr("The file is no longer there"))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown))):
            self._messages.tell(
                tr("No program for it was found on this computer"),
                tr("The file is at {path}.", path=made),
            )
