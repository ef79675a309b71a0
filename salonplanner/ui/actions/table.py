"""The table of actions, put together from its parts."""

from salonplanner.language import Language
from salonplanner.ui.actions.edit_specs import edit_specs
from salonplanner.ui.actions.file_specs import file_specs
from salonplanner.ui.actions.finding_specs import finding_specs
from salonplanner.ui.actions.salon_specs import salon_specs
from salonplanner.ui.actions.specs import ActionSpec
from salonplanner.ui.actions.view_specs import view_specs


def action_specs(language: Language) -> tuple[ActionSpec, ...]:
    """The whole table, in a language."""
    return (
        *file_specs(language),
        *edit_specs(language),
        *salon_specs(language),
        *view_specs(language),
        *finding_specs(language),
    )
