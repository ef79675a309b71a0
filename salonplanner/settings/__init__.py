"""What a user prefers."""

from salonplanner.settings.settings import Settings
from salonplanner.settings.store import SettingsStore, settings_folder

__all__ = ["Settings", "SettingsStore", "settings_folder"]
