"""The title of each edit, for the undo menu: what follows "Undo:"."""

from collections.abc import Collection, Sequence

from salonplanner.domain.edits import (
    AcceptFinding,
    AddCity,
    AddEvents,
    AddSalon,
    AddSalons,
    AddVenue,
    AddVenues,
    ConfirmDates,
    CopySalons,
    DuplicateSalons,
    Edit,
    MoveSalons,
    PlaceSalons,
    Purpose,
    RelocateSalon,
    RemoveCities,
    RemoveEvents,
    RemoveSalons,
    RemoveVenues,
    RenamePlan,
    ReviseCity,
    ReviseEach,
    ReviseEvent,
    ReviseSalons,
    ReviseVenue,
    SetLevelDays,
    SetTarget,
    SetTargets,
    TieSalons,
    Together,
    UntieSalons,
    WithdrawAcceptance,
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
        case WithdrawAcceptance():
            return tr("no longer accept a finding")
        case SetTargets():
            return tr("change the targets")
        case SetLevelDays():
            return tr("change the usual lengths")
        case RelocateSalon():
            return tr("change the region of {name}", name=_name(edit.id, plan))
        case Together():
            return _together(edit, plan, language, names)
        case _:
            return _of_salons(edit, plan, language, names)


def _of_salons(edit: Edit, plan: Plan, language: Language, names: Names) -> str:
    match edit:
        case MoveSalons():
            return _moved(edit.starts, plan, language)
        case RemoveSalons():
            return _removed(edit, plan, language)
        case DuplicateSalons():
            return _duplicated(edit.ids, plan, language)
        case ReviseSalons():
            return _revised(edit, plan, language, names)
        case TieSalons():
            return _tied(edit, plan, language, names)
        case UntieSalons():
            return _untied(edit, plan, language, names)
        case _:
            return _of_places_and_fields(edit, plan, language, names)


def _of_places_and_fields(edit: Edit, plan: Plan, language: Language, names: Names) -> str:
    match edit:
        case AddSalons():
            return language.ntr("add {n} salon", "add {n} salons", len(edit.salons))
        case ReviseEach():
            only = _only(edit.fields, plan)
            if only is not None:
                return language.tr("change {name}", name=only)
            return language.ntr("change {n} salon", "change {n} salons", len(edit.fields))
        case PlaceSalons():
            return _moved([placing.id for placing in edit.placings], plan, language)
        case CopySalons():
            return _duplicated([placing.id for placing in edit.placings], plan, language)
        case _:
            return _of_facts(edit, plan, language, names)


def _of_facts(edit: Edit, plan: Plan, language: Language, names: Names) -> str:
    tr = language.tr
    match edit:
        case AddEvents():
            return _of_events("add", [event.name for event in edit.events], language)
        case RemoveEvents():
            found = [_event(event_id, plan, language, names) for event_id in edit.ids]
            return _of_events("delete", found, language)
        case ReviseEvent():
            return tr("change {name}", name=_event(edit.id, plan, language, names))
        case ConfirmDates():
            return tr("confirm {name}", name=_event(edit.id, plan, language, names))
        case _:
            return _of_sites(edit, language)


def _of_sites(edit: Edit, language: Language) -> str:
    tr = language.tr
    match edit:
        case AddCity():
            return tr("add {name}", name=edit.city.name)
        case AddVenue():
            return tr("add {name}", name=edit.venue.name)
        case AddVenues():
            return language.ntr("add {n} venue", "add {n} venues", len(edit.venues))
        case ReviseCity():
            return tr("change {name}", name=edit.name)
        case ReviseVenue():
            return tr("change {name}", name=edit.key[1])
        case RemoveCities():
            return tr("delete {name}", name=language.list(edit.names))
        case RemoveVenues():
            return tr("delete {name}", name=language.list([name for _, name in edit.keys]))
        case _:
            return tr("change the plan")


def _of_events(what: str, found: Sequence[str], language: Language) -> str:
    count = len(found)
    if count == 1:
        tr, name = language.tr, found[0]
        return tr("add {name}", name=name) if what == "add" else tr("delete {name}", name=name)
    if what == "add":
        return language.ntr("add {n} event", "add {n} events", count)
    return language.ntr("delete {n} event", "delete {n} events", count)


def _together(edit: Together, plan: Plan, language: Language, names: Names) -> str:
    tr = language.tr
    if len(edit.edits) == 1 and edit.purpose in (Purpose.SEVERAL, Purpose.MOVE):
        return title(edit.edits[0], plan, language, names)
    return {
        Purpose.SEVERAL: tr("change the plan"),
        Purpose.MOVE: tr("move salons"),
        Purpose.PASTE: tr("paste"),
        Purpose.FILL_DOWN: tr("fill down"),
        Purpose.TIE_ALL: tr("tie all that can be tied"),
        Purpose.UNTIE_ALL: tr("undo all ties"),
        Purpose.MEND_ALL: tr("correct findings"),
        Purpose.IMPORT_EVENTS: tr("import events"),
    }[edit.purpose]


def _moved(ids: Collection[str], plan: Plan, language: Language) -> str:
    only = _only(ids, plan)
    if only is not None:
        return language.tr("move {name}", name=only)
    return language.ntr("move {n} salon", "move {n} salons", len(ids))


def _removed(edit: RemoveSalons, plan: Plan, language: Language) -> str:
    only = _only(edit.ids, plan)
    if only is not None:
        return language.tr("delete {name}", name=only)
    return language.ntr("delete {n} salon", "delete {n} salons", len(edit.ids))


def _duplicated(ids: Collection[str], plan: Plan, language: Language) -> str:
    only = _only(ids, plan)
    if only is not None:
        return language.tr("duplicate {name}", name=only)
    return language.ntr("duplicate {n} salon", "duplicate {n} salons", len(ids))


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
