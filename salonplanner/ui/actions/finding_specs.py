"""The actions of findings and help."""

from salonplanner.language import Language
from salonplanner.ui.actions.specs import ActionName, ActionSpec, Need, Role


def finding_specs(language: Language) -> tuple[ActionSpec, ...]:
    """The rows of findings and help."""
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
        ActionSpec(
            name.MEND_ALL,
            tr("Make the moves proposed"),
            tr("Move the salons of the findings listed to the days proposed, as one step"),
            "check-check",
            need=Need.FINDINGS,
        ),
        ActionSpec(
            name.ACCEPT_FINDING,
            tr("Accept the finding…"),
            tr("Keep the selected finding as it is, with a reason"),
            "badge-check",
            need=Need.ACCEPTABLE,
        ),
    )
