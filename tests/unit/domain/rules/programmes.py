"""Small hand-made plans for the tests of the rules, and random ones in which salons meet often."""

from datetime import date, timedelta
from typing import Any

import msgspec
from hypothesis import strategies as st

from salonplanner.domain.events import Attitude, Certainty, Event, EventPlaces
from salonplanner.domain.places import City, RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules import Code, Finding, check
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.storage.seeds import load_seeds

SEEDS = load_seeds()
GAZETTEER = SEEDS.gazetteer
EMPTY = msgspec.structs.replace(SEEDS.empty_plan(2025), events=(), targets={})

ORIENTAL, FES, SOUSS = RegionCode.MA_02, RegionCode.MA_03, RegionCode.MA_09

_STATUSES = (*Status, Status.DRAFT, Status.PROPOSED, Status.CONFIRMED)
_VENUES = ("", "Complexe", "COMPLEXE", "Place Al-Massira", "place al massira", "-")
_CITIES = ("Oujda", "oujda", "Berkane", "Fès", "Fez", "Taza", "Agadir", "Nulle-Part", "")


def day(month_and_day: str) -> date:
    """A day of 2025 by month and day: ``06-05``."""
    return date.fromisoformat(f"2025-{month_and_day}")


def salon(
    salon_id: str = "A-01", first: str = "07-01", last: str = "07-06", **fields: Any
) -> Salon:
    """A local salon of Oujda, but for the fields given."""
    start = day(first) if len(first) == 5 else date.fromisoformat(first)
    end = day(last) if len(last) == 5 else date.fromisoformat(last)
    made = Salon(
        id=salon_id,
        name=f"Salon {salon_id}",
        level=Level.LOCAL,
        region=ORIENTAL,
        city="Oujda",
        start=start,
        end=end,
    )
    return msgspec.structs.replace(made, **fields)


def event(
    event_id: str = "fair", first: str = "07-04", last: str = "07-08", **fields: Any
) -> Event:
    """An event to seek in Oujda, but for the fields given."""
    made = Event(
        id=event_id,
        name=event_id.capitalize(),
        attitude=Attitude.SEEK,
        start=day(first),
        end=day(last),
        places=EventPlaces(cities=("Oujda",)),
        certainty=Certainty.FIXED,
    )
    return msgspec.structs.replace(made, **fields)


def plan(*salons: Salon, **fields: Any) -> Plan:
    """The season of 2025 with these salons, without events and targets unless they are given."""
    targets = {code: sum(s.region == code and s.active for s in salons) for code in RegionCode}
    return msgspec.structs.replace(EMPTY, salons=salons, **({"targets": targets} | fields))


def found(plan: Plan, code: Code) -> list[Finding]:
    """The findings of one code."""
    return [finding for finding in check(plan, GAZETTEER) if finding.code is code]


def codes(plan: Plan) -> list[str]:
    """The codes found, in the order of the findings."""
    return [finding.code.value for finding in check(plan, GAZETTEER)]


@st.composite
def dense_salons(draw: st.DrawFn, number: int, event_ids: tuple[str, ...]) -> Salon:
    """A salon of a few weeks and a few cities, so that two of them often meet."""
    start = date(2025, 5, 24) + timedelta(draw(st.integers(0, 60)))
    return Salon(
        id=f"S-{number}",
        name=f"Salon {number}",
        level=draw(st.sampled_from(Level)),
        region=draw(st.sampled_from((ORIENTAL, FES, SOUSS))),
        city=draw(st.sampled_from(_CITIES)),
        venue=draw(st.sampled_from(_VENUES)),
        start=start,
        end=start + timedelta(draw(st.integers(-2, 24))),
        status=draw(st.sampled_from(_STATUSES)),
        ties=tuple(draw(st.lists(st.sampled_from(event_ids), unique=True))) if event_ids else (),
        coop_stands=draw(st.none() | st.integers(0, 40)),
        women_coop_stands=draw(st.none() | st.integers(0, 40)),
        locked=draw(st.integers(0, 9)) == 0,
    )


@st.composite
def dense_events(draw: st.DrawFn, number: int) -> Event:
    """An event of the same weeks and cities."""
    start = date(2025, 5, 20) + timedelta(draw(st.integers(0, 80)))
    places = EventPlaces(
        cities=tuple(draw(st.lists(st.sampled_from(_CITIES), max_size=2))),
        regions=tuple(draw(st.lists(st.sampled_from((ORIENTAL, FES)), max_size=1))),
        national=draw(st.integers(0, 3)) == 0,
    )
    return Event(
        id=f"e{number}",
        name=f"Event {number}",
        attitude=draw(st.sampled_from(Attitude)),
        start=start,
        end=start + timedelta(draw(st.integers(0, 12))),
        places=places,
        lead_days=draw(st.integers(0, 20)),
        tail_days=draw(st.integers(0, 5)),
    )


@st.composite
def dense_plans(draw: st.DrawFn, most_salons: int = 9) -> Plan:
    """A plan whose salons meet often, in a season that some of them leave."""
    events = tuple(draw(dense_events(number)) for number in range(draw(st.integers(0, 3))))
    event_ids = tuple(event.id for event in events)
    count = draw(st.integers(1, most_salons))
    return msgspec.structs.replace(
        EMPTY,
        season=msgspec.structs.replace(EMPTY.season, end=date(2025, 7, 31)),
        events=events,
        salons=tuple(draw(dense_salons(number, event_ids)) for number in range(count)),
        targets=draw(st.dictionaries(st.sampled_from(RegionCode), st.integers(0, 6))),
        cities=draw(st.sampled_from([(), (City(name="Nulle-Part", region=SOUSS),)])),
    )
