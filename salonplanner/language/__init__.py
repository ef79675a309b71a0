"""Texts and formats in the reader's language."""

from salonplanner.language.language import LANGUAGES, Language
from salonplanner.language.system import system_language

__all__ = ["LANGUAGES", "Language", "system_language"]
