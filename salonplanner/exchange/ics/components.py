"""The icalendar package as we use it: the calls whose own type hints are missing or too wide."""

from collections.abc import Sequence
from typing import Protocol, cast

from icalendar import Calendar, Component, Event


class Block(Protocol):
    """A calendar or an entry of one: properties by name, and blocks within."""

    def add(self, name: str, value: object) -> None:
        """Add a property by its plain value."""
        ...

    def add_component(self, component: "Block") -> None:
        """Add a block within."""
        ...

    def get(self, name: str, default: object = None) -> object:
        """A property by its name."""
        ...

    def pop(self, name: str, default: object = None) -> object:
        """Take a property out."""
        ...

    def walk(self, name: str) -> "Sequence[Block]":
        """The blocks of a name, within and below."""
        ...

    def to_ical(self) -> bytes:
        """The lines of it, folded."""
        ...


def new_calendar() -> Block:
    """An empty calendar."""
    return cast("Block", Calendar())


def new_entry() -> Block:
    """An empty entry."""
    return cast("Block", Event())


def parsed(content: bytes) -> Block | None:
    """The calendar of a file; None where it is none."""
    try:
        found = Component.from_ical(content)
    except ValueError:
        return None
    return cast("Block", found) if isinstance(found, Calendar) else None
