"""Lanes without overlap, and counts that leave nobody out."""

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.ui.month.packing import Room, pack
from salonplanner.ui.month.stays import DAYS, Stay


@st.composite
def stays(draw: st.DrawFn) -> list[Stay]:
    found = []
    for number in range(draw(st.integers(0, 25))):
        first = draw(st.integers(0, DAYS - 1))
        found.append(Stay(f"S-{number}", first, draw(st.integers(first, DAYS - 1))))
    return found


@st.composite
def rooms(draw: st.DrawFn) -> Room:
    whole = draw(st.integers(0, 8))
    return Room(whole, draw(st.integers(max(whole - 1, 0), whole)))


@given(stays(), rooms())
def test_every_salon_has_a_lane_of_its_own_or_is_counted(found: list[Stay], room: Room) -> None:
    packed = pack(found, room)
    assert set(packed.lanes) | packed.hidden == {stay.id for stay in found}
    assert not set(packed.lanes) & packed.hidden
    days = {stay.id: stay.days for stay in found}
    taken: dict[int, int] = {}
    for salon_id, lane in packed.lanes.items():
        assert 0 <= lane < room.whole
        assert not taken.get(lane, 0) & days[salon_id]
        taken[lane] = taken.get(lane, 0) | days[salon_id]
    full = 0
    for salon_id in packed.hidden:
        full |= days[salon_id]
    for salon_id, lane in packed.lanes.items():
        # Where a day counts its others, nothing else may stand.
        assert lane < room.beside_more or not days[salon_id] & full


@given(stays())
def test_with_room_enough_nothing_is_hidden(found: list[Stay]) -> None:
    assert not pack(found, Room(len(found), len(found))).hidden


def test_the_first_free_lane_is_taken() -> None:
    found = [Stay("A", 0, 3), Stay("B", 2, 5), Stay("C", 4, 6)]
    assert pack(found, Room(3, 2)).lanes == {"A": 0, "B": 1, "C": 0}


def test_a_bar_gives_way_to_the_count_of_its_days() -> None:
    found = [Stay("A", 0, 6), Stay("B", 0, 2), Stay("C", 1, 1), Stay("D", 4, 6)]
    packed = pack(found, Room(2, 1))
    assert packed.hidden == {"B", "C"}
    assert packed.lanes == {"A": 0, "D": 1}
