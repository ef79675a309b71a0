"""Which days are shown, and how wide they are at each zoom."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from salonplanner.ui.timeline.zoom import (
    FARTHEST_DAYS,
    FEWEST_DAYS,
    ZoomSpan,
    days_shown,
    fitting_per_day,
    season_end,
    zoom_of,
    zoomed_per_day,
)
from tests.gui.timeline.plans import EMPTY, laid_out, plan_of, salon

SEASON = EMPTY.season


def test_the_season_is_shown_to_the_end_of_its_last_week() -> None:
    assert season_end(SEASON) == date(2025, 11, 2)
    assert days_shown(SEASON, ()) == (SEASON.start, date(2025, 11, 2))


def test_salons_outside_the_season_widen_it_within_reason() -> None:
    early, late = salon(start=date(2025, 5, 20)), salon(start=date(2025, 12, 20), days=5)
    assert days_shown(SEASON, (early, late)) == (early.start, late.end)
    lost = salon(start=date(2035, 1, 1))
    assert days_shown(SEASON, (lost,))[1] == SEASON.end + timedelta(days=FARTHEST_DAYS)
    assert "OR-01" in laid_out(plan_of(lost)).places


def test_the_season_fits_the_width() -> None:
    per_day = fitting_per_day(SEASON, 1000)
    assert laid_out(EMPTY, per_day=per_day).width == pytest.approx(1000)
    assert fitting_per_day(SEASON, -5) > 0


@given(st.floats(100, 4000), st.integers(1, 800))
def test_the_ends_of_the_zoom_are_the_season_and_a_week(width: float, days: int) -> None:
    season = msgspec.structs.replace(SEASON, end=SEASON.start + timedelta(days))
    whole = (season_end(season) - season.start).days + 1
    assert zoomed_per_day(season, width, 0.0) == pytest.approx(width / whole)
    closest = min(FEWEST_DAYS, whole)
    assert zoomed_per_day(season, width, 1.0) == pytest.approx(width / closest)
    for span in ZoomSpan:
        assert 0 <= zoom_of(span, season) <= 1


def test_a_month_is_as_wide_as_the_view() -> None:
    zoom = zoom_of(ZoomSpan.MONTH, SEASON)
    assert zoomed_per_day(SEASON, 930, zoom) == pytest.approx(30)
    assert zoom_of(ZoomSpan.SEASON, SEASON) == 0
    assert zoom_of(ZoomSpan.WEEK, SEASON) == pytest.approx(1)
