"""The submenu of recent plans."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from salonplanner.ui.commands.file_commands import FileCommands
from salonplanner.ui.workbench import Workbench


class RecentMenu(QObject):
    """Fills the menu each time it opens; a plan that is gone is disabled and says so."""

    def __init__(self, menu: QMenu, files: FileCommands, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = menu
        self._files = files
        self._bench = bench
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._open)
        self._fill()

    def _fill(self) -> None:
        tr = self._bench.language.tr
        self._menu.clear()
        for recent in self._bench.settings.recent_files:
            path = Path(recent)
            action = self._menu.addAction(path.name.replace("&", "&&"))
            action.setData(recent)
            there = path.is_file()
            action.setEnabled(there)
            action.setToolTip(recent if there else tr("{file} is no longer there", file=recent))
        if self._menu.isEmpty():
            action = self._menu.addAction(tr("No recent plan"))
            action.setEnabled(False)

    def _open(self, action: QAction) -> None:
        if action.data():
            self._files.open_path(Path(action.data()))
