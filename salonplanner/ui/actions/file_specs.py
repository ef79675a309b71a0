"""The actions of plans and files."""

from salonplanner.language import Language
from salonplanner.ui.actions.specs import ActionName, ActionSpec, Key, Need, Role


def file_specs(language: Language) -> tuple[ActionSpec, ...]:
    """The rows of plans and files."""
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
            tr("Export to Excel…"),
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
        ActionSpec(
            name.EXPORT_PDF,
            tr("Export as PDF…"),
            tr("Make a PDF of the calendar, the months or the table"),
            "file-down",
        ),
        ActionSpec(
            name.EXPORT_ICS,
            tr("Export a calendar file (.ics)…"),
            tr("Make a file for Outlook, Google Calendar or a telephone"),
            "calendar-arrow-down",
        ),
        ActionSpec(
            name.EXPORT_PNG,
            tr("Export a picture of the calendar…"),
            tr("Make a picture of the whole season"),
            "image",
        ),
        ActionSpec(
            name.CHECK_EXPORT,
            tr("Check before exporting…"),
            tr("List what is still open in the programme"),
            "clipboard-check",
        ),
        ActionSpec(
            name.PRINT,
            tr("Print…"),
            tr("Preview and print the calendar, the months or the table"),
            "printer",
            Key.Print,
        ),
    )
