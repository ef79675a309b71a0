"""The illustrative programme of 2025: seventy salons, the real ones known and invented ones.

The real salons whose first and last day are known and lie inside the season are in it under their
own names, places and dates. The rest is invented by a rule without chance:

* each region has as many salons as its target: two regional ones, three in the two most populous
  regions; one national in the most populous regions without a real one, up to six in all; local
  ones for the rest;
* each takes the city of its region that has fewest salons so far, the capital first, then the
  largest; regional and national ones keep to the larger half of the cities;
* ``sample_dates`` gives the dates, as many openings in each month;
* what is further ahead is less settled: most salons of June are confirmed, those of October
  proposed or drafts;
* exhibitors, stands and budgets follow the level and the salon's rank; drafts are tied to nothing
  yet, the others to the events of their city, and to summer tourism once confirmed or pending.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

import msgspec

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.places import Gazetteer, Region, RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.domain.season import Season
from salonplanner.domain.ties import can_tie
from salonplanner.services.sample_dates import PATTERNS, Dated, Programme, Span, Wish
from salonplanner.storage.seed_records import RealSalon
from salonplanner.storage.seeds import Seeds

SAMPLE_YEAR = 2025
NAME = "Saison 2025 – programme d’exemple"
FICTITIOUS = "Salon fictif du programme d’exemple : ne pas le citer comme un fait."
REAL = "Salon réel donné par la presse ({source})."

_REGIONAL = 2
_MORE_REGIONAL = 2
"""How many of the most populous regions have one regional salon more."""
_NATIONAL = 6
"""In all."""

_NAMES: Mapping[Level, tuple[str, ...]] = {
    Level.NATIONAL: ("Salon national de l’artisanat – {city}",),
    Level.REGIONAL: (
        "Salon régional de l’artisanat – {city}",
        "Salon régional des métiers d’art – {city}",
        "Salon régional des coopératives artisanales – {city}",
    ),
    Level.LOCAL: (
        "Foire locale de l’artisanat – {city}",
        "Exposition-vente des artisanes – {city}",
        "Marché des savoir-faire – {city}",
        "Salon local du tapis et du tissage – {city}",
    ),
}
_STATUSES: Mapping[int, tuple[Status, ...]] = {
    6: (Status.CONFIRMED, Status.CONFIRMED, Status.CONFIRMED, Status.PENDING),
    7: (Status.CONFIRMED, Status.CONFIRMED, Status.PENDING),
    8: (Status.CONFIRMED, Status.PENDING, Status.PROPOSED),
    9: (Status.PENDING, Status.PROPOSED, Status.PROPOSED),
    10: (Status.PROPOSED, Status.PROPOSED, Status.DRAFT),
}
_SETTLED = (Status.CONFIRMED, Status.PENDING)
_EXHIBITORS: Mapping[Level, tuple[int, int]] = {
    Level.NATIONAL: (110, 10),
    Level.REGIONAL: (75, 9),
    Level.LOCAL: (36, 4),
}
"""Fewest, and how many more with each rank (of seven, then again)."""
_BUDGET_A_STAND: Mapping[Level, int] = {
    Level.NATIONAL: 19_000,
    Level.REGIONAL: 7_500,
    Level.LOCAL: 4_500,
}
_COOP_SHARE = 0.3
_WOMEN_SHARES = (0.38, 0.42, 0.47, 0.35, 0.5)


def sample_plan(seeds: Seeds, language: str = "fr") -> Plan:
    """The illustrative programme; the names of its events and scenarios are in that language."""
    plan = seeds.empty_plan(SAMPLE_YEAR, NAME, language)
    real = [salon for row in seeds.real_salons if (salon := _real_salon(row, plan.season))]
    invented = _invented(plan, real, seeds.gazetteer)
    salons = [_tied(salon, plan.events, seeds.gazetteer) for salon in (*real, *invented)]
    return msgspec.structs.replace(plan, salons=tuple(_numbered(salons, seeds.gazetteer)))


def _real_salon(row: RealSalon, season: Season) -> Salon | None:
    """The salon of a press note, where both of its days are known and of the season."""
    if row.end is None or not season.holds(row.start, row.end):
        return None
    return Salon(
        id=row.id,
        name=row.name,
        level=row.level,
        region=row.region,
        city=row.city,
        venue=row.venue,
        start=row.start,
        end=row.end,
        status=Status.CONFIRMED,
        exhibitors=row.exhibitors,
        notes=f"{REAL.format(source=row.source)} {row.note}".strip(),
    )


def _invented(plan: Plan, real: Sequence[Salon], gazetteer: Gazetteer) -> list[Salon]:
    """The salons that fill each region up to its target, with their dates."""
    days = Programme(
        plan.season,
        avoided=[_span(event) for event in plan.events if event.attitude is Attitude.AVOID],
        neighbours={code: region.neighbours for code, region in gazetteer.regions.items()},
        most_a_month=-(-sum(plan.targets.values()) // len(plan.season.months)),
    )
    for salon in real:
        dates = Span(start=salon.start, end=salon.end)
        days.put(Dated(region=salon.region, city=salon.city, level=salon.level, days=dates))
    sought = [event for event in plan.events if _of_cities(event)]
    placed = [days.place(wish) for wish in _wishes(plan, real, sought, gazetteer)]
    placed.sort(key=lambda dated: (dated.days.start, dated.region, dated.city))
    ranks: Counter[object] = Counter()
    salons: list[Salon] = []
    for dated in placed:
        ranks.update((dated.level, dated.days.start.month, (dated.region, dated.level)))
        salons.append(_invented_salon(dated, ranks))
    return salons


def _wishes(
    plan: Plan, real: Sequence[Salon], sought: Sequence[Event], gazetteer: Gazetteer
) -> Iterator[Wish]:
    """What is to be placed, in the order of placing: by level, the regions taking turns."""
    levels = _levels_wanted(plan, real, gazetteer)
    used = Counter((salon.region, salon.city) for salon in real)
    for level in (Level.NATIONAL, Level.REGIONAL, Level.LOCAL):
        counts = {code: Counter(wanted)[level] for code, wanted in levels.items()}
        turns = zip_longest(*([code] * count for code, count in counts.items()))
        order = [code for turn in turns for code in turn if code is not None]
        for rank, code in enumerate(order):
            city = _next_city(level, gazetteer, gazetteer.regions[code], used)
            used[code, city] += 1
            yield Wish(
                region=code,
                city=city,
                level=level,
                pattern=PATTERNS[level][rank % len(PATTERNS[level])],
                sought=tuple(_tie_span(e) for e in sought if city in e.places.cities),
            )


def _levels_wanted(
    plan: Plan, real: Sequence[Salon], gazetteer: Gazetteer
) -> dict[RegionCode, list[Level]]:
    """The levels of the salons each region still lacks."""
    have = Counter((salon.region, salon.level) for salon in real)
    nationals = {salon.region for salon in real if salon.level is Level.NATIONAL}
    regions = sorted(gazetteer.regions.values(), key=lambda region: -region.population)
    populous = [region.code for region in regions]
    lacking = _NATIONAL - sum(salon.level is Level.NATIONAL for salon in real)
    nationals_new = [code for code in populous if code not in nationals][:lacking]
    wanted: dict[RegionCode, list[Level]] = {}
    for code, target in plan.targets.items():
        regional = _REGIONAL + (code in populous[:_MORE_REGIONAL])
        levels = [Level.NATIONAL] * (code in nationals_new)
        levels += [Level.REGIONAL] * (regional - have[code, Level.REGIONAL])
        placed = sum(have[code, level] for level in Level)
        wanted[code] = levels + [Level.LOCAL] * (target - placed - len(levels))
    return wanted


def _next_city(
    level: Level, gazetteer: Gazetteer, region: Region, used: Mapping[tuple[RegionCode, str], int]
) -> str:
    names = [city.name for city in gazetteer.cities_of(region.code)]
    names.sort(key=lambda name: name != region.capital)
    if level is not Level.LOCAL:
        names = names[: (len(names) + 1) // 2]
    return min(names, key=lambda name: used[region.code, name])


def _invented_salon(dated: Dated, ranks: Mapping[object, int]) -> Salon:
    level, rank = dated.level, ranks[dated.level] - 1
    names = _NAMES[level]
    statuses = _STATUSES[dated.days.start.month]
    fewest, step = _EXHIBITORS[level]
    exhibitors = fewest + step * (rank % 7)
    coops = round(exhibitors * _COOP_SHARE)
    return Salon(
        id=f"{dated.region.value}-{level.value}-{rank}",
        name=names[(ranks[dated.region, level] - 1) % len(names)].format(city=dated.city),
        level=level,
        region=dated.region,
        city=dated.city,
        start=dated.days.start,
        end=dated.days.end,
        status=statuses[(ranks[dated.days.start.month] - 1) % len(statuses)],
        exhibitors=exhibitors,
        coop_stands=coops,
        women_coop_stands=round(coops * _WOMEN_SHARES[rank % len(_WOMEN_SHARES)]),
        budget_mad=float(round(exhibitors * _BUDGET_A_STAND[level], -4)),
        notes=FICTITIOUS,
    )


def _tied(salon: Salon, events: Sequence[Event], gazetteer: Gazetteer) -> Salon:
    """The salon with its ties: a draft has none yet, and only a settled one seeks the summer."""
    if salon.status is Status.DRAFT:
        return salon
    ties = tuple(
        event.id
        for event in events
        if event.attitude is Attitude.SEEK
        and (_of_cities(event) or salon.status in _SETTLED)
        and can_tie(event, salon, gazetteer)
    )
    return msgspec.structs.replace(salon, ties=ties)


def _numbered(salons: Sequence[Salon], gazetteer: Gazetteer) -> Iterator[Salon]:
    """The salons by region and date, with the numbers planners see."""
    rank: Counter[RegionCode] = Counter()
    for salon in sorted(salons, key=lambda s: (s.region, s.start, s.end, s.city)):
        rank[salon.region] += 1
        prefix = gazetteer.regions[salon.region].abbreviation
        yield msgspec.structs.replace(salon, id=f"{prefix}-{rank[salon.region]:02d}")


def _of_cities(event: Event) -> bool:
    return event.attitude is Attitude.SEEK and bool(event.places.cities)


def _span(event: Event) -> Span:
    return Span(start=event.start, end=event.end)


def _tie_span(event: Event) -> Span:
    return Span(start=event.tie_start, end=event.tie_end)
