"""The days a season has left, and the next ones for a copy."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.events import Attitude, EventPlaces
from salonplanner.domain.free_dates import Span, free_starts, next_free_start
from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.domain.season import Season
from tests.strategies import plans
from tests.unit.domain.rules.programmes import FES, ORIENTAL, day, event, plan, salon

JUNE = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 6, 30))
_near_june = st.dates(date(2025, 5, 20), date(2025, 7, 10))


@given(
    st.integers(-2, 40),
    st.lists(st.tuples(_near_june, st.integers(-3, 12).map(timedelta)), max_size=5),
)
def test_free_starts_are_those_whose_days_are_inside_and_not_taken(
    days: int, spans: list[tuple[date, timedelta]]
) -> None:
    taken: list[Span] = [(first, first + length) for first, length in spans]

    def fits(start: date) -> bool:
        own = {start + timedelta(n) for n in range(max(days, 1))}
        return max(own) <= JUNE.end and not any(
            first <= one <= last for one in own for first, last in taken
        )

    wanted = [JUNE.start + timedelta(n) for n in range(30)]
    assert free_starts(JUNE, days, taken) == tuple(start for start in wanted if fits(start))


@pytest.mark.parametrize(("days", "starts"), [(1, 30), (30, 1), (31, 0), (0, 30)])
def test_an_empty_season_has_room_for_its_own_length(days: int, starts: int) -> None:
    assert len(free_starts(JUNE, days, ())) == starts


@pytest.mark.parametrize(
    ("other", "start"),
    [
        (None, "07-07"),
        (salon("A-02", "07-07", "07-10", city="Berkane"), "07-11"),
        (salon("A-02", "07-12", "07-15"), "07-16"),
        (salon("A-02", "07-13", "07-15"), "07-07"),
        (salon("A-02", "07-07", "07-10", status=Status.CANCELLED), "07-07"),
        (salon("A-02", "07-07", "07-10", region=FES, city="Fès"), "07-07"),
        (salon("A-02", "07-10", "07-07"), "07-07"),
    ],
)
def test_a_copy_goes_to_the_next_days_its_region_has_free(other: Salon | None, start: str) -> None:
    one = salon()
    salons = (one,) if other is None else (one, other)
    assert next_free_start(plan(*salons), one, day("07-07")) == day(start)


@pytest.mark.parametrize(
    ("places", "start"),
    [
        (EventPlaces(national=True), "07-09"),
        (EventPlaces(regions=(ORIENTAL,)), "07-09"),
        (EventPlaces(regions=(FES,)), "07-07"),
    ],
)
def test_a_copy_leaves_the_feasts_alone(places: EventPlaces, start: str) -> None:
    feast = event("feast", "07-08", "07-08", attitude=Attitude.AVOID, places=places)
    neutral = event("march", "07-09", "07-09", attitude=Attitude.NEUTRAL, places=places)
    one = salon()
    assert next_free_start(plan(one, events=(feast, neutral)), one, day("07-07")) == day(start)


def test_a_copy_never_lies_on_its_original() -> None:
    one = salon(status=Status.CANCELLED)
    assert next_free_start(plan(one), one, day("06-28")) == day("07-07")


def test_after_the_last_free_days_the_search_starts_again() -> None:
    last = salon("A-01", "10-26", "10-31")
    assert next_free_start(plan(last), last, day("11-01")) == day("06-01")
    june = salon("A-02", "06-01", "06-10")
    assert next_free_start(plan(last, june), last, day("11-01")) == day("06-11")


def test_where_all_is_taken_the_copy_ends_with_the_season() -> None:
    one = salon("A-01", "06-01", "06-05")
    full = plan(one, salon("A-02", "06-06", "10-31"))
    assert next_free_start(full, one, day("06-06")) == day("10-27")


def test_a_salon_longer_than_the_season_opens_with_it() -> None:
    long = salon("A-01", "05-01", "12-01")
    assert next_free_start(plan(long), long, day("12-02")) == day("06-01")


@given(plans())
def test_a_copy_lies_inside_the_season_where_it_can(wild: Plan) -> None:
    for one in wild.salons:
        start = next_free_start(wild, one, one.end + timedelta(days=1))
        assert start >= wild.season.start
        days = max(one.days, 1)
        assert start + timedelta(days=days - 1) <= wild.season.end or days > wild.season.days
