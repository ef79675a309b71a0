"""What the rows stand for: every salon has its place in each grouping."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Attitude
from salonplanner.domain.places import RegionCode, place_key
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.ui.timeline.grouping import Grouping, Member, members
from tests.gui.timeline.plans import RABAT, event, laid_out, plan_of, salon
from tests.gui.timeline.plans import settings as look
from tests.gui.timeline.strategies import salon_lists

SUMMER = event("ete", date(2025, 7, 1), date(2025, 8, 31))
CUP = event("cup", date(2025, 6, 20), date(2025, 7, 5))


def everything(salon: Salon) -> bool:
    return True


def grouped(*salons: Salon, by: Grouping) -> tuple[Member, ...]:
    return members(plan_of(*salons, events=(SUMMER, CUP)), everything, by, place_key)


def keys(found: tuple[Member, ...]) -> list[str]:
    return [member.group.key for member in found]


def test_regions_and_levels_are_all_there() -> None:
    assert keys(grouped(by=Grouping.REGION)) == list(RegionCode)
    assert keys(grouped(by=Grouping.LEVEL)) == [Level.NATIONAL, Level.REGIONAL, Level.LOCAL]


def test_cancelled_salons_have_a_row_only_where_they_show() -> None:
    assert Status.CANCELLED not in keys(grouped(salon(), by=Grouping.STATUS))
    gone = salon(status=Status.CANCELLED)
    assert keys(grouped(gone, by=Grouping.STATUS))[-1] == Status.CANCELLED


def test_cities_stand_by_region_and_name_the_salons_without_one_last() -> None:
    found = grouped(
        salon("1", city="Rabat", region=RABAT),
        salon("2", city=""),
        salon("3", city="Nador"),
        salon("4", city="OUJDA"),
        salon("5", city="oujda"),
        by=Grouping.CITY,
    )
    assert keys(found) == ["MA-02/nador", "MA-02/oujda", "MA-02/", "MA-04/rabat"]
    assert [len(member.salons) for member in found] == [1, 2, 1, 1]
    assert found[1].group.region == RegionCode.MA_02


def test_a_salon_tied_to_two_events_stands_in_both_rows() -> None:
    found = grouped(salon(ties=("ete", "cup")), salon("OR-02"), by=Grouping.EVENT)
    assert keys(found) == ["event:cup", "event:ete", "event:"]
    assert [[s.id for s in member.salons] for member in found] == [["OR-01"], ["OR-01"], ["OR-02"]]


def test_a_tie_to_an_unknown_event_is_none() -> None:
    assert grouped(salon(ties=("gone",)), by=Grouping.EVENT)[-1].salons


def test_events_not_to_seek_have_a_row_only_with_a_tie() -> None:
    other = event("fair", date(2025, 7, 1), date(2025, 7, 9), attitude=Attitude.NEUTRAL)
    plan = plan_of(salon(ties=("fair",)), events=(other,))
    assert keys(members(plan, everything, Grouping.EVENT, place_key))[0] == "event:fair"
    untied = plan_of(salon(), events=(other,))
    assert keys(members(untied, everything, Grouping.EVENT, place_key)) == ["event:"]


def test_hidden_salons_are_counted() -> None:
    plan = plan_of(salon(), salon("OR-02"))
    found = members(plan, lambda one: one.id == "OR-02", Grouping.LEVEL, place_key)
    assert (len(found[1].salons), found[1].active) == (1, 2)


@pytest.mark.parametrize("rtl", [False, True])
@given(salons=salon_lists(), grouping=st.sampled_from(Grouping), fold=st.booleans())
def test_every_salon_shown_has_a_place(
    salons: list[Salon], grouping: Grouping, fold: bool, rtl: bool
) -> None:
    plan = plan_of(*salons, events=(SUMMER, CUP))
    layout = laid_out(plan, with_settings=look(rtl=rtl, grouping=grouping))
    if fold:
        folded = [row.key for row in layout.rows]
        layout = laid_out(plan, with_settings=look(rtl=rtl, grouping=grouping, folded=folded))
    assert set(layout.places) == {one.id for one in salons if one.active}
    assert len({row.key for row in layout.rows}) == len(layout.rows)
    for one in salons:
        spots = layout.spots(one.id)
        wanted = max(len(set(one.ties) & {"ete", "cup"}), 1) if grouping is Grouping.EVENT else 1
        assert len(spots) == (wanted if one.active else 0)
        for index, bar in spots:
            assert bar in [*layout.rows[index].bars]
            assert bar.row == layout.rows[index].key
