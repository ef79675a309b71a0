"""A salon: its days, whether it counts, and what it is not entered with."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given

from salonplanner.domain.places import RegionCode
from salonplanner.domain.salon import Level, Salon, Status
from tests.strategies import days

DAY = date(2025, 7, 10)
SALON = Salon(
    id="OR-01",
    name="Oujda",
    level=Level.LOCAL,
    region=RegionCode.MA_02,
    city="Oujda",
    start=DAY,
    end=DAY + timedelta(2),
)


def open_on(first: int, last: int) -> Salon:
    """The salon from a day of July to another."""
    return msgspec.structs.replace(SALON, start=date(2025, 7, first), end=date(2025, 7, last))


def test_a_salon_of_which_little_is_known() -> None:
    assert SALON.status is Status.PROPOSED
    assert (SALON.venue, SALON.notes, SALON.ties, SALON.locked) == ("", "", (), False)
    figures = (
        SALON.exhibitors,
        SALON.coop_stands,
        SALON.women_coop_stands,
        SALON.budget_mad,
        SALON.visitors_override,
        SALON.turnover_override,
        SALON.actual_visitors,
        SALON.actual_turnover_mad,
    )
    assert set(figures) == {None}


@pytest.mark.parametrize("status", Status)
def test_every_salon_counts_but_a_cancelled_one(status: Status) -> None:
    salon = msgspec.structs.replace(SALON, status=status)
    assert salon.active == (status is not Status.CANCELLED)


def test_both_days_are_counted() -> None:
    assert SALON.days == 3
    assert open_on(10, 10).days == 1
    assert open_on(10, 9).days == 0
    assert open_on(10, 8).days == -1


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ((10, 12), (12, 14), True),
        ((10, 12), (13, 14), False),
        ((10, 20), (12, 14), True),
        ((10, 10), (10, 10), True),
        ((10, 12), (12, 11), False),
        ((14, 10), (11, 13), False),
    ],
)
def test_salons_overlap_by_a_common_day(
    one: tuple[int, int], other: tuple[int, int], overlap: bool
) -> None:
    assert open_on(*one).overlaps(open_on(*other)) == overlap
    assert open_on(*other).overlaps(open_on(*one)) == overlap


@given(days, days, days, days)
def test_overlapping_is_having_a_day_in_both(a: date, b: date, c: date, d: date) -> None:
    one = msgspec.structs.replace(SALON, start=a, end=b)
    other = msgspec.structs.replace(SALON, start=c, end=d)
    assert one.overlaps(other) == (max(a, c) <= min(b, d))
