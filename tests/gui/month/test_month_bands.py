"""Events on top of the weeks: rows, names, build-ups."""

from datetime import date

import msgspec

from salonplanner.domain.season import Month
from salonplanner.ui.month.month_bands import MOST_ROWS, days_of_band, place_bands
from tests.gui.month.months import grid, wording
from tests.gui.timeline.plans import EMPTY, event

SEASON = EMPTY.season
SUMMER = event("Été", date(2025, 6, 15), date(2025, 9, 15), cities=())
CUP = event("Coupe", date(2025, 7, 9), date(2025, 7, 20))


def bands(*events, week: int = 1, height: float = 600):
    return place_bands(events, SEASON, grid(height=height), week, wording())


def test_bands_that_meet_have_rows_of_their_own() -> None:
    wide, cup = bands(CUP, SUMMER)
    assert (wide.event, cup.event) == (SUMMER, CUP)
    assert wide.rect.bottom < cup.rect.y
    assert (wide.from_before, wide.goes_on) == (True, True)
    assert (cup.from_before, cup.goes_on) == (False, True)


def test_what_finds_no_row_is_left_out() -> None:
    crowd = [event(f"F{n}", date(2025, 7, 7), date(2025, 7, 13)) for n in range(5)]
    assert len(bands(*crowd)) == MOST_ROWS


def test_in_low_weeks_a_band_is_named_where_it_begins() -> None:
    assert [band.text for band in bands(CUP)] == ["Coupe"]
    assert [band.text for band in bands(CUP, week=2)] == [""]
    assert [band.text for band in bands(CUP, week=2, height=1200)] == ["Coupe"]
    assert bands(CUP, week=2)[0].rect.height < bands(CUP)[0].rect.height


def test_a_week_without_the_event_has_no_band() -> None:
    assert bands(CUP, week=3) == ()


def test_an_event_after_the_season_shows_what_leads_up_to_it() -> None:
    cup = msgspec.structs.replace(
        CUP, start=date(2025, 12, 21), end=date(2026, 1, 18), lead_days=111
    )
    assert days_of_band(cup, SEASON) == (date(2025, 9, 1), date(2026, 1, 18))
    october = grid(Month(year=2025, month=10), height=1200)
    (band,) = place_bands([cup], SEASON, october, 1, wording())
    assert "Coupe" in band.text
    assert band.text != "Coupe"
    december = grid(Month(year=2025, month=12), height=1200)
    assert place_bands([cup], SEASON, december, 4, wording())[0].text == "Coupe"


def test_an_event_before_the_season_shows_what_follows_it() -> None:
    early = event("Ramadan", date(2025, 4, 1), date(2025, 5, 20), tail_days=30)
    assert days_of_band(early, SEASON) == (date(2025, 4, 1), date(2025, 6, 19))
    june = grid(Month(year=2025, month=6), height=1200)
    (band,) = place_bands([early], SEASON, june, 1, wording())
    assert band.text not in ("", "Ramadan")
