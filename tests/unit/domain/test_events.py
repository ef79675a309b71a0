"""Events: the days on which a salon can be tied to them."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.events import Attitude, Certainty, Event, EventPlaces, days_between
from tests.strategies import days, events

EVENT = Event(id="e", name="E", start=date(2025, 7, 1), end=date(2025, 7, 3))
CUP = Event(
    id="can2025",
    name="CAN 2025",
    attitude=Attitude.SEEK,
    start=date(2025, 12, 21),
    end=date(2026, 1, 18),
    lead_days=111,
)


def test_what_is_left_out_of_an_event_has_no_effect() -> None:
    assert EVENT.attitude is Attitude.NEUTRAL
    assert EVENT.certainty is Certainty.ANNOUNCED
    assert EVENT.places == EventPlaces(cities=(), regions=(), national=False)
    assert (EVENT.visitor_uplift, EVENT.spend_uplift) == (0, 0)
    assert (EVENT.tie_start, EVENT.tie_end) == (EVENT.start, EVENT.end)


def test_the_build_up_to_the_cup_begins_in_september() -> None:
    assert (CUP.tie_start, CUP.tie_end) == (date(2025, 9, 1), date(2026, 1, 18))


def test_lead_days_are_before_and_tail_days_after() -> None:
    event = msgspec.structs.replace(EVENT, lead_days=2, tail_days=5)
    assert (event.tie_start, event.tie_end) == (date(2025, 6, 29), date(2025, 7, 8))


def test_days_beyond_the_calendar_end_with_it() -> None:
    event = msgspec.structs.replace(
        EVENT, start=date(3, 1, 1), end=date(9999, 12, 1), lead_days=3660, tail_days=3660
    )
    assert (event.tie_start, event.tie_end) == (date.min, date.max)


@given(events())
def test_an_event_can_be_tied_on_its_own_days(event: Event) -> None:
    assert event.tie_start <= event.start <= event.end <= event.tie_end
    assert days_between(event.tie_start, event.start) == event.lead_days
    assert days_between(event.end, event.tie_end) == event.tail_days


@pytest.mark.parametrize(("days_after", "expected"), [(0, 0), (1, 1), (51, 51), (-1, -1)])
def test_days_between(days_after: int, expected: int) -> None:
    day = date(2025, 10, 31)
    assert days_between(day, day + timedelta(days_after)) == expected


@given(days, days)
def test_days_between_counts_both_ways(one: date, other: date) -> None:
    assert days_between(one, other) == -days_between(other, one)
    assert one + timedelta(days_between(one, other)) == other
