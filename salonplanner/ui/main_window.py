"""The main window: it joins the parts and decides nothing."""

import base64
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from salonplanner.domain.places import RegionCode
from salonplanner.ui.actions.action_set import ActionSet
from salonplanner.ui.actions.menus import fill_menu_bar
from salonplanner.ui.actions.specs import ActionName
from salonplanner.ui.actions.states import ActionStates
from salonplanner.ui.commands.check_commands import CheckCommands
from salonplanner.ui.commands.clipboard_commands import ClipboardCommands
from salonplanner.ui.commands.export_commands import ExportCommands
from salonplanner.ui.commands.file_commands import FileCommands
from salonplanner.ui.commands.finding_commands import FindingCommands
from salonplanner.ui.commands.print_commands import PrintCommands
from salonplanner.ui.commands.recent_menu import RecentMenu
from salonplanner.ui.commands.salon_commands import SalonCommands
from salonplanner.ui.commands.tie_commands import TieCommands
from salonplanner.ui.dialogs.messages import Messages
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.layers import Layers
from salonplanner.ui.proposals import Proposals
from salonplanner.ui.selection import Selection
from salonplanner.ui.session import Session
from salonplanner.ui.status_bar import StatusLine
from salonplanner.ui.workbench import Workbench
from salonplanner.ui.workspace import Workspace

if TYPE_CHECKING:
    from salonplanner.ui.start.page import StartPage

SMALLEST = QSize(1180, 680)
FIRST_SIZE = QSize(1440, 900)
TITLE_BAR = 32
"""What the system puts above a window, about, in pixels."""
MODIFIED_MARK = "[*]"
"""Qt's place for the mark of unsaved changes; twice, it stands for itself."""


class MainWindow(QMainWindow):
    """Home page and workspace of one open plan.

    ``restart_wanted`` asks for the window to be made anew, in another language.
    """

    restart_wanted = Signal()

    def __init__(self, bench: Workbench, document: Document) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.bench = bench
        self.document = document
        self.messages = Messages(self, bench.language, bench.icons)
        self.selection = Selection(self)
        # First of all: no view may meet a salon that is selected and no longer there.
        document.changed.connect(self._forget_gone)
        document.replaced.connect(self._forget_gone)
        self.figures = Figures(document, bench.gazetteer, self)
        self.files = FileCommands(document, bench, self.messages, self)
        self.salons = SalonCommands(
            document, self.figures, self.selection, bench, self.messages, self
        )
        self.actions_set = ActionSet(bench.language, bench.icons, self)
        self.session = Session(
            bench=bench,
            document=document,
            figures=self.figures,
            selection=self.selection,
            salons=self.salons,
            actions=self.actions_set,
            proposals=Proposals(document, self.figures, bench, self),
            layers=Layers(bench, self),
        )
        self.exports = ExportCommands(document, self.figures, bench, self.messages, self)
        self._closing = False
        self._build()
        self._connect()
        self._restore()
        self._narrow_to_chamber()
        self._show_title()

    @property
    def start_page(self) -> "StartPage":
        """The home page, made when it is first wanted: a window opened on a plan has none."""
        if self._start_page is None:
            # A window opened on a plan starts without it.
            from salonplanner.ui.start.page import StartPage  # noqa: PLC0415

            self._start_page = page = StartPage(self.bench, self.actions_set, self)
            self._stack.addWidget(page)
            page.file_chosen.connect(self.files.open_path)
            page.forget_chosen.connect(self.files.forget_recent)
            self.files.recent_changed.connect(page.refresh)
        return self._start_page

    def begin(self) -> None:
        """Show the plan the document was made with."""
        self._begin()
        self.files.note_opened()

    def _build(self) -> None:
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        recent = fill_menu_bar(self.menuBar(), self.bench.language, self.actions_set)
        self._recent = RecentMenu(recent, self.files, self.bench, self)
        self._start_page: StartPage | None = None
        self.workspace = Workspace(self.session, self)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("mainStack")
        self._stack.addWidget(self.workspace)
        self.setCentralWidget(self._stack)
        self.status_line = StatusLine(self.session, self.statusBar())
        self._ties = TieCommands(self.session, self)
        self._findings = FindingCommands(self.session, self.workspace.findings_panel, self)
        ClipboardCommands(self.session, self.workspace, self)
        self.prints = PrintCommands(self.session, self.messages, self.workspace, self)
        self._states = ActionStates(self.session, self.exports, self.workspace, self)

    def _connect(self) -> None:
        actions = self.actions_set
        name = ActionName
        handlers = {
            name.NEW: self.files.new,
            name.NEW_YEAR: self._ask_year,
            name.SAMPLE: self.files.sample,
            name.OPEN: self.files.open,
            name.SAVE: self.files.save,
            name.SAVE_AS: self.files.save_as,
            name.EXPORT_EXCEL: self.exports.export,
            name.EXPORT_AGAIN: self.exports.export_again,
            name.EXPORT_ICS: self.exports.export_calendar,
            name.START_PAGE: self.show_start,
            name.QUIT: self.close,
            name.UNDO: self.document.stack.undo,
            name.REDO: self.document.stack.redo,
            name.SETTINGS: self._show_settings,
            name.ADD: self.salons.add,
            name.DUPLICATE: self.salons.duplicate,
            name.CANCEL: self.salons.cancel,
            name.DELETE: self.salons.delete,
            name.LOCK: self.salons.lock,
            name.ABOUT: self._show_about,
        }
        for action_name, handler in handlers.items():
            actions.connect(action_name, handler)
        self.files.opened.connect(self._begin)
        self.files.saved.connect(self.status_line.show_saved)
        self.document.changed.connect(self.show_workspace)
        self.document.path_changed.connect(self._show_title)
        self.document.stack.cleanChanged.connect(self._show_title)
        self.salons.told.connect(self.status_line.tell)
        self.exports.exported.connect(self._tell_exported)
        self.exports.busy_changed.connect(self._show_exporting)
        self.exports.calendar_made.connect(self.workspace.message_bar.tell_made)
        self.prints.made.connect(self.workspace.message_bar.tell_made)
        self.workspace.message_bar.bind(self.exports.files)
        # After the bar was told of the export, which it offers to check.
        self._checks = CheckCommands(
            self.session,
            self.workspace.findings_panel,
            self.exports,
            self.workspace.message_bar,
            self,
        )

    def show_start(self) -> None:
        """Show the home page; the open plan stays open behind it."""
        self._stack.setCurrentWidget(self.start_page)
        self.start_page.setFocus()
        self.statusBar().hide()
        self._show_title()

    def show_workspace(self) -> None:
        """Show the open plan."""
        self._stack.setCurrentWidget(self.workspace)
        self.statusBar().show()
        self._show_title()

    def _begin(self) -> None:
        """Show a plan just put in, on the chamber's own region where one is set."""
        self.selection.select(())
        self.workspace.message_bar.hide()
        self._narrow_to_chamber()
        self.show_workspace()
        self.workspace.focus_page()

    def _narrow_to_chamber(self) -> None:
        chamber = self.bench.settings.chamber
        region = RegionCode(chamber) if chamber else None
        self.figures.choose_filter(msgspec.structs.replace(self.figures.filter, region=region))

    def _forget_gone(self) -> None:
        self.selection.keep_only(salon.id for salon in self.document.plan.salons)

    @property
    def shows_workspace(self) -> bool:
        """Whether the open plan is shown, not the home page."""
        return self._stack.currentWidget() is self.workspace

    def take_over(self, old: "MainWindow") -> None:
        """Show what another window on the same plan showed."""
        self.figures.choose_scenario(old.figures.scenario)
        self.figures.choose_filter(old.figures.filter)
        self.selection.select(old.selection.ids)
        self.workspace.show_page(old.workspace.page)
        if not old.shows_workspace:
            self.show_start()

    def keep_layout(self) -> None:
        """Remember where the window and its panels are, and how close the calendar is seen."""
        self.workspace.calendar.remember_zoom()
        self.bench.remember(
            window_geometry=_text(self.saveGeometry()),
            window_state=_text(self.workspace.dock_layout()),
        )

    def _ask_year(self) -> None:
        # No dialog is needed for the first paint; each brings its own part of Qt.
        from salonplanner.ui.dialogs.new_season import ask_year  # noqa: PLC0415

        year = ask_year(self, self.bench)
        if year is not None:
            self.files.new_for(year)

    def _show_settings(self) -> None:
        chamber = self.bench.settings.chamber
        # As above: not needed for the first paint.
        from salonplanner.ui.dialogs.settings import SettingsDialog  # noqa: PLC0415

        dialog = SettingsDialog(self.bench, self)
        chosen = dialog.exec()
        dialog.deleteLater()
        if not chosen:
            return
        if self.bench.settings.chamber != chamber:
            self._narrow_to_chamber()
        if dialog.language_differs:
            self.restart_wanted.emit()

    def _show_about(self) -> None:
        # As above: not needed for the first paint.
        from salonplanner.ui.dialogs.about import show_about  # noqa: PLC0415

        show_about(self, self.bench)

    def _show_exporting(self) -> None:
        self.workspace.set_exporting(busy=self.exports.busy)
        if self._closing and not self.exports.busy:
            self.close()

    def _tell_exported(self, path: Path) -> None:
        self.workspace.message_bar.tell_exported(path)

    def _show_title(self) -> None:
        if not self.shows_workspace and not self.document.modified and self.document.path is None:
            # Nothing is open that anybody made.
            self.setWindowTitle(self.bench.language.tr("Salon Planner"))
            self.setWindowModified(False)
            return
        name, chamber = self.files.display_name, self.document.plan.chamber
        named = f"{name} · {chamber}" if chamber else name
        named = named.replace(MODIFIED_MARK, MODIFIED_MARK * 2)
        self.setWindowTitle(self.bench.language.tr("{name}[*] — Salon Planner", name=named))
        self.setWindowModified(self.document.modified)

    def _restore(self) -> None:
        settings = self.bench.settings
        if not settings.window_geometry or not self.restoreGeometry(
            _bytes(settings.window_geometry)
        ):
            self.resize(first_size(self.screen().availableSize()))
        if settings.window_state:
            self.workspace.restoreState(_bytes(settings.window_state))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before unsaved work is lost; keep the layout; give up a workbook half made."""
        if not self._closing and not self.files.may_leave():
            event.ignore()
            return
        self.keep_layout()
        self.prints.give_up()
        self._findings.give_up()
        if self.exports.busy:
            # The window goes as soon as the work has stopped; until then nothing can be changed.
            self._closing = True
            self.setEnabled(False)
            self.exports.give_up()
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome one file that may be a plan."""
        if _dropped_path(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file dropped."""
        path = _dropped_path(event)
        if path is not None:
            event.acceptProposedAction()
            # A question asked here would keep the program that the file came from waiting.
            QTimer.singleShot(0, self, partial(self.files.open_path, path))


def _dropped_path(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


def _bytes(text: str) -> QByteArray:
    return QByteArray(base64.b64decode(text))


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")


def first_size(room: QSize) -> QSize:
    """The size of a window that has none yet, within the room there is on the screen."""
    return FIRST_SIZE.boundedTo(room - QSize(0, TITLE_BAR)).expandedTo(SMALLEST)
