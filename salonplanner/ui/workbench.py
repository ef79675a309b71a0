"""What every part of the window is given: look, language, places, facts and settings."""

import dataclasses

from salonplanner.domain.places import Gazetteer
from salonplanner.language import Language
from salonplanner.settings import Settings, SettingsStore
from salonplanner.storage.seeds import Seeds
from salonplanner.ui.icons import Icons
from salonplanner.ui.theme import Theme
from salonplanner.words.names import Names


@dataclasses.dataclass
class Workbench:
    """The shared things, made once by the application and handed to each part.

    ``settings`` is what the user prefers now; ``remember`` changes and keeps it.
    """

    theme: Theme
    icons: Icons
    language: Language
    names: Names
    gazetteer: Gazetteer
    seeds: Seeds
    store: SettingsStore
    settings: Settings

    def remember(self, **changes: object) -> None:
        """Change settings and write them; where the folder is read-only they last the session."""
        self.settings = self.store.changed(self.settings, **changes)
        self.store.save(self.settings)
