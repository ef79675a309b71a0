"""What salons become where they are dropped: other days, and what a row stands for."""

import enum
from collections.abc import Mapping, Sequence
from datetime import timedelta

import msgspec

from salonplanner.domain.edits import Edit, MoveSalons, PlaceSalons, Placing, ReviseEach
from salonplanner.domain.places import Gazetteer, RegionCode
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.ties import can_tie
from salonplanner.ui.timeline.grouping import Group, Grouping

_DAYS = frozenset({"start", "end"})
_PLACE = frozenset({"region", "city", "venue"})


class Refusal(enum.Enum):
    """Why a row does not take a salon."""

    NO_CITY = enum.auto()
    """The row stands for the salons that have no city."""
    NO_TIE = enum.auto()
    """The salon cannot be tied to the row's event on these days, or in this place."""
    CANCELLED = enum.auto()
    """Nobody plans a salon that is cancelled from the start."""


class Landing(msgspec.Struct, frozen=True):
    """Salons before and after, in the same order; the one under the pointer comes first."""

    before: tuple[Salon, ...]
    after: tuple[Salon, ...]
    copies: bool = False
    """Whether the ones before stay, and copies of them are wanted."""
    asks_city: RegionCode | None = None
    """The region of which a city is still to be chosen; its capital stands for it."""
    refusal: Refusal | None = None

    @property
    def changes(self) -> bool:
        """Whether dropping here does anything."""
        return self.refusal is None and (self.copies or self.before != self.after)

    def in_city(self, city: str) -> "Landing":
        """The landing with the city that was chosen."""
        after = tuple(
            msgspec.structs.replace(new, city=city) if new.region != old.region else new
            for old, new in zip(self.before, self.after, strict=True)
        )
        return msgspec.structs.replace(self, after=after, asks_city=None)

    @property
    def placings(self) -> tuple[Placing, ...]:
        """Where and when each salon, or its copy, is wanted."""
        pairs = zip(self.before, self.after, strict=True)
        return tuple(
            Placing(id=old.id, start=new.start, region=new.region, city=new.city, venue=new.venue)
            for old, new in pairs
        )

    @property
    def edit(self) -> Edit | None:
        """The edit that moves the salons; None where nothing changes."""
        changes = {
            old.id: _changed(old, new)
            for old, new in zip(self.before, self.after, strict=True)
            if old != new
        }
        if not changes:
            return None
        names = frozenset(name for fields in changes.values() for name in fields)
        keep_length = all(
            old.days == new.days for old, new in zip(self.before, self.after, strict=True)
        )
        if keep_length and names <= _DAYS:
            starts = {new.id: new.start for new in self.after if new.id in changes}
            return MoveSalons(starts=starts)
        if keep_length and names <= _DAYS | _PLACE:
            return PlaceSalons(placings=tuple(p for p in self.placings if p.id in changes))
        return ReviseEach(fields=changes)


def stretched(salons: Sequence[Salon], days: int) -> Landing:
    """Salons with so many days more, or fewer; one of a day stays as it is.

    So does one whose days are in no order.
    """
    ends = (max(salon.end + timedelta(days=days), salon.start) for salon in salons)
    after = (
        msgspec.structs.replace(salon, end=end) if salon.start <= salon.end else salon
        for salon, end in zip(salons, ends, strict=True)
    )
    return Landing(tuple(salons), tuple(after))


def in_group(
    salon: Salon, origin: Group, group: Group, grouping: Grouping, gazetteer: Gazetteer
) -> Salon | Refusal:
    """The salon carried from one row to another, or why it cannot be."""
    replace = msgspec.structs.replace
    if grouping is Grouping.LEVEL and group.level is not None:
        return replace(salon, level=group.level)
    if grouping is Grouping.STATUS and group.status is not None:
        return replace(salon, status=group.status)
    if grouping is Grouping.EVENT:
        return _tied(salon, origin, group, gazetteer)
    if grouping is Grouping.CITY and not group.city:
        return Refusal.NO_CITY
    return _placed(salon, group, gazetteer)


def new_in_group(
    salon: Salon, group: Group, grouping: Grouping, gazetteer: Gazetteer
) -> Salon | Refusal:
    """A new salon in a row, or why the row takes none."""
    if group.status is Status.CANCELLED:
        return Refusal.CANCELLED
    return in_group(salon, Group(""), group, grouping, gazetteer)


def _placed(salon: Salon, group: Group, gazetteer: Gazetteer) -> Salon:
    region, city = group.region, group.city
    if region is None or (region == salon.region and (not city or city == salon.city)):
        return salon
    place = city or gazetteer.regions[region].capital
    return msgspec.structs.replace(salon, region=region, city=place, venue="")


def _tied(salon: Salon, origin: Group, group: Group, gazetteer: Gazetteer) -> Salon | Refusal:
    """The salon tied to the row's event instead of the one of the row it comes from."""
    left = origin.event.id if origin.event is not None else None
    ties = [tie for tie in salon.ties if tie != left]
    if group.event is not None:
        if not can_tie(group.event, salon, gazetteer):
            return Refusal.NO_TIE
        if group.event.id not in ties:
            ties.append(group.event.id)
    return msgspec.structs.replace(salon, ties=tuple(ties))


def _changed(old: Salon, new: Salon) -> Mapping[str, object]:
    names = {name for name in old.__struct_fields__ if getattr(old, name) != getattr(new, name)}
    if "start" in names:
        names.add("end")  # a first day alone would take the last one along
    return {name: getattr(new, name) for name in names}
