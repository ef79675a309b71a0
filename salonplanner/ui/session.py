"""What the parts of one window share: the open plan, what follows from it, and who changes it."""

import dataclasses

from salonplanner.ui.actions.action_set import ActionSet
from salonplanner.ui.commands.salon_commands import SalonCommands
from salonplanner.ui.document import Document
from salonplanner.ui.figures import Figures
from salonplanner.ui.layers import Layers
from salonplanner.ui.proposals import Proposals
from salonplanner.ui.selection import Selection
from salonplanner.ui.workbench import Workbench


@dataclasses.dataclass(frozen=True)
class Session:
    """Handed to every panel and page; none of them makes any of it."""

    bench: Workbench
    document: Document
    figures: Figures
    selection: Selection
    salons: SalonCommands
    actions: ActionSet
    proposals: Proposals
    layers: Layers

    def message(self, text: str) -> None:
        """Say something in the status bar for some seconds."""
        self.salons.told.emit(text)
