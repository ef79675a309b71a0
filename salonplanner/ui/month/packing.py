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
    taken = [0] * room.whole
    lanes: dict[str, int] = {}
    hidden: set[str] = set()
    full = 0
    for stay in stays:
        days = stay.days
        lane = next((n for n, others in enumerate(taken) if not others & days), None)
        if lane is None:
            hidden.add(stay.id)
            full |= days
        else:
            taken[lane] |= days
            lanes[stay.id] = lane
    # Below the lines that count the others nothing else may lie; who leaves is counted as well.
    low = [stay for stay in stays if lanes.get(stay.id, 0) >= room.beside_more]
    while leaving := [stay for stay in low if stay.id in lanes and stay.days & full]:
        for stay in leaving:
            del lanes[stay.id]
            hidden.add(stay.id)
            full |= stay.days
    return Packed(lanes, frozenset(hidden))
