"""Events made of calendar files: the same ones each time, in the places that are known."""

from pathlib import Path

import msgspec
import pytest

from salonplanner.domain.edits import applied
from salonplanner.domain.errors import FileError
from salonplanner.domain.events import Attitude, Certainty, EventPlaces
from salonplanner.domain.places import City, RegionCode
from salonplanner.language import Language
from salonplanner.services.calendar_events import event_id, events_of_file, places_in
from salonplanner.services.event_offers import Standing, offers, take_in
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds

FILES = Path(__file__).parents[1] / "exchange/ics/files"
SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
ENGLISH = Language("en")


def found(name, plan=SAMPLE):
    return events_of_file(FILES / f"{name}.ics", plan, SEEDS.gazetteer, ENGLISH)


def test_an_event_has_what_the_entry_has_and_is_neutral():
    event = found("google").events[0]
    assert (event.name, event.attitude, event.certainty, event.source) == (
        "Festival Aïn Asserdoun",
        Attitude.NEUTRAL,
        Certainty.ANNOUNCED,
        "Festivals du Maroc",
    )
    assert event.places == EventPlaces(cities=("Béni Mellal",))
    assert event.note.startswith("Beni Mellal, Maroc\n")


def test_an_entry_without_a_known_place_is_told():
    one = found("apple")
    assert {event.name for event in one.events if event.id in one.placeless} == {
        "Soirée de clôture",
        "Journée de l’artisan",
    }


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", EventPlaces()),
        ("Quelque part", EventPlaces()),
        ("Fez", EventPlaces(cities=("Fès",))),
        ("12 avenue Mohammed V, Rabat, Maroc", EventPlaces(cities=("Rabat",))),
        ("Rabat / Salé", EventPlaces(cities=("Rabat", "Salé"))),
        ("Souss-Massa", EventPlaces(regions=(RegionCode.MA_09,))),
        ("MOROCCO", EventPlaces(national=True)),
    ],
)
def test_places_are_recognised_in_an_address(text, places):
    assert places_in(text, SEEDS.gazetteer) == places


def test_a_city_of_the_plan_is_known_too():
    city = City(name="Province de Midelt", region=RegionCode.MA_08)
    event = found("apple", msgspec.structs.replace(SAMPLE, cities=(city,))).events[0]
    assert event.places.cities[-1:] == ("Province de Midelt",)


def test_the_same_file_is_recognised_the_next_time():
    first = found("google").events
    plan = applied(take_in(offers(SAMPLE, first), {}, {}), SAMPLE)
    assert plan.events[-len(first) :] == first
    assert {one.standing for one in offers(plan, found("google").events)} == {Standing.SAME}


def test_an_identity_becomes_an_id_a_plan_can_have():
    one, other = event_id("3k2f9@google.com"), event_id("3k2f9@google.com/2025-07-01")
    assert one != other
    assert one == event_id("3k2f9@google.com")
    assert len(one) <= 40


def test_a_file_that_is_none_is_refused(tmp_path):
    path = tmp_path / "x.ics"
    path.write_text("x", encoding="utf-8")
    with pytest.raises(FileError):
        events_of_file(path, SAMPLE, SEEDS.gazetteer, ENGLISH)
