"""Cutting a calendar into sheets: each day and each row stands on exactly one of them."""

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from salonplanner.ui.printing.tiles import Cut, Strip, cuts, spans, spread

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@given(days, st.integers(0, 800), st.integers(1, 12))
def test_spans_hold_each_day_once_and_begin_on_mondays(first, length, count):
    last = first + timedelta(days=length)
    found = spans(first, last, count)
    assert 1 <= len(found) <= count
    assert found[0][0] == first
    assert found[-1][1] == last
    for (_, end), (start, _) in itertools.pairwise(found):
        assert start == end + timedelta(days=1)
        assert start.weekday() == 0
    assert all(start <= end for start, end in found)


@given(st.integers(1, 8))
def test_spans_of_the_season_are_about_as_long(count):
    found = spans(date(2025, 6, 1), date(2025, 11, 2), count)
    weeks = [((end - start).days + 1) // 7 for start, end in found]
    assert len(found) == count
    assert max(weeks) - min(weeks) <= 2


rows = st.lists(st.integers(1, 40), max_size=20)


def strips_of(lanes: list[int]) -> list[Strip]:
    made: list[Strip] = []
    top = 0.0
    for count in lanes:
        made.append(Strip(top, 4 + 25 * count, 25, 4))
        top += 4 + 25 * count
    return made


@given(rows, st.integers(60, 900))
def test_cuts_hold_each_row_once_and_no_more_than_fits(lanes, room):
    strips = strips_of(lanes)
    found = cuts(strips, room)
    assert found[0].top == 0
    assert found[-1].bottom == (strips[-1].top + strips[-1].height if strips else 0)
    for one, following in itertools.pairwise(found):
        assert one.bottom == following.top
    assert all(cut.bottom - cut.top <= room for cut in found)


@given(rows, st.integers(60, 900))
def test_a_row_that_fits_a_sheet_is_not_cut(lanes, room):
    edges = {cut.bottom for cut in cuts(strips_of(lanes), room)}
    for strip in strips_of(lanes):
        if strip.height <= room:
            assert not any(strip.top < edge < strip.top + strip.height for edge in edges)
        else:
            within = [edge for edge in edges if strip.top < edge < strip.top + strip.height]
            assert all((edge - strip.top - strip.padding) % strip.lane == 0 for edge in within)


def test_a_sheet_is_filled_before_the_next_one():
    assert cuts(strips_of([1, 1, 1, 1]), 60) == [Cut(0, 58), Cut(58, 116)]
    assert cuts([], 100) == [Cut(0, 0)]


@given(st.lists(st.integers(1, 9), min_size=1, max_size=6), st.integers(5, 30))
def test_rows_are_spread_over_the_fewest_sheets(heights, room):
    def fit(first, count):
        return max(heights[first : first + count]) * count <= room

    found = spread(len(heights), fit)
    assert [row for first, count in found for row in range(first, first + count)] == [
        *range(len(heights))
    ]
    assert all(count == 1 or fit(first, count) for first, count in found)
    taken, sheets = 0, 0
    while taken < len(heights):
        most = range(1, len(heights) - taken + 1)
        taken += max(n for n in most if n == 1 or fit(taken, n))
        sheets += 1
    assert len(found) <= sheets


@given(st.integers(1, 6), st.integers(1, 6))
def test_rows_as_high_as_each_other_are_spread_evenly(rows, most):
    counts = [count for _, count in spread(rows, lambda _, count: count <= most)]
    assert len(counts) == -(-rows // most)
    assert max(counts) - min(counts) <= 1
