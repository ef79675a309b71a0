"""Random plans and their parts, for the property tests: every one passes ``check_plan``."""

import string
from datetime import date, timedelta

from hypothesis import strategies as st

from salonplanner.domain.baseline import Baseline, LevelMix
from salonplanner.domain.events import Attitude, Certainty, Event, EventPlaces
from salonplanner.domain.places import City, ClosedDays, LocalName, RegionCode, Venue
from salonplanner.domain.plan import Acceptance, Plan, Provenance, ProvenanceStatus
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.scenario import MONTH_KEYS, Scenario, reference
from salonplanner.domain.season import Season

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)

ids = st.text(string.ascii_letters + string.digits + "._-", min_size=1, max_size=12)
days = st.dates(FIRST_DAY, LAST_DAY)
_letters = st.characters(exclude_categories=["Cc", "Cs", "Cn"])
texts = st.one_of(
    st.text(_letters | st.sampled_from("\t\n"), max_size=12),
    st.sampled_from(["=1+1", "L’Oriental", "الصناعة التقليدية", "Aïd al-Adha", "« 10–19 »", '"\\']),
)
cities = st.one_of(st.sampled_from(["Oujda", "Fès", "Laâyoune", "Marrakech"]), texts)
regions = st.sampled_from(RegionCode)
levels = st.sampled_from(Level)
amounts = st.one_of(
    st.integers(0, 10**9).map(float), st.floats(0, 1e12, allow_nan=False, allow_infinity=False)
)
counts = st.integers(0, 10_000)
weights = st.floats(0.01, 5)
_season_days = st.dates(date(2025, 6, 1), date(2025, 10, 31))


@st.composite
def seasons(draw: st.DrawFn) -> Season:
    """A season of one day to two years, most often the usual one."""
    if draw(st.booleans()):
        return Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))
    start = draw(st.dates(FIRST_DAY, date(2198, 1, 1)))
    return Season(year=start.year, start=start, end=start + timedelta(draw(st.integers(0, 730))))


@st.composite
def events(draw: st.DrawFn, event_ids: st.SearchStrategy[str] = ids) -> Event:
    """Any event."""
    start = draw(st.dates(FIRST_DAY, date(2199, 12, 31)))
    return Event(
        id=draw(event_ids),
        name=draw(texts),
        kind=draw(texts),
        attitude=draw(st.sampled_from(Attitude)),
        start=start,
        end=start + timedelta(draw(st.integers(0, 120))),
        places=EventPlaces(
            cities=tuple(draw(st.lists(cities, max_size=3))),
            regions=tuple(draw(st.lists(regions, max_size=3))),
            national=draw(st.booleans()),
        ),
        lead_days=draw(st.integers(0, 3660)),
        tail_days=draw(st.integers(0, 3660)),
        visitor_uplift=draw(st.floats(-0.5, 2)),
        spend_uplift=draw(st.floats(-0.5, 2)),
        certainty=draw(st.sampled_from(Certainty)),
        source=draw(texts),
        note=draw(texts),
    )


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Any set of assumptions but the reference."""
    return Scenario(
        id=draw(ids.filter(lambda found: found != "reference")),
        name=draw(texts),
        growth_visitors=draw(st.floats(-0.9, 3)),
        growth_spend=draw(st.floats(-0.9, 3)),
        level_weight=draw(st.dictionaries(levels, weights)),
        region_weight=draw(st.dictionaries(regions, weights)),
        month_weight=draw(st.dictionaries(st.sampled_from(MONTH_KEYS), weights)),
        tie_strength=draw(st.floats(0, 1.5)),
        crowding=draw(st.floats(0, 1)),
    )


@st.composite
def salons(
    draw: st.DrawFn,
    *,
    salon_ids: st.SearchStrategy[str] = ids,
    event_ids: tuple[str, ...] = (),
    ordered: bool = False,
) -> Salon:
    """Any salon, most often of the summer of 2025; ``ordered`` ones never end before they open."""
    start = draw(st.one_of(_season_days, _season_days, days))
    length = draw(st.integers(0 if ordered else -3, 30))
    end = max(FIRST_DAY, min(start + timedelta(length), LAST_DAY))
    ties = (
        st.lists(st.sampled_from(event_ids), unique=True, max_size=3) if event_ids else st.just([])
    )
    return Salon(
        id=draw(salon_ids),
        name=draw(texts),
        level=draw(levels),
        region=draw(regions),
        city=draw(cities),
        venue=draw(texts),
        start=start,
        end=end,
        status=draw(st.sampled_from(Status)),
        ties=tuple(draw(ties)),
        exhibitors=draw(st.none() | counts),
        coop_stands=draw(st.none() | counts),
        women_coop_stands=draw(st.none() | counts),
        budget_mad=draw(st.none() | amounts),
        visitors_override=draw(st.none() | amounts),
        turnover_override=draw(st.none() | amounts),
        actual_visitors=draw(st.none() | amounts),
        actual_turnover_mad=draw(st.none() | amounts),
        locked=draw(st.booleans()),
        notes=draw(texts),
    )


@st.composite
def baselines(draw: st.DrawFn) -> Baseline:
    """Any totals of a past year."""
    mix = LevelMix(
        local=draw(st.integers(1, 300)),
        regional=draw(st.integers(0, 300)),
        national=draw(st.integers(0, 300)),
    )
    return Baseline(
        year=draw(st.integers(1900, 2200)),
        salons=mix.total,
        visitors=draw(st.floats(1, 1e9)),
        turnover_mad=draw(st.floats(1, 1e12)),
        level_mix=mix,
    )


@st.composite
def venues(draw: st.DrawFn) -> Venue:
    """Any venue."""
    start = draw(st.dates(FIRST_DAY, date(2199, 12, 31)))
    closed = ClosedDays(start=start, end=start + timedelta(draw(st.integers(0, 60))))
    return Venue(
        name=draw(texts),
        city=draw(cities),
        capacity=draw(st.none() | counts),
        closed=draw(st.sampled_from([(), (closed,)])),
    )


@st.composite
def own_cities(draw: st.DrawFn) -> City:
    """A city that a plan adds."""
    names = st.builds(LocalName, fr=texts, ar=texts, en=texts)
    return City(
        name=draw(texts),
        region=draw(regions),
        lat=draw(st.none() | st.floats(-90, 90)),
        lon=draw(st.none() | st.floats(-180, 180)),
        names=draw(st.none() | names),
        aliases=tuple(draw(st.lists(texts, max_size=2))),
    )


@st.composite
def acceptances(draw: st.DrawFn) -> Acceptance:
    """A finding somebody accepted."""
    return Acceptance(
        code=draw(texts),
        salons=tuple(draw(st.lists(ids, max_size=2))),
        event=draw(st.none() | ids),
        reason=draw(texts),
    )


_provenances = st.dictionaries(
    texts,
    st.builds(
        Provenance, status=st.sampled_from(ProvenanceStatus), source=texts, date=texts, note=texts
    ),
    max_size=3,
)


@st.composite
def plans(draw: st.DrawFn, *, most_salons: int = 6, ordered: bool = False) -> Plan:
    """A whole plan: salons tied to its events, the reference first among its scenarios."""
    found_events = draw(st.lists(events(), max_size=3, unique_by=lambda event: event.id))
    event_ids = tuple(event.id for event in found_events)
    fewest = {level: draw(st.integers(1, 20)) for level in Level}
    return Plan(
        name=draw(texts),
        season=draw(seasons()),
        baseline=draw(baselines()),
        targets=draw(st.dictionaries(regions, st.integers(0, 30))),
        events=tuple(found_events),
        scenarios=(
            reference(),
            *draw(st.lists(scenarios(), max_size=2, unique_by=lambda scenario: scenario.id)),
        ),
        salons=tuple(
            draw(
                st.lists(
                    salons(event_ids=event_ids, ordered=ordered),
                    max_size=most_salons,
                    unique_by=lambda salon: salon.id,
                )
            )
        ),
        venues=tuple(draw(st.lists(venues(), max_size=2))),
        cities=tuple(draw(st.lists(own_cities(), max_size=2))),
        level_days={level: (n, n + draw(st.integers(0, 30))) for level, n in fewest.items()},
        accepted=tuple(draw(st.lists(acceptances(), max_size=2))),
        chamber=draw(texts),
        provenance=draw(_provenances),
    )
