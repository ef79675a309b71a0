"""Edits of a plan's own cities and venues."""

from datetime import date

import msgspec
import pytest

from salonplanner.domain.changes import difference, patched
from salonplanner.domain.edits import (
    AddCity,
    AddVenue,
    AddVenues,
    RemoveCities,
    RemoveVenues,
    ReviseCity,
    ReviseVenue,
    applied,
)
from salonplanner.domain.events import EventPlaces
from salonplanner.domain.places import City, ClosedDays, RegionCode, Venue
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

SAMPLE = sample_plan(load_seeds())
OULMES = City(name="Oulmès", region=RegionCode.MA_04)
HALL = Venue(name="Complexe d’artisanat", city="Oulmès", capacity=80)
FIRST, SECOND = SAMPLE.salons[:2]


@pytest.fixture
def plan():
    """Two salons in a venue of a city that the plan adds, and an event felt there."""
    salons = (
        msgspec.structs.replace(FIRST, city="Oulmès", venue=HALL.name),
        msgspec.structs.replace(SECOND, city="OULMES", venue="complexe d'artisanat"),
        *SAMPLE.salons[2:],
    )
    event = msgspec.structs.replace(SAMPLE.events[0], places=EventPlaces(cities=("Oulmès", "Fès")))
    return msgspec.structs.replace(
        SAMPLE,
        cities=(OULMES,),
        venues=(HALL,),
        salons=salons,
        events=(event, *SAMPLE.events[1:]),
    )


def test_venues_and_cities_stand_last(plan):
    other = Venue(name="Place Lalla Aouda", city="Meknès")
    assert applied(AddVenue(venue=other), plan).venues == (HALL, other)
    assert applied(AddVenues(venues=(other, other)), plan).venues == (HALL, other, other)
    city = City(name="Sidi Kaouki", region=RegionCode.MA_07, lat=31.35, lon=-9.8)
    assert applied(AddCity(city=city), plan).cities == (OULMES, city)


def test_a_venue_takes_its_salons_along_under_a_new_name(plan):
    edit = ReviseVenue(key=(HALL.city, HALL.name), fields={"name": "Maison de l’artisan"})
    after = applied(edit, plan)
    assert after.venues[0].name == "Maison de l’artisan"
    assert after.venues[0].capacity == 80
    assert [s.venue for s in after.salons[:2]] == ["Maison de l’artisan", "complexe d'artisanat"]


def test_salons_under_another_spelling_are_named_by_the_edit(plan):
    edit = ReviseVenue(key=(HALL.city, HALL.name), fields={"name": "Maison"}, salons=(SECOND.id,))
    assert [s.venue for s in applied(edit, plan).salons[:2]] == ["Maison", "Maison"]


def test_other_fields_of_a_venue_leave_the_salons_alone(plan):
    closed = ClosedDays(start=date(2025, 8, 1), end=date(2025, 8, 3))
    edit = ReviseVenue(key=(HALL.city, HALL.name), fields={"closed": (closed,), "capacity": None})
    after = applied(edit, plan)
    assert after.salons == plan.salons
    assert after.venues[0] == msgspec.structs.replace(HALL, closed=(closed,), capacity=None)


def test_a_venue_that_goes_leaves_its_name_in_the_salons(plan):
    after = applied(RemoveVenues(keys=((HALL.city, HALL.name),)), plan)
    assert after.venues == ()
    assert after.salons == plan.salons


def test_a_city_takes_salons_venues_and_events_along_however_they_spell_it(plan):
    after = applied(ReviseCity(name="Oulmès", fields={"name": "Oulmès-Tarmilate"}), plan)
    assert after.cities[0].name == "Oulmès-Tarmilate"
    assert [salon.city for salon in after.salons[:2]] == ["Oulmès-Tarmilate"] * 2
    assert after.salons[2:] == plan.salons[2:]
    assert after.venues[0].city == "Oulmès-Tarmilate"
    assert after.events[0].places.cities == ("Oulmès-Tarmilate", "Fès")
    assert after.events[1:] == plan.events[1:]


def test_a_citys_region_changes_nothing_else(plan):
    after = applied(ReviseCity(name="Oulmès", fields={"region": RegionCode.MA_03}), plan)
    assert after.cities[0].region is RegionCode.MA_03
    assert (after.salons, after.events) == (plan.salons, plan.events)


def test_a_city_that_goes_leaves_its_name(plan):
    after = applied(RemoveCities(names=("Oulmès",)), plan)
    assert after.cities == ()
    assert after.salons == plan.salons


@pytest.mark.parametrize(
    "edit",
    [
        ReviseCity(name="none", fields={"lat": 1.0}),
        RemoveCities(names=("none",)),
        ReviseVenue(key=("Oulmès", "none"), fields={"capacity": 1}),
        RemoveVenues(keys=(("Oulmès", "none"),)),
    ],
)
def test_what_is_not_there_is_named(plan, edit):
    with pytest.raises(KeyError, match="none"):
        edit.apply(plan)


@pytest.mark.parametrize(
    "edit",
    [
        AddVenue(venue=Venue(name="x", city="Fès")),
        ReviseVenue(key=(HALL.city, HALL.name), fields={"name": "x"}),
        RemoveVenues(keys=((HALL.city, HALL.name),)),
        ReviseCity(name="Oulmès", fields={"name": "Tarmilate"}),
        RemoveCities(names=("Oulmès",)),
    ],
)
def test_each_change_can_be_taken_back(plan, edit):
    after = applied(edit, plan)
    changes = difference(plan, after)
    assert patched(plan, changes) == after
    assert patched(after, changes.inverse) == plan
