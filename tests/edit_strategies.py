"""Hypothesis strategies for edits: any that fits a plan."""

from datetime import date

from hypothesis import strategies as st

from salonplanner.domain.edits import (
    AcceptFinding,
    AddCity,
    AddEvents,
    AddSalon,
    AddVenue,
    ConfirmDates,
    CopySalons,
    DuplicateSalons,
    Edit,
    MoveSalons,
    PlaceSalons,
    Placing,
    RelocateSalon,
    RemoveEvents,
    RemoveSalons,
    RemoveVenues,
    RenamePlan,
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
from salonplanner.domain.edits.places import key_of
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Status
from salonplanner.storage.seeds import load_seeds
from tests.strategies import (
    acceptances,
    amounts,
    cities,
    events,
    levels,
    own_cities,
    plans,
    regions,
    salons,
    texts,
    venues,
)

__all__ = ["PREFIXES", "edits", "plans"]

_SEEDS = load_seeds()
PREFIXES = {code: region.abbreviation for code, region in _SEEDS.gazetteer.regions.items()}
_days = st.dates(date(2025, 1, 1), date(2026, 12, 31))
_lengths = st.tuples(st.integers(1, 9), st.integers(9, 40))
_fields = st.fixed_dictionaries(
    {},
    optional={
        "name": texts,
        "level": levels,
        "city": cities,
        "start": _days,
        "status": st.sampled_from(Status),
        "visitors_override": st.none() | amounts,
        "locked": st.booleans(),
    },
)


@st.composite
def edits(draw: st.DrawFn, plan: Plan) -> Edit:
    """Any edit that fits the plan."""
    one = draw(st.one_of(_single(plan)))
    if draw(st.integers(0, 9)):
        return one
    return Together(edits=(one, draw(st.builds(RenamePlan, name=texts))))


def _single(plan: Plan) -> list[st.SearchStrategy[Edit]]:
    choices = _of_programme(plan)
    if plan.salons:
        choices += _of_salons(plan)
    if plan.events:
        choices += _of_events(plan)
    if plan.venues:
        key = st.sampled_from([key_of(venue) for venue in plan.venues])
        choices += [
            st.builds(ReviseVenue, key=key, fields=st.fixed_dictionaries({"name": texts})),
            st.builds(RemoveVenues, keys=st.tuples(key)),
        ]
    return choices


def _of_programme(plan: Plan) -> list[st.SearchStrategy[Edit]]:
    index = st.none() | st.integers(0, len(plan.salons))
    accepted = [
        WithdrawAcceptance(code=a.code, salons=a.salons, event=a.event) for a in plan.accepted
    ]
    return [
        st.builds(AddSalon, salon=salons(), index=index),
        st.builds(SetTarget, region=regions, salons=st.integers(0, 40)),
        st.builds(SetTargets, targets=st.dictionaries(regions, st.integers(0, 40))),
        st.builds(SetLevelDays, level_days=st.dictionaries(levels, _lengths)),
        st.builds(RenamePlan, name=texts),
        st.builds(AcceptFinding, acceptance=acceptances()),
        st.builds(AddEvents, events=st.tuples(events())),
        st.builds(AddVenue, venue=venues()),
        st.builds(AddCity, city=own_cities()),
        *([st.sampled_from(accepted)] if accepted else []),
    ]


def _of_salons(plan: Plan) -> list[st.SearchStrategy[Edit]]:
    one = st.sampled_from([salon.id for salon in plan.salons])
    some = st.lists(one, min_size=1, unique=True).map(tuple)
    placing = st.builds(Placing, id=one, start=_days, region=regions, city=cities, venue=texts)
    placings = st.lists(placing, min_size=1, max_size=3, unique_by=lambda p: p.id).map(tuple)
    suffix, abbreviations = st.just("(copie)"), st.just(PREFIXES)
    choices: list[st.SearchStrategy[Edit]] = [
        st.builds(RemoveSalons, ids=some),
        st.builds(DuplicateSalons, ids=some, suffix=suffix, abbreviations=abbreviations),
        st.builds(CopySalons, placings=placings, suffix=suffix, abbreviations=abbreviations),
        st.builds(PlaceSalons, placings=placings),
        st.builds(MoveSalons, starts=st.dictionaries(one, _days, min_size=1)),
        st.builds(ReviseSalons, ids=some, fields=_fields),
        st.builds(ReviseEach, fields=st.dictionaries(one, _fields, min_size=1, max_size=3)),
        st.builds(RelocateSalon, id=one, region=regions, city=cities, venue=texts),
    ]
    if plan.events:
        event = st.sampled_from([event.id for event in plan.events])
        choices += [
            st.builds(TieSalons, ids=some, event=event),
            st.builds(UntieSalons, ids=some, event=event),
        ]
    return choices


def _of_events(plan: Plan) -> list[st.SearchStrategy[Edit]]:
    one = st.sampled_from(plan.events)
    fields = st.fixed_dictionaries({}, optional={"name": texts, "lead_days": st.integers(0, 99)})
    return [
        st.builds(ReviseEvent, id=one.map(lambda event: event.id), fields=fields),
        st.builds(RemoveEvents, ids=one.map(lambda event: (event.id,))),
        one.map(lambda e: ConfirmDates(id=e.id, start=e.start, end=e.end, source="")),
    ]
