"""The title of each edit, as the undo menu shows it."""

import inspect
from datetime import date
from typing import Any

import pytest

from salonplanner.domain import edits
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
    Placing,
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
from salonplanner.domain.places import City, RegionCode, Venue
from salonplanner.domain.plan import Acceptance, Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.value import Value
from salonplanner.language import LANGUAGES, Language
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from salonplanner.words.edits import title
from salonplanner.words.names import Names

SEEDS = load_seeds()
NAMES = Names(SEEDS.gazetteer, SEEDS.event_names)
PLAN = sample_plan(SEEDS)
ONE, TWO = PLAN.salons[0], PLAN.salons[1]
PAIR = (ONE.id, TWO.id)
DAY = date(2025, 7, 1)
EVENT = PLAN.events[0]
VENUE = Venue(name="Foire", city="Fès")


def revise(ids: tuple[str, ...], **fields: Any) -> Edit:
    return ReviseSalons(ids=ids, fields=fields)


EDITS: tuple[tuple[Edit, str], ...] = (
    (AddSalon(salon=ONE), "ajouter {one}"),
    (RemoveSalons(ids=(ONE.id,)), "supprimer {one}"),
    (RemoveSalons(ids=PAIR), "supprimer 2 salons"),
    (DuplicateSalons(ids=(ONE.id,), suffix="", abbreviations={}), "dupliquer {one}"),
    (DuplicateSalons(ids=PAIR, suffix="", abbreviations={}), "dupliquer 2 salons"),
    (MoveSalons(starts={ONE.id: DAY}), "déplacer {one}"),
    (MoveSalons(starts=dict.fromkeys(PAIR, DAY)), "déplacer 2 salons"),
    (RelocateSalon(id=ONE.id, region=RegionCode.MA_03), "changer la région de {one}"),
    (TieSalons(ids=(ONE.id,), event="ete2025"), "rattacher {one} : Tourisme estival"),
    (UntieSalons(ids=PAIR, event="ete2025"), "détacher 2 salons : Tourisme estival"),
    (SetTarget(region=RegionCode.MA_08, salons=5), "changer l’objectif : Drâa-Tafilalet"),
    (RenamePlan(name="x"), "renommer le plan"),
    (AcceptFinding(acceptance=Acceptance(code="length")), "accepter un constat"),
    (WithdrawAcceptance(code="length"), "ne plus accepter un constat"),
    (SetTargets(targets={}), "modifier les objectifs"),
    (SetLevelDays(level_days={}), "modifier les durées usuelles"),
    (AddSalons(salons=(ONE, TWO)), "ajouter 2 salons"),
    (ReviseEach(fields={ONE.id: {}}), "modifier {one}"),
    (ReviseEach(fields={ONE.id: {}, TWO.id: {}}), "modifier 2 salons"),
    (PlaceSalons(placings=(Placing.of(ONE, DAY),)), "déplacer {one}"),
    (
        CopySalons(placings=(Placing.of(ONE, DAY),), suffix="", abbreviations={}),
        "dupliquer {one}",
    ),
    (Together(edits=(RenamePlan(name="x"),)), "renommer le plan"),
    (Together(edits=(), purpose=Purpose.PASTE), "coller"),
    (Together(edits=(), purpose=Purpose.FILL_DOWN), "recopier vers le bas"),
    (Together(edits=(), purpose=Purpose.TIE_ALL), "rattacher tout ce qui peut l’être"),
    (AddEvents(events=(EVENT,)), "ajouter Nouvel an"),
    (AddEvents(events=(EVENT, EVENT)), "ajouter 2 événements"),
    (RemoveEvents(ids=(EVENT.id,)), "supprimer Nouvel an"),
    (ReviseEvent(id=EVENT.id, fields={}), "modifier Nouvel an"),
    (ConfirmDates(id=EVENT.id, start=DAY, end=DAY), "confirmer Nouvel an"),
    (AddCity(city=City(name="Aïn Leuh", region=RegionCode.MA_03)), "ajouter Aïn Leuh"),
    (ReviseCity(name="Aïn Leuh", fields={}), "modifier Aïn Leuh"),
    (RemoveCities(names=("Aïn Leuh",)), "supprimer Aïn Leuh"),
    (AddVenue(venue=VENUE), "ajouter Foire"),
    (AddVenues(venues=(VENUE, VENUE)), "ajouter 2 lieux"),
    (ReviseVenue(key=("Fès", "Foire"), fields={}), "modifier Foire"),
    (RemoveVenues(keys=(("Fès", "Foire"),)), "supprimer Foire"),
    (revise((ONE.id,), name="x"), "renommer {one}"),
    (revise((ONE.id,), status=Status.CANCELLED), "annuler {one}"),
    (revise(PAIR, status=Status.CANCELLED), "annuler 2 salons"),
    (revise((ONE.id,), status=Status.HELD), "changer « Statut » de {one}"),
    (revise((ONE.id,), start=DAY, end=DAY), "changer « Dates » de {one}"),
    (revise(PAIR, venue="x"), "changer « Lieu » de 2 salons"),
    (revise((ONE.id,), venue="x", notes="y"), "modifier {one}"),
    (revise(PAIR, venue="x", notes="y"), "modifier 2 salons"),
)


@pytest.mark.parametrize(("edit", "text"), EDITS)
def test_french_titles(edit: Edit, text: str) -> None:
    shown = title(edit, PLAN, Language("fr"), NAMES)
    assert shown.replace("\u00a0", " ") == text.format(one=ONE.name)


def test_every_kind_of_edit_has_a_title() -> None:
    kinds = {
        kind
        for _, kind in inspect.getmembers(edits, inspect.isclass)
        if issubclass(kind, Value) and hasattr(kind, "apply")
    }
    assert kinds == {type(edit) for edit, _ in EDITS}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_kind_of_edit_falls_back(code: str) -> None:
    language = Language(code)
    fallback = title(_Another(), PLAN, language, NAMES)
    assert fallback == language.tr("change the plan")
    assert fallback not in {title(edit, PLAN, language, NAMES) for edit, _ in EDITS}


def test_a_salon_or_event_that_is_gone_is_called_by_its_id() -> None:
    language = Language("en")
    assert title(RemoveSalons(ids=("XX-9",)), PLAN, language, NAMES) == "delete XX-9"
    edit = TieSalons(ids=(ONE.id,), event="gone")
    assert title(edit, PLAN, language, NAMES) == f"tie {ONE.name} to gone"


def test_a_salon_without_a_name_is_called_by_its_number() -> None:
    salon = Salon(
        id="FM-99", name="", level=ONE.level, region=ONE.region, city="", start=DAY, end=DAY
    )
    assert title(AddSalon(salon=salon), PLAN, Language("en"), NAMES) == "add FM-99"


class _Another:
    def apply(self, plan: Plan) -> Plan:
        return plan
