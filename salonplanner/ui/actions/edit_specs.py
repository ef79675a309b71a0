"""The actions of undo, the clipboard and looking for things."""

from salonplanner.language import Language
from salonplanner.ui.actions.specs import ActionName, ActionSpec, Key, Need, Role


def edit_specs(language: Language) -> tuple[ActionSpec, ...]:
    """The rows of undo, the clipboard and looking for things."""
    tr = language.tr
    name = ActionName
    return (
        ActionSpec(
            name.UNDO, tr("Undo"), tr("Undo the last change"), "undo-2", Key.Undo, Need.UNDO
        ),
        ActionSpec(
            name.REDO,
            tr("Redo"),
            tr("Redo what was undone"),
            "redo-2",
            # First the system's own, then those of the programs people come from.
            (Key.Redo, "Ctrl+Y", "Ctrl+Shift+Z"),
            Need.REDO,
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
        ActionSpec(
            name.CUT,
            tr("Cut"),
            tr("Copy the selection for Excel and take it out of the plan"),
            "scissors",
            Key.Cut,
            Need.SELECTION,
        ),
        ActionSpec(
            name.COPY,
            tr("Copy"),
            tr("Copy the selection as cells for Excel"),
            "copy",
            Key.Copy,
            Need.SELECTION,
        ),
        ActionSpec(
            name.PASTE,
            tr("Paste"),
            tr("Take cells in from Excel; what they give is shown first"),
            "clipboard-paste",
            Key.Paste,
        ),
        ActionSpec(
            name.COPY_PICTURE,
            tr("Copy as a picture"),
            tr("Copy the page shown, to paste it in a letter or a presentation"),
            "images",
        ),
        ActionSpec(
            name.FILL_DOWN,
            tr("Fill down"),
            tr("Copy the first selected cell to those below it"),
            "arrow-down-to-line",
            ("Ctrl+D", "Ctrl+B"),
            Need.TABLE,
        ),
        ActionSpec(
            name.FIND_NEXT,
            tr("Find next"),
            tr("Go to the next place found in the table"),
            "chevron-down",
            Key.FindNext,
            Need.TABLE,
        ),
        ActionSpec(
            name.FIND_PREVIOUS,
            tr("Find previous"),
            tr("Go to the place found before in the table"),
            "chevron-up",
            Key.FindPrevious,
            Need.TABLE,
        ),
    )
