"""What a row makes of a salon that is dropped in it, and the edit that does it."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.edits import MoveSalons, PlaceSalons, ReviseEach
from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Salon, Status
from salonplanner.ui.timeline.grouping import Group, Grouping
from salonplanner.ui.timeline.landing import Landing, Refusal, in_group, new_in_group, stretched
from tests.gui.timeline.plans import ORIENTAL, RABAT, SEEDS, event, plan_of, salon

PLACES = SEEDS.gazetteer
OUJDA = msgspec.structs.replace(salon(), venue="Place du 16 Août")
HERE = Group(ORIENTAL, region=ORIENTAL)
FAIR = event("Fair", date(2025, 7, 1), date(2025, 7, 30))
FAR = event("Far", date(2025, 9, 1), date(2025, 9, 9))


def carried(group: Group, grouping: Grouping, origin: Group = HERE) -> Salon | Refusal:
    return in_group(OUJDA, origin, group, grouping, PLACES)


def landing(after: Salon, before: Salon = OUJDA) -> Landing:
    return Landing((before,), (after,))


def test_another_region_gives_its_capital_and_no_venue() -> None:
    there = carried(Group(RABAT, region=RABAT), Grouping.REGION)
    assert isinstance(there, Salon)
    assert (there.region, there.city, there.venue) == (RABAT, "Rabat", "")
    assert carried(HERE, Grouping.REGION) is OUJDA


def test_a_row_of_a_city_gives_its_city_and_one_without_takes_none() -> None:
    there = carried(Group("MA-02/berkane", region=ORIENTAL, city="Berkane"), Grouping.CITY)
    assert isinstance(there, Salon)
    assert (there.region, there.city, there.venue) == (ORIENTAL, "Berkane", "")
    assert carried(Group("MA-02/", region=ORIENTAL), Grouping.CITY) is Refusal.NO_CITY


def test_rows_of_levels_and_statuses_give_theirs() -> None:
    level = carried(Group("national", level=Level.NATIONAL), Grouping.LEVEL)
    status = carried(Group("draft", status=Status.DRAFT), Grouping.STATUS)
    assert isinstance(level, Salon)
    assert isinstance(status, Salon)
    assert (level.level, status.status) == (Level.NATIONAL, Status.DRAFT)


def test_rows_of_events_change_one_tie_for_another() -> None:
    tied = msgspec.structs.replace(OUJDA, ties=("far", "other"))
    origin = Group("event:far", event=FAR)
    there = in_group(tied, origin, Group("event:fair", event=FAIR), Grouping.EVENT, PLACES)
    assert isinstance(there, Salon)
    assert there.ties == ("other", "fair")
    untied = in_group(tied, origin, Group("event:"), Grouping.EVENT, PLACES)
    assert isinstance(untied, Salon)
    assert untied.ties == ("other",)
    refused = carried(Group("event:far", event=FAR), Grouping.EVENT, Group("event:"))
    assert refused is Refusal.NO_TIE


def test_nothing_new_is_cancelled() -> None:
    cancelled = Group("cancelled", status=Status.CANCELLED)
    assert new_in_group(OUJDA, cancelled, Grouping.STATUS, PLACES) is Refusal.CANCELLED
    held = new_in_group(OUJDA, Group("held", status=Status.HELD), Grouping.STATUS, PLACES)
    assert isinstance(held, Salon)
    assert held.status is Status.HELD


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"start": date(2025, 7, 12), "end": date(2025, 7, 21)}, MoveSalons),
        ({"start": date(2025, 7, 12)}, ReviseEach),
        ({"region": RABAT, "city": "Rabat", "venue": ""}, PlaceSalons),
        ({"level": Level.NATIONAL}, ReviseEach),
        ({"ties": ("fair",)}, ReviseEach),
    ],
)
def test_the_plainest_edit_that_does_it(fields: dict[str, object], kind: type) -> None:
    after = msgspec.structs.replace(OUJDA, **fields)
    edit = landing(after).edit
    assert edit is not None
    assert isinstance(edit, kind)
    assert edit.apply(plan_of(OUJDA)).salons == (after,)


def test_without_a_change_there_is_no_edit() -> None:
    assert landing(OUJDA).edit is None
    assert not landing(OUJDA).changes
    assert msgspec.structs.replace(landing(OUJDA), copies=True).changes
    moved = msgspec.structs.replace(OUJDA, level=Level.LOCAL)
    refused = msgspec.structs.replace(landing(moved), refusal=Refusal.NO_TIE)
    assert not refused.changes


def test_the_city_chosen_is_for_those_that_change_their_region() -> None:
    there = msgspec.structs.replace(OUJDA, region=RABAT, city="Rabat")
    stays = salon("RSK-01", region=RABAT, city="Salé")
    asked = Landing((OUJDA, stays), (there, stays), asks_city=RABAT)
    chosen = asked.in_city("Kénitra")
    assert chosen.asks_city is None
    assert [new.city for new in chosen.after] == ["Kénitra", "Salé"]
    assert [placing.city for placing in chosen.placings] == ["Kénitra", "Salé"]


@given(
    st.integers(-30, 30),
    st.integers(0, 20),
    st.sampled_from(RegionCode),
    st.sampled_from(Level),
)
def test_the_edit_always_gives_what_was_shown(
    shift: int, longer: int, region: RegionCode, level: Level
) -> None:
    after = msgspec.structs.replace(
        OUJDA,
        start=OUJDA.start + timedelta(days=shift),
        end=OUJDA.end + timedelta(days=shift + longer),
        region=region,
        level=level,
    )
    edit = landing(after).edit
    given = edit.apply(plan_of(OUJDA)).salons if edit is not None else (OUJDA,)
    assert given == (after,)


def test_salons_get_more_days_or_fewer_down_to_one() -> None:
    two, one, odd = salon("A", days=2), salon("B", days=1), salon("C", days=-3)
    shorter = stretched((two, one, odd), -1)
    assert shorter.before == (two, one, odd)
    assert [new.days for new in shorter.after[:2]] == [1, 1]
    assert shorter.after[2] == odd
    assert [new.days for new in stretched((two, one), 3).after] == [5, 4]
