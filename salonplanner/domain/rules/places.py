"""Rules about where salons are, and about two of them on the same days."""

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter

from salonplanner.domain.places import Gazetteer, place_key
from salonplanner.domain.plan import Plan
from salonplanner.domain.rules.dates import dated_salons
from salonplanner.domain.rules.finding import Code, Finding, Severity
from salonplanner.domain.salon import Level, Salon

Pair = tuple[Salon, Salon]


def unknown_place(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """Its city is not of its region, or unknown; the finding names the one region that has it."""
    for salon in plan.salons:
        if salon.active and gazetteer.find(salon.city, salon.region) is None:
            regions = tuple(gazetteer.regions_of(salon.city))
            yield Finding(
                code=Code.UNKNOWN_PLACE,
                severity=Severity.ERROR,
                salons=(salon.id,),
                region=regions[0] if len(regions) == 1 else None,
            )


def venue_clash(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """Two salons in the same city and the same named venue have days in common."""
    pairs = (pair for pair in _in_one_city(plan, gazetteer) if same_venue(*pair))
    return _findings(plan, pairs, Code.VENUE_CLASH, Severity.ERROR)


def city_clash(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """Two salons in the same city, not in the same named venue, have days in common."""
    pairs = (pair for pair in _in_one_city(plan, gazetteer) if not same_venue(*pair))
    return _findings(plan, pairs, Code.CITY_CLASH, Severity.WARNING)


def region_clash(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """Two salons in two cities of a region have days in common."""
    salons = dated_salons(plan)
    cities = {salon.id: gazetteer.city_key(salon.city) for salon in salons}
    pairs = (
        (one, other)
        for one, other in _in_one(salons, attrgetter("region"))
        if cities[one.id] != cities[other.id] or not cities[one.id]
    )
    return _findings(plan, pairs, Code.REGION_CLASH, Severity.INFO)


def neighbour_clash(plan: Plan, gazetteer: Gazetteer) -> Iterator[Finding]:
    """Two salons above local level, not both national, in regions that touch have days in common.

    ``national_clash`` stands instead for two national ones.
    """
    large = [salon for salon in dated_salons(plan) if salon.level is not Level.LOCAL]
    touching = {(one.code, other) for one in gazetteer.regions.values() for other in one.neighbours}
    pairs = (
        (one, other)
        for one, other in _meetings(large)
        if (one.region, other.region) in touching and not both_national(one, other)
    )
    return _findings(plan, pairs, Code.NEIGHBOUR_CLASH, Severity.WARNING)


def national_clash(plan: Plan, _: Gazetteer) -> Iterator[Finding]:
    """Two national salons have days in common."""
    national = [salon for salon in dated_salons(plan) if salon.level is Level.NATIONAL]
    return _findings(plan, _meetings(national), Code.NATIONAL_CLASH, Severity.WARNING)


def clashes_on_common_days(one: Salon, other: Salon, gazetteer: Gazetteer) -> Iterator[Code]:
    """What two salons would clash by, were they open on the same days.

    How close they are and how large they are count apart: a pair can clash by both.
    """
    if same_city(one, other, gazetteer):
        yield Code.VENUE_CLASH if same_venue(one, other) else Code.CITY_CLASH
    elif one.region == other.region:
        yield Code.REGION_CLASH
    if both_national(one, other):
        yield Code.NATIONAL_CLASH
    elif Level.LOCAL not in {one.level, other.level} and gazetteer.touch(one.region, other.region):
        yield Code.NEIGHBOUR_CLASH


def same_city(one: Salon, other: Salon, gazetteer: Gazetteer) -> bool:
    """Whether both name the same city, however they spell it; never where one names none."""
    key = gazetteer.city_key(one.city)
    return key != "" and key == gazetteer.city_key(other.city)


def same_venue(one: Salon, other: Salon) -> bool:
    """Whether both name a venue of the same name; never where one names none."""
    if not (one.venue and other.venue):
        return False
    key = place_key(one.venue)
    return key != "" and key == place_key(other.venue)


def both_national(one: Salon, other: Salon) -> bool:
    """Whether both are of national level."""
    return one.level is Level.NATIONAL is other.level


def _in_one_city(plan: Plan, gazetteer: Gazetteer) -> Iterator[Pair]:
    named = [salon for salon in dated_salons(plan) if gazetteer.city_key(salon.city)]
    return _in_one(named, lambda salon: gazetteer.city_key(salon.city))


def _in_one(salons: Iterable[Salon], group_of: Callable[[Salon], str]) -> Iterator[Pair]:
    groups: dict[str, list[Salon]] = {}
    for salon in salons:
        groups.setdefault(group_of(salon), []).append(salon)
    for group in groups.values():
        yield from _meetings(group)


def _meetings(salons: Iterable[Salon]) -> Iterator[Pair]:
    """Each two salons with days in common, by sweeping over them in the order they open."""
    by_start = sorted(salons, key=attrgetter("start"))
    for index, one in enumerate(by_start, start=1):
        end = one.end
        for other in by_start[index:]:
            if other.start > end:
                break
            yield one, other


def _findings(
    plan: Plan, pairs: Iterable[Pair], code: Code, severity: Severity
) -> Iterator[Finding]:
    rank = {salon.id: index for index, salon in enumerate(plan.salons)}
    for one, other in pairs:
        ids = (one.id, other.id) if rank[one.id] < rank[other.id] else (other.id, one.id)
        yield Finding(code=code, severity=severity, salons=ids)
