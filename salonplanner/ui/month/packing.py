"""Which of a week's salons get a lane, and which are only counted."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from salonplanner.ui.month.stays import Stay


class Room(NamedTuple):
    """How many lanes a week has."""

    whole: int
    """Lanes that fit where every salon is shown."""
    beside_more: int
    """Lanes that fit above the line that counts the others; never more than ``whole``."""


class Packed(msgspec.Struct, frozen=True):
    """The lanes of the salons shown, and the salons that found no place."""

    lanes: Mapping[str, int]
    hidden: frozenset[str] = frozenset()


def pack(stays: Sequence[Stay], room: Room, kept: Mapping[str, int]) -> Packed:
    """Give each salon the first free lane, in the order given.

    A salon that goes on from the week before keeps its lane (``kept``) as long as that hides no
    other. No two salons of a lane have a day in common, and none lies where a day's others are
    counted.
    """
    packed = _within(_laid(stays, kept), stays, room)
    return _within(_laid(stays, {}), stays, room) if packed.hidden and kept else packed


def _laid(stays: Sequence[Stay], kept: Mapping[str, int]) -> dict[str, int]:
    """A lane for each, however many that takes."""
    taken: list[int] = []
    lanes: dict[str, int] = {}
    for stay in _kept_first(stays, kept):
        lane = kept.get(stay.id, -1)
        if lane < 0 or _at(taken, lane) & stay.days:
            lane = next(n for n in range(len(taken) + 1) if not _at(taken, n) & stay.days)
        taken.extend([0] * (lane + 1 - len(taken)))
        taken[lane] |= stay.days
        lanes[stay.id] = lane
    return lanes


def _kept_first(stays: Sequence[Stay], kept: Mapping[str, int]) -> Iterable[Stay]:
    return sorted(stays, key=lambda stay: stay.id not in kept) if kept else stays


def _at(taken: Sequence[int], lane: int) -> int:
    return taken[lane] if lane < len(taken) else 0


def _within(lanes: Mapping[str, int], stays: Sequence[Stay], room: Room) -> Packed:
    """Hide what lies below the room, and what lies where a day with hidden salons counts them."""
    hidden = {salon_id for salon_id, lane in lanes.items() if lane >= room.whole}
    low = [stay for stay in stays if room.beside_more <= lanes[stay.id] < room.whole]
    full = 0
    for stay in stays:
        if stay.id in hidden:
            full |= stay.days
    while moved := [stay for stay in low if stay.id not in hidden and stay.days & full]:
        for stay in moved:
            hidden.add(stay.id)
            full |= stay.days
    shown = {salon_id: lane for salon_id, lane in lanes.items() if salon_id not in hidden}
    return Packed(shown, frozenset(hidden))
