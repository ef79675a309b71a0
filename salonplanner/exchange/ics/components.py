"""The icalendar package as we use it: the calls whose own type hints are missing or too wide."""

import re
from collections.abc import Sequence
from typing import Protocol, cast

from icalendar import Calendar, Component, Event
from icalendar.parser import Contentline

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class Block(Protocol):
    """A calendar or an entry of one: properties by name, and blocks within."""

    def add(self, name: str, value: object) -> None:
        """Add a property by its plain value."""
        ...

    def add_component(self, entry: "Block") -> None:
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


def parsed_all(text: str) -> list[Block] | None:
    """The calendars of a file, of which there may be several; None where a line is broken."""
    try:
        found = Component.from_ical(text, multiple=True)
    except (ValueError, IndexError):
        return None
    return [cast("Block", one) for one in found if isinstance(one, Calendar)]


def bad_line(text: str) -> int:
    """The number of the first line that cannot be read; one that is folded has its first."""
    begun, first = "", 1
    for number, line in enumerate([*_LINE_BREAK.split(text), ""], start=1):
        if line[:1] in {" ", "\t"}:
            begun += line[1:]
            continue
        if begun and not _is_readable(begun):
            return first
        begun, first = line, number
    return first


def all_of(block: Block, name: str) -> list[object]:
    """The properties of a name, which a file may give several times; empty where it has none."""
    found = block.get(name)
    if isinstance(found, list):
        return cast("list[object]", found)
    return [] if found is None else [found]


def _is_readable(line: str) -> bool:
    try:
        Contentline(line).parts()
    except ValueError:
        return False
    return True
