"""Feasts of any year, and the findings that a day more or less gives, against a naive check."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.edits import ConfirmDates, ReviseEvent
from salonplanner.domain.events import Attitude, Certainty
from salonplanner.domain.plan import Acceptance, ProvenanceStatus
from salonplanner.domain.rules import Code, check
from salonplanner.language import Language
from salonplanner.services.documents import new_plan
from salonplanner.services.feasts import consequences, feasts_of, possible_days
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
FRENCH = Language("fr")
AVOIDED = [event.id for event in SAMPLE.events if event.attitude is Attitude.AVOID]
FEASTS = [event.id for event in SAMPLE.events if event.kind == "religious"]


def days_of(first, last):
    """Each day of a span, one by one: nothing where it ends before it begins."""
    return {first + timedelta(days=n) for n in range((last - first).days + 1)}


def naive(plan, gazetteer):
    """Salon and event of each clash with an event to avoid, day by day and place by place."""
    known = gazetteer.with_cities(plan.cities)
    found = set()
    for event in plan.events:
        if event.attitude is not Attitude.AVOID:
            continue
        there = {known.city_key(city) for city in event.places.cities}
        for salon in plan.salons:
            here = event.places.national or salon.region in event.places.regions
            here = here or known.city_key(salon.city) in there
            if salon.active and here:
                common = days_of(salon.start, salon.end) & days_of(event.start, event.end)
                if common:
                    found.add((salon.id, event.id))
    return found


def judged(plan, gazetteer):
    """The same from the rules, each finding once."""
    found = [
        (finding.salons[0], finding.event)
        for finding in check(plan, gazetteer)
        if finding.code is Code.AVOID_EVENT
    ]
    assert len(found) == len(set(found))
    return set(found)


def shifted(plan, event_id, days):
    event = plan.event(event_id)
    shift = timedelta(days=days)
    fields = {"start": event.start + shift, "end": event.end + shift}
    return ReviseEvent(id=event_id, fields=fields).apply(plan)


@pytest.mark.parametrize("days", [-1, 0, 1])
@pytest.mark.parametrize("event_id", FEASTS)
def test_a_feast_a_day_earlier_or_later_clashes_as_a_naive_check_says(event_id, days):
    plan = shifted(SAMPLE, event_id, days)
    # Every feast is to be avoided here: the sample's own clashes would leave some of them out.
    plan = ReviseEvent(id=event_id, fields={"attitude": Attitude.AVOID}).apply(plan)
    assert judged(plan, SEEDS.gazetteer) == naive(plan, SEEDS.gazetteer)


def test_the_naive_check_finds_clashes_to_compare():
    every_feast = SAMPLE
    for event_id in FEASTS:
        avoid = ReviseEvent(id=event_id, fields={"attitude": Attitude.AVOID})
        every_feast = avoid.apply(every_feast)
    assert naive(every_feast, SEEDS.gazetteer)


@given(plans(ordered=False))
def test_any_plan_clashes_as_a_naive_check_says_whatever_the_shift(plan):
    events = tuple(msgspec.structs.replace(event, attitude=Attitude.AVOID) for event in plan.events)
    plan = msgspec.structs.replace(plan, events=events)
    for event in plan.events:
        for days in (-1, 0, 1):
            moved = shifted(plan, event.id, days)
            assert judged(moved, SEEDS.gazetteer) == naive(moved, SEEDS.gazetteer)


@pytest.mark.parametrize("days", [-1, 0, 1])
@pytest.mark.parametrize("event_id", AVOIDED)
def test_consequences_are_the_difference_of_two_naive_checks(event_id, days):
    event = SAMPLE.event(event_id)
    shift = timedelta(days=days)
    edit = ConfirmDates(id=event_id, start=event.start + shift, end=event.end + shift)
    before = naive(SAMPLE, SEEDS.gazetteer)
    after = naive(edit.apply(SAMPLE), SEEDS.gazetteer)
    found = consequences(SAMPLE, edit, SEEDS.gazetteer)
    assert clashes(found.gained) == after - before
    assert clashes(found.lost) == before - after


def clashes(findings):
    return {(f.salons[0], f.event) for f in findings if f.code is Code.AVOID_EVENT}


def beside(event_id):
    """The sample with its first salon open up to the day before a feast, and that salon."""
    event = SAMPLE.event(event_id)
    first = SAMPLE.salons[0]
    end = event.start - timedelta(days=1)
    salon = msgspec.structs.replace(first, start=end - timedelta(days=3), end=end)
    return msgspec.structs.replace(SAMPLE, salons=(salon, *SAMPLE.salons[1:])), salon


def test_a_feast_a_day_earlier_catches_the_salon_that_ends_before_it():
    plan, salon = beside("mawlid2025")
    event = plan.event("mawlid2025")
    earlier = possible_days(event)[1]
    edit = ConfirmDates(id=event.id, start=earlier.start, end=earlier.end)
    found = consequences(plan, edit, SEEDS.gazetteer)
    assert (salon.id, event.id) in clashes(found.gained)
    back = consequences(
        edit.apply(plan),
        ConfirmDates(id=event.id, start=event.start, end=event.end),
        SEEDS.gazetteer,
    )
    assert (salon.id, event.id) in clashes(back.lost)


def test_what_was_accepted_is_neither_gained_nor_lost():
    plan, salon = beside("mawlid2025")
    event = plan.event("mawlid2025")
    accepted = Acceptance(code="avoid-event", salons=(salon.id,), event=event.id, reason="voulu")
    plan = msgspec.structs.replace(plan, accepted=(accepted,))
    earlier = possible_days(event)[1]
    edit = ConfirmDates(id=event.id, start=earlier.start, end=earlier.end)
    assert (salon.id, event.id) not in clashes(consequences(plan, edit, SEEDS.gazetteer).gained)


def test_an_edit_without_effect_has_no_consequences():
    event = SAMPLE.events[0]
    edit = ReviseEvent(id=event.id, fields={"name": "Autrement dit"})
    assert consequences(SAMPLE, edit, SEEDS.gazetteer) == ((), ())


def test_the_estimated_day_is_proposed_first():
    event = new_plan(2026, SEEDS).event("mawlid2026")
    days = [choice.start for choice in possible_days(event)]
    assert days == [event.start + timedelta(days=n) for n in (0, -1, 1)]
    assert {choice.end - choice.start for choice in possible_days(event)} == {
        event.end - event.start
    }


@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_a_year_of_the_table_comes_from_the_table(year):
    table = {event.id: event for event in SEEDS.events(year)}
    for event in feasts_of(year, SEEDS, FRENCH).events:
        assert event == table[event.id]


def test_tournaments_and_festivals_are_no_feasts():
    kinds = {event.kind for event in feasts_of(2025, SEEDS, FRENCH).events}
    assert kinds == {"religious", "civil", "school", "tourism"}


@pytest.mark.parametrize("year", [2028, 2031, 2060, 2200])
def test_beyond_the_table_the_feasts_are_estimated_and_say_so(year):
    offer = feasts_of(year, SEEDS, FRENCH)
    moon = {event.id: event for event in offer.events if event.kind == "religious"}
    assert {key.rstrip("b0123456789") for key in moon} == {
        "adha", "fitr", "mawlid", "mohar", "ramadan"
    }  # fmt: skip
    for event in moon.values():
        assert event.certainty is Certainty.ESTIMATED
        assert event.source
        assert "Hégire" in event.note or "Hegira" in event.note
        origin = offer.provenance[f"events.{event.id}.days"]
        assert origin.status is ProvenanceStatus.DERIVED
    usual = SEEDS.default_year
    assert moon[f"adha{year}"].attitude is SAMPLE.event(f"adha{usual}").attitude


def test_ramadan_ends_the_day_before_the_feast_that_breaks_it():
    for year in range(2028, 2060):
        events = {event.id: event for event in feasts_of(year, SEEDS, FRENCH).events}
        ramadan, feast = events[f"ramadan{year}"], events[f"fitr{year}"]
        if feast.start > ramadan.start:
            assert feast.start - ramadan.end == timedelta(days=1)


def test_a_feast_that_comes_twice_in_a_year_is_there_twice():
    ids = {event.id for event in feasts_of(2030, SEEDS, FRENCH).events}
    assert {"ramadan2030", "ramadan2030b"} <= ids


def test_the_events_fit_in_a_plan():
    for year in (1900, 2000, 2024, 2028, 2100, 2200):
        offer = feasts_of(year, SEEDS, FRENCH)
        ids = [event.id for event in offer.events]
        assert len(ids) == len(set(ids))
        assert all(event.start <= event.end for event in offer.events)
