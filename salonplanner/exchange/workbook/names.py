"""What the workbook's sheets, lists and lookups are called in its language."""

import enum
from collections.abc import Iterable

from salonplanner.domain.events import Attitude, Certainty, Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import ProvenanceStatus
from salonplanner.domain.salon import Level, Status
from salonplanner.exchange.workbook.text import cell_text, formula_text, sheet_name
from salonplanner.language import Language
from salonplanner.words.names import Names

STATE_SHEET = "_salonplanner"
"""The hidden sheet, named the same in each language so that a reader finds it."""
TABLE = "Salons"


class Sheet(enum.StrEnum):
    """The sheets a reader sees, in their order."""

    SUMMARY = "summary"
    CALENDAR = "calendar"
    PLANNING = "planning"
    FORECAST = "forecast"
    EVENTS = "events"
    ASSUMPTIONS = "assumptions"
    CHECKS = "checks"


class Terms:
    """The words of one workbook: each list's entries are unique, so that a lookup is sure."""

    def __init__(self, language: Language, names: Names, events: tuple[Event, ...]) -> None:
        self.language = language
        self.names = names
        tr = language.tr
        titles = {
            Sheet.SUMMARY: tr("Summary"),
            Sheet.CALENDAR: tr("Calendar"),
            Sheet.PLANNING: tr("Schedule"),
            Sheet.FORECAST: tr("Forecasts"),
            Sheet.EVENTS: tr("Events"),
            Sheet.ASSUMPTIONS: tr("Assumptions"),
            Sheet.CHECKS: tr("Checks"),
        }
        self.sheets = dict(zip(titles, _unique(map(sheet_name, titles.values())), strict=True))
        regions = _unique(names.region(code, language) for code in RegionCode)
        self.regions = dict(zip(RegionCode, regions, strict=True))
        levels = _unique(names.level(level, language) for level in Level)
        self.levels = dict(zip(Level, levels, strict=True))
        statuses = _unique(names.status(status, language) for status in Status)
        self.statuses = dict(zip(Status, statuses, strict=True))
        labels = _unique(_tie_label(names.event(event, language)) for event in events)
        self.events = {event.id: label for event, label in zip(events, labels, strict=True)}

    def ties(self, ids: tuple[str, ...]) -> str:
        """The events a salon is tied to, as its cell shows them and its formulas read them."""
        return "; ".join(self.events[event] for event in ids)

    def shown(self, text: str) -> str:
        """A text the user typed as its cell holds it."""
        return cell_text(text)

    @property
    def avoid(self) -> str:
        """The word for an event to avoid, within a formula."""
        return formula_text(self.attitude(Attitude.AVOID))

    @property
    def whole_country(self) -> str:
        """The place of an event that is felt everywhere."""
        return self.language.tr("the whole country")

    def certainty(self, certainty: Certainty) -> str:
        """How sure an event's days are, in words."""
        tr = self.language.tr
        return {
            Certainty.OBSERVED: tr("observed"),
            Certainty.FIXED: tr("fixed"),
            Certainty.ESTIMATED: tr("estimated, subject to the sighting of the moon"),
            Certainty.ANNOUNCED: tr("announced"),
        }[certainty]

    def attitude(self, attitude: Attitude) -> str:
        """What a planner wants of an event, in a word."""
        tr = self.language.tr
        return {
            Attitude.SEEK: tr("to seek"),
            Attitude.AVOID: tr("to avoid"),
            Attitude.NEUTRAL: tr("neutral"),
        }[attitude]

    def provenance(self, status: ProvenanceStatus) -> str:
        """What kind of figure it is, in a word."""
        tr = self.language.tr
        return {
            ProvenanceStatus.PUBLISHED: tr("published"),
            ProvenanceStatus.DERIVED: tr("derived"),
            ProvenanceStatus.ASSUMPTION: tr("assumption"),
        }[status]


def _tie_label(name: str) -> str:
    """An event's name fit for a list that semicolons separate."""
    return " ".join(cell_text(name).replace(";", ",").split())[:120].strip() or "?"


def _unique(names: Iterable[str]) -> list[str]:
    seen: set[str] = set()
    made: list[str] = []
    for name in names:
        number, unique = 1, name
        while unique.casefold() in seen:
            number += 1
            unique = f"{name} ({number})"
        seen.add(unique.casefold())
        made.append(unique)
    return made
