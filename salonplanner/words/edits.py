"""The title of each edit, for the undo menu: what follows "Undo:"."""

from collections.abc import Collection

from salonplanner.domain.edits import (
    AcceptFinding,
    AddSalon,
    DuplicateSalons,
    Edit,
    MoveSalons,
    RelocateSalon,
    RemoveSalons,
    RenamePlan,
    ReviseSalons,
    SetTarget,
    TieSalons,
    UntieSalons,
)
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Status
from salonplanner.language import Language
from salonplanner.words.names import Names


def title(edit: Edit, plan: Plan, language: Language, names: Names) -> str:
    """What an edit of the plan does, in small letters: ``déplacer Salon de Fès``.

    ``plan`` is the one before the edit.
    """
    tr = language.tr
    match edit:
        case AddSalon():
            return tr("add {name}", name=edit.salon.name or edit.salon.id)
        case RenamePlan():
            return tr("rename the plan")
        case SetTarget():
            return tr(
                "change the target of {region}", region=names.region_short(edit.region, language)
            )
        case AcceptFinding():
            return tr("accept a finding")
        case RelocateSalon():
            return tr("change the region of {name}", name=_name(edit.id, plan))
        case _:
            return _of_salons(edit, plan, language, names)


def _of_salons(edit: Edit, plan: Plan, language: Language, names: Names) -> str:
    match edit:
        case MoveSalons():
            return _moved(edit, plan, language)
        case RemoveSalons():
            return _removed(edit, plan, language)
        case DuplicateSalons():
            return _duplicated(edit, plan, language)
        case ReviseSalons():
            return _revised(edit, plan, language, names)
        case TieSalons():
            return _tied(edit, plan, language, names)
        case UntieSalons():
            return _untied(edit, plan, language, names)
        case _:
            return language.tr("change the plan")


def _moved(edit: MoveSalons, plan: Plan, language: Language) -> str:
    only = _only(edit.starts, plan)
    if only is not None:
        return language.tr("move {name}", name=only)
    return language.ntr("move {n} salon", "move {n} salons", len(edit.starts))


def _removed(edit: RemoveSalons, plan: Plan, language: Language) -> str:
    only = _only(edit.ids, plan)
    if only is not None:
        return language.tr("delete {name}", name=only)
    return language.ntr("delete {n} salon", "delete {n} salons", len(edit.ids))


def _duplicated(edit: DuplicateSalons, plan: Plan, language: Language) -> str:
    only = _only(edit.ids, plan)
    if only is not None:
        return language.tr("duplicate {name}", name=only)
    return language.ntr("duplicate {n} salon", "duplicate {n} salons", len(edit.ids))


def _tied(edit: TieSalons, plan: Plan, language: Language, names: Names) -> str:
    only, event = _only(edit.ids, plan), _event(edit.event, plan, language, names)
    if only is not None:
        return language.tr("tie {name} to {event}", name=only, event=event)
    return language.ntr(
        "tie {n} salon to {event}", "tie {n} salons to {event}", len(edit.ids), event=event
    )


def _untied(edit: UntieSalons, plan: Plan, language: Language, names: Names) -> str:
    only, event = _only(edit.ids, plan), _event(edit.event, plan, language, names)
    if only is not None:
        return language.tr("untie {name} from {event}", name=only, event=event)
    return language.ntr(
        "untie {n} salon from {event}", "untie {n} salons from {event}", len(edit.ids), event=event
    )


def _revised(edit: ReviseSalons, plan: Plan, language: Language, names: Names) -> str:
    only, count = _only(edit.ids, plan), len(edit.ids)
    if edit.fields.get("status") is Status.CANCELLED:
        if only is not None:
            return language.tr("cancel {name}", name=only)
        return language.ntr("cancel {n} salon", "cancel {n} salons", count)
    keys = set(edit.fields)
    if only is not None and keys == {"name"}:
        return language.tr("rename {name}", name=only)
    if keys <= {"start", "end"}:
        what = language.tr("Dates")
    elif len(keys) == 1:
        what = names.field(next(iter(keys)), language)
    else:
        what = ""
    if only is not None:
        if not what:
            return language.tr("change {name}", name=only)
        return language.tr("change “{field}” of {name}", field=what, name=only)
    if not what:
        return language.ntr("change {n} salon", "change {n} salons", count)
    return language.ntr(
        "change “{field}” of {n} salon", "change “{field}” of {n} salons", count, field=what
    )


def _only(ids: Collection[str], plan: Plan) -> str | None:
    """The name of the one salon an edit is about, None where there are several."""
    return _name(next(iter(ids)), plan) if len(ids) == 1 else None


def _name(salon_id: str, plan: Plan) -> str:
    return next((s.name for s in plan.salons if s.id == salon_id and s.name), salon_id)


def _event(event_id: str, plan: Plan, language: Language, names: Names) -> str:
    found = next((event for event in plan.events if event.id == event_id), None)
    return names.event(found, language) if found is not None else event_id
