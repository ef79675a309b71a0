"""What the rows of the calendar stand for: regions, levels, cities, statuses or events."""

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

import msgspec

from salonplanner.domain.events import Attitude, Event
from salonplanner.domain.places import RegionCode
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Level, Salon, Status

CityKey = Callable[[str], str]
"""Gives what two spellings of a city have in common."""

_EVENT = "event:"
"""Begins the key of an event's row; alone it is that of the salons without a tie."""


class Grouping(enum.StrEnum):
    """What the salons of a row have in common."""

    REGION = "region"
    LEVEL = "level"
    CITY = "city"
    STATUS = "status"
    EVENT = "event"


class Group(msgspec.Struct, frozen=True):
    """What one row stands for; only the field of its grouping is set, for a city its region too."""

    key: str
    """Unique among all groups of all groupings: what the folding is remembered by."""
    region: RegionCode | None = None
    city: str = ""
    level: Level | None = None
    status: Status | None = None
    event: Event | None = None


class Member(msgspec.Struct, frozen=True):
    """A group with its salons that are shown, and how many active ones it has in all."""

    group: Group
    salons: tuple[Salon, ...]
    active: int


def members(
    plan: Plan, shown: Callable[[Salon], bool], grouping: Grouping, city_key: CityKey
) -> tuple[Member, ...]:
    """The groups of a plan in the order of their rows, with the salons that are shown.

    All regions and levels have a row, and the statuses and the events to seek; cities, other
    events and the cancelled salons only where they have a salon that is shown.
    """
    keys = _keys(plan, grouping, city_key)
    salons: dict[str, list[Salon]] = {}
    active: dict[str, int] = {}
    for salon in plan.salons:
        is_shown = shown(salon)
        for key in keys(salon):
            if is_shown:
                salons.setdefault(key, []).append(salon)
            active[key] = active.get(key, 0) + salon.active
    groups = _groups(plan, grouping, salons)
    return tuple(
        Member(group, tuple(salons.get(group.key, ())), active.get(group.key, 0))
        for group in groups
    )


def _keys(plan: Plan, grouping: Grouping, city_key: CityKey) -> Callable[[Salon], tuple[str, ...]]:
    """Gives the keys of the groups that a salon belongs to."""
    known = {event.id for event in plan.events}

    def tied(salon: Salon) -> tuple[str, ...]:
        ties = tuple(f"{_EVENT}{tie}" for tie in salon.ties if tie in known)
        return ties or (_EVENT,)

    def in_city(salon: Salon) -> tuple[str, ...]:
        return (f"{salon.region}/{city_key(salon.city)}",)

    found: dict[Grouping, Callable[[Salon], tuple[str, ...]]] = {
        Grouping.REGION: _region_of,
        Grouping.LEVEL: _level_of,
        Grouping.CITY: in_city,
        Grouping.STATUS: _status_of,
        Grouping.EVENT: tied,
    }
    return found[grouping]


def _region_of(salon: Salon) -> tuple[str]:
    return (salon.region,)


def _level_of(salon: Salon) -> tuple[str]:
    return (salon.level,)


def _status_of(salon: Salon) -> tuple[str]:
    return (salon.status,)


def _groups(plan: Plan, grouping: Grouping, salons: Mapping[str, list[Salon]]) -> Iterable[Group]:
    if grouping is Grouping.REGION:
        return (Group(code, region=code) for code in RegionCode)
    if grouping is Grouping.LEVEL:
        return (Group(level, level=level) for level in (*reversed(Level),))
    if grouping is Grouping.STATUS:
        return (
            Group(status, status=status)
            for status in Status
            if status in salons or status is not Status.CANCELLED
        )
    return _cities(salons) if grouping is Grouping.CITY else _events(plan, salons)


def _cities(salons: Mapping[str, list[Salon]]) -> Iterator[Group]:
    """The cities by region and name, the salons without a city last in their region."""
    for key in sorted(salons, key=_in_region):
        first = salons[key][0]
        yield Group(key, region=first.region, city=first.city)


def _in_region(key: str) -> tuple[str, bool, str]:
    region, _, city = key.partition("/")
    return region, not city, city


def _events(plan: Plan, salons: Mapping[str, list[Salon]]) -> Iterator[Group]:
    """The events by their days, and the salons tied to none of them last."""
    season = plan.season
    for event in sorted(plan.events, key=_by_days):
        key = f"{_EVENT}{event.id}"
        in_season = event.tie_start <= season.end and event.tie_end >= season.start
        if key in salons or (event.attitude is Attitude.SEEK and in_season):
            yield Group(key, event=event)
    yield Group(_EVENT)


def _by_days(event: Event) -> tuple[date, date, str]:
    return event.start, event.end, event.id
