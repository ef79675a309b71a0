"""Runs one command in this process, as the program does once it has chosen it."""

from types import ModuleType

from salonplanner.cli.context import Context
from salonplanner.language import Language
from salonplanner.storage.seeds import load_seeds


def run(command: ModuleType, *typed: object, language: str = "en") -> int:
    """The exit code of a command with these arguments."""
    spoken = Language(language)
    found = command.parser("planner", spoken).parse_args([str(word) for word in typed])
    return command.run(found, Context(spoken, load_seeds()))
