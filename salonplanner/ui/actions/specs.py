"""The table of actions: name, text, icon, keys, and what each one needs to be enabled."""

import enum
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence

from salonplanner.language import Language

Key = QKeySequence.StandardKey
Role = QAction.MenuRole


class ActionName(enum.StrEnum):
    """Every action, by its object name."""

    NEW = "actionNew"
    NEW_YEAR = "actionNewYear"
    SAMPLE = "actionSample"
    OPEN = "actionOpen"
    SAVE = "actionSave"
    SAVE_AS = "actionSaveAs"
    EXPORT_EXCEL = "actionExportExcel"
    EXPORT_AGAIN = "actionExportAgain"
    IMPORT_EXCEL = "actionImportExcel"
    START_PAGE = "actionStartPage"
    QUIT = "actionQuit"
    UNDO = "actionUndo"
    REDO = "actionRedo"
    SELECT_ALL = "actionSelectAll"
    FIND = "actionFind"
    SETTINGS = "actionSettings"
    ADD = "actionAddSalon"
    DUPLICATE = "actionDuplicateSalon"
    CANCEL = "actionCancelSalon"
    DELETE = "actionDeleteSalon"
    CALENDAR = "actionCalendarPage"
    TABLE = "actionTablePage"
    REGIONS = "actionShowRegions"
    INSPECTOR = "actionShowInspector"
    FINDINGS = "actionShowFindings"
    WEEKENDS = "actionShowWeekends"
    EVENTS = "actionShowEvents"
    ZOOM_IN = "actionZoomIn"
    ZOOM_OUT = "actionZoomOut"
    ZOOM_FIT = "actionZoomFit"
    CLEAR_FILTERS = "actionClearFilters"
    NEXT_FINDING = "actionNextFinding"
    PREVIOUS_FINDING = "actionPreviousFinding"
    MEND_FINDING = "actionMendFinding"
    ABOUT = "actionAbout"
    EXPORT_PDF = "actionExportPdf"
    EXPORT_ICS = "actionExportCalendar"
    EXPORT_PNG = "actionExportPicture"
    CHECK_EXPORT = "actionCheckExport"
    PRINT = "actionPrint"
    CUT = "actionCut"
    COPY = "actionCopy"
    PASTE = "actionPaste"
    COPY_PICTURE = "actionCopyPicture"
    FILL_DOWN = "actionFillDown"
    FIND_NEXT = "actionFindNext"
    FIND_PREVIOUS = "actionFindPrevious"
    LOCK = "actionLockSalon"
    TIE_ALL = "actionTieAll"
    UNTIE_ALL = "actionUntieAll"
    ADD_EVENT = "actionAddEvent"
    IMPORT_ICS = "actionImportEvents"
    MONTH = "actionMonthPage"
    NEXT_PANE = "actionNextPane"
    PREVIOUS_PANE = "actionPreviousPane"
    EVENTS_PAGE = "actionEventsPage"
    PLACES = "actionPlacesPage"
    TODAY = "actionToday"
    FOLD_ALL = "actionFoldAll"
    UNFOLD_ALL = "actionUnfoldAll"
    ALL_EVENTS = "actionShowAllEvents"
    PRESSURE = "actionShowPressure"
    OVERVIEW = "actionShowOverview"
    MEND_ALL = "actionMendAll"
    ACCEPT_FINDING = "actionAcceptFinding"


class Need(enum.Enum):
    """What must be there for an action to make sense."""

    NOTHING = enum.auto()
    SELECTION = enum.auto()
    SALONS = enum.auto()
    UNDO = enum.auto()
    REDO = enum.auto()
    IDLE = enum.auto()
    """No workbook is being made."""
    EXPORTED = enum.auto()
    IMPORT = enum.auto()
    """Workbooks can be read back; never met so far."""
    FILTER = enum.auto()
    FINDINGS = enum.auto()
    MENDABLE = enum.auto()
    CALENDAR = enum.auto()
    DAYS = enum.auto()
    """A page that shows days: the calendar, the month."""
    TABLE = enum.auto()
    ACCEPTABLE = enum.auto()


class ActionSpec(NamedTuple):
    """One row of the table; ``tip`` goes to the status bar and the tooltip.

    ``page_keys`` are keys that a page itself takes for it: they show, and are no shortcut of the
    window, whose inputs need them.
    """

    name: ActionName
    text: str
    tip: str
    icon: str
    keys: Key | str | tuple[Key | str, ...] = ""
    need: Need = Need.NOTHING
    checkable: bool = False
    role: Role = Role.NoRole
    page_keys: str = ""


def reasons(language: Language) -> dict[Need, str]:
    """Why an action that lacks what it needs is disabled."""
    return {
        Need.NOTHING: "",
        Need.SELECTION: language.tr("Select a salon first."),
        Need.SALONS: language.tr("The programme has no salon yet."),
        Need.UNDO: language.tr("Nothing has been changed since the plan was opened."),
        Need.REDO: language.tr("Nothing has been undone."),
        Need.IDLE: language.tr("An Excel plan is being made; wait until it is done."),
        Need.EXPORTED: language.tr("This plan has not been exported yet."),
        Need.IMPORT: language.tr("Excel plans cannot be read back yet."),
        Need.FILTER: language.tr("No filter is set."),
        Need.FINDINGS: language.tr("There is no finding."),
        Need.MENDABLE: language.tr("No correction can be proposed for the selected finding."),
        Need.CALENDAR: language.tr("Zoom and rows belong to the calendar."),
        Need.DAYS: language.tr("Days are shown by the calendar and the month."),
        Need.TABLE: language.tr("This belongs to the table."),
        Need.ACCEPTABLE: language.tr("Select a warning or a remark first; an error stays open."),
    }
