"""Asks where to put a file, and before another one is written over."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from salonplanner.language import Language
from salonplanner.ui.dialogs.messages import Messages


class SavePaths:
    """Asks over one window."""

    def __init__(self, window: QWidget, messages: Messages, language: Language) -> None:
        self._window = window
        self._messages = messages
        self._language = language

    def ask(self, title: str, proposed: Path, kinds: Mapping[str, str]) -> Path | None:
        """Where to save, None where the user left; ``kinds`` names file types by their suffix.

        A name without one of the suffixes is given that of the type chosen.
        """
        path, kind = QFileDialog.getSaveFileName(
            self._window, title, str(proposed), ";;".join(kinds.values())
        )
        if not path:
            return None
        chosen = Path(path)
        if chosen.suffix.lower() in kinds:
            return chosen
        suffix = next((s for s, name in kinds.items() if name == kind), next(iter(kinds)))
        return self._unless_taken(chosen.with_name(f"{chosen.name}{suffix}"))

    def _unless_taken(self, path: Path) -> Path | None:
        """The dialog has asked before replacing the name typed, not this longer one."""
        tr = self._language.tr
        if not path.exists() or self._messages.ask_go_on(
            tr("Replace “{file}”?", file=path.name),
            tr("A file of this name is already in the folder."),
            tr("Replace"),
        ):
            return path
        return None


def usual_folder(last: str) -> Path:
    """Where file dialogs open: the folder used last, else the user's documents, else the home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = (Path(folder) for folder in (last, documents) if folder)
    return next((folder for folder in wanted if folder.is_dir()), Path.home())
