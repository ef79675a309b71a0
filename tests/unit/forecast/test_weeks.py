"""What each week holds: the sums are the programme's, and days are counted one by one."""

import math
from datetime import date, timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.domain.plan import Plan
from salonplanner.domain.salon import Salon, Status
from salonplanner.forecast.model import forecast
from salonplanner.forecast.weeks import Week, weeks
from salonplanner.services.sample import sample_plan
from salonplanner.storage.seeds import load_seeds
from tests.strategies import plans

SEEDS = load_seeds()
SAMPLE = sample_plan(SEEDS)
SEASON = SAMPLE.season


def counted(plan: Plan, first: date = SEASON.start, last: date = SEASON.end) -> tuple[Week, ...]:
    return weeks(plan, forecast(plan, "reference"), first, last)


def with_salons(*salons: Salon) -> Plan:
    return msgspec.structs.replace(SAMPLE, salons=salons)


def lasting(start: date, days: int, number: str = "OR-01") -> Salon:
    end = start + timedelta(days - 1)
    one = SAMPLE.salons[0]
    return msgspec.structs.replace(
        one, id=number, start=start, end=end, ties=(), status=Status.DRAFT
    )


def test_the_sample_adds_up_to_its_totals() -> None:
    found = counted(SAMPLE)
    assert math.isclose(math.fsum(week.visitors for week in found), 2_520_000)
    assert math.isclose(math.fsum(week.turnover for week in found), 52_500_000)


def test_weeks_run_from_monday_and_are_cut_where_the_season_begins_and_ends() -> None:
    found = counted(SAMPLE, date(2025, 5, 26), date(2025, 11, 9))
    spans = [(week.start, week.end) for week in found]
    assert spans[:3] == [
        (date(2025, 5, 26), date(2025, 5, 31)),
        (date(2025, 6, 1), date(2025, 6, 1)),
        (date(2025, 6, 2), date(2025, 6, 8)),
    ]
    assert spans[-3:] == [
        (date(2025, 10, 27), date(2025, 10, 31)),
        (date(2025, 11, 1), date(2025, 11, 2)),
        (date(2025, 11, 3), date(2025, 11, 9)),
    ]


def test_visitors_are_spread_over_the_days() -> None:
    found = counted(with_salons(lasting(date(2025, 7, 5), 4)))
    by_start = {week.start: week for week in found}
    assert by_start[date(2025, 6, 30)].visitors == pytest.approx(18_000)
    assert by_start[date(2025, 7, 7)].visitors == pytest.approx(18_000)
    assert by_start[date(2025, 7, 7)].turnover == pytest.approx(375_000)
    assert by_start[date(2025, 7, 14)].salons == ()


def test_salons_of_one_week_are_not_always_there_at_once() -> None:
    monday = date(2025, 7, 7)
    one, two = lasting(monday, 2, "A"), lasting(monday + timedelta(2), 2, "B")
    three = lasting(monday + timedelta(3), 1, "C")
    week = next(week for week in counted(with_salons(one, two, three)) if week.start == monday)
    assert (week.salons, week.most) == (("A", "B", "C"), 2)


def test_days_outside_count_in_the_outermost_weeks() -> None:
    early, late = lasting(date(2025, 4, 1), 3, "A"), lasting(date(2026, 1, 1), 3, "B")
    found = counted(with_salons(early, late))
    assert (found[0].salons, found[0].visitors, found[0].most) == (("A",), 36_000, 1)
    assert (found[-1].salons, found[-1].visitors, found[-1].most) == (("B",), 36_000, 1)


def test_a_cancelled_salon_counts_for_nothing() -> None:
    gone = msgspec.structs.replace(lasting(SEASON.start, 5), status=Status.CANCELLED)
    assert all(week.most == 0 and not week.visitors for week in counted(with_salons(gone)))


def test_no_days_are_refused() -> None:
    with pytest.raises(ValueError, match="no day"):
        counted(SAMPLE, SEASON.end, SEASON.start)


@given(plan=plans(most_salons=8), before=st.integers(0, 40), length=st.integers(0, 200))
def test_weeks_add_up_and_count_what_a_calendar_counts(
    plan: Plan, before: int, length: int
) -> None:
    first = plan.season.start - timedelta(before)
    last = first + timedelta(length)
    found = counted(plan, first, last)
    totals = forecast(plan, "reference").totals
    assert found[0].start == first
    assert found[-1].end == last
    assert all(one.end + timedelta(1) == two.start for one, two in pairwise(found))
    for total, parts in (
        (totals.visitors, [week.visitors for week in found]),
        (totals.turnover, [week.turnover for week in found]),
    ):
        assert math.isclose(math.fsum(parts), total, rel_tol=1e-9, abs_tol=1e-6)
    for week in found:
        assert week.start.isocalendar()[:2] == week.end.isocalendar()[:2]
        days = [week.start + timedelta(n) for n in range((week.end - week.start).days + 1)]
        open_on = [[s for s in plan.active_salons if _is_open(s, d, first, last)] for d in days]
        assert week.most == max(map(len, open_on))
        assert set(week.salons) == {salon.id for salons in open_on for salon in salons}


def _is_open(salon: Salon, day: date, first: date, last: date) -> bool:
    """Day by day, days outside moved to the nearest end."""
    start, end = (min(max(d, first), last) for d in (salon.start, max(salon.start, salon.end)))
    return start <= day <= end
