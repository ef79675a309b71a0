"""The season: its days and months."""

from datetime import date, timedelta

from hypothesis import given

from salonplanner.domain.season import Month, Season, month_of
from tests.strategies import days, seasons

USUAL = Season(year=2025, start=date(2025, 6, 1), end=date(2025, 10, 31))


def test_the_usual_season() -> None:
    assert USUAL.days == 153
    assert [str(month) for month in USUAL.months] == [f"2025-{n:02d}" for n in range(6, 11)]


def test_a_season_over_the_new_year() -> None:
    season = Season(year=2025, start=date(2025, 11, 30), end=date(2026, 1, 1))
    assert [str(month) for month in season.months] == ["2025-11", "2025-12", "2026-01"]


def test_both_ends_are_inside() -> None:
    assert USUAL.holds(USUAL.start, USUAL.end)
    assert not USUAL.holds(USUAL.start - timedelta(1), USUAL.end)
    assert not USUAL.holds(USUAL.start, USUAL.end + timedelta(1))


def test_months_are_in_the_order_of_time() -> None:
    assert Month(year=2025, month=12) < Month(year=2026, month=1)


@given(seasons())
def test_each_day_lies_in_one_of_its_months(season: Season) -> None:
    months = {month_of(season.start + timedelta(n)) for n in range(season.days)}
    assert months == set(season.months)
    assert list(season.months) == sorted(season.months)


@given(days)
def test_a_month_is_written_as_iso_does(day: date) -> None:
    assert str(month_of(day)) == day.isoformat()[:7]
