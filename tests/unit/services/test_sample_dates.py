"""The days an invented salon gets: the cheapest, never a feast where others are left."""

import calendar
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level
from salonplanner.domain.season import Season
from salonplanner.services.sample_dates import PATTERNS, Dated, Programme, Span, Wish

SEASON = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 7, 31))
NORTH, EAST, SOUTH = RegionCode.MA_01, RegionCode.MA_02, RegionCode.MA_12
NEIGHBOURS = {NORTH: (EAST,), EAST: (NORTH,), SOUTH: ()}


def span(start: str, end: str) -> Span:
    return Span(start=date.fromisoformat(f"2025-{start}"), end=date.fromisoformat(f"2025-{end}"))


def programme(*avoided: Span, most_a_month: int = 20) -> Programme:
    return Programme(SEASON, avoided, NEIGHBOURS, most_a_month)


def wish(
    region: RegionCode = NORTH,
    city: str = "Tanger",
    level: Level = Level.LOCAL,
    sought: tuple[Span, ...] = (),
) -> Wish:
    pattern = PATTERNS[level][0]
    return Wish(region=region, city=city, level=level, pattern=pattern, sought=sought)


def test_patterns_end_on_a_sunday_within_usual_lengths() -> None:
    for patterns in PATTERNS.values():
        for weekday, length in patterns:
            assert (weekday + length - 1) % 7 == calendar.SUNDAY


def test_the_first_free_days_of_an_empty_season() -> None:
    assert programme().place(wish()).days == span("06-05", "06-08")


def test_a_feast_is_passed_over() -> None:
    assert programme(span("06-07", "06-08")).place(wish()).days == span("06-12", "06-15")


def test_a_full_month_is_passed_over() -> None:
    days = programme(most_a_month=1)
    days.put(Dated(region=SOUTH, city="Dakhla", level=Level.LOCAL, days=span("06-20", "06-22")))
    assert days.place(wish()).days.start.month == 7


def test_the_same_city_waits_four_weeks() -> None:
    days = programme()
    first, second = days.place(wish()), days.place(wish())
    assert (second.days.start - first.days.end).days > 28


def test_the_same_region_takes_other_days() -> None:
    days = programme()
    first = days.place(wish())
    second = days.place(wish(city="Larache"))
    assert not first.days.meets(second.days)


def test_large_salons_of_regions_that_touch_take_other_days() -> None:
    days = programme()
    first = days.place(wish(level=Level.REGIONAL))
    beside = days.place(wish(EAST, "Oujda", Level.REGIONAL))
    assert not first.days.meets(beside.days)


def test_two_national_salons_never_meet() -> None:
    days = programme()
    first = days.place(wish(level=Level.NATIONAL))
    second = days.place(wish(SOUTH, "Dakhla", Level.NATIONAL))
    assert not first.days.meets(second.days)


def test_an_event_in_the_city_draws_the_salon() -> None:
    cup = span("07-05", "07-26")
    assert programme().place(wish(sought=(cup,))).days.meets(cup)


@given(st.lists(st.tuples(st.sampled_from([NORTH, EAST, SOUTH]), st.sampled_from(Level))))
def test_every_salon_gets_days_of_the_season(wanted: list[tuple[RegionCode, Level]]) -> None:
    days = programme(span("06-07", "06-08"))
    for region, level in wanted[:25]:
        placed = days.place(wish(region, region.value, level))
        assert SEASON.holds(placed.days.start, placed.days.end)
        assert placed.days.start.weekday() == PATTERNS[level][0][0]
