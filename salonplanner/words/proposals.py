"""What an edit that mends a finding would do, in words."""

from collections.abc import Mapping
from datetime import date

from salonplanner.domain.edits import (
    Edit,
    MoveSalons,
    RelocateSalon,
    ReviseSalons,
    TieSalons,
    UntieSalons,
)
from salonplanner.domain.events import days_between
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Finding
from salonplanner.language import Language
from salonplanner.words.names import Names
from salonplanner.words.subjects import Subjects


def proposal(
    edit: Edit, plan: Plan, language: Language, names: Names, finding: Finding | None = None
) -> str:
    """What an edit that ``mend`` proposed would do, as the imperative of a button.

    The salon is named unless the finding given concerns only one. An edit of another kind raises
    TypeError.
    """
    subjects = Subjects(plan, language, names)
    tr = language.tr
    match edit:
        case MoveSalons(starts=starts):
            alone = finding is not None and len(finding.salons) == 1
            return _of_move(plan, starts, subjects, language, alone=alone)
        case ReviseSalons(ids=(salon_id,), fields=fields):
            return _of_days(plan, salon_id, fields, subjects, language)
        case TieSalons(event=event_id):
            return tr("Tie to: {event}", event=subjects.event(plan.event(event_id)))
        case UntieSalons(event=event_id):
            return tr("Undo the tie: {event}", event=subjects.event(plan.event(event_id)))
        case RelocateSalon(region=region):
            return tr("Set the region to {region}", region=names.region(region, language))
        case _:
            raise TypeError(type(edit).__name__)


def _of_move(
    plan: Plan, starts: Mapping[str, date], subjects: Subjects, language: Language, *, alone: bool
) -> str:
    ((salon_id, start),) = starts.items()
    salon = plan.salon(salon_id)
    dates = subjects.dates(start, start + (salon.end - salon.start))
    if alone:
        return language.tr("Move to {dates}", dates=dates)
    return language.tr("Move {number} to {dates}", number=salon_id, dates=dates)


def _of_days(
    plan: Plan, salon_id: str, fields: Mapping[str, object], subjects: Subjects, language: Language
) -> str:
    """A salon's first and last day swapped, or one of them moved."""
    before = plan.salon(salon_id)
    after = ReviseSalons(ids=(salon_id,), fields=fields).apply(plan).salon(salon_id)
    if before.end < before.start:
        dates = subjects.dates(after.start, after.end)
        return language.tr("Swap the two days: {dates}", dates=dates)
    length = language.days(days_between(after.start, after.end) + 1)
    if after.start != before.start:
        day = subjects.day(after.start)
        return language.tr("Open on {day} ({days})", day=day, days=length)
    return language.tr("End on {day} ({days})", day=subjects.day(after.end), days=length)
