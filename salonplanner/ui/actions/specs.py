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


class ActionSpec(NamedTuple):
    """One row of the table; ``tip`` goes to the status bar and the tooltip."""

    name: ActionName
    text: str
    tip: str
    icon: str
    keys: Key | str = ""
    need: Need = Need.NOTHING
    checkable: bool = False
    role: Role = Role.NoRole


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
        Need.CALENDAR: language.tr("Zoom belongs to the calendar."),
    }


def action_specs(language: Language) -> tuple[ActionSpec, ...]:
    """The whole table, in a language."""
    return (
        *_file_specs(language),
        *_edit_specs(language),
        *_salon_specs(language),
        *_view_specs(language),
        *_finding_specs(language),
    )


def _file_specs(language: Language) -> tuple[ActionSpec, ...]:
    tr = language.tr
    name = ActionName
    return (
        ActionSpec(
            name.NEW,
            tr("New season"),
            tr("Start an empty season with its events and feasts"),
            "file-plus",
            Key.New,
        ),
        ActionSpec(
            name.NEW_YEAR,
            tr("New season for another year…"),
            tr("Choose the year of the season to plan"),
            "calendar-plus",
        ),
        ActionSpec(
            name.SAMPLE,
            tr("Example programme"),
            tr("Open the illustrative programme of 70 salons"),
            "book-open",
        ),
        ActionSpec(name.OPEN, tr("Open…"), tr("Open a plan"), "folder-open", Key.Open),
        ActionSpec(name.SAVE, tr("Save"), tr("Save the plan in its file"), "save", Key.Save),
        ActionSpec(
            name.SAVE_AS,
            tr("Save as…"),
            tr("Save the plan in another file"),
            "save",
            "Ctrl+Shift+S",
        ),
        ActionSpec(
            name.EXPORT_EXCEL,
            tr("Export to Excel"),
            tr("Make the Excel plan for the meeting"),
            "file-spreadsheet",
            "Ctrl+E",
            Need.IDLE,
        ),
        ActionSpec(
            name.EXPORT_AGAIN,
            tr("Export again to the same file"),
            tr("Renew the Excel plan made last"),
            "file-spreadsheet",
            "Ctrl+Shift+E",
            Need.EXPORTED,
        ),
        ActionSpec(
            name.IMPORT_EXCEL,
            tr("Import from Excel…"),
            tr("Bring back the Excel plan changed in the meeting"),
            "download",
            need=Need.IMPORT,
        ),
        ActionSpec(
            name.START_PAGE,
            tr("Home page"),
            tr("Show the home page; the open plan stays open"),
            "layers",
        ),
        ActionSpec(
            name.QUIT, tr("Quit"), tr("Close the program"), "x", "Ctrl+Q", role=Role.QuitRole
        ),
    )


def _edit_specs(language: Language) -> tuple[ActionSpec, ...]:
    tr = language.tr
    name = ActionName
    return (
        ActionSpec(
            name.UNDO, tr("Undo"), tr("Undo the last change"), "undo-2", Key.Undo, Need.UNDO
        ),
        ActionSpec(
            name.REDO, tr("Redo"), tr("Redo what was undone"), "redo-2", Key.Redo, Need.REDO
        ),
        ActionSpec(
            name.SELECT_ALL,
            tr("Select all"),
            tr("Select all salons shown"),
            "check",
            Key.SelectAll,
            Need.SALONS,
        ),
        ActionSpec(
            name.FIND, tr("Find…"), tr("Look for a salon, a city or a number"), "search", Key.Find
        ),
        ActionSpec(
            name.SETTINGS,
            tr("Settings…"),
            tr("Language, appearance, my chamber"),
            "settings",
            "Ctrl+,",
            Need.IDLE,
            role=Role.PreferencesRole,
        ),
    )


def _salon_specs(language: Language) -> tuple[ActionSpec, ...]:
    tr = language.tr
    name = ActionName
    return (
        ActionSpec(
            name.ADD,
            tr("Add a salon"),
            tr("Add a salon on the next free dates"),
            "calendar-plus",
            "Ctrl+Shift+N",
        ),
        ActionSpec(
            name.DUPLICATE,
            tr("Duplicate"),
            tr("Copy the selected salons to the next free dates, as drafts"),
            "copy",
            "Ctrl+Shift+D",
            Need.SELECTION,
        ),
        ActionSpec(
            name.CANCEL,
            tr("Cancel the salon"),
            tr("Keep the salon in the plan, but count it for nothing"),
            "ban",
            "",
            Need.SELECTION,
        ),
        ActionSpec(
            name.DELETE,
            tr("Delete"),
            tr("Take the selected salons out of the plan"),
            "trash-2",
            Key.Delete,
            Need.SELECTION,
        ),
    )


def _view_specs(language: Language) -> tuple[ActionSpec, ...]:
    tr = language.tr
    name = ActionName
    return (
        ActionSpec(
            name.CALENDAR,
            tr("Calendar"),
            tr("Show the season as a calendar"),
            "calendar-days",
            "Ctrl+1",
            checkable=True,
        ),
        ActionSpec(
            name.TABLE,
            tr("Table"),
            tr("Show the salons as a table"),
            "table",
            "Ctrl+2",
            checkable=True,
        ),
        ActionSpec(
            name.REGIONS,
            tr("Regions and filters"),
            tr("Show or hide the regions and the filters"),
            "map-pin",
            "Ctrl+Alt+1",
            checkable=True,
        ),
        ActionSpec(
            name.INSPECTOR,
            tr("Selected salon"),
            tr("Show or hide the details of the selected salon"),
            "pencil",
            "Ctrl+Alt+2",
            checkable=True,
        ),
        ActionSpec(
            name.FINDINGS,
            tr("Findings"),
            tr("Show or hide the findings"),
            "triangle-alert",
            "Ctrl+Alt+3",
            checkable=True,
        ),
        ActionSpec(
            name.WEEKENDS,
            tr("Weekends and holidays"),
            tr("Shade weekends and feasts in the calendar"),
            "calendar",
            checkable=True,
        ),
        ActionSpec(
            name.EVENTS,
            tr("Events"),
            tr("Show the events above the calendar"),
            "star",
            checkable=True,
        ),
        ActionSpec(
            name.ZOOM_IN,
            tr("Zoom in"),
            tr("Show fewer weeks, larger"),
            "zoom-in",
            Key.ZoomIn,
            Need.CALENDAR,
        ),
        ActionSpec(
            name.ZOOM_OUT,
            tr("Zoom out"),
            tr("Show more weeks, smaller"),
            "zoom-out",
            Key.ZoomOut,
            Need.CALENDAR,
        ),
        ActionSpec(
            name.ZOOM_FIT,
            tr("Whole season"),
            tr("Fit the season to the width of the window"),
            "calendar-range",
            "Ctrl+0",
            Need.CALENDAR,
        ),
        ActionSpec(
            name.CLEAR_FILTERS,
            tr("Reset the filters"),
            tr("Show all salons again"),
            "list-filter",
            "",
            Need.FILTER,
        ),
    )


def _finding_specs(language: Language) -> tuple[ActionSpec, ...]:
    tr = language.tr
    name = ActionName
    return (
        ActionSpec(
            name.NEXT_FINDING,
            tr("Next finding"),
            tr("Go to the next finding and its salons"),
            "chevron-down",
            "F8",
            Need.FINDINGS,
        ),
        ActionSpec(
            name.PREVIOUS_FINDING,
            tr("Previous finding"),
            tr("Go to the finding before and its salons"),
            "chevron-up",
            "Shift+F8",
            Need.FINDINGS,
        ),
        ActionSpec(
            name.MEND_FINDING,
            tr("Correct"),
            tr("Make the correction proposed for the selected finding"),
            "wrench",
            "Ctrl+Return",
            Need.MENDABLE,
        ),
        ActionSpec(
            name.ABOUT,
            tr("About Salon Planner"),
            tr("Version, sources and licences"),
            "info",
            role=Role.AboutRole,
        ),
    )
