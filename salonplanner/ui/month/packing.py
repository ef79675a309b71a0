"""Which of a week's salons get a lane, and which are only counted."""

from collections.abc import Mapping, Sequence
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


def pack(stays: Sequence[Stay], room: Room) -> Packed:
    """Give each salon the first free lane, in the order given.

    No two salons of a lane have a day in common, and none lies where a day's others are counted.
    """
    taken: list[int] = []
    lanes: dict[str, int] = {}
    for stay in stays:
        lane = next((n for n, days in enumerate(taken) if not days & stay.days), len(taken))
        if lane == len(taken):
            taken.append(0)
        taken[lane] |= stay.days
        lanes[stay.id] = lane
    return _within(lanes, stays, room)


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
