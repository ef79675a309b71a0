"""The actions of salons, their ties and events."""

from salonplanner.language import Language
from salonplanner.ui.actions.specs import ActionName, ActionSpec, Need


def salon_specs(language: Language) -> tuple[ActionSpec, ...]:
    """The rows of salons, their ties and events."""
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
            "Del",
            Need.SELECTION,
        ),
        ActionSpec(
            name.LOCK,
            tr("Lock the dates"),
            tr("Ask before the selected salons are moved"),
            "lock",
            "Ctrl+L",
            Need.SELECTION,
        ),
        ActionSpec(
            name.TIE_ALL,
            tr("Tie all that can be tied"),
            tr("Tie the selected salons, or all shown, to the events they can be tied to"),
            "link-2",
            "Ctrl+Shift+T",
            Need.SALONS,
        ),
        ActionSpec(
            name.UNTIE_ALL,
            tr("Undo all ties"),
            tr("Untie the selected salons, or all shown, from all events"),
            "unlink",
            need=Need.SALONS,
        ),
        ActionSpec(
            name.ADD_EVENT,
            tr("Add an event"),
            tr("Add an event that salons can be tied to, or should avoid"),
            "plus",
        ),
        ActionSpec(
            name.IMPORT_ICS,
            tr("Import events (.ics)…"),
            tr("Take events in from a calendar file"),
            "import",
        ),
    )
