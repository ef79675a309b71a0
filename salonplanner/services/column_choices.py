"""Choices asked of a column, whichever part of the filter keeps them.

Levels, statuses, the region, ties and alerts are asked for in the left panel too: there is one
filter, so what is ticked above a column is said in the same words.
"""

from collections.abc import Collection

import msgspec

from salonplanner.domain.places import RegionCode
from salonplanner.domain.rules import Severity
from salonplanner.domain.salon import Level, Status
from salonplanner.services.conditions import OneOf
from salonplanner.services.filtering import SalonFilter

ALERTED = frozenset({Severity.ERROR.value, Severity.WARNING.value})
NONE = ""


def chosen(wanted: SalonFilter, column: str, options: Collection[str]) -> frozenset[str]:
    """Which of a column's values a filter lets through."""
    if column == "level":
        return frozenset(level.value for level in wanted.levels)
    if column == "status":
        return frozenset(status.value for status in wanted.statuses)
    condition = wanted.conditions.get(column)
    found = condition.choices if isinstance(condition, OneOf) else frozenset(options)
    if column == "region" and wanted.region is not None:
        return found & {wanted.region.value}
    if column == "ties" and wanted.tied_only:
        return found - {NONE}
    if column == "alert" and wanted.alerts_only:
        return found & ALERTED
    return found


def choosing(
    wanted: SalonFilter, column: str, options: Collection[str], choices: Collection[str]
) -> SalonFilter:
    """The filter that lets just these values of a column through."""
    picked, every = frozenset(choices), frozenset(options)
    if column == "level":
        levels = frozenset(Level(value) for value in picked)
        return msgspec.structs.replace(wanted, levels=levels)
    if column == "status":
        statuses = frozenset(Status(value) for value in picked)
        return msgspec.structs.replace(wanted, statuses=statuses)
    bare = _without(wanted, column)
    if picked == every:
        return bare
    if column == "region" and len(picked) == 1:
        return msgspec.structs.replace(bare, region=RegionCode(next(iter(picked))))
    if column == "ties" and picked == every - {NONE}:
        return msgspec.structs.replace(bare, tied_only=True)
    if column == "alert" and picked == ALERTED:
        return msgspec.structs.replace(bare, alerts_only=True)
    return bare.asking(column, OneOf(choices=picked))


def _without(wanted: SalonFilter, column: str) -> SalonFilter:
    bare = wanted.asking(column, None)
    if column == "region":
        return msgspec.structs.replace(bare, region=None)
    if column == "ties":
        return msgspec.structs.replace(bare, tied_only=False)
    if column == "alert":
        return msgspec.structs.replace(bare, alerts_only=False)
    return bare
