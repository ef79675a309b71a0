"""Who uses a venue, and what is to know about a salon there."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.edits import applied
from salonplanner.domain.places import ClosedDays, Venue
from salonplanner.domain.salon import Status
from salonplanner.domain.venues import (
    Trouble,
    register,
    remarks,
    renamed,
    same_venue,
    unregistered,
    uses,
)
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

GAZETTEER = load_seeds().gazetteer
SAMPLE = sample_plan(load_seeds())
CLOSED = ClosedDays(start=date(2025, 8, 10), end=date(2025, 8, 12))
HALL = Venue(name="Complexe d’artisanat", city="Fès", capacity=80, closed=(CLOSED,))


def salon(number, start, days=5, **fields):
    model = SAMPLE.salons[0]
    return msgspec.structs.replace(
        model,
        id=number,
        start=start,
        end=start + timedelta(days=days - 1),
        **{
            "city": "Fès",
            "venue": HALL.name,
            "exhibitors": 60,
            "status": Status.PROPOSED,
            **fields,
        },
    )


def plan_of(*salons, venues=(HALL,)):
    return msgspec.structs.replace(SAMPLE, salons=salons, venues=venues)


def test_a_venue_knows_its_salons_however_they_spell_it():
    plan = plan_of(
        salon("A-1", date(2025, 6, 2)),
        salon("A-2", date(2025, 6, 20), city="Fez", venue="complexe d'artisanat"),
        salon("A-3", date(2025, 7, 1), city="Meknès"),
        salon("A-4", date(2025, 7, 9), venue=""),
    )
    assert uses(plan, GAZETTEER)[0].salons == ("A-1", "A-2")


@pytest.mark.parametrize("start", range(1, 20))
def test_closed_days_are_met_day_by_day(start):
    one = salon("A-1", date(2025, 8, start))
    days = {one.start + timedelta(days=n) for n in range(one.days)}
    closed = {CLOSED.start + timedelta(days=n) for n in range(3)}
    use = uses(plan_of(one), GAZETTEER)[0]
    assert bool(use.on_closed_days) == bool(days & closed)
    found = [remark.trouble for remark in remarks(plan_of(one), one, GAZETTEER)]
    assert (Trouble.CLOSED in found) == bool(days & closed)


def test_too_many_exhibitors_are_told():
    crowded = salon("A-1", date(2025, 6, 2), exhibitors=81)
    full = salon("A-2", date(2025, 6, 20), exhibitors=80)
    unsaid = salon("A-3", date(2025, 7, 1), exhibitors=None)
    plan = plan_of(crowded, full, unsaid)
    assert uses(plan, GAZETTEER)[0].over_capacity == ("A-1",)
    assert [remark.trouble for remark in remarks(plan, crowded, GAZETTEER)] == [Trouble.CROWDED]
    assert not remarks(plan, full, GAZETTEER)


def test_a_cancelled_salon_is_no_trouble():
    one = salon("A-1", CLOSED.start, exhibitors=200, status=Status.CANCELLED)
    use = uses(plan_of(one), GAZETTEER)[0]
    assert use.salons == ("A-1",)
    assert use.on_closed_days == use.over_capacity == ()


def test_a_salon_that_ends_before_it_opens_meets_no_closed_day():
    one = msgspec.structs.replace(salon("A-1", CLOSED.end), end=CLOSED.start)
    assert not remarks(plan_of(one), one, GAZETTEER)


def test_a_venue_that_is_not_registered_has_no_remarks():
    one = salon("A-1", CLOSED.start, exhibitors=500)
    assert not remarks(plan_of(one, venues=()), one, GAZETTEER)


def test_venues_named_in_salons_are_registered_once_each():
    plan = plan_of(
        salon("A-1", date(2025, 6, 2), venue="Place Boujloud"),
        salon("A-2", date(2025, 6, 20), venue="place boujloud"),
        salon("A-3", date(2025, 7, 1)),
        salon("A-4", date(2025, 7, 9), venue=""),
        salon("A-5", date(2025, 7, 9), city="", venue="Ici"),
    )
    assert unregistered(plan, GAZETTEER) == {("Fès", "Place Boujloud"): 2}
    after = applied(register(plan, GAZETTEER), plan)
    assert after.venues == (HALL, Venue(name="Place Boujloud", city="Fès"))
    assert not unregistered(after, GAZETTEER)


def test_a_new_name_reaches_every_salon_held_there():
    plan = plan_of(
        salon("A-1", date(2025, 6, 2)),
        salon("A-2", date(2025, 6, 20), city="Fez", venue="complexe d'artisanat"),
        salon("A-3", date(2025, 7, 1), venue="Ailleurs"),
    )
    after = applied(renamed(plan, HALL, "Maison", GAZETTEER), plan)
    assert [one.venue for one in after.salons] == ["Maison", "Maison", "Ailleurs"]


def test_a_venue_is_found_whatever_its_spelling():
    assert same_venue(plan_of(), "Fez", "COMPLEXE D'ARTISANAT", GAZETTEER) is HALL
    assert same_venue(plan_of(), "Meknès", HALL.name, GAZETTEER) is None


@given(plans())
def test_registering_leaves_no_venue_out(plan):
    after = register(plan, GAZETTEER).apply(plan)
    assert not unregistered(after, GAZETTEER)
    assert after.salons == plan.salons
    assert len(uses(after, GAZETTEER)) == len(after.venues)
