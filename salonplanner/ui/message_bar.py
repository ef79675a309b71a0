"""The bar that says an export is done and offers what comes next."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from salonplanner.ui.commands.made_files import MadeFiles
from salonplanner.ui.widgets.label import ElidedLabel, dress
from salonplanner.ui.workbench import Workbench


class MessageBar(QFrame):
    """Says where a file made is, with "open" and "show in folder"; it stays until closed.

    ``open_wanted`` and ``folder_wanted`` carry the path of the file; ``check_wanted`` asks for what
    is still open in the plan.
    """

    open_wanted = Signal(object)
    folder_wanted = Signal(object)
    check_wanted = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        dress(self, ground="tint")
        self._language = bench.language
        tr = bench.language.tr
        self._text = ElidedLabel(tone="tint")
        self._text.setObjectName("messageText")
        self._open = QPushButton(tr("Open the workbook"))
        self._open.setObjectName("openWorkbook")
        self._folder = QPushButton(tr("Show in folder"))
        self._folder.setObjectName("showInFolder")
        self._check = QPushButton(tr("See what is still open"))
        self._check.setObjectName("seeOpenPoints")
        self._check.clicked.connect(self.check_wanted)
        self._check.hide()
        close = QPushButton(bench.icons.icon("x"), "")
        close.setObjectName("closeMessage")
        close.setAccessibleName(tr("Close"))
        close.setToolTip(tr("Close"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._check, self._open, self._folder, close):
            dress(button, small=True)
            row.addWidget(button)
        self._path = Path()
        self._open.clicked.connect(self._ask_open)
        self._folder.clicked.connect(self._ask_folder)
        self.hide()

    def bind(self, files: MadeFiles) -> None:
        """Let the buttons act on the file named."""
        self.open_wanted.connect(files.open)
        self.folder_wanted.connect(files.show_folder)

    def tell_exported(self, path: Path) -> None:
        """Say that a workbook is there."""
        tr = self._language.tr
        self._tell(
            path,
            tr("Excel plan made: {file}, in {folder}", file=path.name, folder=path.parent),
            tr("Open the workbook"),
        )

    def tell_made(self, path: Path) -> None:
        """Say that another file is there."""
        tr = self._language.tr
        self._tell(
            path, tr("{file} is made, in {folder}", file=path.name, folder=path.parent), tr("Open")
        )

    def offer_check(self) -> None:
        """Offer, beside what was told, to look through what is still open."""
        self._check.show()

    def _tell(self, path: Path, text: str, verb: str) -> None:
        self._path = path
        self._check.hide()
        self._text.setText(text)
        self._open.setText(verb)
        self.show()

    def _ask_open(self) -> None:
        self.open_wanted.emit(self._path)

    def _ask_folder(self) -> None:
        self.folder_wanted.emit(self._path)
